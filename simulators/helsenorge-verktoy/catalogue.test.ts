import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import * as validators from '../../contracts/generated/helsenorge-verktoy/validators.js';
import type { PublishedTool, Tool } from '../../fixtures/types.ts';
import type { World } from '../kernel/world.ts';
import { toolsTable } from './state.ts';
import { ask, bodyOf, lastDiagnosis, outcome, population, textOf, verktoyWorld, who } from './testing/verktoy-world.ts';

let world: World;
beforeEach(() => {
  world = verktoyWorld();
});

const { tools } = population;
const profile = (key: string, value: string | number) => world.setProfile('helsenorge-verktoy', key, value);
const list = (query: string) => ask(world, `GET /v1/SelvstendigVerktoy?${query}`);
const listed = (query: string) => bodyOf(list(query)) as PublishedTool[];
const find = (query: string) => ask(world, `GET /v1/SelvstendigVerktoy/SokSelvstendigVerktoy?${query}`);
const found = (query: string) => bodyOf(find(query)) as { VerktoyId: string; Navn: string }[];
const one = (id: string) => ask(world, `GET /v1/SelvstendigVerktoy/${id}`);
const ids = (page: readonly { VerktoyId: string }[]) => page.map(({ VerktoyId }) => VerktoyId);
const idsOf = (wanted: readonly Tool[]) => wanted.map(({ id }) => id);

describe('a page', () => {
  test('holds ten tools of the catalogue unless told otherwise [verktoy.list.operation] [verktoy.list.page-size-default]', () => {
    expect(ids(listed(''))).toEqual(idsOf(tools.slice(0, 10)));
    expect(list('')).toMatchObject({ status: 200, rule: 'verktoy.list.operation', basis: 'documented' });
  });
  test('holds what the document says, each tool whole [verktoy.list.operation]', () => {
    const page = bodyOf(list('AntallVerktoy=50')) as unknown;
    expect(validators.validateToolList(page)).toBe(true);
    expect(page).toEqual(tools.slice(0, 50).map(({ published }) => published));
  });
  test.each(['0', '-1', '51', '1000', 'ti', '1.5', '', '99999999999'])(
    'of %j tools is refused [verktoy.list.page-size]',
    (size) => {
      const answer = list(`AntallVerktoy=${size}`);
      expect(bodyOf(answer)).toEqual({
        Code: 'VK-001206',
        Message: 'Ugyldig sidestørrelse ved uthenting av verktøyliste',
      });
      expect([answer.status, lastDiagnosis(world)!.expected]).toEqual([400, 'AntallVerktoy from 1 to 50']);
    },
  );
  test.each([1, 50])('of %i tools is taken [verktoy.list.page-size]', (size) => {
    expect(listed(`AntallVerktoy=${size}`)).toHaveLength(size);
  });
  test('after the last one is empty [verktoy.list.page-beyond]', () => {
    expect(listed('Sidereferanse=101')).toEqual([]);
    expect(listed('Sidereferanse=999999999')).toEqual([]);
    expect(listed('Sidereferanse=100')).toHaveLength(10);
  });
  test.each(['0', '-1', 'to', ''])('number %j is refused, or is the first [verktoy.list.page-invalid]', (page) => {
    expect(outcome(list(`Sidereferanse=${page}`))).toBe('400 SIM-PAGE');
    profile('malformedPage', 'first-page');
    expect(ids(listed(`Sidereferanse=${page}`))).toEqual(idsOf(tools.slice(0, 10)));
  });
  test('the table spells its number, the example misspells it [verktoy.list.page-reference]', () => {
    const first = idsOf(tools.slice(0, 10));
    const second = idsOf(tools.slice(10, 20));
    const both = () => [ids(listed('Sidereferanse=2')), ids(listed('Siderefereanse=2'))];
    expect(both()).toEqual([second, first]);
    profile('sidereferanse', 'example');
    expect(both()).toEqual([first, second]);
    profile('sidereferanse', 'both');
    expect(both()).toEqual([second, second]);
  });
  test('can stand in an object with page and total [verktoy.list.envelope]', () => {
    profile('listEnvelope', 'object');
    const page = bodyOf(list('Sidereferanse=3&AntallVerktoy=7&Sprak=3')) as Record<string, unknown>;
    const english = tools.filter(({ published }) => published.Sprak.some(({ SprakKode }) => SprakKode === 'en-GB'));
    expect(page).toMatchObject({ Sidereferanse: 3, AntallVerktoy: 7, TotaltAntall: english.length });
    expect(validators.validateToolPage(page)).toBe(true);
    expect(ids(page['Verktoy'] as PublishedTool[])).toEqual(idsOf(english.slice(14, 21)));
  });
  test('comes in catalogue order, by name, or last changed first [verktoy.list.order]', () => {
    profile('listOrder', 'name');
    const names = listed('AntallVerktoy=50').map(({ Navn }) => Navn);
    expect(names).toEqual([...names].sort(new Intl.Collator('nb').compare));
    expect(names).not.toEqual(tools.slice(0, 50).map(({ published }) => published.Navn));
    profile('listOrder', 'changed');
    const changed = listed('AntallVerktoy=50').map(({ EndretDato }) => EndretDato);
    expect(changed).toEqual([...changed].sort().reverse());
  });
  test('shows a changed catalogue at once', () => {
    const [first] = tools;
    const before = world.snapshot();
    expect(listed('AntallVerktoy=1')[0]!.Navn).toBe(first!.published.Navn);
    world.table<Tool>(toolsTable.name).put({ ...first!, published: { ...first!.published, Navn: 'Nytt navn' } });
    expect(listed('AntallVerktoy=1')[0]!.Navn).toBe('Nytt navn');
    world.restore(before);
    expect(listed('AntallVerktoy=1')[0]!.Navn).toBe(first!.published.Navn);
  });
});

