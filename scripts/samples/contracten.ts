/** The contract folder of the sample region, as a contract manager would save it from a Dutch Excel. Everything is invented. */

export const REGIO = {
  naam: 'Jeugdregio De Drie Plassen',
  gemeenten: [
    { code: '0484', naam: 'Alphen aan den Rijn', van: '2014-01-01', tot: null },
    { code: '1884', naam: 'Kaag en Braassem', van: '2009-01-01', tot: null },
    { code: '0569', naam: 'Nieuwkoop', van: '2007-01-01', tot: null },
    { code: '9001', naam: 'Oud-Plassenveen (verzonnen, opgegaan in Nieuwkoop)', van: '2014-01-01', tot: '2025-12-31' },
  ],
  niveaus: ['MBO', 'HBO', 'WO'],
};

const PRODUCTEN = `
domein;productcategorie;productcode;omschrijving;segment;variant;van;tot
jw;41;41A12;Dagbehandeling groep;Dagbehandeling;inspanning;2024-01-01;
jw;41;41A20;Dagbehandeling, losse sessie;Dagbehandeling;inspanning;2024-01-01;
jw;42;42A03;"Vervoer; per rit";Vervoer;output;2024-01-01;
jw;43;43A12;Verblijf met behandeling;Verblijf;inspanning;2024-01-01;
jw;44;44A07;Verblijf zonder behandeling;Verblijf;inspanning;2024-01-01;
jw;45;45A04;Ambulante begeleiding individueel;Ambulant;inspanning;2024-01-01;
jw;45;45A05;Ambulante behandeling individueel;Ambulant;inspanning;2024-01-01;
jw;45;45A09;Ambulante begeleiding groep;Ambulant;inspanning;2024-01-01;
jw;45;45A60;Consult ambulant;Ambulant;inspanning;2024-01-01;
jw;45;45A88;Begeleiding oude stijl;Ambulant;inspanning;2024-01-01;2025-12-31
jw;46;46A03;Crisisverblijf;Crisis;inspanning;2024-01-01;
jw;46;46T01;Crisisdienst, beschikbaarheid;Crisis;taak;2024-01-01;
jw;47;47B01;Jeugdreclassering, maandtarief;Gedwongen kader;output;2024-01-01;
jw;48;48B01;Jeugdbescherming, maandtarief;Gedwongen kader;output;2024-01-01;
jw;49;49P01;Preventief justitieel traject;Gedwongen kader;inspanning;2024-01-01;
jw;50;50J01;Maatwerk in euro;Maatwerk;output;2024-01-01;
jw;50;50J02;Maatwerktraject;Maatwerk;output;2024-01-01;
jw;51;51A01;Basis-ggz, traject;Ggz;output;2024-01-01;
jw;52;52A01;Specialistische ggz;Ggz;inspanning;2024-01-01;
jw;53;53K01;Kindergeneeskundig consult;Ggz;inspanning;2024-01-01;
jw;54;54D01;Jeugd-ggz behandeling;Ggz;inspanning;2024-01-01;
jw;54;54D05;Jeugd-ggz diagnostiek;Ggz;inspanning;2024-01-01;
jw;55;55L01;Landelijk ingekochte hulp;Landelijk;output;2024-01-01;
`;

