/**
 * Sends one envelope to the hub, once, and tells how it went. Whether and when to try again is for who calls: it keeps the
 * same envelope with the same referentienummer, so that the hub recognises what it already has.
 */
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { SOAPACTIE } from './acties.js';
import type { BerichtEnvelop, Envelop, Fo01Envelop } from './envelop.js';
import { leesEnvelop } from './lees.js';
import { schrijfEnvelop } from './schrijf.js';

export interface HubClientOpties {
  readonly url: string;
  /** Our certificate, and who may have signed the hub's where that is not a public authority. */
  readonly tls?: {
    readonly key: string | Buffer;
    readonly cert: string | Buffer;
    readonly ca?: string | Buffer;
  };
  /** For connecting, sending and the answer together. */
  readonly timeoutMs?: number;
  readonly maxVerbindingen?: number;
}

export type Aflevering =
  | { readonly soort: 'afgeleverd' }
  /** The hub says no, and will keep saying no: a person looks at it. */
  | { readonly soort: 'geweigerd'; readonly code: string | null; readonly reden: string }
  /** Nothing is known to be wrong with the envelope. */
  | { readonly soort: 'opnieuw'; readonly reden: string; readonly naSeconden: number | null };

/** What goes out; `origineel` for detailsXML of a Fo01. */
export type Uitgaand = BerichtEnvelop | Fo01Envelop;

const STANDAARD = { timeoutMs: 60_000, maxVerbindingen: 4 } as const;

/** Largest answer that is read; a Bv03 is one kilobyte. */
const MAX_ANTWOORD = 1024 * 1024;

export class HubClient {
  private readonly url: URL;
  private readonly agent: HttpAgent | HttpsAgent;

  constructor(private readonly opties: HubClientOpties) {
    this.url = new URL(opties.url);
    const verbinding = { keepAlive: true, maxSockets: opties.maxVerbindingen ?? STANDAARD.maxVerbindingen };
    this.agent =
      this.url.protocol === 'https:'
        ? new HttpsAgent({ ...verbinding, ...opties.tls, minVersion: 'TLSv1.2' })
        : new HttpAgent(verbinding);
  }

  /** Throws only for an envelope that cannot be written (see EnvelopTeGroot). */
  async stuur(envelop: Uitgaand, origineel?: Uint8Array): Promise<Aflevering> {
    const bytes = schrijfEnvelop(envelop, origineel ? { soap: true, origineel } : { soap: true });
    try {
      return duid(envelop, await this.post(bytes, SOAPACTIE[envelop.berichtcode]));
    } catch (error) {
      return opnieuw(netwerkReden(error));
    }
  }

  /** Lets go of idle connections. */
  sluit(): void {
    this.agent.destroy();
  }

  private async post(bytes: Buffer, soapActie: string): Promise<Antwoord> {
    const signal = AbortSignal.timeout(this.opties.timeoutMs ?? STANDAARD.timeoutMs);
    const antwoord = await new Promise<IncomingMessage>((resolve, reject) => {
      const verzoek = this.url.protocol === 'https:' ? httpsRequest : httpRequest;
      verzoek(this.url, {
        method: 'POST',
        agent: this.agent,
        signal,
        headers: {
          'content-type': 'text/xml; charset=utf-8',
          'content-length': bytes.length,
          soapaction: `"${soapActie}"`,
        },
      })
        .once('response', resolve)
        .once('error', reject)
        .end(bytes);
    });
    return {
      status: antwoord.statusCode ?? 0,
      retryAfter: antwoord.headers['retry-after'],
      body: await lees(antwoord),
    };
  }
}

interface Antwoord {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: Buffer;
}

async function lees(antwoord: IncomingMessage): Promise<Buffer> {
  const delen: Buffer[] = [];
  let bytes = 0;
  for await (const deel of antwoord as AsyncIterable<Buffer>) {
    bytes += deel.length;
    if (bytes > MAX_ANTWOORD) throw new Error('the answer is larger than any confirmation');
    delen.push(deel);
  }
  return Buffer.concat(delen);
}

/** Only a Bv03 on this envelope delivers it, and only a SOAP fault that blames the sender refuses it. */
function duid({ referentienummer }: Envelop, { status, retryAfter, body }: Antwoord): Aflevering {
  const gelezen = body.length > 0 ? leesEnvelop(body) : undefined;
  const http = `HTTP ${status}`;
  if (gelezen?.ok && gelezen.inSoap) {
    const { envelop } = gelezen;
    if (envelop.berichtcode === 'Fo03')
      return { soort: 'geweigerd', code: envelop.fout.code, reden: envelop.fout.omschrijving };
    if (status >= 200 && status < 300 && envelop.berichtcode === 'Bv03')
      return envelop.crossRefnummer === referentienummer
        ? { soort: 'afgeleverd' }
        : opnieuw(`${http}: Bv03 on another envelope`);
    return opnieuw(`${http}: ${envelop.berichtcode} where Bv03 or Fo03 belongs`);
  }
  const fout = gelezen?.ok === false ? gelezen.soapFout : null;
  if (fout && /^(Client|VersionMismatch|MustUnderstand)\b/.test(fout.code))
    return { soort: 'geweigerd', code: null, reden: fout.tekst };
  return opnieuw(fout ? `${http}: SOAP fault ${fout.code}` : http, retryAfter);
}

function opnieuw(reden: string, retryAfter?: string): Aflevering {
  const seconden = retryAfter && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null;
  return { soort: 'opnieuw', reden, naSeconden: seconden };
}

/** Kind of the trouble: ECONNREFUSED, a certificate that does not fit, a time that ran out. */
function netwerkReden(error: unknown): string {
  const { name, code, message } = error as { name?: string; code?: unknown; message?: string };
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout';
  return typeof code === 'string' ? code : (message ?? 'unknown network error');
}
