/** OP305, OP261, OP296: what is allocated or asked for, beside the contract folder of the test region. */
import type {
  Bericht315AangevraagdProduct,
  CDT_Omvang,
  LDT_Eenheid,
} from '../../../src/standard/generated/berichten.js';
import { AANBIEDER, aangevraagd, type Deel, jw315 } from '../../support/build.js';
import { contracts, product, STANDAARD, tarief } from '../../support/contracts.js';
import { signalen, type TegenSignalen } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { opBudget, wijsToe } from './hulp.js';

const omvang = (Eenheid: LDT_Eenheid): CDT_Omvang => ({ Volume: 3, Eenheid, Frequentie: '6' });

/** Product `code` allocated in this unit. */
const wijs = (code: string, eenheid: LDT_Eenheid, tegen: TegenSignalen = {}) =>
  wijsToe([{ Product: { Categorie: code.slice(0, 2) as '45', Code: code }, Omvang: omvang(eenheid) }], tegen);

const vraag = (gevraagd: Deel<Bericht315AangevraagdProduct>, tegen: TegenSignalen = {}) =>
  signalen('JW315', jw315({ producten: [aangevraagd(gevraagd)] }), tegen);

const vraagCode = (code: string, eenheid: LDT_Eenheid, tegen: TegenSignalen = {}) =>
  vraag({ Product: { Categorie: code.slice(0, 2) as '45', Code: code }, Omvang: omvang(eenheid) }, tegen);

const [eigen] = STANDAARD.contracten as [(typeof STANDAARD.contracten)[number]];

/** The provider has a contract for this code, category or anything, and for nothing else. */
const alleenVoor = (productcode: string, rest: Partial<typeof eigen> = {}): TegenSignalen => ({
  contracts: contracts({ contracten: [{ ...eigen, productcode, ...rest }] }),
});

/** 45A04 has another unit from 2027. */
const vanaf2027 = { contracts: contracts({ tarieven: [tarief('45A04', 'nvt', '16', '50,00', '2027-01-01')] }) };

/** 45A09 is an output product with a tariff per piece of output. */
const groepAlsOutput = {
  contracts: contracts({
    producten: [product('45', '45A09', 'ambulante begeleiding groep', 'output')],
    tarieven: [tarief('45A09', 'nvt', '82', '400,00')],
  }),
};

const zonderTarief = { contracts: contracts({ tarieven: [] }) };

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  tabel('OP305', ['301'], [
    goed('45A04 in uren, zoals gecontracteerd', () => wijs('45A04', '04')),
    goed('45A04 in minuten waar uren zijn gecontracteerd', () => wijs('45A04', '01')),
    goed('41A01 in stuks inspanning, zoals gecontracteerd', () => wijs('41A01', '84')),
    goed('50A01 in euro: daar is geen tarief bij', () => wijs('50A01', '83')),
    goed('op categorie, zonder omvang', () => wijsToe([opBudget(400_000)])),
    goed('niet gecontracteerd: dan is er geen eenheid', () => wijs('45A04', '16', alleenVoor('41*'))),
    goed('zonder tarieven', () => wijs('45A04', '16', zonderTarief)),
    goed('het tarief per dagdeel geldt pas na de Ingangsdatum', () => wijs('45A04', '04', vanaf2027)),
    fout('41A01 in stuks output', () => wijs('41A01', '82'), 'geeft 41A01 in eenheid 82 (stuk output); met deze aanbieder is daarvoor op 1 januari 2026 84 (stuk inspanning) gecontracteerd'),
    fout('45A04 in dagdelen', () => wijs('45A04', '16'), '16 (dagdeel); met deze aanbieder is daarvoor op 1 januari 2026 04 (uur) gecontracteerd'),
    fout('45A09 in uren', () => wijs('45A09', '04'), 'TR341, 9341'),
    fout('45A09 is outputgericht en in dagdelen toegewezen', () => wijs('45A09', '16', groepAlsOutput), '82 (stuk output) gecontracteerd'),
  ]),

  tabel('OP261', ['301'], [
    goed('45A04 is inspanning, in uren', () => wijs('45A04', '04')),
    goed('50A01 is output, in stuks output', () => wijs('50A01', '82')),
    goed('50A01 is output, in euro', () => wijs('50A01', '83')),
    goed('46T01 is een taak', () => wijs('46T01', '04')),
    goed('in stuks output waar stuks inspanning zijn gecontracteerd: dat zegt OP305', () => wijs('41A01', '82'), ['OP305']),
    goed('op categorie', () => wijsToe([opBudget(400_000)])),
    fout('50A01 is output, in uren', () => wijs('50A01', '04'), 'geeft 50A01 in eenheid 04 (uur), een eenheid van inspanning; in de productlijst van de regio is het product outputgericht'),
    fout('45A04 is inspanning, in euro', () => wijs('45A04', '83'), 'een eenheid van output; in de productlijst van de regio is het product inspanningsgericht'),
    fout('43A12 is inspanning, in stuks output, zonder tarief', () => wijs('43A12', '82', zonderTarief), '82 (stuk output)'),
  ]),

  tabel('OP296', ['315'], [
    goed('45A04 in uren, zoals gecontracteerd', () => vraagCode('45A04', '04')),
    goed('45A04 in minuten', () => vraagCode('45A04', '01')),
    goed('contract op de categorie', () => vraagCode('45A04', '04', alleenVoor('45*'))),
    goed('op categorie, contract op een code daarin', () => vraag({ Product: { Categorie: '45', Code: undefined }, Omvang: undefined }, alleenVoor('45A09'))),
    goed('generiek, contract op een code', () => vraag({ Product: undefined, Omvang: undefined, Budget: 400_000 }, alleenVoor('45A09'))),
    goed('50A01 in euro', () => vraagCode('50A01', '83')),
    fout('contract op een andere code', () => vraagCode('45A04', '04', alleenVoor('45A09')), 'U vraagt 45A04, maar dat is op 1 januari 2026 niet met u gecontracteerd voor gemeente 0484'),
    fout('contract van een andere aanbieder', () => vraagCode('45A04', '04', alleenVoor('*', { agb: `${Number(AANBIEDER) + 1}` })), 'niet met u gecontracteerd'),
    fout('contract bij een andere gemeente', () => vraagCode('45A04', '04', alleenVoor('*', { gemeente: '9999' })), 'niet met u gecontracteerd'),
    fout('contract is voorbij op de gewenste datum', () => vraagCode('45A04', '04', alleenVoor('*', { tot: '2025-12-31' })), 'op 1 januari 2026 niet met u gecontracteerd'),
    fout('op categorie, contract in een andere', () => vraag({ Product: { Categorie: '45', Code: undefined }, Omvang: undefined }, alleenVoor('43A12')), 'U vraagt categorie 45, maar dat is'),
    fout('generiek, en niets gecontracteerd', () => vraag({ Product: undefined, Omvang: undefined, Budget: 400_000 }, { contracts: contracts({ contracten: [] }) }), 'er is op 1 januari 2026 niets met u gecontracteerd'),
    fout('45A04 in dagdelen', () => vraagCode('45A04', '16'), 'U vraagt 45A04 in eenheid 16 (dagdeel); op 1 januari 2026 is daarvoor met u 04 (uur) gecontracteerd'),
  ]),
];
