/** Markdown that a code forge shows well: headings, lists, short tables, links; no HTML. */

/** Text in which nothing is taken for markup. */
export const md = (text: string) => text.replace(/[\\`*_<|[\]]/g, '\\$&');

export const link = (text: string, doel: string) => `[${md(text)}](${doel})`;

/** A link to the page of a rule, from any page in docs/rules. */
export const regel = (code: string) => link(code, `${code}.md`);

export const bestand = (pad: string) => link(pad, `../../${pad}`);

export const lijst = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

export function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  return [kop, kop.map(() => '---'), ...rijen]
    .map((cellen) => `| ${cellen.map((cel) => cel || '-').join(' | ')} |`)
    .join('\n');
}

/** A heading's anchor, as forges make it. */
export const anker = (kop: string) =>
  kop
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ /g, '-');

/** Parts with a blank line between them, those that are empty left out; ends with a line end. */
export const blad = (...delen: readonly (string | false | null)[]) => `${delen.filter(Boolean).join('\n\n')}\n`;

/** A part with its heading, or nothing. */
export const deel = (kop: string, inhoud: string) => (inhoud ? `## ${kop}\n\n${inhoud}` : '');
