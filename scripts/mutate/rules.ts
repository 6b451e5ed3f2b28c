/** Where the condition of each rule is: its check, and what that leans on in the files with rules. */
import { dirname, join } from 'node:path/posix';
import { type Node, nameOf, parse, property, walk } from './ast.js';

/** Reads a source file, by its path from the project root. */
export type Read = (file: string) => string;

export interface Place {
  /** The rules whose tables must notice a change here. */
  readonly codes: readonly string[];
  readonly file: string;
  readonly node: Node;
}

/** A list of messages or classes that a rule is bound to. */
export interface Binding {
  readonly code: string;
  readonly file: string;
  readonly array: Node;
}

export interface Conditions {
  readonly places: readonly Place[];
  readonly bindings: readonly Binding[];
}

/** Words, and the frame that every rule hangs in: no condition of any rule. */
const NO_CONDITION = new Set(['src/rules/taal.ts', 'src/rules/rule.ts']);

export function conditions(files: readonly string[], read: Read): Conditions {
  const sources = new Sources(read);
  const rules = files.flatMap((file) =>
    [...sources.of(file).declared.values()].flatMap((node) => {
      const rule = ruleIn(node);
      return rule ? [{ ...rule, file }] : [];
    }),
  );
  const leaning = new Map<Node, { file: string; codes: string[] }>();
  for (const { code, file, leansOn } of rules) {
    for (const { file: of, node } of sources.reachable(file, leansOn)) {
      const known = leaning.get(node);
      if (known) known.codes.push(code);
      else leaning.set(node, { file: of, codes: [code] });
    }
  }
  return {
    places: [
      ...rules.flatMap(({ code, file, check }) => (check ? [{ codes: [code], file, node: check }] : [])),
      ...[...leaning].map(([node, { file, codes }]) => ({ codes: [...new Set(codes)], file, node })),
    ],
    bindings: rules.flatMap(({ code, file, definition }) =>
      bindings(file, definition).map((array) => ({ code, file, array })),
    ),
  };
}

/** At levels 3 and 4 the judgement hands a rule its class; only inside a message the rule's own list decides. */
function bindings(file: string, definition: Node | undefined): Node[] {
  if (!definition) return [];
  const bound = ['on', ...(file.includes('/inhoud/') ? ['klasse'] : [])];
  return bound.flatMap((name) => property(definition, name) ?? []).filter(({ type }) => type === 'ArrayExpression');
}

interface Rule {
  readonly code: string;
  readonly check: Node | undefined;
  readonly definition: Node | undefined;
  readonly leansOn: readonly Node[];
}

const CODE = /^(TR|CD|CS)\d{3}$/;

/** rule({ code: 'TR418', ... }), stapelRule('TR302', ...): a call that makes the rule with this code. */
function ruleIn(node: Node): Rule | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const given = node.arguments as readonly Node[];
  const definition = given.find(({ type }) => type === 'ObjectExpression');
  const named = [...(definition ? [property(definition, 'code')] : []), ...given].find(
    (each) => each?.type === 'Literal' && CODE.test(String(each.value)),
  );
  if (!named) return undefined;
  const spread = ((definition?.properties as readonly Node[] | undefined) ?? []).filter(
    ({ type }) => type === 'SpreadElement',
  );
  const check = definition && property(definition, 'check');
  return {
    code: String(named.value),
    check,
    definition,
    leansOn: [
      node.callee as Node,
      ...spread,
      ...(check ? [check] : []),
      ...given.filter((each) => each !== definition),
    ],
  };
}

interface Source {
  /** Name to what it stands for: the value of a constant, or a function. */
  readonly declared: ReadonlyMap<string, Node>;
  /** Name to the file it comes from, and what it is called there. */
  readonly imported: ReadonlyMap<string, readonly [file: string, name: string]>;
}

interface Found {
  readonly file: string;
  readonly node: Node;
}

class Sources {
  private readonly known = new Map<string, Source>();

  constructor(private readonly read: Read) {}

  of(file: string): Source {
    const known = this.known.get(file) ?? source(file, parse(this.read(file)));
    this.known.set(file, known);
    return known;
  }

  /** What these nodes of a file name, and what that names in turn: in the files with rules, but no other rule. */
  reachable(file: string, from: readonly Node[]): Found[] {
    const found = new Map<Node, Found>();
    const todo: Found[] = from.map((node) => ({ file, node }));
    for (let each = todo.pop(); each; each = todo.pop()) {
      for (const name of namesIn(each.node)) {
        const named = this.find(each.file, name);
        if (!named || found.has(named.node) || ruleIn(named.node)) continue;
        found.set(named.node, named);
        todo.push(named);
      }
    }
    return [...found.values()];
  }

  private find(file: string, name: string): Found | undefined {
    const { declared, imported } = this.of(file);
    const node = declared.get(name);
    if (node) return { file, node };
    const from = imported.get(name);
    return from && this.find(...from);
  }
}

function namesIn(node: Node): string[] {
  return [...walk(node, isTold)].flatMap((each) => (each.type === 'Identifier' ? [nameOf(each) as string] : []));
}

function source(file: string, body: readonly Node[]): Source {
  const declared = new Map<string, Node>();
  const imported = new Map<string, readonly [string, string]>();
  for (const statement of body) {
    if (statement.type === 'ImportDeclaration') {
      for (const [local, from] of imports(file, statement)) imported.set(local, from);
      continue;
    }
    const node = (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement) as Node | null;
    if (node?.type === 'FunctionDeclaration') declared.set(nameOf(node.id) as string, node);
    if (node?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of node.declarations as readonly Node[]) {
      const name = nameOf(id);
      if (name && init) declared.set(name, init as Node);
    }
  }
  return { declared, imported };
}

/** Names that come from another file with rules. */
function* imports(file: string, statement: Node): Generator<[local: string, from: readonly [string, string]]> {
  const path = join(dirname(file), String((statement.source as Node).value)).replace(/\.js$/, '.ts');
  if (!path.startsWith('src/rules/') || NO_CONDITION.has(path) || statement.importKind === 'type') return;
  for (const { imported, local } of statement.specifiers as readonly Node[]) {
    const [name, as] = [nameOf(imported), nameOf(local)];
    if (name && as) yield [as, [path, name]];
  }
}

/** What is told of a finding, rather than what makes one: its level, the values handed on, and the words. */
export function isTold(node: Node, parent: Node): boolean {
  if (parent.type === 'Property' && parent.value === node && WORDS.has(nameOf(parent.key) ?? '')) return true;
  if (node.type !== 'ObjectExpression') return false;
  return parent.type === 'ReturnStatement' || (parent.type === 'ArrowFunctionExpression' && parent.body === node);
}

const WORDS = new Set(['explain', 'title', 'level']);
