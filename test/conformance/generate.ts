/**
 * Messages for the conformance tests, made from the schema model: valid ones, ones broken in exactly one place, and
 * ones with a scrambled value of which nobody says beforehand what they should be. The same seed gives the same list.
 */
import type { BerichtSchema, ComplexType, SchemaElement, SchemaSet, SimpleType } from '../../src/standard/schema.js';
import { type BrokenValue, type ValueBreakage, valuesOf } from './values.js';

export type StructureBreakage =
  | 'missing'
  | 'duplicated'
  | 'reordered'
  | 'extra'
  | 'renamed'
  | 'namespace'
  | 'root'
  | 'attribute'
  | 'text'
  | 'nested';
export type Breakage = ValueBreakage | StructureBreakage;

export const BREAKAGES: readonly Breakage[] = [
  'missing',
  'duplicated',
  'reordered',
  'extra',
  'renamed',
  'namespace',
  'root',
  'attribute',
  'text',
  'nested',
  'too-long',
  'too-short',
  'pattern',
  'code',
  'number',
  'range',
  'date',
  'time',
];

export interface Message {
  readonly bericht: string;
  readonly kind: 'valid' | 'scrambled' | Breakage;
  /** Undefined for a scrambled one. */
  readonly valid: boolean | undefined;
  /** Where it is broken, as a path of element names. */
  readonly path: string;
  readonly xml: string;
}

export interface Corpus {
  readonly messages: readonly Message[];
  readonly coverage: Coverage;
}

/** What the valid messages have exercised, and all there was to exercise. */
export interface Coverage {
  readonly seen: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** Valid messages per message type; and per type and kind of structural breakage that is not tried on every element. */
const VALID_PER_TYPE = 300;
const SCRAMBLED_PER_TYPE = 30;
const PER_STRUCTURE_BREAKAGE = 12;

export function generateCorpus(schemas: SchemaSet, seed: number): Corpus {
  const random = new Random(seed);
  const seen = new Set<string>();
  const tried = new Set<string>();
  const all = new Set<string>();
  const messages: Message[] = [];
  const generators = [...schemas.berichten.values()]
    .sort((a, b) => a.bericht.localeCompare(b.bericht))
    .map((schema) => new Generator(schema, random, seen, tried));
  for (const generator of generators) {
    generator.list(all);
    for (let i = 0; i < VALID_PER_TYPE; i++) messages.push(generator.valid());
    for (let i = 0; i < SCRAMBLED_PER_TYPE; i++) messages.push(generator.scrambled());
    messages.push(...generator.broken());
  }
  return { messages, coverage: { seen, all } };
}

/** Mulberry32: small, fast and good enough to choose with. */
class Random {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('nothing to choose from');
    return list[this.below(list.length)] as T;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  }
}

/** Hands out a list in random order, again and again, so that everything gets its turn. */
class Turns<T> {
  private queue: T[] = [];
  constructor(
    private readonly list: readonly T[],
    private readonly random: Random,
  ) {}

  next(): T {
    if (this.queue.length === 0) this.queue = this.random.shuffled(this.list);
    const item = this.queue.pop();
    if (item === undefined) throw new Error('nothing to take turns with');
    return item;
  }
}

/** An element of a message under construction. */
interface Node {
  naam: string;
  ns: string;
  readonly path: string;
  readonly element: SchemaElement;
  readonly attributes: string[];
  content: (Node | string)[];
}

/** An element of the schema, at its place. */
interface Site {
  readonly path: string;
  readonly element: SchemaElement;
}

interface Leaf extends Site {
  readonly element: SchemaElement & { readonly type: SimpleType };
}

interface Profile {
  /** Chance that an optional element is there. */
  readonly optional: number;
  /** Most occurrences of a repeatable element. */
  readonly repeat: number;
  /** Path that must be there. */
  readonly force: string;
}

const OTHER_NAMESPACES = ['', 'urn:elders', 'http://www.istandaarden.nl/ijw/3_1/basisschema/schema'];
const XML_LANG = 'xml:lang="nl"';

class Generator {
  private readonly sites: readonly Site[];
  private readonly namespaces: readonly string[];
  private readonly values = new Map<string, Turns<string>>();

