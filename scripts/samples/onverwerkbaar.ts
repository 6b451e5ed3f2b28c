/** Files that are no message for this region, that do not meet their XSD, or that came before. */
import { schemas } from '../../src/standard/catalogue.js';
import type { BerichtSchema } from '../../src/standard/schema.js';
import { xml } from '../../test/support/build.js';
import { type Nacht, regel } from './nacht.js';
import { beige, indigo, rood, violet } from './toewijzingen.js';
import { foutbericht, geenAntwoord } from './verhaal.js';
import { ESDOORN, NIEUWKOOP } from './wereld.js';

export function geenBericht(nacht: Nacht): void {
  nacht.over('geen bericht');
  nietVolgensXsd(nacht);
  nietTeLezen(nacht);
  nietVoorOns(nacht);
  nogmaals(nacht);
}

/** A Fo01 instead of a retour message: the file counts as never sent. */
function nietVolgensXsd(nacht: Nacht): void {
  nacht.toewijzing(
    'xsd-onbekende-eenheid',
    'Eenheid 99 staat niet in de codelijst: geen retourbericht maar een Fo01.',
    {
      dag: '2026-01-12',
      producten: [violet],
      wijziging: { Omvang: { Eenheid: '99' as never } },
      verwacht: foutbericht,
    },
  );
  nacht.start('xsd-begindatum-vergeten', 'In het startbericht van Beige ontbreekt de Begindatum.', {
    dag: '2026-01-12',
    starts: [{ toewijzing: beige, begin: '2026-01-12', wijziging: { Begindatum: undefined } }],
    verwacht: foutbericht,
  });
  const mei = regel(indigo, '2026-05', 5);
  nacht.declaratie(
    'xsd-bedragen-met-komma',
    'De Beuk schrijft bedragen in euro met een komma; de standaard kent alleen hele centen.',
    indigo,
    {
      dag: '2026-06-02',
      maand: '2026-05',
      id: 'BEMEI2026',
      regels: [mei],
      verwacht: foutbericht,
    },
  );
  nacht.verander('xsd-bedragen-met-komma', (xml) =>
    xml.replaceAll('>16825<', '>168,25<').replaceAll('>84125<', '>841,25<'),
  );
  nacht.declaratie(
    'na-fo01-zelfde-nummers',
    'Een bericht dat niet aan de XSD voldoet, telt als niet verzonden: hetzelfde bericht met goede bedragen mag dezelfde Identificatie en hetzelfde DeclaratieNummer dragen.',
    indigo,
    { dag: '2026-06-03', maand: '2026-05', id: 'BEMEI2026', regels: [mei] },
  );
}

function nietTeLezen(nacht: Nacht): void {
  const goed = nacht.eerder('linde-mei-rood-verbeterd').bytes.toString('utf8');
  const bestand = (naam: string, zin: string, inhoud: Buffer | string) =>
    nacht.bestand(naam, zin, '2026-06-03', Buffer.from(inhoud), geenAntwoord('XML'));
  bestand('afgebroken-bestand', 'De verbinding viel weg: het bestand houdt halverwege op.', goed.slice(0, 1200));
  bestand(
    'bestand-met-doctype',
    'Een DOCTYPE met een eigen entiteit: om veiligheidsredenen wordt er niet verder gelezen.',
    goed.replace('?>', '?>\r\n<!DOCTYPE Bericht [<!ENTITY bestand SYSTEM "file:///verzonnen">]>'),
  );
  bestand(
    'bestand-met-bom',
    'Het bestand begint met een byte-order-mark, zoals Kladblok die schrijft.',
    `\uFEFF${goed}`,
  );
  bestand(
    'twee-berichten-in-een-bestand',
    'Twee berichten achter elkaar in één bestand.',
    goed + goed.replace(/^<\?xml.*?\?>\s*/, ''),
  );
  bestand('bestand-in-utf-16', 'Het bestand is in UTF-16 opgeslagen.', Buffer.from(`\uFEFF${goed}`, 'utf16le'));
  bestand('leeg-bestand', 'Een bestand van nul bytes.', '');
}

function nietVoorOns(nacht: Nacht): void {
  const goed = nacht.eerder('linde-mei-rood-verbeterd').bytes.toString('utf8');
  nacht.bestand(
    'release-3-1',
    'Een declaratie in de vorige release van iJw.',
    '2026-06-03',
    Buffer.from(goed.replaceAll('/ijw/3_2/', '/ijw/3_1/')),
    geenAntwoord('BERICHT'),
  );
  nacht.bestand(
    'factuur-en-geen-bericht',
    'Iemand heeft een factuur tussen de berichten gezet.',
    '2026-06-03',
    Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\r\n<Factuur>\r\n  <Bedrag>12.50</Bedrag>\r\n</Factuur>\r\n'),
    geenAntwoord('BERICHT'),
  );
  nacht.bestand(
    'antwoord-zonder-vraag',
    'Een JW325 van Nieuwkoop aan De Esdoorn: een antwoord op een declaratie die hier niet is verstuurd.',
    '2026-06-03',
    xml('JW325', antwoordZonderVraag()),
    geenAntwoord('BERICHT'),
  );
  nacht.declaratie(
    'gemeente-buiten-de-regio',
    'Een declaratie voor Leiden (0546), dat niet bij deze regio hoort.',
    rood,
    {
      dag: '2026-06-03',
      maand: '2026-05',
      gemeente: '0546',
      regels: [regel(rood, '2026-05', 4, { keer: 'L' })],
      verwacht: geenAntwoord('PARTIJ'),
    },
  );
  nacht.toewijzing('toewijzing-van-buiten-de-regio', 'Ook een toewijzing van Leiden kan hier niet worden verwerkt.', {
    dag: '2026-06-03',
    producten: [{ ...rood, gemeente: '0546' }],
    verwacht: geenAntwoord('PARTIJ'),
  });
}

/** Known bytes: the first answer is written again, and nothing changes. */
function nogmaals(nacht: Nacht): void {
  nacht.nogmaals(
    'linde-januari-nogmaals',
    'Het bestand van januari wordt ongewijzigd nog eens aangeboden: hetzelfde antwoord, en geen cent dubbel.',
    '2026-06-03',
    'linde-januari-alles-goed',
  );
  nacht.nogmaals(
    'beuk-declaratienummer-nogmaals',
    'Ook een afgekeurd bericht dat ongewijzigd terugkomt, krijgt hetzelfde antwoord, zonder nieuwe bevinding.',
    '2026-06-03',
    'beuk-declaratienummer-al-gebruikt',
  );
  nacht.nogmaals(
    'start-rood-nogmaals-zelfde-bestand',
    'Het startbericht van Rood, byte voor byte: goedgekeurd, anders dan een nieuw bericht met dezelfde start.',
    '2026-06-03',
    'rood-start',
  );
}

const antwoordZonderVraag = () => ({
  Header: {
    BerichtCode: (schemas().berichten.get('JW325') as BerichtSchema).berichtcode,
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: NIEUWKOOP,
    Ontvanger: ESDOORN.agb,
    BerichtIdentificatie: { Identificatie: 'G5690602X', Dagtekening: '2026-06-02' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
    DeclaratieIdentificatie: { Identificatie: 'ESONBEKEND', Dagtekening: '2026-06-01' },
    XsdVersieDeclaratie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
    RetourCodes: { RetourCode: ['9056'] },
  },
});
