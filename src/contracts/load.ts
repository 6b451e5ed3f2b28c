import { BekendeProducten, dekkingWaarschuwingen, tariefWaarschuwing } from './checks.js';
import { Contracts } from './contracts.js';
import {
  isVerwarrendTarief,
  parseAgb,
  parseAgbOfLeeg,
  parseContractGemeente,
  parseDatum,
  parseDomein,
  parseEenheid,
  parseNiveau,
  parseNiveaus,
  parseProductcategorie,
  parseProductcode,
  parseProductcodeOfPatroon,
  parseTarief,
  parseTot,
  parseVariant,
  parseVerplicht,
  parseVrijeTekst,
  toon,
} from './fields.js';
import { type Gelezen, leesBestand, mapFout } from './files.js';
import type { Contract, ContractFout, Periode, Product, Tarief } from './model.js';
import { overlapFouten } from './overlap.js';
import { REGIO_BESTAND, type RegioGelezen, readRegio } from './regio.js';
import { type Kolommen, type Rij, readTabel, type Tabel } from './table.js';

export type LoadResult =
  | { ok: true; contracts: Contracts; warnings: ContractFout[] }
  | { ok: false; fouten: ContractFout[] };

const PRODUCTEN_BESTAND = 'producten.csv';
const TARIEVEN_BESTAND = 'tarieven.csv';
const CONTRACTEN_BESTAND = 'contracten.csv';

const MAX_CSV_MB = 50;
const MAX_REGIO_MB = 1;
/** Nobody reads further, and a file with a million bad rows should not fill the memory. */
const MAX_FOUTEN_PER_BESTAND = 10_000;

/** Reads the whole folder, or tells everything that is wrong with it; never half. */
export async function loadContracts(dir: string): Promise<LoadResult> {
  const geenMap = await mapFout(dir);
  if (geenMap !== undefined) return { ok: false, fouten: [geenMap] };

  const regioTekst = await leesBestand(dir, REGIO_BESTAND, MAX_REGIO_MB);
  const regio = regioTekst.ok ? readRegio(regioTekst.text) : ongelezenRegio(regioTekst.fout);
  // Without a readable list any level will do: the error in regio.json is told once, not on every row.
  const niveaus = regio.niveaus ?? null;

  const producten = tabel(await leesBestand(dir, PRODUCTEN_BESTAND, MAX_CSV_MB), PRODUCTEN_BESTAND, productKolommen);
  const tarieven = tabel(
    await leesBestand(dir, TARIEVEN_BESTAND, MAX_CSV_MB),
    TARIEVEN_BESTAND,
    tariefKolommen(niveaus),
  );
  const contracten = tabel(
    await leesBestand(dir, CONTRACTEN_BESTAND, MAX_CSV_MB),
    CONTRACTEN_BESTAND,
    contractKolommen(regio.gemeenteCodes, niveaus),
  );

  const bekend = new BekendeProducten(producten.rijen);
  const fouten = [
    ...perBestand(REGIO_BESTAND, regio.fouten),
    ...perBestand(PRODUCTEN_BESTAND, [
      ...producten.fouten,
      ...overlap(PRODUCTEN_BESTAND, producten, 'Product', productSleutel),
    ]),
    ...perBestand(TARIEVEN_BESTAND, [
      ...tarieven.fouten,
      ...overlap(TARIEVEN_BESTAND, tarieven, 'Tarief', tariefSleutel),
    ]),
    ...perBestand(CONTRACTEN_BESTAND, [
      ...contracten.fouten,
      ...overlap(CONTRACTEN_BESTAND, contracten, 'Contract', contractSleutel),
      ...(producten.compleet ? onbekendeProducten(bekend, contracten) : []),
    ]),
  ];
  if (fouten.length > 0 || regio.regio === undefined) return { ok: false, fouten };

  const contracts = new Contracts({
    regio: regio.regio,
    producten: waarden(producten),
    tarieven: waarden(tarieven).map(({ tarief, ...rest }) => ({ ...rest, tariefTienduizendste: tarief })),
    contracten: waarden(contracten),
  });
  return {
    ok: true,
    contracts,
    warnings: [
      ...perBestand(TARIEVEN_BESTAND, tariefWaarschuwingen(bekend, tarieven, contracten)),
      ...perBestand(CONTRACTEN_BESTAND, dekkingWaarschuwingen(contracts, contracten.rijen)),
    ],
  };
}

const productKolommen: Kolommen<Product> = {
  domein: parseDomein,
  productcategorie: parseProductcategorie,
  productcode: parseProductcode,
  omschrijving: parseVrijeTekst,
  segment: parseVrijeTekst,
  variant: parseVariant,
  van: parseDatum,
  tot: parseTot,
};

