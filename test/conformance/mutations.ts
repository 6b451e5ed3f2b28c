/**
 * Schemas of ours changed in one place, each a slip that could be made. If the list of messages did not notice these,
 * its silence about the real schemas would mean nothing.
 */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Law } from './libxml.js';

/** In which file, in which type, what, and by what it is replaced. */
export type Mutation = readonly [file: string, type: string, from: string, to: string];

export const MUTATIONS: Readonly<Record<Law, readonly Mutation[]>> = {
  ijw: [
    ['basisschema.xsd', 'LDT_Straatnaam', '<xs:maxLength value="24"/>', '<xs:maxLength value="25"/>'],
    ['basisschema.xsd', 'LDT_Referentie', '<xs:maxLength value="36"/>', '<xs:maxLength value="35"/>'],
    ['basisschema.xsd', 'LDT_ReferentieNummer', '<xs:minLength value="1"/>', ''],
    ['basisschema.xsd', 'LDT_Volume', '<xs:maxInclusive value="99999999"/>', '<xs:maxInclusive value="99999998"/>'],
    ['basisschema.xsd', 'LDT_Budget', '<xs:minInclusive value="0"/>', '<xs:minInclusive value="-1"/>'],
    ['basisschema.xsd', 'LDT_Datum', '[^:Z]*', '[^:]*'],
    ['basisschema.xsd', 'LDT_Naam', '.*[^\\s].*', '[\\s\\S]*[^\\s][\\s\\S]*'],
    ['basisschema.xsd', 'LDT_Voorletters', 'À-ỳ', 'À-Ỳ'],
    ['basisschema.xsd', 'LDT_LandCode', '<xs:enumeration value="SX">', '<xs:enumeration value="AN">'],
    ['basisschema.xsd', 'LDT_SoortRelatie', ...oneCodeMore('25', '26')],
    ['basisschema.xsd', 'CDT_Verwijzer', 'type="ijw:LDT_AgbCode" minOccurs="0"', 'type="ijw:LDT_AgbCode"'],
    ['jw308.xsd', 'Root', 'type="jw308:Client" minOccurs="0"', 'type="jw308:Client"'],
    ['jw318.xsd', 'NieuweProducten', 'maxOccurs="unbounded"', 'maxOccurs="1"'],
    ['jw320.xsd', 'Header', '<xs:pattern value="489"/>', '<xs:pattern value="48[0-9]+"/>'],
    ['jw323.xsd', 'Declaratie', '<xs:pattern value="([a-zA-Z0-9])+"/>', ''],
    ['jw316.xsd', 'AangevraagdProduct', 'name="Raamcontract"', 'name="RaamContract"'],
  ],
  iwmo: [
    // What a twin could keep of the other law.
    ['basisschema.xsd', 'LDT_ProductCategorie', '<xs:enumeration value="18">', '<xs:enumeration value="40">'],
    ['basisschema.xsd', 'LDT_ProductCategorie', ...oneCodeMore('18', '31')],
    ['basisschema.xsd', 'LDT_RedenBeeindiging', ...oneCodeMore('31', '32')],
    ['basisschema.xsd', 'LDT_RedenBeeindiging', '<xs:enumeration value="19">', '<xs:enumeration value="35">'],
    ['wmo302.xsd', 'Header', '<xs:pattern value="415"/>', '<xs:pattern value="437"/>'],
    ['wmo315.xsd', 'Client', ...elementBefore('Commentaar', 'GezagsdragerBekend', 'iwmo:LDT_JaNee')],
    ['wmo316.xsd', 'Client', ...elementBefore('Commentaar', 'GezagsdragerBekend', 'iwmo:LDT_JaNee')],
    // What could slip in a message that has no published file.
    ['wmo306.xsd', 'StartProduct', 'type="wmo306:RetourCodes"', 'type="wmo306:RetourCodes" minOccurs="0"'],
    ['wmo308.xsd', 'StopProduct', 'type="iwmo:LDT_RedenBeeindiging"', 'type="iwmo:LDT_RedenWijziging"'],
    ['wmo318.xsd', 'TeWijzigenProduct', 'type="iwmo:LDT_Budget" minOccurs="0"', 'type="iwmo:LDT_Budget"'],
    ['wmo320.xsd', 'Header', 'type="wmo320:RetourCodes" minOccurs="0"', 'type="wmo320:RetourCodes"'],
    ['wmo325.xsd', 'Header', 'type="wmo325:RetourCodes"', 'type="wmo325:RetourCodes" minOccurs="0"'],
    ['wmo325.xsd', 'DeclaratieAntwoord', 'type="wmo325:Clienten" minOccurs="0"', 'type="wmo325:Clienten"'],
    // And in one that has.
    ['basisschema.xsd', 'LDT_Tijd', '[^Z+-]+', '[^Z-]+'],
    ['wmo317.xsd', 'Verzoek', 'type="wmo317:NieuweProducten" minOccurs="0"', 'type="wmo317:NieuweProducten"'],
    ['wmo323.xsd', 'Prestatie', 'type="iwmo:LDT_Bedrag" minOccurs="0"', 'type="iwmo:LDT_Bedrag"'],
  ],
};

function oneCodeMore(beside: string, code: string): [string, string] {
  const from = `<xs:enumeration value="${beside}">`;
  return [from, `<xs:enumeration value="${code}"/>${from}`];
}

function elementBefore(naam: string, added: string, type: string): [string, string] {
  const from = `<xs:element name="${naam}"`;
  return [from, `<xs:element name="${added}" type="${type}" minOccurs="0"/>${from}`];
}

/** A copy of a folder with schemas in which one thing is changed. */
export function mutate(dir: string, [file, type, from, to]: Mutation): string {
  const copy = mkdtempSync(join(tmpdir(), 'toetssteen-xsd-'));
  for (const name of readdirSync(dir)) {
    const text = readFileSync(join(dir, name), 'utf8');
    writeFileSync(join(copy, name), name === file ? changeType(text, type, from, to) : text);
  }
  return copy;
}

function changeType(xsd: string, type: string, from: string, to: string): string {
  const start = xsd.indexOf(`Type name="${type}"`);
  const end = xsd.indexOf('Type>', xsd.indexOf(from, start));
  const before = xsd.slice(start, end);
  if (start < 0 || !before.includes(from)) throw new Error(`${type} does not say ${from}`);
  return xsd.slice(0, start) + before.replace(from, () => to) + xsd.slice(end);
}
