/** Mutants: one thing changed in the condition of a rule, as a slip of the pen could. */
import { alleRules } from '../../src/rules/index.js';
import { type Node, nameOf, walk } from './ast.js';
import { conditions, isTold, type Read } from './rules.js';

export interface Mutant {
  /** The rules of which a table must fail. */
  readonly codes: readonly string[];
  /** Source file, relative to the project root, and line. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** That line, as it stands there. */
  readonly source: string;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** What stands there, and what comes instead. */
  readonly from: string;
  readonly to: string;
}

export type Kind =
  | 'empty body'
  | 'condition'
  | 'comparison'
  | 'boundary'
  | 'one side'
  | 'other date'
  | 'quantifier'
  | 'sum'
  | 'shorter list';

type Change = readonly [kind: Kind, node: Node, to: string];

/** Every mutant of every condition of a rule. */
export function allMutants(read: Read): Mutant[] {
  const { places, bindings } = conditions([...new Set(alleRules.map(({ bron }) => bron))], read);
  const found = new Map<string, Mutant>();
  const add = (file: string, codes: readonly string[], [kind, node, to]: Change) => {
    const { start, end } = node;
    const key = `${file} ${start} ${end} ${to}`;
    const from = read(file).slice(start, end);
    if (!found.has(key) && to !== from)
      found.set(key, { codes, file, ...placeOf(read(file), start), kind, start, end, from, to });
  };
  for (const { file, codes, node } of places) {
    for (const change of changes(node, ({ start, end }) => read(file).slice(start, end))) add(file, codes, change);
  }
  for (const { file, code, array } of bindings) {
    for (const change of shorter(array, ({ start, end }) => read(file).slice(start, end))) add(file, [code], change);
  }
  return [...found.values()].sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}

function placeOf(source: string, offset: number): Pick<Mutant, 'line' | 'column' | 'source'> {
  const begin = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return {
    line: source.slice(0, offset).split('\n').length,
    column: offset - begin + 1,
    source: source.slice(begin, end < 0 ? undefined : end).trim(),
  };
}

type Text = (node: Node) => string;

function* changes(root: Node, text: Text): Generator<Change> {
  if (isFunction(root)) yield* withoutBody(root);
  const names = new Set([...walk(root)].map(nameOf));
  for (const node of walk(root, skip)) {
    yield* ofNode(node, text);
    yield* otherDate(node, names);
  }
}

/** A check that finds nothing, a helper that says nothing. */
function* withoutBody(check: Node): Generator<Change> {
  yield ['empty body', check.body as Node, '{}'];
}

/** Declarations of names say nothing yet, and words are words. */
function skip(node: Node, parent: Node): boolean {
  if (isTold(node, parent)) return true;
  if (node.type === 'ObjectPattern' || node.type === 'ArrayPattern') return true;
  return parent.type === 'Property' && parent.key === node && !parent.computed;
}

const isFunction = ({ type }: Node) => FUNCTIONS.has(type);

const FUNCTIONS = new Set(['FunctionExpression', 'ArrowFunctionExpression', 'FunctionDeclaration']);

function* ofNode(node: Node, text: Text): Generator<Change> {
  switch (node.type) {
    case 'Property':
      if (nameOf(node.key) === 'check' && isFunction(node.value as Node)) yield* withoutBody(node.value as Node);
      return;
    case 'IfStatement': {
      const test = node.test as Node;
      yield ['condition', test, `!(${text(test)})`];
      yield ['condition', test, 'true'];
      yield ['condition', test, 'false'];
      return;
    }
    case 'ConditionalExpression':
      yield ['condition', node.test as Node, `!(${text(node.test as Node)})`];
      return;
    case 'UnaryExpression':
      if (node.operator === '!') yield ['condition', node, `(${text(node.argument as Node)})`];
      return;
    case 'BinaryExpression':
      yield* ofBinary(node, text);
      return;
    case 'LogicalExpression':
      if (node.operator === '??') return;
      yield ['one side', node, `(${text(node.left as Node)})`];
      yield ['one side', node, `(${text(node.right as Node)})`];
      return;
    case 'Literal':
      yield* ofLiteral(node);
      return;
    case 'ArrayExpression':
      yield* shorter(node, text);
      return;
    case 'MemberExpression':
      yield* ofMember(node);
  }
}

const COMPARISONS: Readonly<Record<string, readonly (readonly [Kind, string])[]>> = {
  '<': [
    ['boundary', '<='],
    ['comparison', '>='],
  ],
  '<=': [
    ['boundary', '<'],
    ['comparison', '>'],
  ],
  '>': [
    ['boundary', '>='],
    ['comparison', '<='],
  ],
  '>=': [
    ['boundary', '>'],
    ['comparison', '<'],
  ],
  '===': [['comparison', '!==']],
  '!==': [['comparison', '===']],
  '+': [['sum', '-']],
  '-': [['sum', '+']],
  '*': [['sum', '+']],
};

function* ofBinary(node: Node, text: Text): Generator<Change> {
  const [left, right] = [node.left as Node, node.right as Node];
  for (const [kind, operator] of COMPARISONS[String(node.operator)] ?? [])
    yield [kind, node, `${text(left)} ${operator} ${text(right)}`];
}

const DAG = /^\d{4}-\d{2}-\d{2}$/;

function* ofLiteral(node: Node): Generator<Change> {
  const { value } = node;
  if (typeof value === 'number') {
    yield ['boundary', node, String(value + 1)];
    if (value > 0) yield ['boundary', node, String(value - 1)];
  }
  if (typeof value === 'string' && DAG.test(value))
    for (const days of [-1, 1]) yield ['boundary', node, `'${dayAfter(value, days)}'`];
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A list without one of its values. */
function* shorter(array: Node, text: Text): Generator<Change> {
  const elements = array.elements as readonly Node[];
  if (elements.length < 2 || elements.some(({ type }) => type !== 'Literal')) return;
  for (const left of elements)
    yield [
      'shorter list',
      array,
      `[${elements
        .filter((each) => each !== left)
        .map(text)
        .join(', ')}]`,
    ];
}

const QUANTIFIERS: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min' };

function* ofMember(node: Node): Generator<Change> {
  const other = QUANTIFIERS[nameOf(node.property) ?? ''];
  if (other && !node.computed) yield ['quantifier', node.property as Node, other];
}

const DATES: readonly (readonly [string, string])[] = [
  ['Begindatum', 'Einddatum'],
  ['Ingangsdatum', 'Einddatum'],
  ['ToewijzingIngangsdatum', 'ToewijzingEinddatum'],
  ['GewensteIngangsdatum', 'Einddatum'],
  ['begindatum', 'einddatum'],
  ['ingangsdatum', 'einddatum'],
  ['begin', 'eind'],
  ['van', 'tot'],
];

/** The begin where the end was meant, and the other way round; a name alone only where the other one is known too. */
function* otherDate(node: Node, names: ReadonlySet<string | undefined>): Generator<Change> {
  const member = node.type === 'MemberExpression' && !node.computed;
  const named = (member ? node.property : node) as Node;
  const name = named.type === 'Identifier' ? nameOf(named) : undefined;
  for (const [een, ander] of DATES) {
    const other = name === een ? ander : name === ander ? een : undefined;
    if (other && (member ? true : names.has(other))) yield ['other date', named, other];
  }
}
