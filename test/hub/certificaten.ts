/** Certificates for one test: an authority and what it signs, made on the spot and gone with it. */
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto as never);

const ALGORITME = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

export interface Paar {
  readonly cert: string;
  readonly key: string;
}

export interface Autoriteit extends Paar {
  /** Signs a certificate; `onderwerp` as O=...,CN=... */
  geef(onderwerp: string, naam?: string): Promise<Paar>;
}

/** Valid whenever the test runs. */
const VAN = new Date('2020-01-01');
const TOT = new Date('2099-12-31');

export async function autoriteit(naam: string): Promise<Autoriteit> {
  const sleutels = await paar();
  const wortel = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${naam}`,
    notBefore: VAN,
    notAfter: TOT,
    keys: sleutels,
    signingAlgorithm: ALGORITME,
    extensions: [
      new x509.BasicConstraintsExtension(true, 1, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
    ],
  });
  let serie = 1;
  return {
    ...(await uit(wortel, sleutels.privateKey)),
    geef: async (onderwerp, ip = '127.0.0.1') => {
      const eigen = await paar();
      const certificaat = await x509.X509CertificateGenerator.create({
        serialNumber: String(++serie).padStart(2, '0'),
        subject: onderwerp,
        issuer: wortel.subject,
        notBefore: VAN,
        notAfter: TOT,
        publicKey: eigen.publicKey,
        signingKey: sleutels.privateKey,
        signingAlgorithm: ALGORITME,
        extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'ip', value: ip }])],
      });
      return uit(certificaat, eigen.privateKey);
    },
  };
}

const paar = () =>
  webcrypto.subtle.generateKey(ALGORITME, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>;

async function uit(certificaat: x509.X509Certificate, sleutel: webcrypto.CryptoKey): Promise<Paar> {
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', sleutel);
  return { cert: certificaat.toString('pem'), key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY') };
}
