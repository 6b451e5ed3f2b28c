/** `toetssteen rules`: the catalogue. */
import { catalogus } from '../rules/catalogue.js';
import { kleur, kolommen, print } from './output.js';

export function rulesCommand({ json }: { json?: boolean }): void {
  const regels = catalogus();
  if (json) {
    print(JSON.stringify(regels));
    return;
  }
  const kop = ['code', 'niveau', 'retour', 'berichten', 'wat'].map((each) => kleur.dim(each));
  print(
    kolommen(
      [
        kop,
        ...regels.map((each) => [
          each.code,
          String(each.controleniveau),
          each.retourcode ?? '-',
          each.berichten.join(' '),
          each.titel,
        ]),
      ],
      '',
    ),
  );
}
