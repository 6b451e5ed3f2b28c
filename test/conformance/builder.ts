/** Builds valid messages as trees from the schema of one message type, and writes them down. */
import type { BerichtSchema, SchemaElement, SimpleType } from '../../src/standard/schema.js';
import { type Random, Turns } from './random.js';
import { type Node, write } from './tree.js';
import { valuesOf } from './values.js';

export interface Profile {
  /** Chance that an optional element is there. */
  readonly optional: number;
  /** Most occurrences of a repeatable element. */
  readonly repeat: number;
  /** Path that must be there. */
  readonly force: string;
}

export class Builder {
  private readonly values = new Map<string, Turns<string>>();

  constructor(
    private readonly schema: BerichtSchema,
    private readonly random: Random,
  ) {}

  tree(profile: Profile): Node {
    return this.build(this.schema.wortel, this.schema.wortel.naam, profile);
  }

  build(element: SchemaElement, path: string, profile: Profile): Node {
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

  /** One of the nodes at a path, with its parent. */
  find(tree: Node, path: string): { tree: Node; parent: Node; node: Node } {
    const found: { tree: Node; parent: Node; node: Node }[] = [];
    const visit = (node: Node, parent: Node) => {
      if (node.path === path) found.push({ tree, parent, node });
      for (const child of node.content) if (typeof child !== 'string') visit(child, node);
    };
    visit(tree, tree);
    return this.random.pick(found);
  }

  /** `dressed`: with white space, comments and another way of declaring namespaces, none of which may matter. */
  serialise(tree: Node, dressed: boolean): string {
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
