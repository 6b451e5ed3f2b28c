/** What the valid messages have exercised, of all there is to exercise. */
import { type Node, type Site, text } from './tree.js';
import { valuesOf } from './values.js';

export class Coverage {
  private readonly seen = new Set<string>();
  private readonly all = new Set<string>();

  get missed(): string[] {
    return [...this.all].filter((each) => !this.seen.has(each));
  }

  /** Everything valid messages of this type should exercise. */
  want(bericht: string, sites: readonly Site[]): void {
    for (const { path, element } of sites) {
      this.all.add(`${bericht} ${path} present`);
      if (element.min === 0) this.all.add(`${bericht} ${path} absent`);
      if (element.max > 1) this.all.add(`${bericht} ${path} repeated`);
      if (element.type.soort === 'complex') continue;
      const { key, valid } = valuesOf(element.type);
      for (const value of valid) this.all.add(`value ${key} ${JSON.stringify(value)}`);
    }
  }

  note(bericht: string, node: Node): void {
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
    for (const child of node.content) if (typeof child !== 'string') this.note(bericht, child);
  }
}
