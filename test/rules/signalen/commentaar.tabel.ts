/** OP191: what seems to say who somebody is, in free text; what stands there is never told again. */
import { aangevraagd, BSN2, jw315 } from '../../support/build.js';
import { signalen } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { wijsToe } from './hulp.js';

const bijProduct = (Commentaar: string) => wijsToe([{ Commentaar }]);
const bijClient = (Commentaar: string) => wijsToe([{}], { client: { Commentaar } });
const bijAanvraag = (Commentaar: string) => signalen('JW315', jw315({ producten: [aangevraagd({ Commentaar })] }));
const bijClient315 = (Commentaar: string) => signalen('JW315', jw315({ client: { Commentaar } }));

/** A test Bsn, with a sign in between. */
const met = (teken: string) => BSN2.replace(/(\d{3})(\d{3})/, `$1${teken}$2${teken}`);

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  tabel('OP191', ['301', '315'], [
    goed('301: gewone tekst', () => bijProduct('Graag afstemmen met school over de groepsdagen.')),
    goed('301: een datum en een tijd', () => bijProduct('Gesprek op 06-01-2026 10:00, zie 2026-01-06.')),
    goed('301: een bedrag en een toewijzing', () => bijProduct('EUR 1.234,50 op toewijzing 123456789')),
    goed('301: een AGB-code', () => bijProduct('Overgenomen van 65656055.')),
    goed('301: een jaartal en een aantal', () => bijClient('In 2025 en 2026 samen 104 uur')),
    goed('301: een apenstaart zonder adres', () => bijClient('2 @ 45 minuten')),
    goed('315: gewone tekst', () => bijAanvraag('Spoed: plek per 1 maart.')),
    fout('301: een Bsn', () => bijProduct(`Zus van ${BSN2}.`), 'In Commentaar staat wat een Bsn kan zijn'),
    fout('301: een Bsn met punten', () => bijProduct(`Zus ${met('.')}`), 'een Bsn kan zijn'),
    fout('301: een Bsn met spaties, aan het einde van een zin met cijfers', () => bijProduct(`1 zus, ${met(' ')}`), 'een Bsn kan zijn'),
    fout('301: een mobiel nummer, bij de client', () => bijClient('Bel moeder: 06-12345678'), 'een telefoonnummer kan zijn'),
    fout('301: een nummer met netnummer', () => bijProduct('Bel (0172) 12 34 56'), 'een telefoonnummer kan zijn'),
    fout('301: een nummer met landcode', () => bijProduct('Bel +31 6 1234 5678 voor 06-01-2026'), 'een telefoonnummer kan zijn'),
    fout('301: een e-mailadres', () => bijProduct('mail j.testkind@voorbeeld.example'), 'een e-mailadres kan zijn'),
    fout('301: een adres', () => bijProduct('woont nu op Kerklaan 9, 2401 AB'), 'een postcode met huisnummer kan zijn'),
    fout('301: een postcode met huisnummer erachter', () => bijProduct('2401AB 9'), 'een postcode met huisnummer kan zijn'),
    fout('315: een Bsn, een nummer en een adres samen, een keer verteld', () => bijAanvraag(`${BSN2}, 0612345678, a@b.nl`), 'wat een Bsn, een telefoonnummer en een e-mailadres kan zijn'),
    fout('315: een e-mailadres, bij de client', () => bijClient315('a@b.nl'), 'een e-mailadres kan zijn'),
  ]),
];
