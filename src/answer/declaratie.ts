/** The declaration answer JW325 (IV087, IV088, OP303, OP304): only refused clients and lines come back (TR342). */
import { RETOURCODE, type Verdict } from '../rules/judge.js';
import { XSD_VERSIE } from '../standard/bericht.js';
import type {
  Bericht323Root,
  Bericht325DeclaratieAntwoord,
  Bericht325Root,
  LDT_RetourCode,
} from '../standard/generated/berichten.js';

export interface DeclaratieVraag {
  readonly declaratie: Bericht323Root;
  readonly berichtcode: string;
  readonly identificatie: string;
  /** System date. */
  readonly vandaag: string;
}

export function declaratieAntwoord(
  vraag: DeclaratieVraag,
  verdict: Extract<Verdict, { soort: 'header' | 'declaratie' }>,
): Bericht325Root {
  if (verdict.soort === 'header') return { Header: header(vraag, verdict.codes) };
  return { Header: header(vraag, [RETOURCODE.geenOpmerking]), DeclaratieAntwoord: antwoord(vraag, verdict) };
}

function header(
  { declaratie, berichtcode, identificatie, vandaag }: DeclaratieVraag,
  codes: readonly string[],
): Bericht325Root['Header'] {
  const { Header } = declaratie;
  return {
    BerichtCode: berichtcode,
    BerichtVersie: Header.BerichtVersie,
    BerichtSubversie: Header.BerichtSubversie,
    Afzender: Header.Ontvanger,
    Ontvanger: Header.Afzender,
    BerichtIdentificatie: { Identificatie: identificatie, Dagtekening: vandaag },
    XsdVersie: XSD_VERSIE,
    DeclaratieIdentificatie: Header.BerichtIdentificatie,
    XsdVersieDeclaratie: Header.XsdVersie,
    RetourCodes: retourCodes(codes),
  };
}

function antwoord(
  vraag: DeclaratieVraag,
  verdict: Extract<Verdict, { soort: 'declaratie' }>,
): Bericht325DeclaratieAntwoord {
  const { DeclaratieNummer, TotaalIngediendBedrag } = vraag.declaratie.Declaratie;
  const ingediend = { DeclaratieNummer, TotaalIngediendBedrag };
  if (verdict.declaratieCodes.length > 0) {
    return { ...ingediend, TotaalToegekendBedrag: bedrag(0), RetourCodes: retourCodes(verdict.declaratieCodes) };
  }
  const afgewezen = verdict.clienten
    .map(({ client, codes, prestaties }) => ({
      client,
      codes,
      prestaties: prestaties.filter((each) => each.codes.length > 0),
    }))
    .filter(({ prestaties }) => prestaties.length > 0);
  if (afgewezen.length === 0) {
    return {
      ...ingediend,
      TotaalToegekendBedrag: TotaalIngediendBedrag,
      RetourCodes: retourCodes([RETOURCODE.volledigToegewezen]),
    };
  }
  return {
    ...ingediend,
    TotaalToegekendBedrag: bedrag(verdict.toegekendCent),
    Clienten: {
      Client: afgewezen.map(({ client, codes, prestaties }) => ({
        Bsn: client.Bsn,
        Prestaties: {
          Prestatie: prestaties.map((each) => ({ ...each.prestatie, RetourCodes: retourCodes(each.codes) })),
        },
        RetourCodes: retourCodes(codes.length > 0 ? codes : [RETOURCODE.geenOpmerking]),
      })),
    },
    RetourCodes: retourCodes([RETOURCODE.geenOpmerking]),
  };
}

/** An amount with its sign; zero is debit (CS325). */
function bedrag(cent: number): Bericht325DeclaratieAntwoord['TotaalToegekendBedrag'] {
  return { TotaalBedrag: Math.abs(cent), DebetCredit: cent < 0 ? 'C' : 'D' };
}

const retourCodes = (codes: readonly string[]) => ({ RetourCode: codes as LDT_RetourCode[] });
