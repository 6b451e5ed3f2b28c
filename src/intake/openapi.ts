/** The API as OpenAPI 3.1: what is served at /openapi.json and kept in docs/openapi.json. Written by hand, held to the routes by a test. */

const probleem = (beschrijving: string, koppen?: Record<string, unknown>) => ({
  description: beschrijving,
  ...(koppen ? { headers: koppen } : {}),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
});

const OPNIEUW_NA = { 'Retry-After': { description: 'Seconden waarna het opnieuw kan.', schema: { type: 'integer' } } };

const ALTIJD = {
  '401': probleem('Geen geldig token.'),
  '429': probleem('Te veel verzoeken met dit token.', OPNIEUW_NA),
  '503': probleem(
    'Even niet: te druk, of een storing. Niets is half gedaan; doe hetzelfde verzoek opnieuw.',
    OPNIEUW_NA,
  ),
};

const ID = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Het nummer dat u bij het insturen kreeg.',
  schema: { type: 'integer', minimum: 1 },
};

const NIET_VAN_U = probleem('Dit bericht bestaat niet, of is niet door u gestuurd.');
const NOG_NIET = probleem('Het bericht is nog niet beoordeeld.', OPNIEUW_NA);

export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Toetssteen: berichten iJw en iWmo',
    version: '1.0.0',
    description:
      'Stuur een bericht van iJw of iWmo en haal het oordeel en het antwoordbericht op. Een bericht dat is aangenomen (202) is bewaard en raakt niet zoek; het wordt beoordeeld in de volgorde van ontvangst. Krijgt u geen 202, stuur dan hetzelfde nog eens: het wordt hoogstens een keer verwerkt.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: '/' }],
  security: [{ token: [] }],
  tags: [{ name: 'berichten', description: 'Insturen, volgen en beantwoord krijgen.' }],
  paths: {
    '/berichten': {
      post: {
        operationId: 'stuurBericht',
        tags: ['berichten'],
        summary: 'Stuur een bericht',
        description:
          'Het bericht zelf, zonder envelop, in UTF-8 en hoogstens 25 MB. Hetzelfde bericht nog eens (dezelfde bytes, of dezelfde Idempotency-Key met dezelfde bytes) geeft hetzelfde nummer.',
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: false,
            description:
              'Uw eigen naam voor dit bericht, bijvoorbeeld een UUID. Bij een ander bericht onder dezelfde naam: 422.',
            schema: { type: 'string', minLength: 1, maxLength: 200 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/xml': { schema: { type: 'string' } },
            'text/xml': { schema: { type: 'string' } },
          },
        },
        responses: {
          '202': {
            description: 'Bewaard. Het oordeel volgt.',
            headers: { Location: { description: 'Waar het bericht te volgen is.', schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Ontvangst' } } },
          },
          '400': probleem('Geen inhoud, of een ongeldige Idempotency-Key.'),
          '403': probleem('Met dit token mag u niet voor deze Afzender aan deze Ontvanger sturen.'),
          '413': probleem('Groter dan 25 MB.'),
          '415': probleem('Geen XML in UTF-8, of ingepakt.'),
          '422': probleem('Geen bericht van iJw of iWmo, of een Idempotency-Key die al van een ander bericht is.'),
          ...ALTIJD,
        },
      },
    },
    '/berichten/{id}': {
      get: {
        operationId: 'volgBericht',
        tags: ['berichten'],
        summary: 'Hoe ver is mijn bericht?',
        parameters: [ID],
        responses: {
          '200': {
            description: 'Wat er van het bericht bekend is.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Toestand' } } },
          },
          '404': NIET_VAN_U,
          ...ALTIJD,
        },
      },
    },
    '/berichten/{id}/antwoord': {
      get: {
        operationId: 'haalAntwoord',
        tags: ['berichten'],
        summary: 'Het antwoordbericht',
        description: 'Het retourbericht, het declaratieantwoord, of een Fo01 als het bericht niet aan de XSD voldoet.',
        parameters: [ID],
        responses: {
          '200': {
            description: 'Het antwoord, als XML.',
            content: { 'application/xml': { schema: { type: 'string' } } },
          },
          '404': probleem('Niet van u, of een bericht dat geen antwoord krijgt.'),
          '409': NOG_NIET,
          ...ALTIJD,
        },
      },
    },
    '/berichten/{id}/bevindingen': {
      get: {
        operationId: 'haalBevindingen',
        tags: ['berichten'],
        summary: 'Wat er gevonden is, met uitleg',
        description: 'JSON Lines: een bevinding per regel, zoals in rejections.jsonl. Geen regels: alles was in orde.',
        parameters: [ID],
        responses: {
          '200': {
            description: 'De bevindingen.',
            content: { 'application/jsonl': { schema: { $ref: '#/components/schemas/Bevinding' } } },
          },
          '404': NIET_VAN_U,
          '409': NOG_NIET,
          ...ALTIJD,
        },
      },
    },
    '/openapi.json': {
      get: {
        operationId: 'beschrijving',
        summary: 'Deze beschrijving',
        security: [],
        responses: {
          '200': { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
          '429': ALTIJD['429'],
        },
      },
    },
    '/health': {
      get: {
        operationId: 'leeft',
        summary: 'Draait het proces?',
        security: [],
        responses: {
          '200': {
            description: 'Ja.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Leeft' } } },
          },
        },
      },
    },
    '/ready': {
      get: {
        operationId: 'gereed',
        summary: 'Kan er iets worden aangenomen?',
        description: 'De database is nodig; zonder Redis wordt alles aangenomen en begint het oordeel hoogstens later.',
        security: [],
        responses: {
          '200': {
            description: 'Ja.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Gereed' } } },
          },
          '503': {
            description: 'Nee: de database is weg, of de server stopt.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Gereed' } } },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', description: 'Het token dat de regio u gaf.' },
    },
    schemas: {
      Ontvangst: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'status'],
        properties: {
          id: { type: 'integer', minimum: 1 },
          status: { type: 'string', description: 'Waar het bericht te volgen is.', examples: ['/berichten/12'] },
        },
      },
      Toestand: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'stand', 'ontvangenOp', 'verwerktOp', 'kop', 'uitkomst', 'bevindingen', 'antwoord'],
        properties: {
          id: { type: 'integer', minimum: 1 },
          stand: {
            enum: ['wacht', 'verwerkt', 'mislukt'],
            description:
              'wacht: nog niet beoordeeld. verwerkt: beoordeeld. mislukt: door een fout bij ons nog niet beoordeeld; een medewerker kijkt ernaar.',
          },
          ontvangenOp: { type: 'string', format: 'date-time' },
          verwerktOp: { type: ['string', 'null'], format: 'date-time' },
          kop: { $ref: '#/components/schemas/Kop' },
          uitkomst: {
            enum: ['goedgekeurd', 'deels', 'afgekeurd', 'fout', 'onverwerkbaar', null],
            description:
              'fout: voldoet niet aan de XSD, het antwoord is een Fo01. onverwerkbaar: geen bericht dat hier kan worden aangenomen; er komt geen antwoord.',
          },
          bevindingen: {
            oneOf: [
              { type: 'null' },
              {
                type: 'object',
                additionalProperties: false,
                required: ['aantal', 'adres'],
                properties: { aantal: { type: 'integer', minimum: 0 }, adres: { type: 'string' } },
              },
            ],
          },
          antwoord: {
            oneOf: [
              { type: 'null' },
              {
                type: 'object',
                additionalProperties: false,
                required: ['type', 'adres'],
                properties: { type: { type: 'string', examples: ['JW325'] }, adres: { type: 'string' } },
              },
            ],
          },
        },
      },
      Kop: {
        type: 'object',
        additionalProperties: false,
        description: 'Wat het bericht over zichzelf zegt; leeg zolang het niet is beoordeeld.',
        required: ['bericht', 'afzender', 'ontvanger', 'identificatie'],
        properties: {
          bericht: { type: ['string', 'null'], examples: ['JW323'] },
          afzender: { type: ['string', 'null'] },
          ontvanger: { type: ['string', 'null'] },
          identificatie: { type: ['string', 'null'] },
        },
      },
      Bevinding: {
        type: 'object',
        additionalProperties: false,
        required: [
          'bestand',
          'bericht',
          'afzender',
          'ontvanger',
          'identificatie',
          'controleniveau',
          'klasse',
          'sleutel',
          'regel',
          'retourcode',
          'uitleg',
          'waarden',
        ],
        properties: {
          bestand: { type: 'string' },
          bericht: { type: ['string', 'null'] },
          afzender: { type: ['string', 'null'] },
          ontvanger: { type: ['string', 'null'] },
          identificatie: { type: ['string', 'null'] },
          controleniveau: { type: 'integer', minimum: 1, maximum: 4 },
          klasse: { type: 'string' },
          sleutel: { type: 'object' },
          regel: { type: 'string', examples: ['TR418'] },
          retourcode: { type: ['string', 'null'], examples: ['0611'] },
          uitleg: { type: 'string', description: 'Wat er staat, wat er mocht staan, wat u doet.' },
          waarden: { type: 'object' },
        },
      },
      Probleem: {
        type: 'object',
        additionalProperties: false,
        description: 'RFC 9457.',
        required: ['type', 'title', 'status', 'detail'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
        },
      },
      Leeft: {
        type: 'object',
        additionalProperties: false,
        required: ['status'],
        properties: { status: { const: 'ok' } },
      },
      Gereed: {
        type: 'object',
        additionalProperties: false,
        required: ['ready', 'database', 'redis'],
        properties: { ready: { type: 'boolean' }, database: { type: 'boolean' }, redis: { type: 'boolean' } },
      },
    },
  },
} as const;
