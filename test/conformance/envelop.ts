/** Envelopes of every kind as trees, sound or broken in one place: what the two schemas are held to. */
import { NS_GGK, NS_STUF } from '../../src/hub/envelop.js';
import type { Random } from './random.js';

interface Node {
  ns: string;
  naam: string;
  attributen: [string, string][];
  inhoud: (Node | string)[];
  /** Values of a leaf: sound and broken ones. */
  goed?: readonly string[];
  fout?: readonly string[];
}

export const SOORTEN = ['Di01', 'Du01', 'Fo01', 'Bv03', 'Fo03'] as const;
export type Soort = (typeof SOORTEN)[number];

const UUIDS = [
  '9c0f7b90-5c69-41e5-a837-0800200c9a66',
  '00000000-0000-4000-8000-000000000000',
  'ffffffff-ffff-4fff-bfff-ffffffffffff',
];
const GEEN_UUIDS = [
  '',
  '9C0F7B90-5C69-41E5-A837-0800200C9A66',
  '9c0f7b90-5c69-11e5-a837-0800200c9a66',
  '9c0f7b90-5c69-41e5-c837-0800200c9a66',
  '9c0f7b905c6941e5a8370800200c9a66',
  ' 9c0f7b90-5c69-41e5-a837-0800200c9a66',
  '9c0f7b90-5c69-41e5-a837-0800200c9a660',
];
const WAARDEN = {
  organisatie: { goed: ['0484', '65656055', 'CAK', '', ' ', 'o'.repeat(200)], fout: ['o'.repeat(201)] },
  applicatie: { goed: ['GGk', 'a'.repeat(50), '   ', 'Wmo Applicatie'], fout: ['', 'ab', 'a'.repeat(51)] },
  administratie: { goed: ['', 'regio', 'a'.repeat(50), 'é'.repeat(50)], fout: ['a'.repeat(51)] },
  gebruiker: { goed: ['', 'g'.repeat(100)], fout: ['g'.repeat(101)] },
  refnummer: { goed: [...UUIDS, '', 'r'.repeat(40)], fout: ['r'.repeat(41)] },
  uuid: { goed: UUIDS, fout: GEEN_UUIDS },
  tijdstip: {
    goed: ['20260831', '20260831121530', '20260831121530123', '99999999'],
    fout: ['', '2026083', '202608311215301234', '2026-08-31', '20260831 '],
  },
  functie: { goed: ['JW301', 'Dummy', '', 'f'.repeat(30)], fout: ['f'.repeat(31)] },
  versie: { goed: ['0003', '0000', '9999'], fout: ['', '3', '003', '00030', '000a', ' 003'] },
  code: { goed: ['StUF055', 'IB001', ''], fout: ['StUF0550'] },
  plek: { goed: ['client', 'server'], fout: ['', 'Client', 'client '] },
  omschrijving: { goed: ['', 'o'.repeat(200)], fout: ['o'.repeat(201)] },
  details: { goed: ['', 'JW315-00020010', 'd'.repeat(1000)], fout: ['d'.repeat(1001)] },
  base64: {
    goed: ['', 'SGk=', 'SGll', ' SG k= ', 'SGk\n=', 'QQ=='],
    fout: ['=', 'SGk', 'SGk==', 'S', 'SG!l', 'QR==', 'SGl=', 'SGk=SGk='],
  },
} as const;

const blad = (ns: string, naam: string, soort: keyof typeof WAARDEN, random: Random): Node => {
  const { goed, fout } = WAARDEN[soort];
  return { ns, naam, attributen: [], inhoud: [random.pick<string>(goed)], goed, fout };
};
const tak = (ns: string, naam: string, inhoud: (Node | string)[]): Node => ({ ns, naam, attributen: [], inhoud });

/** A sound envelope. */
export function envelop(soort: Soort, random: Random): Node {
  const ggk = soort === 'Di01' || soort === 'Du01';
  const ns = ggk ? NS_GGK : NS_STUF;
  const stuf = (naam: string, waarde: keyof typeof WAARDEN) => blad(NS_STUF, naam, waarde, random);
  const soms = (node: () => Node) => (random.chance(0.5) ? [node()] : []);
  const systeem = (naam: string) =>
    tak(NS_STUF, naam, [
      ...(ggk || random.chance(0.7) ? [stuf('organisatie', 'organisatie')] : []),
      stuf('applicatie', 'applicatie'),
      ...soms(() => stuf('administratie', 'administratie')),
      ...soms(() => stuf('gebruiker', 'gebruiker')),
    ]);
  const nummer = ggk ? 'uuid' : 'refnummer';
  const code = tak(NS_STUF, 'berichtcode', [!ggk && random.chance(0.1) ? '' : soort]);
  const stuurgegevens = tak(ns, 'stuurgegevens', [
    {
      ...code,
      goed: [soort],
      fout: ['Xx01', ` ${soort}`, ...(ggk ? [''] : []), ...SOORTEN.filter((each) => each !== soort)],
    },
    systeem('zender'),
    systeem('ontvanger'),
    stuf('referentienummer', nummer),
    stuf('tijdstipBericht', 'tijdstip'),
    ...(soort === 'Di01' ? [] : [stuf('crossRefnummer', nummer)]),
    ...(ggk ? [stuf('functie', 'functie')] : []),
  ]);
  if (ggk) {
    const naam = soort === 'Di01' ? 'envelopHeenbericht-ggk_Di01' : 'envelopRetourbericht-ggk_Du01';
    return tak(ns, naam, [stuurgegevens, parameters(random)]);
  }
  if (soort === 'Bv03') return tak(ns, 'Bv03Bericht', [stuurgegevens]);
  const any = [
    tak('', 'root', []),
    tak('urn:x', 'a', ['tekst', tak(NS_STUF, 'code', ['veel te lang om een code te zijn'])]),
  ];
  const body = tak(NS_STUF, 'body', [
    stuf('code', 'code'),
    stuf('plek', 'plek'),
    stuf('omschrijving', 'omschrijving'),
    ...soms(() => stuf('details', 'details')),
    ...soms(() => tak(NS_STUF, 'detailsXML', random.chance(0.3) ? [] : any)),
  ]);
  return tak(ns, `${soort}Bericht`, [stuurgegevens, body]);
}

