/** What a client of the Verktøy API is asked to do: intentions, in English; values as the API spells them. */
import type { Action, JsonSchema } from '../dsl/types.ts';

const text: JsonSchema = { type: 'string' };
const guid: JsonSchema = { type: 'string', pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' };
const anyOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items, minItems: 1 });
const object = (properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
});

/** Filters of the list, by the API's own names. */
const filters: JsonSchema = {
  ...object({
    Fagomrader: anyOf({ type: 'integer' }),
    Klassifiseringer: anyOf(text),
    Malgrupper: anyOf({ type: 'integer' }),
    Sprak: anyOf({ type: 'integer' }),
    KanLeggesTilAvInnbygger: { type: 'boolean' },
    KunAnonymTilgang: { type: 'boolean' },
  }),
  additionalProperties: false,
};

/** The values that a team shows of a tool, by the API's own names. A value that a tool can have many of is a list. */
const tool = object(
  {
    VerktoyId: text,
    Navn: text,
    Ingress: { type: ['string', 'null'] },
    KreverForskrivning: { type: ['boolean', 'null'] },
    AntattTid: { type: ['number', 'null'] },
    Organisasjonsnummer: { type: ['number', 'string', 'null'] },
    SprakKode: { type: 'array' },
    FagomradeType: { type: 'array' },
    MalgruppeTypeId: { type: 'array' },
    InnholdstypeId: { type: 'array' },
    Url: { type: 'array' },
  },
  ['VerktoyId', 'Navn'],
);

/** One day of opening hours: from and to as `hh:mm`, or all day. */
const openOn = object(
  {
    day: { enum: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'] },
    from: text,
    to: text,
    allDay: { type: 'boolean' },
  },
  ['day'],
);

export const actions = {
  sendTool: {
    title: {
      sv: 'Skicka ett verktyg till en invånare',
      nb: 'Send et verktøy til en innbygger',
      en: 'Send a tool to a citizen',
    },
    params: object(
      {
        tool: guid,
        citizen: text,
        practitionerHpr: { ...text, description: 'HPR number, when the system knows it' },
        practitionerFnr: { ...text, description: 'identity number of the practitioner' },
        deadline: { type: 'string', format: 'date', description: 'YYYY-MM-DD' },
        message: text,
      },
      ['tool', 'citizen'],
    ),
    result: object({ sent: { const: true } }, ['sent']),
  },
  listTools: {
    title: {
      sv: 'Hämta alla verktyg som filtren släpper igenom, sida för sida',
      nb: 'Hent alle verktøy som filtrene slipper gjennom, side for side',
      en: 'Fetch all tools that the filters let through, page by page',
    },
    params: object({
      filters,
      pageSize: { type: 'integer', minimum: 1, description: 'how many a page; at most 50 are allowed' },
    }),
    result: object({ ids: { type: 'array', items: text } }, ['ids']),
  },
  getTool: {
    title: { sv: 'Hämta ett verktyg', nb: 'Hent ett verktøy', en: 'Fetch one tool' },
    params: object({ id: guid }, ['id']),
    result: object({ found: { type: 'boolean' }, tool }, ['found']),
  },
  searchTools: {
    title: {
      sv: 'Sök verktyg på början av ord i namn och sökord',
      nb: 'Søk verktøy på begynnelsen av ord i navn og søkeord',
      en: 'Search tools by the beginning of words in name and keywords',
    },
    params: object({ term: text, rowCount: { type: 'integer', minimum: 1 } }, ['term']),
    result: object({ tools: { type: 'array', items: object({ id: text, name: text }, ['id', 'name']) } }, ['tools']),
  },
  getGraphicElement: {
    title: {
      sv: 'Hämta ett grafiskt element som fil',
      nb: 'Hent et grafisk element som fil',
      en: 'Fetch a graphic element as a file',
    },
    params: object({ id: { type: 'integer', minimum: 1 } }, ['id']),
    result: object(
      {
        found: { type: 'boolean' },
        contentType: text,
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'of the file as the client has it, in hex' },
      },
      ['found'],
    ),
  },
  updateGuidanceService: {
    title: {
      sv: 'Uppdatera en egen vägledningstjänst',
      nb: 'Oppdater en egen veiledningstjeneste',
      en: 'Update a guidance service of your own',
    },
    params: object({ id: guid, phone: text, url: text, openingHours: { type: 'array', items: openOn } }, [
      'id',
      'phone',
      'url',
      'openingHours',
    ]),
    result: object({ updated: { const: true } }, ['updated']),
  },
  getPractitioner: {
    title: {
      sv: 'Hämta vilken behandlare som har skickat ett verktyg till den inloggade innevånaren',
      nb: 'Hent hvilken behandler som har sendt et verktøy til den innloggede innbyggeren',
      en: 'Fetch which practitioner has sent a tool to the citizen who is logged in',
    },
    params: object(
      { tool: guid, citizenToken: { ...text, description: "access token of the citizen's login at Helsenorge" } },
      ['tool', 'citizenToken'],
    ),
    result: object(
      {
        name: text,
        hprNumber: { ...text, description: 'when IdType is HPR' },
        fnr: { ...text, description: 'when IdType is FNR' },
      },
      ['name'],
    ),
  },
} satisfies Readonly<Record<string, Action>>;
