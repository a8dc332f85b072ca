/** One tool: its values as the table of the document has them, and what is refused. */
import type { ServerCheck } from '../../../dsl/server.ts';
import { fill } from '../../../dsl/texts/fill.ts';
import type { Text } from '../../../dsl/types.ts';
import { replyJson } from '../../../dsl/exchange.ts';
import type { Cast } from '../cast.ts';
import { apiRefusal, needTaken, seen, taken } from '../make.ts';
import { Session } from '../session.ts';
import { apiGives, say } from '../texts.ts';
import { toolsIn, valuesOf, type Shown } from '../tools.ts';

/** The names of the table that go with each number. */
const pairs: Readonly<
  Record<string, readonly [number: string, name: string, known: Readonly<Record<string, string>>]>
> = {
  purpose: ['VerktoyFormalTypeId', 'VerktoyFormalNavn', { 2: 'Læring', 4: 'Behandling', 5: 'Kartlegging' }],
  areas: ['FagomradeType', 'FagomradeNavn', { 1: 'Psykisk helse', 2: 'Fysisk Helse', 3: 'Livsstil' }],
  groups: ['MalgruppeTypeId', 'MalgruppeNavn', { 1: 'Barn', 2: 'Ungdom', 3: 'Voksne', 4: 'Eldre' }],
  languages: ['SprakKode', 'SprakNavn', { 'en-GB': 'Engelsk', 'nn-NO': 'Norsk Nynorsk', 'nb-NO': 'Norsk Bokmål' }],
  links: ['LenkeType', 'LenkeTypeNavn', { 50: 'Lenke til verktøy' }],
};

/** Each number stands beside its name. */
function paired(tool: Shown, name: string): boolean {
  const [number, word, known] = pairs[name]!;
  const [numbers, words] = [valuesOf(tool, number), valuesOf(tool, word)];
  return numbers.length === words.length && numbers.every((one, place) => known[String(one)] === words[place]);
}

const each = (tool: Shown, name: string, test: (value: unknown) => boolean) => valuesOf(tool, name).every(test);
const isText = (value: unknown) => typeof value === 'string';
const isTime = (value: unknown) => !Number.isNaN(Date.parse(String(value)));
const has = (tool: Shown, ...names: string[]) => names.every((name) => isText(tool[name]) && tool[name] !== '');
const isWhole = (value: unknown) => Number.isInteger(value);

interface Value {
  readonly id: string;
  readonly row: string;
  readonly what: Text;
  readonly names: readonly string[];
  readonly holds: (tool: Shown) => boolean;
}