/** The columns of tarieven.csv carry the file's name for the amount. */
interface TariefRij extends Omit<Tarief, 'tariefTienduizendste'> {
  tarief: number;
}

function tariefKolommen(niveaus: readonly string[] | null): Kolommen<TariefRij> {
  return {
    domein: parseDomein,
    productcode: parseProductcode,
    niveau: parseNiveau(niveaus),
    eenheid: parseEenheid,
    tarief: parseTarief,
    van: parseDatum,
    tot: parseTot,
    agb: parseAgbOfLeeg,
  };
}

function contractKolommen(
  gemeenteCodes: ReadonlySet<string> | null,
  niveaus: readonly string[] | null,
): Kolommen<Contract> {
  return {
    agb: parseAgb,
    naam: parseVerplicht('naam'),
    gemeente: parseContractGemeente(gemeenteCodes),
    domein: parseDomein,
    productcode: parseProductcodeOfPatroon,
    niveaus: parseNiveaus(niveaus),
    van: parseDatum,
    tot: parseTot,
  };
}

const productSleutel = (p: Product): string[] => [p.domein, p.productcategorie, p.productcode];
const tariefSleutel = (t: TariefRij): string[] => [t.domein, t.productcode, t.niveau, t.eenheid, t.agb ?? ''];
const contractSleutel = (c: Contract): string[] => [c.agb, c.gemeente, c.domein, c.productcode];

function ongelezenRegio(fout: ContractFout): RegioGelezen {
  return { gemeenteCodes: null, niveaus: undefined, regio: undefined, fouten: [fout] };
}

function tabel<T extends Periode>(gelezen: Gelezen, bestand: string, kolommen: Kolommen<T>): Tabel<T> {
  if (!gelezen.ok) return { rijen: [], fouten: [gelezen.fout], compleet: false };
  return readTabel(bestand, gelezen.text, kolommen);
}

function waarden<T>({ rijen }: Tabel<T>): T[] {
  return rijen.flatMap(({ waarde }) => waarde ?? []);
}

function overlap<T extends Periode>(
  bestand: string,
  { rijen }: Tabel<T>,
  soort: string,
  sleutel: (waarde: T) => readonly string[],
): ContractFout[] {
  const goede = rijen.flatMap(({ regel, waarde }) => (waarde === undefined ? [] : [{ regel, waarde }]));
  return overlapFouten(goede, sleutel, soort).map(({ rij, reden }) => ({
    bestand,
    regel: rij.regel,
    kolom: 'van',
    reden,
  }));
}

function onbekendeProducten(bekend: BekendeProducten, { rijen }: Tabel<Contract>): ContractFout[] {
  return rijen.flatMap(({ regel, waarde }) => {
    const reden = waarde === undefined ? undefined : bekend.reden(waarde.domein, waarde.productcode);
    return reden === undefined ? [] : [{ bestand: CONTRACTEN_BESTAND, regel, kolom: 'productcode', reden }];
  });
}

function tariefWaarschuwingen(
  bekend: BekendeProducten,
  tarieven: Tabel<TariefRij>,
  contracten: Tabel<Contract>,
): ContractFout[] {
  const agbs = new Set(waarden(contracten).map(({ agb }) => agb));
  return tarieven.rijen.flatMap(({ regel, velden, waarde }: Rij<TariefRij>) => {
    if (waarde === undefined) return [];
    const gevonden = tariefWaarschuwing(bekend, waarde, agbs);
    const tekst = velden.get('tarief') ?? '';
    if (isVerwarrendTarief(tekst)) {
      const reden = `Tarief ${toon(tekst)} is gelezen als EUR ${tekst.replace('.', ',')}; schrijf ${tekst.replace('.', '')} als u duizendtallen bedoelde.`;
      gevonden.push({ kolom: 'tarief', reden });
    }
    return gevonden.map((een) => ({ bestand: TARIEVEN_BESTAND, regel, ...een }));
  });
}

/** In the order of the file; what goes over the limit is counted. */
function perBestand(bestand: string, fouten: readonly ContractFout[]): ContractFout[] {
  const gesorteerd = fouten.toSorted((a, b) => (a.regel ?? 0) - (b.regel ?? 0));
  if (gesorteerd.length <= MAX_FOUTEN_PER_BESTAND) return gesorteerd;
  const rest = gesorteerd.length - MAX_FOUTEN_PER_BESTAND;
  const reden = `Er zijn nog ${rest} meldingen over dit bestand; herstel eerst de ${MAX_FOUTEN_PER_BESTAND} hierboven.`;
  return [...gesorteerd.slice(0, MAX_FOUTEN_PER_BESTAND), { bestand, regel: null, kolom: null, reden }];
}