describe('filters', () => {
  const has = (read: (tool: PublishedTool) => readonly unknown[], value: unknown) =>
    idsOf(tools.filter(({ published }) => read(published).includes(value)).slice(0, 50));
  const areas = ({ Fagomrader }: PublishedTool) => Fagomrader.map(({ FagomradeType }) => FagomradeType);
  const groups = ({ Malgrupper }: PublishedTool) => Malgrupper.map(({ MalgruppeTypeId }) => MalgruppeTypeId);
  const languages = ({ Sprak }: PublishedTool) => Sprak.map(({ SprakKode }) => SprakKode);
  const codes = ({ Klassifiseringer }: PublishedTool) =>
    Klassifiseringer.map(({ KlassifiseringKode }) => KlassifiseringKode);
  const code = codes(tools.find(({ published }) => published.Klassifiseringer.length > 0)!.published)[0]!;

  test.each([1, 2, 3])('subject area %i [verktoy.list.filter-subject-area]', (area) => {
    expect(ids(listed(`Fagomrader=${area}&AntallVerktoy=50`))).toEqual(has(areas, area));
  });
  test.each([1, 2, 3, 4])('target group %i [verktoy.list.filter-target-group]', (group) => {
    expect(ids(listed(`Malgrupper=${group}&AntallVerktoy=50`))).toEqual(has(groups, group));
  });
  test.each([
    [1, 'nb-NO'],
    [2, 'nn-NO'],
    [3, 'en-GB'],
  ])('language %i is %s [verktoy.list.filter-language]', (value, language) => {
    expect(ids(listed(`Sprak=${value}&AntallVerktoy=50`))).toEqual(has(languages, language));
  });
  test('classification [verktoy.list.filter-classification]', () => {
    expect(ids(listed(`Klassifiseringer=${code}&AntallVerktoy=50`))).toEqual(has(codes, code));
    expect(listed('Klassifiseringer=0')).toEqual([]);
  });
  test.each([true, false])('what a citizen can add: %s [verktoy.list.filter-citizen-adds]', (wanted) => {
    const right = tools.filter(({ filters }) => filters.kanLeggesTilAvInnbygger === wanted);
    expect(ids(listed(`KanLeggesTilAvInnbygger=${wanted}&AntallVerktoy=50`))).toEqual(idsOf(right.slice(0, 50)));
  });
  test.each([true, false])('what is open to all: %s [verktoy.list.filter-open]', (wanted) => {
    const right = tools.filter(({ filters }) => filters.kunAnonymTilgang === wanted);
    expect(ids(listed(`KunAnonymTilgang=${wanted}&AntallVerktoy=50`))).toEqual(idsOf(right.slice(0, 50)));
  });
  test('all must fit; of one, any value or all [verktoy.list.filter-combination]', () => {
    const fit = (within: 'some' | 'every') =>
      tools.filter(
        ({ published }) =>
          languages(published).includes('nn-NO') && [1, 2][within]((area) => areas(published).includes(area)),
      );
    const query = 'Sprak=2&Fagomrader=1&Fagomrader=2&AntallVerktoy=50';
    expect(ids(listed(query))).toEqual(idsOf(fit('some').slice(0, 50)));
    profile('filterWithin', 'all');
    expect(ids(listed(query))).toEqual(idsOf(fit('every').slice(0, 50)));
    expect(ids(listed(`Klassifiseringer=${code}&Klassifiseringer=0`))).toEqual([]);
  });
  test('a list repeats its name, or has commas too [verktoy.list.repeated-names]', () => {
    expect(outcome(list('Fagomrader=1,2'))).toBe('400 VER-000204');
    const repeated = textOf(list('Fagomrader=1&Fagomrader=2'));
    profile('listParameters', 'repeated-or-comma');
    expect(textOf(list('Fagomrader=1,2'))).toBe(repeated);
  });
  test.each([
    'Fagomrader=4',
    'Fagomrader=0',
    'Malgrupper=5',
    'Sprak=4',
    'Sprak=nb-NO',
    'Sprak=',
    'Fagomrader=1&Fagomrader=9',
    'Malgrupper=-1',
  ])('%s is not defined [verktoy.list.enum-defined]', (query) => {
    expect(bodyOf(list(query))).toEqual({ Code: 'VER-000204', Message: 'Verdi for enum er ikke definert' });
    expect(query).toContain(lastDiagnosis(world)!.got);
  });
  test.each(['KunAnonymTilgang=ja', 'KanLeggesTilAvInnbygger=1', 'KunAnonymTilgang='])(
    '%s is no bool [verktoy.list.boolean]',
    (query) => {
      expect(outcome(list(query))).toBe('400 SIM-BOOLEAN');
      profile('malformedBoolean', 'ignored');
      expect(ids(listed(query))).toEqual(idsOf(tools.slice(0, 10)));
    },
  );
  test('names and routes are matched without case, and so is true [verktoy.api.names-without-case]', () => {
    const answer = ask(world, 'GET /V1/selvstendigverktoy?kunanonymtilgang=TRUE&ANTALLVERKTOY=3');
    expect(textOf(answer)).toBe(textOf(list('KunAnonymTilgang=true&AntallVerktoy=3')));
  });
  test('the documented example works as far as its spelling goes [verktoy.list.operation]', () => {
    const example =
      'Fagomrader=2&Malgrupper=2&Sprak=1&KanLeggesTilAvInnbygger=false&KunAnonymTilgang=true&Siderefereanse=1&AntallVerktoy=20';
    expect(listed(example)).toEqual([]);
    expect(listed(example.replace('KunAnonymTilgang=true', 'KunAnonymTilgang=false')).length).toBeGreaterThan(0);
  });
  test('unknown parameters are passed over, a thousand of them too', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `p${at}=${at}`).join('&');
    expect(ids(listed(many))).toEqual(idsOf(tools.slice(0, 10)));
  });
});

