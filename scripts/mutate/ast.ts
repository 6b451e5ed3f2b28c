/** A TypeScript source as a tree: the little of it that mutants are made from. */
import { parseAst } from 'vitest/node';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export function parse(source: string): readonly Node[] {
  return (parseAst(source, { lang: 'ts' }) as unknown as { body: Node[] }).body;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The nodes right under a node; types are no part of what runs. */
export function children(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .filter(({ type }) => !type.startsWith('TS') || RUNS.has(type));
}

/** Written for the compiler, around an expression that runs. */
const RUNS = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

/** Every node of a tree, outermost first, leaving out what `skip` says with all that is in it. */
export function* walk(node: Node, skip: (node: Node, parent: Node) => boolean = () => false): Generator<Node> {
  yield node;
  for (const child of children(node)) if (!skip(child, node)) yield* walk(child, skip);
}

export const nameOf = (node: unknown): string | undefined =>
  isNode(node) && (node.type === 'Identifier' || node.type === 'Literal')
    ? String(node.type === 'Identifier' ? node.name : node.value)
    : undefined;

/** The value of a property of an object literal. */
export function property(object: Node, name: string): Node | undefined {
  const found = (object.properties as readonly Node[]).find((each) => nameOf(each.key) === name);
  return found?.value as Node | undefined;
}
