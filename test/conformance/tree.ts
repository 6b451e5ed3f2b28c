/** A message under construction as a tree, and how it is written down. */
import type { SchemaElement, SimpleType } from '../../src/standard/schema.js';

/** An element of a message under construction. */
export interface Node {
  naam: string;
  ns: string;
  readonly path: string;
  readonly element: SchemaElement;
  readonly attributes: string[];
  content: (Node | string)[];
}

/** An element of the schema, at its place. */
export interface Site {
  readonly path: string;
  readonly element: SchemaElement;
}

export interface Leaf extends Site {
  readonly element: SchemaElement & { readonly type: SimpleType };
}

export function sitesOf(element: SchemaElement, path: string): Site[] {
  const children = element.type.soort === 'complex' ? element.type.elementen : [];
  return [{ path, element }, ...children.flatMap((child) => sitesOf(child, `${path}/${child.naam}`))];
}

export function nodesOf(node: Node): Node[] {
  return [node, ...node.content.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child)))];
}

export function text(node: Node): string {
  return node.content.filter((child) => typeof child === 'string').join('');
}

export function write(
  node: Node,
  prefixes: ReadonlyMap<string, string>,
  declarations: string[],
  newline: string,
): string {
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
