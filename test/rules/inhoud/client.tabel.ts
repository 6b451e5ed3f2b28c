/**
 * Who the client and the relations are and how to reach them.
 * Soort 01 BRP, 02 correspondentie, 03 verblijf, 04 tijdelijk.
 */
import type {
  Bericht301Contact,
  LDT_Communicatievorm,
  LDT_LandCode,
  LDT_NaamGebruik,
} from '../../../src/standard/generated/berichten.js';
import { afgewezen, BSN, BSN2, contact, type Deel, prestatie, relatie } from '../../support/build.js';
import { alleen, fout, goed, type Tabel, tabel } from '../../support/table.js';
import { in301, in305, in307, in315, in317, in323, in325 } from './berichten.js';

/** Nine digits that fail the elfproef: the test Bsn with its last digit raised. */
const GEEN_BSN = '999900007';
const NUL = '000000000';

const TELEFOON = { Telefoon01: { Telefoonnummer: '0201234567', Landnummer: '+31' } };
const HUIS = { Huisnummer: 9 };
const BELGIE = { Postcode: '9000', LandCode: 'BE' } as const;
const PERIODE = { Periode: { Begindatum: '2026-03-01', Einddatum: '2026-03-31' } };
const ZONDER_HUIS = { Adres: { Huis: undefined } };
const ZONDER_POSTCODE_EN_LAND = { Adres: { Postcode: undefined, LandCode: undefined } };
const ALLEEN_TELEFOON = { Adres: undefined, Telefoon: TELEFOON };

/** An address of this Soort with only these parts. */
const adres = (Soort: Bericht301Contact['Soort'], Adres: Bericht301Contact['Adres']): Bericht301Contact => ({
  Soort,
  Adres: { ...Adres },
});
/** No address at all, only a telephone number. */
const telefoon = (Soort: Bericht301Contact['Soort']): Bericht301Contact => ({ Soort, Telefoon: TELEFOON });

const metContact = (...contacten: Bericht301Contact[]) => in301({ contacten });
const metRelatie = (Contact: Deel<Bericht301Contact>, vanClient = contact()) =>
  in301({ contacten: [vanClient], relaties: [relatie({ Contact })] });
const metClienten = (tweede: string) =>
  in323({ clienten: [BSN, tweede].map((bsn) => ({ bsn, prestaties: [prestatie()] })) });
const zonderPostcode = (Soort: Bericht301Contact['Soort']) => metContact({ ...telefoon(Soort), Adres: { Huis: HUIS } });
const metPostcode = (Postcode: string, LandCode: LDT_LandCode = 'NL') =>
  metContact(contact({ Adres: { Postcode, LandCode } }));
const communicatie = (Vorm: LDT_Communicatievorm, Taal?: string) =>
  in301({ client: { Communicatie: Taal ? { Vorm, Taal } : { Vorm } } });

const naam = (NaamGebruik: LDT_NaamGebruik, partner: boolean) => ({
  Naam: { NaamGebruik, ...(partner ? { Partnernaam: { Achternaam: 'Partner' } } : {}) },
});
const kind = (gebruik: LDT_NaamGebruik) => in301({ client: naam(gebruik, false) });
const kindMetPartner = (gebruik: LDT_NaamGebruik) => in301({ client: naam(gebruik, true) });
const verwant = (gebruik: LDT_NaamGebruik) => in301({ relaties: [relatie(naam(gebruik, false))] });
const verwantMetPartner = (gebruik: LDT_NaamGebruik) => in301({ relaties: [relatie(naam(gebruik, true))] });