  constructor(
    private readonly schema: BerichtSchema,
    private readonly random: Random,
    private readonly seen: Set<string>,
    /** Broken values that some message already has, over all message types. */
    private readonly tried: Set<string>,
  ) {
    this.sites = sitesOf(schema.wortel, schema.wortel.naam);
    this.namespaces = [...schema.prefixen.keys()];
  }

  /** Everything valid messages of this type should exercise. */
  list(into: Set<string>): void {
    for (const { path, element } of this.sites) {
      into.add(`${this.schema.bericht} ${path} present`);
      if (element.min === 0) into.add(`${this.schema.bericht} ${path} absent`);
      if (element.max > 1) into.add(`${this.schema.bericht} ${path} repeated`);
      if (element.type.soort === 'complex') continue;
      const { key, valid } = valuesOf(element.type);
      for (const value of valid) into.add(`value ${key} ${JSON.stringify(value)}`);
    }
  }

  valid(): Message {
    const [optional, repeat] = this.random.pick([
      [0, 1],
      [0.5, 2],
      [0.5, 3],
      [0.8, 3],
      [1, 2],
    ] as const);
    const tree = this.tree({ optional, repeat, force: '' });
    this.note(tree);
    return this.message('valid', true, tree.path, this.serialise(tree, this.random.chance(0.3)));
  }

  scrambled(): Message {
    const site = this.random.pick(this.leaves());
    const { tree, node } = this.find(this.tree({ optional: 0.5, repeat: 2, force: site.path }), site.path);
    node.content = [this.scramble(text(node))];
    return this.message('scrambled', undefined, site.path, this.serialise(tree, false));
  }

  /**
   * Every facet of every leaf and every bound on occurrence broken once, every broken value used somewhere; the other
   * kinds a number of times each.
   */
  broken(): Message[] {
    const messages: Message[] = [];
    for (const site of this.leaves()) {
      const { key, broken } = valuesOf(site.element.type);
      const kinds = new Map<ValueBreakage, BrokenValue[]>();
      for (const wrong of broken) kinds.set(wrong.kind, [...(kinds.get(wrong.kind) ?? []), wrong]);
      for (const wrongs of kinds.values()) {
        const untried = wrongs.filter((wrong) => !this.tried.has(`${key} ${wrong.value}`));
        for (const wrong of untried.length > 0 ? untried : [this.random.pick(wrongs)]) {
          this.tried.add(`${key} ${wrong.value}`);
          messages.push(this.breakValue(site, wrong));
        }
      }
    }
    for (const site of this.sites) {
      if (site.element === this.schema.wortel) continue;
      if (site.element.min > 0) messages.push(this.breakTree('missing', site));
      if (site.element.max === 1) messages.push(this.breakTree('duplicated', site));
    }
    const inner = this.sites.filter((site) => site.element !== this.schema.wortel);
    const complex = this.sites.filter((site) => site.element.type.soort === 'complex');
    const orderable = complex.filter((site) => (site.element.type as ComplexType).elementen.length > 1);
    const choices: [StructureBreakage, readonly Site[]][] = [
      ['reordered', orderable],
      ['extra', complex],
      ['renamed', inner],
      ['namespace', this.sites],
      ['root', this.sites.slice(0, 1)],
      ['attribute', this.sites],
      ['text', complex],
      ['nested', this.leaves()],
    ];
    for (const [kind, sites] of choices) {
      const turns = new Turns(sites, this.random);
      for (let i = 0; i < PER_STRUCTURE_BREAKAGE; i++) messages.push(this.breakTree(kind, turns.next()));
    }
    return messages;
  }

  private breakValue(site: Site, { kind, value }: BrokenValue): Message {
    const { tree, node } = this.find(this.tree({ optional: 0.3, repeat: 2, force: site.path }), site.path);
    node.content = [value];
    return this.message(kind, false, site.path, this.serialise(tree, false));
  }

