/**
 * Messages for the conformance tests, made from the schema model: valid ones, ones broken in exactly one place, and
 * ones with a scrambled value of which nobody says beforehand what they should be. The same seed gives the same list.
 */
import type { BerichtSchema, ComplexType, SchemaSet } from '../../src/standard/schema.js';
import { Builder } from './builder.js';
import { Coverage } from './coverage.js';
import type { Message, StructureBreakage } from './message.js';
import { Random, Turns } from './random.js';
import { type Leaf, type Node, nodesOf, type Site, sitesOf, text } from './tree.js';
import { type BrokenValue, type ValueBreakage, valuesOf } from './values.js';

export interface Corpus {
  readonly messages: readonly Message[];
  readonly coverage: Coverage;
}

/** Valid messages per message type; and per type and kind of structural breakage that is not tried on every element. */
const VALID_PER_TYPE = 420;
const SCRAMBLED_PER_TYPE = 30;
const PER_STRUCTURE_BREAKAGE = 15;

/** `twin`: the schemas of the other law, for what is right there and wrong here. */
export function generateCorpus(schemas: SchemaSet, seed: number, twin?: SchemaSet): Corpus {
  const random = new Random(seed);
  const tried = new Set<string>();
  const coverage = new Coverage();
  const messages: Message[] = [];
  const twins = new Map([...(twin?.berichten.values() ?? [])].map((schema) => [numberOf(schema), schema]));
  const generators = [...schemas.berichten.values()]
    .sort((a, b) => a.bericht.localeCompare(b.bericht))
    .map((schema) => new Generator(schema, twins.get(numberOf(schema)), random, coverage, tried));
  for (const generator of generators) {
    for (let i = 0; i < VALID_PER_TYPE; i++) messages.push(generator.valid());
    for (let i = 0; i < SCRAMBLED_PER_TYPE; i++) messages.push(generator.scrambled());
    messages.push(...generator.broken());
  }
  return { messages, coverage };
}

/** What twins have in common: 323 of JW323 and WMO323. */
function numberOf(schema: BerichtSchema): string {
  return schema.bericht.slice(-3);
}

const OTHER_NAMESPACES = ['', 'urn:elders', 'http://www.istandaarden.nl/ijw/3_1/basisschema/schema'];
const XML_LANG = 'xml:lang="nl"';

class Generator {
  private readonly sites: readonly Site[];
  private readonly namespaces: readonly string[];
  private readonly builder: Builder;

  constructor(
    private readonly schema: BerichtSchema,
    private readonly twin: BerichtSchema | undefined,
    private readonly random: Random,
    private readonly coverage: Coverage,
    /** Broken values that some message already has, over all message types. */
    private readonly tried: Set<string>,
  ) {
    this.builder = new Builder(schema, random);
    this.sites = sitesOf(schema.wortel, schema.wortel.naam);
    this.namespaces = [...schema.prefixen.keys()];
    coverage.want(schema.bericht, this.sites);
  }

  valid(): Message {
    const [optional, repeat] = this.random.pick([
      [0, 1],
      [0.5, 2],
      [0.5, 3],
      [0.8, 3],
      [1, 2],
    ] as const);
    const tree = this.builder.tree({ optional, repeat, force: '' });
    this.coverage.note(this.schema.bericht, tree);
    return this.message('valid', true, tree.path, this.builder.serialise(tree, this.random.chance(0.3)));
  }

  scrambled(): Message {
    const site = this.random.pick(this.leaves());
    const { tree, node } = this.builder.find(
      this.builder.tree({ optional: 0.5, repeat: 2, force: site.path }),
      site.path,
    );
    node.content = [this.scramble(text(node))];
    return this.message('scrambled', undefined, site.path, this.builder.serialise(tree, false));
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
    messages.push(...this.ofOtherLaw());
    return messages;
  }

  /** This message in the namespaces of the other law, and with what only the other law has, at its place there. */
  private ofOtherLaw(): Message[] {
    if (!this.twin) return [];
    const { twin } = this;
    const messages: Message[] = [];
    for (const optional of [0, 0.5, 1]) {
      const tree = this.builder.tree({ optional, repeat: 2, force: '' });
      for (const node of nodesOf(tree)) node.ns = counterpart(node.ns, this.schema, twin);
      messages.push(this.message('other-law', false, tree.path, this.builder.serialise(tree, false)));
    }
    const own = new Set(this.sites.map((site) => site.path));
    for (const site of sitesOf(twin.wortel, twin.wortel.naam)) {
      const parent = site.path.slice(0, site.path.lastIndexOf('/'));
      if (own.has(site.path) || !own.has(parent)) continue;
      for (const optional of [0, 0.5, 1]) messages.push(this.addOfOtherLaw(twin, site, parent, optional));
    }
    return messages;
  }

  private addOfOtherLaw(twin: BerichtSchema, site: Site, parent: string, optional: number): Message {
    const profile = { optional, repeat: 2, force: parent };
    const { tree, node } = this.builder.find(this.builder.tree(profile), parent);
    const added = this.builder.build(site.element, site.path, profile);
    for (const each of nodesOf(added)) each.ns = counterpart(each.ns, twin, this.schema);
    const order = (typeAt(twin, parent) as ComplexType).elementen.map((element) => element.naam);
    const before = new Set(order.slice(0, order.indexOf(added.naam)));
    const at = node.content.filter((child) => typeof child !== 'string' && before.has(child.naam)).length;
    node.content.splice(at, 0, added);
    return this.message('other-law', false, site.path, this.builder.serialise(tree, false));
  }

  private breakValue(site: Site, { kind, value }: BrokenValue): Message {
    const { tree, node } = this.builder.find(
      this.builder.tree({ optional: 0.3, repeat: 2, force: site.path }),
      site.path,
    );
    node.content = [value];
    return this.message(kind, false, site.path, this.builder.serialise(tree, false));
  }

  private breakTree(kind: StructureBreakage, site: Site): Message {
    // Only a message with all its parts is sure to have two neighbours to swap.
    const optional = kind === 'reordered' ? 1 : 0.3;
    const tree = this.builder.tree({ optional, repeat: 2, force: site.path });
    const { parent, node } = this.builder.find(tree, site.path);
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
        return this.message(kind, false, site.path, this.builder.serialise(this.otherRoot(tree), false));
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
    return this.message(kind, false, site.path, this.builder.serialise(tree, false));
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

  private leaves(): Leaf[] {
    return this.sites.filter((site) => site.element.type.soort === 'simple') as Leaf[];
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
}

/** The same namespace in the twin: that of the message, or that of the basisschema. */
function counterpart(ns: string, from: BerichtSchema, to: BerichtSchema): string {
  if (ns === from.ns) return to.ns;
  const basis = [...to.prefixen.keys()].find((each) => each !== to.ns);
  if (basis === undefined) throw new Error(`${to.bericht}: no namespace beside its own`);
  return basis;
}

function typeAt(schema: BerichtSchema, path: string): BerichtSchema['wortel']['type'] | undefined {
  return sitesOf(schema.wortel, schema.wortel.naam).find((site) => site.path === path)?.element.type;
}