const NAMEN = {
  goed: ['a.csv', 'AanleveringQ1.csv', 'A-Z_0.9', `${'n'.repeat(251)}.csv`],
  fout: ['', 'abc', 'een naam.csv', 'naam/pad.csv', 'naïef.csv', 'n'.repeat(256), ' a.csv'],
};

function parameters(random: Random): Node {
  const versie = (naam: string) => blad(NS_GGK, naam, 'versie', random);
  const bestand = random.chance(0.5)
    ? blad(NS_GGK, 'xmlBestand', 'base64', random)
    : {
        ...blad(NS_GGK, 'tekstBestand', 'base64', random),
        attributen: [['bestandsnaam', random.pick(NAMEN.goed)]] as [string, string][],
      };
  return tak(NS_GGK, 'parameters', [
    versie('applicatieVersie'),
    versie('applicatieSubversie'),
    versie('functieVersie'),
    versie('functieSubversie'),
    tak(NS_GGK, 'bericht', [bestand]),
  ]);
}

interface Plek {
  node: Node;
  /** Of the root a parent that is not written: what happens there does nothing. */
  ouder: Node;
}

type Mutatie = (plek: Plek, random: Random) => void;

const gebrokenWaarde: Mutatie = ({ node }, random) => {
  node.inhoud = [random.pick(node.fout ?? ['tekst'])];
};
const ervoor = ({ node, ouder }: Plek, nieuw: Node) => {
  ouder.inhoud.splice(ouder.inhoud.indexOf(node), 0, nieuw);
};

const MUTATIES: readonly [string, Mutatie][] = [
  ['a broken value', gebrokenWaarde],
  ['a broken value', gebrokenWaarde],
  ['nothing in it', ({ node }) => node.inhoud.splice(0)],
  ['left out', ({ node, ouder }) => ouder.inhoud.splice(ouder.inhoud.indexOf(node), 1)],
  ['twice', (plek) => ervoor(plek, plek.node)],
  [
    'another order',
    ({ ouder }, random) => ouder.inhoud.splice(0, ouder.inhoud.length, ...random.shuffled(ouder.inhoud)),
  ],
  ['entiteittype before it', (plek) => ervoor(plek, tak(NS_STUF, 'entiteittype', ['x']))],
  ['an attribute', ({ node }) => node.attributen.push(['extra', '1'])],
  ['no attributes', ({ node }) => node.attributen.splice(0)],
  ['loose text', ({ node }) => node.inhoud.push('los')],
  ['an element in it', ({ node }) => node.inhoud.push(tak(NS_STUF, 'extra', []))],
  [
    'another bestandsnaam',
    ({ node }, random) => {
      node.attributen = [['bestandsnaam', random.pick([...NAMEN.fout, ...NAMEN.goed])]];
    },
  ],
  [
    'another name',
    ({ node }, random) => {
      node.naam = random.pick(['functie', 'details', 'zender', 'entiteittype', 'xmlBestand', 'onbekend']);
    },
  ],
  [
    'another namespace',
    ({ node }, random) => {
      node.ns = random.pick([NS_STUF, NS_GGK, '', 'urn:x']);
    },
  ],
];

/** Breaks (mostly) one thing; its name. */
export function breek(wortel: Node, random: Random): string {
  const plek = random.pick(alle(wortel, tak('', '', [wortel])));
  const { naam } = plek.node;
  const [wat, mutatie] = random.pick(MUTATIES);
  mutatie(plek, random);
  return `${naam}: ${wat}`;
}

function alle(node: Node, ouder: Node): Plek[] {
  return [{ node, ouder }, ...node.inhoud.flatMap((each) => (typeof each === 'string' ? [] : alle(each, node)))];
}

export function schrijfNode({ ns, naam, attributen, inhoud }: Node): string {
  const attrs = attributen.map(([key, value]) => ` ${key}="${value}"`).join('');
  const kinderen = inhoud.map((each) => (typeof each === 'string' ? each : schrijfNode(each))).join('');
  const [prefix, declaratie] = PREFIXEN[ns] ?? ['', ` xmlns="${ns}"`];
  return `<${prefix}${naam}${declaratie}${attrs}>${kinderen}</${prefix}${naam}>`;
}

const PREFIXEN: Record<string, [string, string]> = {
  [NS_STUF]: ['StUF:', ` xmlns:StUF="${NS_STUF}"`],
  [NS_GGK]: ['GGK:', ` xmlns:GGK="${NS_GGK}"`],
};