describe('paging', () => {
  const any = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const filters = fc.record({
    Fagomrader: any([1, 2, 3]),
    Malgrupper: any([1, 2, 3, 4]),
    Sprak: any([1, 2, 3]),
    KanLeggesTilAvInnbygger: any([true, false]),
    KunAnonymTilgang: any([true, false]),
  });
  const queryOf = (filter: object) =>
    Object.entries(filter)
      .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${String(value)}`]))
      .join('&');

  function readAll(query: string, size: number): string[] {
    const all: string[] = [];
    for (let page = 1; ; page += 1) {
      const tools = listed(`${query}&AntallVerktoy=${size}&Sidereferanse=${page}`);
      all.push(...ids(tools));
      if (tools.length < size) return all;
    }
  }

  test('covers every tool exactly once, for any filter, size and order [verktoy.list.order] [verktoy.list.page-size]', () => {
    fc.assert(
      fc.property(
        filters,
        fc.integer({ min: 7, max: 50 }),
        fc.constantFrom('catalogue', 'name', 'changed'),
        (filter, size, order) => {
          profile('listOrder', order);
          const all = readAll(queryOf(filter), size);
          expect(new Set(all).size).toBe(all.length);
          profile('listEnvelope', 'object');
          expect((bodyOf(list(queryOf(filter))) as { TotaltAntall: number }).TotaltAntall).toBe(all.length);
          profile('listEnvelope', 'array');
        },
      ),
      { numRuns: 25 },
    );
  });
  test('without filters it covers the catalogue [verktoy.list.operation]', () => {
    expect(readAll('', 33)).toEqual(idsOf(tools));
  });
  test('any query at all is answered below 500', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'Fagomrader',
        'Sprak',
        'Sidereferanse',
        'AntallVerktoy',
        'KunAnonymTilgang',
        'SokeOrd',
        'RowCount',
      ),
      fc.string(),
    );
    const value = fc.oneof(fc.string(), fc.integer().map(String), fc.constant('%zz'), fc.constant('%E5'));
    const query = fc
      .array(fc.tuple(name, value), { maxLength: 8 })
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
    fc.assert(
      fc.property(query, fc.constantFrom(list, find), (text, call) => {
        const answer = call(text);
        expect(answer.defect).toBeUndefined();
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });
});

describe('one tool', () => {
  test('comes whole, by its guid in either case [verktoy.tool.operation]', () => {
    const { published } = tools.find(({ id }) => id === who.tool)!;
    expect(bodyOf(one(who.tool))).toEqual(published);
    expect(textOf(one(who.tool.toUpperCase()))).toBe(textOf(one(who.tool)));
    expect(validators.validateTool(bodyOf(one(who.tool)))).toBe(true);
  });
  test.each(['x', '1', '00000000-0000-0000-0000-000000000000', `${who.tool}0`, '%20', ''])(
    '%j is no id [verktoy.tool.id-format]',
    (id) => {
      expect(bodyOf(one(id))).toEqual({ Code: 'VER-000209', Message: 'Ugyldig verdi for id' });
      expect(one(id)).toMatchObject({ status: 400, rule: 'verktoy.tool.id-format' });
    },
  );
  test('that nobody has is 404 [verktoy.tool.found]', () => {
    const answer = one(who.noTool);
    expect(bodyOf(answer)).toEqual({ Code: 'VK-001126', Message: 'Fant ingen verktøy med angitt id' });
    expect([answer.status, answer.rule]).toEqual([404, 'verktoy.tool.found']);
    expect(lastDiagnosis(world)).toMatchObject({ got: who.noTool, todo: expect.stringContaining('VER-000207') });
  });
  test('can be flat, each name once [verktoy.tool.shape]', () => {
    profile('metadataShape', 'flat');
    const { published } = tools.find(({ id }) => id === who.tool)!;
    const flat = bodyOf(one(who.tool)) as Record<string, unknown>;
    expect(validators.validateFlatTool(flat)).toBe(true);
    expect(Object.keys(flat)).toHaveLength(31);
    expect(flat).toMatchObject({ ...published.Sprak[0], ...published.Malgrupper[0], ...published.Lenker[0] });
    expect(listed('AntallVerktoy=50').every((tool) => validators.validateFlatTool(tool))).toBe(true);
  });
  test('every tool has the names and values of the table, and of the schema, in both shapes', () => {
    for (const shape of ['nested', 'flat'] as const) {
      profile('metadataShape', shape);
      const judge = shape === 'flat' ? validators.validateFlatTool : validators.validateTool;
      const wrong = tools.filter(({ id }) => !judge(bodyOf(one(id))));
      expect(idsOf(wrong)).toEqual([]);
    }
  });
});

describe('the metadata that the table prints', () => {
  const seen = (name: string) => {
    const values = new Set<unknown>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(walk);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === name) values.add(inner);
        else walk(inner);
      }
    };
    for (const { published } of tools) walk(published);
    return [...values].sort();
  };
  test.each<[string, string, readonly unknown[]]>([
    ['verktoy.tool.purpose', 'VerktoyFormalTypeId', [2, 4, 5]],
    ['verktoy.tool.purpose', 'VerktoyFormalNavn', ['Læring', 'Behandling', 'Kartlegging']],
    ['verktoy.tool.languages', 'SprakKode', ['en-GB', 'nb-NO', 'nn-NO']],
    ['verktoy.tool.languages', 'SprakNavn', ['Engelsk', 'Norsk Bokmål', 'Norsk Nynorsk']],
    ['verktoy.tool.subject-areas', 'FagomradeType', [1, 2, 3]],
    ['verktoy.tool.subject-areas', 'FagomradeNavn', ['Fysisk Helse', 'Livsstil', 'Psykisk helse']],
    ['verktoy.tool.link', 'LenkeType', [50]],
    ['verktoy.tool.link', 'LenkeTypeNavn', ['Lenke til verktøy']],
    ['verktoy.tool.target-groups', 'MalgruppeTypeId', [1, 2, 3, 4]],
    ['verktoy.tool.target-groups', 'MalgruppeNavn', ['Barn', 'Eldre', 'Ungdom', 'Voksne']],
    ['verktoy.tool.graphic-elements', 'GrafiskElementTypeNavn', ['Bilde', 'Ikon']],
    ['verktoy.tool.content-types', 'InnholdstypeId', [1, 10, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['verktoy.tool.practitioner-insight', 'Behandlerinnsyn', ['Ingen', 'Krever', 'Tilbys i verktøyet']],
    ['verktoy.tool.prescription', 'KreverForskrivning', [false, true]],
  ])('[%s] %s has every value and no other', (_, name, values) => {
    expect(seen(name)).toEqual([...values].sort());
  });
  test.each<[string, string, string]>([
    ['verktoy.tool.texts', 'Ingress', 'string'],
    ['verktoy.tool.makers', 'FagligAnsvarlig', 'string'],
    ['verktoy.tool.makers', 'UtvikletAv', 'string'],
    ['verktoy.tool.classifications', 'KlassifiseringKode', 'string'],
    ['verktoy.tool.controller', 'Organisasjonsnummer', 'number'],
    ['verktoy.tool.controller', 'Organisasjonsnavn', 'string'],
  ])('[%s] %s is a %s', (_, name, type) => {
    expect([...new Set(seen(name).map((value) => typeof value))]).toEqual([type]);
  });
  test('keywords are a list of strings [verktoy.tool.keywords]; the time may have no value [verktoy.tool.time]', () => {
    expect(tools.every(({ published }) => published.Sokeord.every((word) => typeof word === 'string'))).toBe(true);
    expect(seen('AntattTid')).toContain(null);
    expect(seen('AntattTid').filter(Number.isInteger).length).toBeGreaterThan(1);
  });
});

describe('a search', () => {
  const beginning = (term: string) =>
    tools.filter(({ published }) =>
      [published.Navn, ...published.Sokeord].some((text) =>
        text
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .some((word) => word.startsWith(term)),
      ),
    );
  test.each(['test', 'søvn', 'SØVN', 'mest'])(
    'for %s gives id and name of what begins so [verktoy.search.operation] [verktoy.search.word-start] [verktoy.search.words]',
    (term) => {
      const right = beginning(term.toLowerCase()).slice(0, 50);
      expect(found(`SokeOrd=${encodeURIComponent(term)}`)).toEqual(
        right.map(({ id, published }) => ({ VerktoyId: id, Navn: published.Navn })),
      );
      expect(right.length).toBeGreaterThan(0);
    },
  );
  test('does not hit inside a word [verktoy.search.word-start]', () => {
    const { published } = tools[0]!;
    const word = published.Navn.split(' ').find(({ length }) => length > 6)!;
    expect(ids(found(`SokeOrd=${encodeURIComponent(word.slice(0, 4))}`))).toContain(published.VerktoyId);
    expect(found('SokeOrd=%C3%B8vn')).toEqual([]);
    expect(found('SokeOrd=xyz')).toEqual([]);
  });
  test('a decomposed å is an å, and words may follow each other [verktoy.search.words]', () => {
    world
      .table<Tool>(toolsTable.name)
      .put({ ...tools[0]!, published: { ...tools[0]!.published, Navn: 'Våge å øve', Sokeord: [] } });
    for (const term of ['Våge', 'Va\u030age', 'å øve', 'ØVE'])
      expect(found(`SokeOrd=${encodeURIComponent(term)}`)[0]?.Navn).toBe('Våge å øve');
  });
  test('can mind the case [verktoy.search.words]', () => {
    profile('searchCase', 'exact');
    expect(found('SokeOrd=S%C3%98VN')).toEqual([]);
  });
  test.each(['', 'SokeOrd=', 'SokeOrd=%20%20%20', 'sokord=test'])(
    '%j has no term [verktoy.search.term-present]',
    (query) => {
      expect(bodyOf(find(query))).toEqual({ Code: 'VER-000205', Message: 'Søkeord er en tom streng eller null' });
    },
  );
  test.each(['te', 'æ', 'x'.repeat(257)])('%s has the wrong length [verktoy.search.term-length]', (term) => {
    const answer = find(`SokeOrd=${encodeURIComponent(term)}`);
    expect(bodyOf(answer)).toEqual({
      Code: 'VER-000254',
      Message: 'Søkeordet er enten for kort eller for lang (må være mellom 3-256 tegn).',
    });
    expect([answer.status, lastDiagnosis(world)!.got]).toEqual([400, String(term.length)]);
  });
  test.each(['tes', 'x'.repeat(256)])('%s has a right length [verktoy.search.term-length]', (term) => {
    expect(find(`SokeOrd=${term}`).status).toBe(200);
  });
  test('gives at most 50 hits, fewer with RowCount [verktoy.search.row-count]', () => {
    expect(found('SokeOrd=mestring')).toHaveLength(50);
    expect(found('SokeOrd=mestring&RowCount=10')).toEqual(found('SokeOrd=mestring').slice(0, 10));
  });
  test.each(['0', '51', '-3', 'ti', ''])(
    'RowCount=%s counts as 50, or is refused [verktoy.search.row-count-invalid]',
    (rows) => {
      expect(found(`SokeOrd=mestring&RowCount=${rows}`)).toHaveLength(50);
      profile('invalidRowCount', 'SIM-ROW-COUNT');
      expect(outcome(find(`SokeOrd=mestring&RowCount=${rows}`))).toBe('400 SIM-ROW-COUNT');
    },
  );
  test('a hit can be looked up', () => {
    const [hit] = found('SokeOrd=test&RowCount=1');
    expect(bodyOf(one(hit!.VerktoyId))).toMatchObject(hit!);
  });
});

describe('what the documents do not name', () => {
  test('another path [verktoy.api.unknown-path]', () => {
    for (const path of ['', '/v1', '/v1/Nope', '/v2/Verktoy', '/v1/SelvstendigVerktoy/a/b'])
      expect(outcome(ask(world, `GET ${path}`))).toBe('404 SIM-PATH');
    expect(outcome(ask(world, 'POST /verktoy/v1/Verktoy', {}))).toBe('404 SIM-PATH');
  });
  test('another verb [verktoy.api.unknown-method]', () => {
    const answer = ask(world, 'GET /v1/Verktoy');
    expect([outcome(answer), answer.headers['allow']]).toEqual(['405 SIM-METHOD', 'POST']);
    expect(ask(world, 'DELETE /v1/SelvstendigVerktoy').headers['allow']).toBe('GET');
    expect(outcome(ask(world, `PUT /v1/SelvstendigVerktoy/${who.tool}`, {}))).toBe('405 SIM-METHOD');
  });
  test('a path that cannot be read [verktoy.api.path-encoding]', () => {
    expect(outcome(ask(world, 'GET /v1/SelvstendigVerktoy/%E5'))).toBe('400 SIM-PATH-ENCODING');
  });
});
