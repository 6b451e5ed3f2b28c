/** Walking a parsed tree. */
import { XmlElement, type XmlNode, XmlTreeNode } from 'libxml2-wasm';

/**
 * The next sibling of any node. A processing instruction of libxml2-wasm does not know its own, and a loop over `next`
 * would end there and leave the rest of a message unread; it is asked by XPath.
 */
export function volgende(node: XmlNode): XmlNode | null {
  return node instanceof XmlTreeNode ? node.next : node.get('following-sibling::node()[1]');
}

/** The elements in an element, in document order. */
export function kindElementen(node: XmlElement): XmlElement[] {
  const result: XmlElement[] = [];
  for (let child: XmlNode | null = node.firstChild; child; child = volgende(child))
    if (child instanceof XmlElement) result.push(child);
  return result;
}
