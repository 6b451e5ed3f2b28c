/** What the schema says of a value, at its border: the last value that passes and the first that does not. */
import type { Tabel } from '../../support/table.js';
import { hoogstens, hoogstensTekens, vorm } from './hulp.js';

const NEGATIEF = ['is -1', -1] as const;

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  vorm('CS015', '301', 'Header.BerichtSubversie', ['is 2', 2], ['is 1', 1], ['is 3', 3]),
  vorm('CS025', '301', 'Header.BerichtVersie', ['is 3', 3], ['is 2', 2], ['is 4', 4]),
  vorm('CS319', '323', 'Declaratie.DeclaratieNummer', ['is D2026april', 'D2026april'], ['is D2026-04', 'D2026-04'], ['is D 2026', 'D 2026']),
  vorm('RS001', '323', 'Prestatie.GeleverdVolume', ['is 0', 0], NEGATIEF),
  hoogstens('RS002', '301', 'Relatie.Volgorde', 99),
  hoogstens('RS004', '301', 'Contact.Adres.Huis.Huisnummer', 99_999),
  hoogstens('RS005', '323', 'Prestatie.GeleverdVolume', 99_999_999),
  hoogstens('RS006', '305', 'StartProduct.ToewijzingNummer', 999_999_999),
  hoogstens('RS040', '323', 'Declaratie.TotaalIngediendBedrag.TotaalBedrag', 999_999_999_999),
  hoogstensTekens('RS008', '301', 'Contact.Adres.Huis.Huisletter', 1),
  vorm('RS009', '301', 'Contact.Adres.LandCode', ['is NL', 'NL'], ['is NLD', 'NLD']),
  vorm('RS010', '301', 'Header.BerichtCode', ['is die van het bericht', undefined], ['van 4 tekens', '4361']),
  hoogstensTekens('RS011', '301', 'Contact.Adres.Huis.HuisnummerToevoeging', 4),
  hoogstensTekens('RS012', '323', 'Prestatie.ProductCode', 5),
  hoogstensTekens('RS013', '301', 'Client.Naam.Voorletters', 6, 'A'),
  hoogstensTekens('RS014', '301', 'Contact.Adres.Postcode', 8),
  hoogstensTekens('RS015', '301', 'Client.Bsn', 9, '9'),
  hoogstensTekens('RS016', '301', 'Client.Naam.Geslachtsnaam.Voorvoegsel', 10),
  hoogstensTekens('RS017', '323', 'Declaratie.DeclaratieNummer', 12),
  hoogstensTekens('RS018', '301', 'Contact.Telefoon.Telefoon01.Telefoonnummer', 15, '0'),
  hoogstensTekens('RS019', '323', 'Prestatie.ProductReferentie.ReferentieNummer', 20),
  hoogstensTekens('RS020', '301', 'Contact.Adres.Straatnaam', 24),
  hoogstensTekens('RS021', '301', 'Client.Communicatie.Taal', 25),
  hoogstensTekens('RS023', '301', 'Contact.Organisatie', 35),
  hoogstensTekens('RS024', '301', 'ToegewezenProduct.ReferentieAanbieder', 36),
  hoogstensTekens('RS025', '315', 'AangevraagdProduct.Verwijzer.Naam', 64),
  hoogstensTekens('RS026', '301', 'Contact.Adres.Plaatsnaam', 80),
  hoogstensTekens('RS028', '301', 'Client.Naam.Geslachtsnaam.Achternaam', 200),
  vorm('RS031', '301', 'Client.Commentaar', ['is gevuld', 'Geen'], ['is leeg', ''], ['is een spatie', ' ']),
  vorm('RS032', '323', 'Declaratie.DeclaratieDagtekening', ['is 2026-05-06', '2026-05-06'], ['is 2026-05-06Z', '2026-05-06Z'], ['is 2026-05-06+02:00', '2026-05-06+02:00']),
  vorm('RS033', '323', 'Prestatie.ProductCode', ['is 45A04', '45A04'], ['is leeg', ''], ['is een spatie', ' ']),
  vorm('RS034', '301', 'ToegewezenProduct.Toewijzingstijd', ['is 10:00:00', '10:00:00'], ['is 10:00:00Z', '10:00:00Z'], ['is 10:00:00+01:00', '10:00:00+01:00']),
  vorm('RS035', '301', 'Header.Afzender', ['is 0484', '0484'], ['is 484', '484'], ['is 00484', '00484']),
  vorm('RS036', '301', 'Header.Ontvanger', ['is 65656055', '65656055'], ['is 6565605', '6565605'], ['is 6565605X', '6565605X']),
  vorm('RS037', '301', 'Client.Bsn', ['van 9 cijfers', undefined], ['van 8 cijfers', '99990000'], ['met een punt erin', '9999.0000']),
  vorm('RS045', '301', 'Client.Naam.Voorletters', ['is AB', 'AB'], ['is A.B.', 'A.B.'], ['is A B', 'A B']),
  vorm('RS046', '301', 'Contact.Telefoon.Telefoon01.Telefoonnummer', ['is 0201234567', '0201234567'], ['is 020-1234567', '020-1234567']),
  vorm('RS047', '301', 'Header.BerichtCode', ['is die van het bericht', undefined], ['is 441', '441']),
  vorm('RS048', '301', 'Header.XsdVersie.BerichtXsdVersie', ['is 1.0.0', '1.0.0'], ['is 1.0', '1.0'], ['is 1.00.0', '1.00.0']),
];
