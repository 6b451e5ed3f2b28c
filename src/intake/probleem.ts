/** Errors as the API tells them: problem+json (RFC 9457), in Dutch, what is wrong and what to do; never a stack. */
import type { FastifyReply } from 'fastify';

export interface Probleem {
  readonly status: number;
  readonly titel: string;
  readonly uitleg: string;
  /** Seconds after which trying again makes sense. */
  readonly opnieuwNa?: number;
}

const MAX_MB = 25;

export const PROBLEEM = {
  geenToken: {
    status: 401,
    titel: 'Niet aangemeld',
    uitleg:
      'Stuur een geldig token mee in de kop Authorization: Bearer <token>. Vraag de regio om een token als u er geen heeft.',
  },
  nietVoorU: {
    status: 403,
    titel: 'Niet voor deze afzender',
    uitleg:
      'Met dit token mag u niet voor deze Afzender aan deze Ontvanger sturen. Controleer de Header van het bericht, of vraag de regio om dit toe te staan.',
  },
  nietGevonden: {
    status: 404,
    titel: 'Niet gevonden',
    uitleg: 'Dit bericht bestaat niet, of is niet door u gestuurd. Controleer het nummer dat u bij het insturen kreeg.',
  },
  geenAdres: {
    status: 404,
    titel: 'Niet gevonden',
    uitleg: 'Dit adres bestaat niet. Zie /openapi.json voor wat u kunt vragen.',
  },
  geenAntwoord: {
    status: 404,
    titel: 'Geen antwoord',
    uitleg: 'Dit bericht krijgt geen antwoordbericht. Wat ervan gevonden is, staat bij de bevindingen.',
  },
  nogNiet: {
    status: 409,
    titel: 'Nog niet beoordeeld',
    uitleg: 'Dit bericht is ontvangen en wacht op beoordeling. Vraag het over enkele seconden opnieuw.',
    opnieuwNa: 5,
  },
  mislukt: {
    status: 409,
    titel: 'Nog niet beoordeeld',
    uitleg:
      'Dit bericht is ontvangen en bewaard, maar de beoordeling lukte door een fout bij ons nog niet; een medewerker kijkt ernaar. U hoeft het niet opnieuw te sturen.',
    opnieuwNa: 3600,
  },
  methode: {
    status: 405,
    titel: 'Dit kan hier niet',
    uitleg: 'Deze methode bestaat niet op dit adres. Zie /openapi.json voor wat u kunt vragen.',
  },
  teTraag: {
    status: 408,
    titel: 'Te traag',
    uitleg:
      'Het verzoek kwam niet binnen de tijd helemaal binnen; er is niets opgeslagen. Stuur het opnieuw over een snellere verbinding.',
  },
  teGroot: {
    status: 413,
    titel: 'Te groot',
    uitleg: `Een bericht mag hoogstens ${MAX_MB} MB zijn (OP179). Verdeel het over meer berichten.`,
  },
  geenXml: {
    status: 415,
    titel: 'Geen XML',
    uitleg: 'Stuur het bericht als XML in UTF-8, met Content-Type: application/xml en zonder Content-Encoding.',
  },
  leeg: {
    status: 400,
    titel: 'Leeg',
    uitleg: 'Het verzoek bevat geen bericht. Stuur de XML van het bericht als inhoud van het verzoek.',
  },
  sleutel: {
    status: 400,
    titel: 'Ongeldige Idempotency-Key',
    uitleg:
      'De Idempotency-Key moet 1 tot en met 200 leestekens, letters of cijfers zijn, zonder spaties. Een UUID is een goede keus.',
  },
  verzoek: {
    status: 400,
    titel: 'Onleesbaar verzoek',
    uitleg: 'Het verzoek kon niet worden gelezen. Controleer hoe het wordt verstuurd.',
  },
  geenKop: {
    status: 422,
    titel: 'Geen bericht van iJw of iWmo',
    uitleg:
      'In het begin van de XML staat geen Header met Afzender en Ontvanger van een bericht van iJw of iWmo. Controleer of dit het bericht zelf is, zonder envelop.',
  },
  sleutelAnders: {
    status: 422,
    titel: 'Idempotency-Key al gebruikt',
    uitleg: 'Met deze Idempotency-Key is al een ander bericht gestuurd. Geef elk bericht een eigen sleutel.',
  },
  teVaak: {
    status: 429,
    titel: 'Te veel verzoeken',
    uitleg: 'Er kwamen in korte tijd te veel verzoeken met dit token. Wacht even en ga dan verder.',
  },
  druk: {
    status: 503,
    titel: 'Even te druk',
    uitleg:
      'Er worden nu te veel berichten tegelijk ontvangen; dit bericht is niet opgeslagen. Stuur hetzelfde bericht zo meteen opnieuw.',
    opnieuwNa: 5,
  },
  storing: {
    status: 503,
    titel: 'Even niet beschikbaar',
    uitleg:
      'Door een storing bij ons kon dit nu niet. Is dit een bericht dat u stuurde, stuur dan straks hetzelfde bericht opnieuw; het wordt hoogstens een keer verwerkt.',
    opnieuwNa: 30,
  },
  stopt: {
    status: 503,
    titel: 'Even niet beschikbaar',
    uitleg: 'De server wordt herstart en neemt nu niets aan. Probeer het zo meteen opnieuw.',
    opnieuwNa: 10,
  },
  fout: {
    status: 500,
    titel: 'Fout bij ons',
    uitleg: 'Er ging hier iets mis dat niet aan uw verzoek ligt. Meld het aan de regio als het blijft gebeuren.',
  },
} as const satisfies Record<string, Probleem>;

export const PROBLEEM_TYPE = 'application/problem+json; charset=utf-8';

export const alsJson = ({ status, titel, uitleg }: Probleem) => ({
  type: 'about:blank',
  title: titel,
  status,
  detail: uitleg,
});

export function stuurProbleem(reply: FastifyReply, probleem: Probleem): FastifyReply {
  if (probleem.opnieuwNa !== undefined && !reply.hasHeader('retry-after'))
    reply.header('retry-after', String(probleem.opnieuwNa));
  if (probleem.status === 401) reply.header('www-authenticate', 'Bearer realm="toetssteen"');
  return reply
    .code(probleem.status)
    .type(PROBLEEM_TYPE)
    .send(JSON.stringify(alsJson(probleem)));
}

/** The same for what never became a request, written on the bare connection. */
export function rauwProbleem(probleem: Probleem, statusTekst: string): string {
  const body = JSON.stringify(alsJson(probleem));
  return [
    `HTTP/1.1 ${probleem.status} ${statusTekst}`,
    `Content-Type: ${PROBLEEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