  private breakTree(kind: StructureBreakage, site: Site): Message {
    // Only a message with all its parts is sure to have two neighbours to swap.
    const optional = kind === 'reordered' ? 1 : 0.3;
    const tree = this.tree({ optional, repeat: 2, force: site.path });
    const { parent, node } = this.find(tree, site.path);
    switch (kind) {
      case 'missing':
        parent.content = parent.content.filter((child) => typeof child === 'string' || child.naam !== node.naam);
        break;
      case 'duplicated':
        parent.content.splice(parent.content.indexOf(node), 0, node);
        break;
      case 'reordered': {
        const at = this.random.below(node.content.length - 1);
        const [first, second] = node.content.splice(at, 2) as [Node, Node];
        node.content.splice(at, 0, second, first);
        break;
      }
      case 'extra':
        node.content.splice(this.random.below(node.content.length + 1), 0, this.stranger(node));
        break;
      case 'renamed':
        node.naam = this.random.pick([`${node.naam}X`, node.naam.toLowerCase(), node.naam.slice(0, -1)]);
        break;
      case 'namespace':
        this.moveNamespace(tree, node);
        break;
      case 'root':
        return this.message(kind, false, site.path, this.serialise(this.otherRoot(tree), false));
      case 'attribute':
        node.attributes.push(this.random.pick(['id="1"', 'Code=""', XML_LANG, 'xmlns:a="urn:elders" a:b="c"']));
        break;
      case 'text':
        node.content.splice(
          this.random.below(node.content.length + 1),
          0,
          this.random.pick(['tekst', '.', '0', '\u00a0']),
        );
        break;
      case 'nested':
        node.content.splice(this.random.below(2), 0, this.stranger(node));
        break;
    }
    return this.message(kind, false, site.path, this.serialise(tree, false));
  }

  /** An element that does not belong where it is put: unknown, or known elsewhere. */
  private stranger(at: Node): Node {
    const naam = this.random.pick(['Onbekend', 'Bericht', 'Toelichting', 'Value']);
    return { naam, ns: at.ns, path: `${at.path}/${naam}`, element: at.element, attributes: [], content: ['1'] };
  }

  private moveNamespace(tree: Node, node: Node): void {
    if (node === tree && this.random.chance(0.5)) {
      // The whole message as if it were another.
      const other = this.schema.ns.replace(/\d{3}(?=\/schema$)/, (digits) => (digits === '999' ? '998' : '999'));
      for (const each of nodesOf(tree)) if (each.ns === this.schema.ns) each.ns = other;
      return;
    }
    node.ns = this.random.pick([...this.namespaces, ...OTHER_NAMESPACES].filter((ns) => ns !== node.ns));
  }

  private otherRoot(tree: Node): Node {
    if (this.random.chance(0.5)) {
      tree.naam = this.random.pick(['bericht', 'Berichten', 'Root', 'Header']);
      return tree;
    }
    return this.random.pick(tree.content.filter((child) => typeof child !== 'string'));
  }

  private tree(profile: Profile): Node {
    return this.build(this.schema.wortel, this.schema.wortel.naam, profile);
  }

  private build(element: SchemaElement, path: string, profile: Profile): Node {
    const { type } = element;
    const content =
      type.soort === 'simple'
        ? [this.value(type)]
        : type.elementen.flatMap((child) => {
            const childPath = `${path}/${child.naam}`;
            const times = this.times(child, childPath, profile);
            return Array.from({ length: times }, () => this.build(child, childPath, profile));
          });
    return { naam: element.naam, ns: element.ns, path, element, attributes: [], content };
  }

  private times(element: SchemaElement, path: string, profile: Profile): number {
    const forced = profile.force === path || profile.force.startsWith(`${path}/`);
    if (element.min === 0 && !forced && !this.random.chance(profile.optional)) return 0;
    return element.max > 1 ? 1 + this.random.below(profile.repeat) : 1;
  }

  private value(type: SimpleType): string {
    const { key, valid } = valuesOf(type);
    let turns = this.values.get(key);
    if (!turns) {
      turns = new Turns(valid, this.random);
      this.values.set(key, turns);
    }
    return turns.next();
  }

