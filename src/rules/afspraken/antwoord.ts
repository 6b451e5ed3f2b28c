/** How a message is answered: the retour messages and the declaration answer. */
import type { Afspraak } from './model.js';

const RETOUR = ['302', '306', '308', '316', '318', '320'] as const;

export const antwoord: readonly Afspraak[] = [
  {
    code: 'OP065',
    titel: 'Een retourbericht noemt alleen clienten bij wie iets is afgekeurd',
    betekenis:
      'Is alles goed, dan bestaat het retourbericht alleen uit de Header. Is er bij een client iets afgekeurd, dan komt die client met alles wat eronder hoort terug, elk deel met een retourcode. De afzender ziet zo meteen wat hij moet herstellen.',
    berichten: RETOUR,
    staat: 'rule',
    waar: ['src/answer/retour.ts'],
  },
  {
    code: 'OP090',
    titel: 'Elk bericht krijgt binnen drie werkdagen een retourbericht',
    betekenis:
      'De ontvanger beantwoordt elk bericht binnen drie werkdagen. Het programma maakt het antwoord in dezelfde stap waarin het een bericht verwerkt, dus de termijn hangt alleen af van hoe vaak het draait. De afzender let zelf op of een retourbericht uitblijft en onderneemt dan actie.',
    berichten: RETOUR,
    staat: 'rule',
    waar: ['src/process/message.ts'],
    signaal:
      'Als overzicht bij de verzender: berichten die meer dan drie werkdagen geleden zijn verzonden en nog geen retourbericht hebben (register: verzonden berichten, die nu niet worden bewaard; feestdagen moeten bekend zijn).',
  },
  {
    code: 'OP090x2',
    titel: 'Kan er geen retourbericht komen, dan hoort de afzender dat op een andere manier',
    betekenis:
      'Is een bestand zo kapot of onbekend dat er geen antwoord op te maken is, dan laat de ontvanger dat de afzender zelf weten. Het programma meldt zulke bestanden als onverwerkbaar, met de reden erbij. Bellen of mailen blijft mensenwerk.',
    berichten: RETOUR,
    staat: 'agreement',
    waarom: 'De melding loopt buiten het berichtenverkeer om, dus geen bericht laat zien of zij is gedaan.',
  },
  {
    code: 'OP090x4',
    titel: 'Elke declaratie krijgt binnen tien werkdagen een antwoord',
    betekenis:
      'De gemeente beantwoordt een declaratie binnen tien werkdagen en neemt contact op als dat niet lukt. Het programma maakt het antwoord in dezelfde stap waarin het de declaratie verwerkt. Wat een antwoord over een prestatie zegt, moet gelijk zijn aan de declaratie. De aanbieder let zelf op of een antwoord uitblijft.',
    berichten: ['325'],
    staat: 'rule',
    waar: ['src/process/message.ts', 'TR367'],
    signaal:
      'Als overzicht bij de aanbieder: declaraties van meer dan tien werkdagen geleden zonder antwoordbericht (register: verzonden declaraties, die nu niet worden bewaard; feestdagen moeten bekend zijn).',
  },
  {
    code: 'OP303',
    titel: 'Met het antwoord op een declaratie kan de aanbieder zijn boekhouding bijwerken',
    betekenis:
      'Het antwoord bevat de afgewezen prestaties met de reden en het bedrag dat is toegekend. Toegekende prestaties staan er niet in; wat ontbreekt, is dus toegekend. Een antwoord dat een onbekende prestatie noemt, of een bedrag dat niet klopt, wordt niet aangenomen.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['src/answer/declaratie.ts', 'TR342', 'TR366'],
  },
  {
    code: 'OP304',
    titel: 'Het antwoord op een declaratie noemt alleen clienten met een afwijzing',
    betekenis:
      'Clienten van wie alles is toegekend, staan niet in het antwoord. Van de anderen komen alleen de afgewezen of niet beoordeelde prestaties terug, met retourcodes.',
    berichten: ['325'],
    staat: 'rule',
    waar: ['src/answer/declaratie.ts', 'TR342'],
  },
  {
    code: 'OP355',
    titel: 'Een antwoord op een declaratie hoort bij een ingediende declaratie',
    betekenis:
      'Het antwoord noemt de Identificatie en Dagtekening van het declaratiebericht en het DeclaratieNummer. De aanbieder koppelt het daarmee aan wat hij indiende; een antwoord dat nergens bij hoort, kan hij niet verwerken.',
    berichten: ['325'],
    staat: 'rule',
    waar: ['TR337', 'TR376', 'src/answer/declaratie.ts'],
  },
  {
    code: 'IV028',
    titel: 'Zo wordt een retourbericht opgebouwd',
    betekenis:
      'Op elk bericht komt een retourbericht met de Header van dat bericht, aangevuld met een eigen nummer en datum. Bij goedkeuring en bij een fout in het bericht zelf is dat alles. Bij een fout die pas met eerdere berichten of het contract blijkt, komt de client ongewijzigd terug: 0200 waar niets is gevonden, 0233 waar niet is gekeken en anders de code van de fout. Een bestand dat niet aan de XSD voldoet, krijgt een foutbericht in plaats van een retourbericht.',
    berichten: RETOUR,
    staat: 'rule',
    waar: ['src/answer/retour.ts', 'src/answer/fo01.ts', 'src/process/message.ts'],
  },
  {
    code: 'IV032',
    titel: 'De plaats van de fout bepaalt de retourcode van een retourbericht',
    betekenis:
      'Er zijn vier niveaus: vorm (XSD), inhoud van het bericht, samenhang met eerdere berichten, en contract of landelijke lijsten. Een fout op niveau 1 geeft een foutbericht, op niveau 2 de code 0001 in de Header, op niveau 3 en 4 de eigen code van de regel bij het deel waar de fout zit. Elke fout keurt het hele bericht af.',
    berichten: RETOUR,
    staat: 'rule',
    waar: ['src/rules/judge.ts', 'src/answer/retour.ts'],
  },
  {
    code: 'IV033',
    titel: 'XsltVersie alleen als de gepubliceerde controlebestanden zijn gebruikt',
    betekenis:
      'Wie een bericht afkeurt met de XSLT-bestanden van de standaard, noemt in het antwoord welke versie dat was. Het programma gebruikt die bestanden niet maar eigen regels, en laat XsltVersie daarom leeg.',
    berichten: [...RETOUR, '325'],
    staat: 'rule',
    waar: ['src/answer/retour.ts', 'src/answer/declaratie.ts'],
  },
  {
    code: 'IV087',
    titel: 'Zo wordt het antwoord op een declaratie opgebouwd',
    betekenis:
      'Het antwoord noemt in de Header welke declaratie het beantwoordt. Is alles toegekend, dan staat er 8001 met het ingediende bedrag; is de declaratie als geheel afgekeurd, dan is het toegekende bedrag 0 en geldt zij als niet verzonden. Anders staan er alleen de afgewezen prestaties, met de som van wat wel is toegekend. Een prestatie wordt helemaal toegekend of helemaal afgewezen.',
    berichten: ['325'],
    staat: 'rule',
    waar: ['src/answer/declaratie.ts', 'src/rules/judgeDeclaratie.ts', 'TR342'],
  },
  {
    code: 'IV088',
    titel: 'De plaats van de fout bepaalt de retourcode in het antwoord op een declaratie',
    betekenis:
      'Dezelfde vier niveaus gelden als bij andere berichten (IV032). Een fout in vorm of inhoud keurt de hele declaratie af; een fout op niveau 3 of 4 treft alleen de declaratie, client of prestatie waar zij zit. Prestaties onder een afgekeurde client krijgen 0233, want daar is niet naar gekeken.',
    berichten: ['325'],
    staat: 'rule',
    waar: ['src/rules/judge.ts', 'src/rules/judgeDeclaratie.ts', 'src/answer/declaratie.ts'],
  },
];