const TARIEVEN = `
domein;productcode;niveau;eenheid;tarief;van;tot;agb
jw;41A12;nvt;16;84,60;2025-01-01;2025-12-31;
jw;41A12;nvt;16;88,20;2026-01-01;;
jw;41A20;nvt;84;139,50;2025-01-01;2025-12-31;
jw;41A20;nvt;84;145,00;2026-01-01;;
jw;42A03;nvt;82;16,80;2025-01-01;2025-12-31;
jw;42A03;nvt;82;17,50;2026-01-01;;
jw;43A12;nvt;14;206,00;2025-01-01;2025-12-31;
jw;43A12;nvt;14;214,50;2026-01-01;;
jw;44A07;nvt;14;162,00;2025-01-01;2025-12-31;
jw;44A07;nvt;14;168,25;2026-01-01;;
jw;45A04;MBO;04;58,80;2025-01-01;2025-12-31;
jw;45A04;HBO;04;69,60;2025-01-01;2025-12-31;
jw;45A04;WO;04;89,40;2025-01-01;2025-12-31;
jw;45A04;MBO;04;61,20;2026-01-01;;
jw;45A04;HBO;04;72,60;2026-01-01;;
jw;45A04;WO;04;93,00;2026-01-01;;
jw;45A04;HBO;04;74,40;2026-01-01;;99000104
jw;45A05;HBO;01;1,27;2025-01-01;2025-12-31;
jw;45A05;WO;01;1,62;2025-01-01;2025-12-31;
jw;45A05;HBO;01;1,3250;2026-01-01;;
jw;45A05;WO;01;1,6875;2026-01-01;;
jw;45A09;nvt;16;52,40;2025-01-01;2025-12-31;
jw;45A09;nvt;16;54,75;2026-01-01;;
jw;45A60;nvt;84;113,00;2025-01-01;2025-12-31;
jw;45A60;nvt;84;118,00;2026-01-01;;
jw;45A88;nvt;04;60,00;2025-01-01;2025-12-31;
jw;46A03;nvt;14;412,00;2026-01-01;;
jw;46T01;nvt;83;1,00;2026-01-01;;
jw;47B01;nvt;82;685,00;2026-01-01;;
jw;48B01;nvt;82;690,50;2026-01-01;;
jw;49P01;HBO;04;84,50;2026-01-01;;
jw;49P01;WO;04;99,10;2026-01-01;;
jw;50J01;nvt;83;1,00;2025-01-01;;
jw;50J02;nvt;82;2450,00;2026-01-01;;
jw;51A01;nvt;82;1375,00;2026-01-01;;
jw;52A01;HBO;01;1,7235;2026-01-01;;
jw;52A01;WO;01;2,05;2026-01-01;;
jw;53K01;nvt;84;96,40;2026-01-01;;
jw;54D01;HBO;04;95,40;2026-01-01;;
jw;54D01;WO;04;118,80;2026-01-01;;
jw;54D05;nvt;84;310,00;2026-01-01;;
jw;55L01;nvt;83;1,00;2025-01-01;;
`;

const CONTRACTEN = `
agb;naam;gemeente;domein;productcode;niveaus;van;tot
99000101;Jeugdhulp De Linde;*;jw;45*;MBO,HBO;2025-01-01;
99000101;Jeugdhulp De Linde;0484;jw;45A04;*;2026-01-01;
99000102;Ggz-praktijk De Eik;*;jw;51*;*;2025-01-01;
99000102;Ggz-praktijk De Eik;*;jw;52*;HBO,WO;2025-01-01;
99000102;Ggz-praktijk De Eik;*;jw;54*;HBO,WO;2025-01-01;
99000103;Woonvorm De Beuk;*;jw;42A03;*;2025-01-01;
99000103;Woonvorm De Beuk;*;jw;43*;*;2025-01-01;
99000103;Woonvorm De Beuk;*;jw;44*;*;2025-01-01;
99000104;Dagcentrum De Wilg;*;jw;41*;*;2025-01-01;
99000104;Dagcentrum De Wilg;*;jw;45A04;HBO;2025-01-01;
99000105;Jeugdbescherming De Berk;0484;jw;46*;*;2025-01-01;
99000105;Jeugdbescherming De Berk;0484;jw;47*;*;2025-01-01;
99000105;Jeugdbescherming De Berk;0484;jw;48*;*;2025-01-01;
99000105;Jeugdbescherming De Berk;0484;jw;49*;HBO;2025-01-01;
99000106;Jeugdzorggroep De Esdoorn;*;jw;*;*;2025-01-01;
`;

/** Name -> bytes. Dutch Excel writes CR/LF and, as "CSV UTF-8", a byte-order mark; not every tool adds the mark. */
export function contractmap(): Map<string, Buffer> {
  return new Map([
    ['regio.json', Buffer.from(`${JSON.stringify(REGIO, null, 2)}\n`)],
    ['producten.csv', csv(PRODUCTEN, true)],
    ['tarieven.csv', csv(TARIEVEN, false)],
    ['contracten.csv', csv(CONTRACTEN, true)],
  ]);
}

function csv(text: string, bom: boolean): Buffer {
  return Buffer.from(`${bom ? '\uFEFF' : ''}${text.trimStart().replaceAll('\n', '\r\n')}`);
}