const values: readonly Value[] = [
  {
    id: 'texts',
    row: 'verktoy.tool.texts',
    what: say(
      'id, namn, ingress, beskrivning och tider',
      'id, navn, ingress, beskrivelse og tider',
      'id, name, introduction, description and times',
    ),
    names: ['VerktoyId', 'Navn', 'Ingress', 'Beskrivelse', 'OpprettetDato', 'EndretDato'],
    holds: (tool) =>
      has(tool, 'VerktoyId', 'Navn') &&
      ['Ingress', 'Beskrivelse'].every((name) => isText(tool[name])) &&
      ['OpprettetDato', 'EndretDato'].every((name) => isTime(tool[name])),
  },
  {
    id: 'purpose',
    row: 'verktoy.tool.purpose',
    what: say('ett syfte med nummer och namn', 'et formål med nummer og navn', 'a purpose with number and name'),
    names: ['VerktoyFormalTypeId', 'VerktoyFormalNavn'],
    holds: (tool) => paired(tool, 'purpose') && valuesOf(tool, 'VerktoyFormalTypeId').length === 1,
  },
  {
    id: 'makers',
    row: 'verktoy.tool.makers',
    what: say('ansvarig och utvecklare', 'faglig ansvarlig og utvikler', 'who answers for it and who made it'),
    names: ['FagligAnsvarlig', 'UtvikletAv'],
    holds: (tool) => isText(tool['FagligAnsvarlig']) && isText(tool['UtvikletAv']),
  },
  {
    id: 'languages',
    row: 'verktoy.tool.languages',
    what: say('språk med kod och namn', 'språk med kode og navn', 'languages with code and name'),
    names: ['SprakKode', 'SprakNavn'],
    holds: (tool) => paired(tool, 'languages'),
  },
  {
    id: 'subject-areas',
    row: 'verktoy.tool.subject-areas',
    what: say(
      'ämnesområden med nummer och namn',
      'fagområder med nummer og navn',
      'subject areas with number and name',
    ),
    names: ['FagomradeType', 'FagomradeNavn'],
    holds: (tool) => paired(tool, 'areas'),
  },
  {
    id: 'link',
    row: 'verktoy.tool.link',
    what: say('länkar av typ 50 med adress', 'lenker av type 50 med adresse', 'links of type 50 with an address'),
    names: ['LenkeType', 'LenkeTypeNavn', 'Url'],
    holds: (tool) => paired(tool, 'links') && each(tool, 'Url', (url) => URL.canParse(String(url))),
  },
  {
    id: 'keywords',
    row: 'verktoy.tool.keywords',
    what: say('en lista med sökord', 'en liste med søkeord', 'a list of keywords'),
    names: ['Sokeord'],
    holds: (tool) => Array.isArray(tool['Sokeord']) && (tool['Sokeord'] as unknown[]).every(isText),
  },
  {
    id: 'target-groups',
    row: 'verktoy.tool.target-groups',
    what: say('målgrupper med nummer och namn', 'målgrupper med nummer og navn', 'target groups with number and name'),
    names: ['MalgruppeTypeId', 'MalgruppeNavn'],
    holds: (tool) => paired(tool, 'groups'),
  },
  {
    id: 'graphic-elements',
    row: 'verktoy.tool.graphic-elements',
    what: say(
      'grafiska element med id och slag',
      'grafiske elementer med id og slag',
      'graphic elements with id and kind',
    ),
    names: ['GrafiskElementId', 'GrafiskElementTypeNavn'],
    holds: (tool) =>
      each(tool, 'GrafiskElementId', isWhole) &&
      each(tool, 'GrafiskElementTypeNavn', (name) => name === 'Bilde' || name === 'Ikon'),
  },
  {
    id: 'content-types',
    row: 'verktoy.tool.content-types',
    what: say(
      'innehållstyper med nummer och namn',
      'innholdstyper med nummer og navn',
      'kinds of content with number and name',
    ),
    names: ['InnholdstypeId', 'InnholdstypeNavn'],
    holds: (tool) =>
      each(tool, 'InnholdstypeId', (id) => isWhole(id) && Number(id) >= 1 && Number(id) <= 10) &&
      valuesOf(tool, 'InnholdstypeId').length === valuesOf(tool, 'InnholdstypeNavn').length &&
      each(tool, 'InnholdstypeNavn', isText),
  },
  {
    id: 'practitioner-insight',
    row: 'verktoy.tool.practitioner-insight',
    what: say(
      'en av tre sorters behandlarinsyn',
      'ett av tre slags behandlerinnsyn',
      "one of three kinds of practitioner's insight",
    ),
    names: ['Behandlerinnsyn'],
    holds: (tool) => ['Ingen', 'Krever', 'Tilbys i verktøyet'].includes(String(tool['Behandlerinnsyn'])),
  },
  {
    id: 'classifications',
    row: 'verktoy.tool.classifications',
    what: say(
      'klassificeringar med kod och namn',
      'klassifiseringer med kode og navn',
      'classifications with code and name',
    ),
    names: ['KlassifiseringKode', 'KlassifiseringNavn'],
    holds: (tool) =>
      each(tool, 'KlassifiseringKode', isText) &&
      valuesOf(tool, 'KlassifiseringKode').length === valuesOf(tool, 'KlassifiseringNavn').length,
  },
  {
    id: 'prescription',
    row: 'verktoy.tool.prescription',
    what: say(
      'sant eller falskt i KreverForskrivning',
      'sant eller usant i KreverForskrivning',
      'true or false in KreverForskrivning',
    ),
    names: ['KreverForskrivning'],
    holds: (tool) => typeof tool['KreverForskrivning'] === 'boolean',
  },
  {
    id: 'controller',
    row: 'verktoy.tool.controller',
    what: say(
      'dataansvarigs nummer som heltal, och namn',
      'dataansvarligs nummer som heltall, og navn',
      "the controller's number as an integer, and name",
    ),
    names: ['Organisasjonsnummer', 'Organisasjonsnavn'],
    holds: (tool) => isWhole(tool['Organisasjonsnummer']) && isText(tool['Organisasjonsnavn']),
  },
  {
    id: 'time',
    row: 'verktoy.tool.time',
    what: say(
      'minuter eller inget värde i AntattTid',
      'minutter eller ingen verdi i AntattTid',
      'minutes or no value in AntattTid',
    ),
    names: ['AntattTid'],
    holds: (tool) =>
      (tool['AntattTid'] ?? null) === null || (isWhole(tool['AntattTid']) && Number(tool['AntattTid']) >= 0),
  },
];

