/** What can be asked of the door: the three operations of the WSDL, by their SOAPAction. */
import { type Berichtcode, NS_GGK, NS_STUF } from './envelop.js';

export type Aan = Extract<Berichtcode, 'Di01' | 'Du01' | 'Fo01'>;

export const SOAPACTIE: Readonly<Record<Aan, string>> = {
  Di01: `${NS_GGK}/ggk_Di01`,
  Du01: `${NS_GGK}/ggk_Du01`,
  Fo01: `${NS_STUF}/Fo01`,
};

/** By the header, which SOAP 1.1 puts between quotes and some leave bare. */
export function actieVan(header: string | undefined): Aan | undefined {
  const uri = header?.trim().replace(/^"(.*)"$/, '$1');
  return (Object.keys(SOAPACTIE) as Aan[]).find((code) => SOAPACTIE[code] === uri);
}