  private note(node: Node): void {
    const { bericht } = this.schema;
    const { type } = node.element;
    this.seen.add(`${bericht} ${node.path} present`);
    if (type.soort === 'simple') {
      this.seen.add(`value ${valuesOf(type).key} ${JSON.stringify(text(node))}`);
      return;
    }
    for (const element of type.elementen) {
      const count = node.content.filter((child) => typeof child !== 'string' && child.naam === element.naam).length;
      if (count === 0) this.seen.add(`${bericht} ${node.path}/${element.naam} absent`);
      if (count > 1) this.seen.add(`${bericht} ${node.path}/${element.naam} repeated`);
    }
    for (const child of node.content) if (typeof child !== 'string') this.note(child);
  }

  private leaves(): Leaf[] {
    return this.sites.filter((site) => site.element.type.soort === 'simple') as Leaf[];
  }

  /** One of the nodes at a path, with its parent. */
  private find(tree: Node, path: string): { tree: Node; parent: Node; node: Node } {
    const found: { tree: Node; parent: Node; node: Node }[] = [];
    const visit = (node: Node, parent: Node) => {
      if (node.path === path) found.push({ tree, parent, node });
      for (const child of node.content) if (typeof child !== 'string') visit(child, node);
    };
    visit(tree, tree);
    return this.random.pick(found);
  }

  private scramble(value: string): string {
    const chars = [...value];
    const at = this.random.below(chars.length + 1);
    const char = this.random.pick([...'0179azAZ .,:-+/_éß\t\n€<&', '\u00a0', '\u0663', '\u1ef4']);
    switch (this.random.below(4)) {
      case 0:
        chars.splice(at, 0, char);
        break;
      case 1:
        chars.splice(at, 1);
        break;
      case 2:
        chars.splice(at, 1, char);
        break;
      default:
        chars.splice(at, 0, ...chars.slice(0, this.random.below(chars.length + 1)));
    }
    return chars.join('');
  }

  private message(kind: Message['kind'], valid: boolean | undefined, path: string, xml: string): Message {
    return { bericht: this.schema.bericht, kind, valid, path, xml };
  }

  /** `dressed`: with white space, comments and another way of declaring namespaces, none of which may matter. */
  private serialise(tree: Node, dressed: boolean): string {
    const prefixes = new Map(
      [...this.schema.prefixen].map(([ns, prefix], at) => [
        ns,
        dressed && at === 0 ? `p${this.random.below(100)}` : prefix,
      ]),
    );
    if (dressed && this.random.chance(0.5)) prefixes.set(this.schema.ns, '');
    const declarations = [...prefixes].map(([ns, prefix]) => `xmlns${prefix ? ':' : ''}${prefix}="${ns}"`);
    return write(tree, prefixes, declarations, dressed ? '\n' : '');
  }
}

function sitesOf(element: SchemaElement, path: string): Site[] {
  const children = element.type.soort === 'complex' ? element.type.elementen : [];
  return [{ path, element }, ...children.flatMap((child) => sitesOf(child, `${path}/${child.naam}`))];
}

function nodesOf(node: Node): Node[] {
  return [node, ...node.content.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child)))];
}

function text(node: Node): string {
  return node.content.filter((child) => typeof child === 'string').join('');
}

function write(node: Node, prefixes: ReadonlyMap<string, string>, declarations: string[], newline: string): string {
  let prefix = prefixes.get(node.ns);
  const attributes = [...declarations, ...node.attributes];
  if (prefix === undefined && node.ns !== '') {
    prefix = 'elders';
    attributes.push(`xmlns:elders="${node.ns}"`);
  }
  const name = prefix ? `${prefix}:${node.naam}` : node.naam;
  const simple = node.content.every((child) => typeof child === 'string');
  const inner = simple ? '' : newline;
  const content = node.content.map((child) =>
    typeof child === 'string' ? escapeText(child) : inner + write(child, prefixes, [], newline && `${newline}  `),
  );
  if (inner) content.push(`<!-- einde ${node.naam} -->${inner}`);
  return `<${[name, ...attributes].join(' ')}>${content.join('')}</${name}>`;
}

/** White space other than a space is written as a reference, so that the parser leaves it as it is. */
function escapeText(value: string): string {
  return value.replace(/[&<>\t\r\n]/g, (char) => `&#${char.charCodeAt(0)};`);
}
