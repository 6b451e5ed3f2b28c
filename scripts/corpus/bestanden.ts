/** The corpus as files: path below the corpus folder to content. */
import { alleRules } from '../../src/rules/index.js';
import { schemaVan } from '../../src/standard/catalogue.js';
import { renderBericht } from '../../src/standard/write.js';
import { contractBestanden, contractNaam } from './contracten.js';
import { leesmij } from './leesmij.js';
import type { Geval, Stap } from './model.js';
import type { Corpus } from './samenstel.js';

/** The messages and tables are bytes as they are sent: no git may change their line ends. */
const GITATTRIBUTES = '*.xml -text\n*.csv -text\n*.json text eol=lf\n*.md text eol=lf\n';

export function bestanden(corpus: Corpus): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const put = (pad: string, inhoud: Buffer | string) => files.set(pad, Buffer.from(inhoud));
  const teller = new Map<string, number>();
  for (const geval of corpus.gekozen) {
    const groep = `${geval.regel}/${geval.type.toLowerCase()}-${variant(geval)}`;
    const nummer = (teller.get(groep) ?? 0) + 1;
    teller.set(groep, nummer);
    const map = `${groep}-${String(nummer).padStart(2, '0')}-${slug(geval.naam)}`;
    put(`${map}/geval.json`, json(gevalJson(geval)));
    put(`${map}/verwacht.json`, json(geval.verwacht));
    for (const [at, stap] of geval.stappen.entries()) {
      put(`${map}/${berichtBestand(stap, at)}`, renderBericht(schemaVan(stap.type), stap.data));
      for (const [naam, inhoud] of contractBestanden(stap.contracten))
        put(`_contracten/${naamVan(geval, stap)}/${naam}`, inhoud);
    }
  }
  put('README.md', leesmij(corpus));
  put('.gitattributes', GITATTRIBUTES);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const variant = ({ fout }: Pick<Geval, 'fout'>) => (fout ? 'fout' : 'goed');

const namen = new Map<unknown, string>();

function naamVan({ wet }: Geval, { contracten }: Stap): string {
  const bekend = namen.get(contracten) ?? contractNaam(wet, contracten);
  namen.set(contracten, bekend);
  return bekend;
}

const berichtBestand = ({ type }: Stap, at: number) => `berichten/${String(at + 1).padStart(2, '0')}-${type}.xml`;

function gevalJson(geval: Geval): unknown {
  const { regel, wet, type, ook, naam, systeemdatum, stappen } = geval;
  const rule = alleRules.find(({ rule: each }) => each.code === regel && each.on.includes(type))?.rule;
  return {
    regel,
    titel: rule?.title,
    controleniveau: rule?.level,
    wet,
    bericht: type,
    variant: variant(geval),
    omschrijving: naam,
    ...(ook.length > 0 ? { ookGebroken: ook } : {}),
    systeemdatum,
    stappen: stappen.map((stap, at) => ({
      bestand: berichtBestand(stap, at),
      contracten: `_contracten/${naamVan(geval, stap)}`,
      doet: stap.doet,
      ...(at < stappen.length - 1 && stap.uitkomst ? { uitkomst: stap.uitkomst } : {}),
    })),
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const MAX_SLUG = 56;

/** The sentence as a folder name: whole words only. */
function slug(tekst: string): string {
  const woorden = tekst
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((each) => each !== '');
  let naam = '';
  for (const woord of woorden) {
    if (naam.length + woord.length > MAX_SLUG) break;
    naam = naam === '' ? woord : `${naam}-${woord}`;
  }
  return naam;
}
