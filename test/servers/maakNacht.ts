/** A night of many lanes that have nothing to do with each other, so that only the order within a lane matters. */
import type { ContractInhoud } from '../../src/contracts/index.js';
import { jw301, jw305, jw307, jw323, prestatie, start, stop, toegewezen, xml } from '../support/build.js';
import { STANDAARD } from '../support/contracts.js';

const GEMEENTEN = ['0484', '0569', '1884', '0546', '0553'];
const AANBIEDERS = Array.from({ length: 8 }, (_, i) => String(65_656_001 + i));

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function dobbelsteen(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every provider has the standard contract with every municipality. */
export function regio(): ContractInhoud {
  const [contract] = STANDAARD.contracten as [ContractInhoud['contracten'][number]];
  return {
    ...STANDAARD,
    regio: {
      ...STANDAARD.regio,
      gemeenten: GEMEENTEN.map((code) => ({ code, naam: `Gemeente ${code}`, van: '2014-01-01', tot: null })),
    },
    contracten: AANBIEDERS.map((agb) => ({ ...contract, agb, gemeente: '*' })),
  };
}

const elfproef = (bsn: string) =>
  [...bsn].reduce((som, cijfer, i) => som + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;

const BSNS = Array.from({ length: 20_000 }, (_, i) => String(999_900_006 + i)).filter(elfproef);

/** The messages of one client with one provider, in order; the second declaration asks too much. */
function client(nummer: number, gemeente: string, Afzender: string): Buffer[] {
  const uniek = `${gemeente}${Afzender.slice(-2)}${nummer}`;
  const Bsn = BSNS[nummer % BSNS.length] as string;
  const ToewijzingNummer = Number(Afzender.slice(-2)) * 10_000 + nummer;
  const van = { Header: { Afzender, Ontvanger: gemeente } };
  const naar = { Header: { Afzender: gemeente, Ontvanger: Afzender } };
  const id = (soort: string) => ({ identificatie: `${soort}${uniek}`.slice(0, 12) });
  const regel = (volgnummer: number, GeleverdVolume: number, maand: string) =>
    prestatie({
      ProductReferentie: { ReferentieNummer: `R${uniek}-${volgnummer}` },
      ToewijzingNummer,
      GeleverdVolume,
      ProductPeriode: { Begindatum: `2026-${maand.slice(0, 2)}-01`, Einddatum: `2026-${maand}` },
    });
  const declaratie = (soort: string, ...prestaties: ReturnType<typeof regel>[]) =>
    xml('JW323', jw323({ ...id(soort), bericht: van, clienten: [{ bsn: Bsn, prestaties }] }));
  return [
    xml('JW301', jw301({ ...id('A'), bericht: naar, client: { Bsn }, producten: [toegewezen({ ToewijzingNummer })] })),
    xml('JW305', jw305({ ...id('B'), bericht: van, client: { Bsn }, producten: [start({ ToewijzingNummer })] })),
    declaratie('D', regel(1, 8, '04-30'), regel(2, 99, '03-31')),
    declaratie('E', regel(3, 8, '04-30'), regel(4, 9, '02-28')),
    xml('JW307', jw307({ ...id('S'), bericht: van, client: { Bsn }, producten: [stop({ ToewijzingNummer })] })),
  ];
}

/** So many messages, the lanes mixed as they come in at night. */
export function maakNacht(aantal: number): Record<string, Uint8Array> {
  const lanes = GEMEENTEN.flatMap((gemeente) => AANBIEDERS.map((aanbieder) => ({ gemeente, aanbieder })));
  const berichten: Record<string, Uint8Array> = {};
  const perClient = 5;
  for (let ronde = 0; ; ronde++) {
    const van = lanes.map(({ gemeente, aanbieder }, i) => client(ronde * lanes.length + i, gemeente, aanbieder));
    for (let stap = 0; stap < perClient; stap++) {
      for (const reeks of van) {
        const volgnummer = Object.keys(berichten).length;
        if (volgnummer === aantal) return berichten;
        berichten[`${String(volgnummer + 1).padStart(5, '0')}.xml`] = reeks[stap] as Buffer;
      }
    }
  }
}