export const tabellen: Tabel[] = [
  // Het Bsn moet voldoen aan de 11-proef; testnummers vanaf 999900006 die dat doen, zijn goed.
  tabel(
    'CS002',
    ['301', '305', '307', '315', '317', '323', '325'],
    [
      goed('301 met test-Bsn', in301()),
      fout('301 met een cijfer te hoog', in301({ client: { Bsn: GEEN_BSN } }), 'elfproef'),
      fout('301 met negen nullen', in301({ client: { Bsn: NUL } }), 'negen nullen'),
      goed('305 met test-Bsn', in305()),
      fout('305 met een cijfer te hoog', in305({ client: { Bsn: GEEN_BSN } }), 'client 1'),
      goed('307 met test-Bsn', in307()),
      fout('307 met een cijfer te hoog', in307({ client: { Bsn: GEEN_BSN } }), 'client 1'),
      goed('315 met test-Bsn', in315()),
      fout('315 met een cijfer te hoog', in315({ client: { Bsn: GEEN_BSN } }), 'client 1'),
      goed('317 met test-Bsn', in317()),
      fout('317 met een cijfer te hoog', in317({ bsn: GEEN_BSN }), 'client 1'),
      goed('323 met twee test-Bsn', metClienten(BSN2)),
      fout('323 met een cijfer te hoog bij de tweede client', metClienten(GEEN_BSN), 'client 2'),
      goed('325 met test-Bsn', in325()),
      fout(
        '325 met een cijfer te hoog',
        in325({ clienten: [{ bsn: GEEN_BSN, prestaties: [afgewezen()] }] }),
        'client 1',
      ),
      goed('301 met een ander test-Bsn', in301({ client: { Bsn: '999900110' } })),
    ],
  ),

  // Contact bevat Telefoon, en/of de combinatie Huis en Postcode.
  tabel(
    'TR006',
    ['301'],
    [
      goed('huisnummer en postcode', metContact(contact())),
      goed('alleen telefoon', metContact(telefoon('02'))),
      goed('telefoon, huisnummer en postcode', metContact(contact({ Telefoon: TELEFOON }))),
      goed('telefoon en huisnummer', metContact({ ...telefoon('02'), Adres: { Huis: HUIS } })),
      fout('huisnummer zonder postcode', metContact(adres('02', { Huis: HUIS })), 'geen Telefoon en geen Postcode'),
      fout('postcode zonder huisnummer', metContact(adres('02', BELGIE)), 'geen Telefoon en geen Huis'),
      fout('alleen een plaats', metContact(adres('02', { Plaatsnaam: 'Gent' })), 'geen Huis en geen Postcode'),
      fout('geen adres en geen telefoon', metContact({ Soort: '02' }), 'geen Huis en geen Postcode'),
      fout('alleen een e-mailadres', metContact({ Soort: '02', Emailadres: 'test@example.nl' }), 'geen Telefoon'),
      goed('relatie met alleen telefoon', metRelatie({ ...telefoon('02'), Adres: undefined })),
      fout('relatie zonder adres en telefoon', metRelatie({ Soort: '04', Adres: undefined }), 'Soort 04'),
    ],
  ),

  // Bij een Client komt minimaal een adres voor met Soort 01, 02 of 03.
  tabel(
    'TR061',
    ['301'],
    [
      goed('BRP-adres (01)', metContact(contact({ Soort: '01' }))),
      goed('correspondentieadres (02)', metContact(contact({ Soort: '02' }))),
      goed('verblijfadres (03)', metContact(contact({ Soort: '03' }))),
      goed('tijdelijk (04) naast BRP-adres (01)', metContact(contact({ Soort: '04' }), contact())),
      fout('alleen tijdelijk adres (04)', metContact(contact({ Soort: '04' })), 'alleen contactgegevens met Soort 04'),
      fout('tijdelijk (04); adres van relatie telt niet', metRelatie({}, contact({ Soort: '04' })), 'alleen'),
    ],
  ),

  // LandCode: als Postcode gevuld is verplicht vullen, anders leeg laten.
  tabel(
    'CD005',
    ['301'],
    [
      goed('postcode en landcode', metContact(contact())),
      goed('geen van beide', metContact(contact({ Soort: '02', ...ZONDER_POSTCODE_EN_LAND, Telefoon: TELEFOON }))),
      goed('geen adres', metContact(telefoon('02'))),
      fout('postcode zonder landcode', metContact(contact({ Adres: { LandCode: undefined } })), 'voor Nederland NL'),
      fout('BE zonder postcode', metContact({ ...telefoon('02'), Adres: { LandCode: 'BE' } }), 'zonder Postcode'),
      fout('relatie: postcode zonder landcode', metRelatie({ Adres: { LandCode: undefined } }), 'Soort 01'),
    ],
  ),

  // Taal: als Communicatie / Vorm de waarde 1 (tolk taal) heeft verplicht vullen, anders leeg laten.
  tabel(
    'CD007',
    ['301'],
    [
      goed('geen Communicatie', in301()),
      goed('Vorm 1 met Taal', communicatie('1', 'Pools')),
      fout('Vorm 1 zonder Taal', communicatie('1'), 'Taal is leeg'),
      goed('Vorm 2 zonder Taal', communicatie('2')),
      fout('Vorm 2 met Taal', communicatie('2', 'Pools'), 'Vorm 2'),
      goed('Vorm 3 zonder Taal', communicatie('3')),
      fout('Vorm 3 met Taal', communicatie('3', 'Pools'), 'Laat Taal weg'),
    ],
  ),

  // Periode: vullen is alleen toegestaan bij Soort 04 (tijdelijk adres).
  tabel(
    'CD009',
    ['301'],
    [
      goed('tijdelijk adres (04) met Periode', metContact(contact(), contact({ Soort: '04', ...PERIODE }))),
      goed('tijdelijk adres (04) zonder Periode', metContact(contact(), contact({ Soort: '04' }))),
      fout('BRP-adres (01) met Periode', metContact(contact(PERIODE)), 'Soort 01'),
      fout('correspondentieadres (02) met Periode', metContact(contact({ Soort: '02', ...PERIODE })), 'Soort 02'),
      fout('verblijfadres (03) met Periode', metContact(contact({ Soort: '03', ...PERIODE })), 'Soort 03'),
      goed('relatie: tijdelijk adres met Periode', metRelatie({ Soort: '04', ...PERIODE })),
      fout('relatie: BRP-adres met Periode', metRelatie(PERIODE), 'alleen bij Soort 04'),
    ],
  ),

  // Huis: als LandCode NL is verplicht vullen.
  tabel(
    'CD025',
    ['301'],
    [
      goed('NL met huisnummer', metContact(contact())),
      fout('NL zonder huisnummer', metContact(contact({ ...ZONDER_HUIS, Telefoon: TELEFOON })), 'Vul het huisnummer'),
      goed('BE zonder huisnummer', metContact({ ...telefoon('01'), Adres: BELGIE })),
      goed('geen landcode, geen huisnummer', metContact({ ...telefoon('02'), Adres: { Plaatsnaam: 'Alphen' } })),
      fout('relatie: NL zonder huisnummer', metRelatie({ ...ZONDER_HUIS, Telefoon: TELEFOON }), 'LandCode NL'),
    ],
  ),

  // Postcode: bij Soort 01 (BRP-adres) of 03 (verblijfadres) verplicht vullen.
  tabel(
    'CD034',
    ['301'],
    [
      goed('BRP-adres (01) met postcode', metContact(contact())),
      fout('BRP-adres (01) zonder postcode', zonderPostcode('01'), 'BRP-adres'),
      goed('correspondentieadres (02) zonder postcode', zonderPostcode('02')),
      goed('verblijfadres (03) met postcode', metContact(contact({ Soort: '03' }))),
      fout('verblijfadres (03) zonder postcode', zonderPostcode('03'), 'verblijfadres'),
      goed('tijdelijk adres (04) zonder postcode', metContact(contact(), { ...telefoon('04'), Adres: { Huis: HUIS } })),
      goed('relatie: correspondentieadres (02) zonder postcode', metRelatie({ Soort: '02', ...ALLEEN_TELEFOON })),
      fout('relatie: BRP-adres (01) zonder postcode', metRelatie({ Soort: '01', ...ALLEEN_TELEFOON }), 'Soort 01'),
    ],
  ),

  // NaamGebruik: met Partnernaam 1, 2, 3 of 4; anders 1 of 6 (een client nooit 6, CS318).
  tabel(
    'CS050',
    ['301'],
    [
      goed('client zonder partner, gebruik 1', kind('1')),
      fout('client zonder partner, gebruik 2', kind('2'), 'geen Partnernaam'),
      fout('client zonder partner, gebruik 3', kind('3'), 'geen Partnernaam'),
      fout('client zonder partner, gebruik 4', kind('4'), 'dan mag bij een client alleen 1'),
      fout('client zonder partner, gebruik 5', kind('5'), 'NaamGebruik is 5'),
      goed('client met partner, gebruik 1', kindMetPartner('1')),
      goed('client met partner, gebruik 2', kindMetPartner('2')),
      goed('client met partner, gebruik 3', kindMetPartner('3')),
      goed('client met partner, gebruik 4', kindMetPartner('4')),
      fout('client met partner, gebruik 5', kindMetPartner('5'), '1, 2, 3 of 4'),
      ...alleen('jw', [fout('client met partner, gebruik 6', kindMetPartner('6'), 'een Partnernaam', ['CS318'])]),
      ...alleen('wmo', [fout('client met partner, gebruik 6', kindMetPartner('6'), 'een Partnernaam')]),
      goed('relatie zonder partner, gebruik 1', verwant('1')),
      ...alleen('jw', [
        goed('relatie zonder partner, gebruik 6 (instelling)', verwant('6')),
        fout('relatie zonder partner, gebruik 2', verwant('2'), '1 (eigen naam) of 6 (organisatie)'),
      ]),
      ...alleen('wmo', [
        fout('relatie zonder partner, gebruik 6 (instelling)', verwant('6'), 'bij een relatie alleen 1 (eigen naam)'),
        fout('relatie zonder partner, gebruik 2', verwant('2'), 'bij een relatie alleen 1 (eigen naam)'),
        fout('client zonder partner, gebruik 6', kind('6'), 'bij een client alleen 1 (eigen naam)'),
      ]),
      goed('relatie met partner, gebruik 4', verwantMetPartner('4')),
      fout('relatie met partner, gebruik 6', verwantMetPartner('6'), 'laat de Partnernaam weg'),
    ],
  ),

  // Postcode bij LandCode NL: [1-9][0-9]{3}[a-zA-Z]{2}.
  tabel(
    'CS089',
    ['301'],
    [
      goed('NL 2401AB', metPostcode('2401AB')),
      goed('NL 2401ab', metPostcode('2401ab')),
      goed('NL 1000AA, de laagste', metPostcode('1000AA')),
      fout('NL 0999AA begint met nul', metPostcode('0999AA'), '0999AA'),
      fout('NL 2401 AB met spatie', metPostcode('2401 AB'), 'zonder spatie'),
      fout('NL 2401A te kort', metPostcode('2401A'), '2401A'),
      fout('NL 2401ABC te lang', metPostcode('2401ABC'), '2401ABC'),
      goed('BE 9000', metPostcode('9000', 'BE')),
      fout('relatie: NL 9000', metRelatie({ Adres: { Postcode: '9000' } }), '9000'),
      goed(
        'NL zonder postcode: dat is CD005',
        metContact({ ...telefoon('02'), Adres: { LandCode: 'NL', Huis: HUIS } }),
        ['CD005'],
      ),
    ],
  ),

  // NaamGebruik 6 (niet-natuurlijk persoon) niet vullen bij de client.
  tabel(
    'CS318',
    ['301'],
    [
      goed('client met gebruik 1', kind('1')),
      fout('client met gebruik 6', kind('6'), 'alleen bij een Relatie'),
      goed('relatie met gebruik 6', verwant('6')),
    ],
  ),
];