/** Many tools at once, so that each value is met. */
function valueCheck({ id, row, what, names, holds }: Value): ServerCheck<Cast> {
  const title = fill(apiGives, { what });
  return {
    id: `verktoy.server.tool-${id}`,
    title,
    rows: [row],
    level: 'L1',
    step: '4.2',
    async run(trial) {
      const exchange = needTaken(trial, await new Session(trial).list('AntallVerktoy=40'));
      const tools = toolsIn(exchange);
      const wrong = tools.find((tool) => !holds(tool));
      const actual = wrong
        ? Object.fromEntries(names.map((name) => [name, valuesOf(wrong, name)]))
        : { tools: tools.length };
      const fine = tools.length > 0 && wrong === undefined;
      trial.demand(fine, {
        row,
        message: title,
        expected: `right in each tool: ${names.join(', ')}`,
        actual,
        evidence: exchange,
      });
    },
  };
}

const one = say(
  'Ett verktyg kan hämtas med sitt guid',
  'Et verktøy kan hentes med guiden sin',
  'A tool can be fetched by its guid',
);

const whole: ServerCheck<Cast> = {
  id: 'verktoy.server.tool',
  title: one,
  rows: ['verktoy.tool.operation'],
  level: 'L0',
  step: '4.2',
  async run(trial) {
    const [id = ''] = trial.cast.tools;
    const exchange = await new Session(trial).getTool(id);
    const shown = replyJson(exchange)?.VerktoyId ?? null;
    const holds = taken(exchange) && String(shown).toLowerCase() === id.toLowerCase();
    const actual = { status: seen(exchange), VerktoyId: shown };
    const row = 'verktoy.tool.operation';
    trial.demand(holds, { row, message: one, expected: { status: '200', VerktoyId: id }, actual, evidence: exchange });
  },
};

export const toolChecks: readonly ServerCheck<Cast>[] = [
  whole,
  apiRefusal({
    id: 'tool-id-format',
    rows: ['verktoy.tool.id-format'],
    what: say('ett id som inte är ett guid', 'en id som ikke er en guid', 'an id that is no guid'),
    status: 400,
    codes: ['VER-000209'],
    calls: async (session) => [
      await session.getTool('no-guid'),
      await session.getTool('00000000-0000-0000-0000-000000000000'),
    ],
  }),
  apiRefusal({
    id: 'tool-found',
    rows: ['verktoy.tool.found'],
    what: say('ett guid som inget verktyg har', 'en guid som ingen verktøy har', 'a guid that no tool has'),
    status: 404,
    codes: ['VK-001126'],
    calls: async (session) => [await session.getTool('0b5e1f4c-9d2a-4c63-8e57-1f0a3b6c7d89')],
  }),
  ...values.map(valueCheck),
];
