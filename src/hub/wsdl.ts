/** Our WSDL and its schemas as they are served: every file refers to the others at the address of the door. */
import { BESTANDEN, leesWsdl, leesXsd } from './schema.js';

/** `adres`: where the door is reached. */
export function wsdl(adres: string): string {
  const locatie = veilig(adres);
  return metVerwijzingen(leesWsdl(), locatie).replace(/(<soap:address location=")[^"]*/, (_, voor) => voor + locatie);
}

/** One of the schemas, or undefined for another name. */
export function xsd(naam: string, adres: string): string | undefined {
  if (!Object.hasOwn(BESTANDEN, naam)) return undefined;
  return metVerwijzingen(leesXsd(naam as keyof typeof BESTANDEN), veilig(adres));
}

function metVerwijzingen(bron: string, locatie: string): string {
  return bron.replace(
    /schemaLocation="(?:[^"]*\/)?([^"/]+)"/g,
    (_, naam: string) => `schemaLocation="${locatie}?xsd=${naam}"`,
  );
}

/** The address comes from a Host header unless it is configured. */
const veilig = (tekst: string) => tekst.replace(/[&<>"]/g, (teken) => `&#${teken.charCodeAt(0)};`);
