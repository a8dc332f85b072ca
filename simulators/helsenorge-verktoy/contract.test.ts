import { describe, expect, test } from 'vitest';
import * as contract from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { ErrorSpec, ProfileKey } from '../../contracts/types.ts';
import type { Person } from '../../fixtures/types.ts';
import type { Answer } from '../kernel/simulator.ts';
import type { World } from '../kernel/world.ts';
import { peopleTable } from '../registers/people.ts';
import { system } from './index.ts';
import {
  ask,
  askWho,
  bodyOf,
  day,
  guidanceOf,
  lastDiagnosis,
  outcome,
  readScope,
  requestOf,
  send,
  sending,
  simulator,
  stsTokenOf,
  textOf,
  tokenOf,
  verktoyWorld,
  who,
} from './testing/verktoy-world.ts';

type Ask = (world: World) => Answer;

const list =
  (query: string): Ask =>
  (world) =>
    ask(world, `GET /v1/SelvstendigVerktoy?${query}`);
const find =
  (query: string): Ask =>
  (world) =>
    ask(world, `GET /v1/SelvstendigVerktoy/SokSelvstendigVerktoy?${query}`);
const sends =
  (instead: Record<string, unknown>, headers?: Record<string, string>): Ask =>
  (world) =>
    send(world, instead, headers);
const withToken =
  (make: (world: World) => string): Ask =>
  (world) =>
    ask(world, 'GET /v1/SelvstendigVerktoy', undefined, { authorization: `Bearer ${make(world)}` });
const set = (world: World, key: string, value: string | number | boolean) =>
  world.setProfile('helsenorge-verktoy', key, value);
const under =
  (key: string, value: string, then: Ask): Ask =>
  (world) => {
    set(world, key, value);
    return then(world);
  };
const twice =
  (then: Ask): Ask =>
  (world) => {
    send(world);
    return then(world);
  };
const image =
  (id: number | string): Ask =>
  (world) =>
    ask(world, `GET /v1/GrafiskElement/${id}`);
const puts =
  (body: unknown, id = (world: World) => guidanceOf(world)[0]!.id): Ask =>
  (world) =>
    ask(world, `PUT /v1/Veiledningstjeneste/${id(world)}`, body);
const opening = (instead: object) => ({ Apningstider: [{ Dag: 'Mandag', ...instead }] });
const elsewhere = (world: World) => guidanceOf(world, 'motpart-multi')[0]!.id;
/** The citizen puts the tool in "Mine verktøy" by themselves. */
const taken = (world: World) => void system.desk!.act(world, who.toolForEveryone, 'add', { person: who.citizen });
const acts = (world: World, action: string) => {
  const [task] = system.desk!.list(world, who.citizen) as { id: string }[];
  system.desk!.act(world, task!.id, action, undefined);
};
const planned = { id: 'below', operation: 'sendVerktoy', kind: 'error', code: 'PVS-000204', matched: 0 } as const;

/** What provokes each code, from a fresh world. */
const provoked: Record<contract.ErrorCode, Ask> = {
  'VER-000202': (world) => ask(world, 'POST /v1/Verktoy'),
  'VER-000204': list('Fagomrader=9'),
  'VER-000205': find('SokeOrd='),
  'VER-000207': sends({ VerktoyId: who.noTool }),
  'VER-000209': (world) => ask(world, 'GET /v1/SelvstendigVerktoy/x'),
  'VER-000218': twice(sends({})),
  'VER-000228': sends({ InnbyggerFnr: who.withdrawn }),
  'VER-000232': twice(sends({ BehandlerHprNr: who.hprSecond })),
  'VER-000254': find('SokeOrd=ab'),
  'VER-000260': (world) => (taken(world), askWho(world, who.toolForEveryone)),
  'VER-000261': (world) => askWho(world, who.tool),
  'VK-001126': (world) => ask(world, `GET /v1/SelvstendigVerktoy/${who.noTool}`),
  'VK-001206': list('AntallVerktoy=51'),
  'PVF-000239': sends({ BehandlerHprNr: who.noHpr }),
  'PVS-000204': (world) => {
    world.faults.put(planned);
    return send(world);
  },
  'SEC-110000': (world) => ask(world, 'GET /v1/SelvstendigVerktoy', undefined, { authorization: undefined }),
  'EHSEC-110002': withToken((world) => tokenOf(world, { orgnrParent: undefined })),
  'SIM-SCOPE': (world) => send(world, {}, { authorization: `Bearer ${tokenOf(world, { scopes: [readScope] })}` }),
  'SIM-CONTENT-TYPE': sends({}, { 'content-type': 'text/plain' }),
  'SIM-MEMBER-TYPE': sends({ InnbyggerFnr: 17 }),
  'SIM-FNR': sends({ InnbyggerFnr: '17' }),
  'SIM-NO-PRACTITIONER': sends({ BehandlerHprNr: undefined }),
  'SIM-BOTH-PRACTITIONERS': under('bothPractitionerIds', 'reject', sends({ BehandlerFnr: who.fnrOnly })),
  'SIM-PRACTITIONER': sends({ BehandlerHprNr: undefined, BehandlerFnr: who.citizen }),
  'SIM-DEADLINE-FORMAT': sends({ FristDato: 'i morgen' }),
  'SIM-DEADLINE-PAST': sends({ FristDato: '2020-01-01' }),
  'SIM-MESSAGE-LENGTH': sends({ Melding: 'x'.repeat(1501) }),
  'SIM-BOOLEAN': list('KunAnonymTilgang=ja'),
  'SIM-PAGE': list('Sidereferanse=0'),
  'SIM-ROW-COUNT': under('invalidRowCount', 'SIM-ROW-COUNT', find('SokeOrd=test&RowCount=51')),
  'SIM-GRAPHIC-ELEMENT': under('unknownGraphicElement', 'SIM-GRAPHIC-ELEMENT', image(999_999)),
  'SIM-GUIDANCE-SERVICE': puts({}, () => who.noTool),
  'SIM-GUIDANCE-OWNER': puts({}, elsewhere),
  'SIM-TIME': puts(opening({ FraKl: '8' })),
  'SIM-PATH': (world) => ask(world, 'GET /v1/Nope'),
  'SIM-METHOD': (world) => ask(world, 'GET /v1/Verktoy'),
  'SIM-PATH-ENCODING': (world) => ask(world, 'GET /v1/SelvstendigVerktoy/%E5'),
  'SIM-BODY-SIZE': (world) =>
    simulator.respond({ ...requestOf('POST /v1/Verktoy'), unread: 'body-too-large' as const }, world),
};

/** The rows that the codes' own rows leave to a more exact one. */
const decidedBy: Partial<Record<contract.ErrorCode, contract.RequirementId>> = {
  'VER-000209': 'verktoy.tool.id-format',
  'VER-000232': 'verktoy.send.already-sent-by-another',
  'SEC-110000': 'verktoy.token.missing',
};

describe('each code', () => {
  const codes = Object.entries(contract.errors) as [contract.ErrorCode, ErrorSpec][];
  test.each(codes)('%s is answered as documented [verktoy.error.catalogue] [verktoy.error.body]', (code, spec) => {
    const world = verktoyWorld();
    const answer = provoked[code](world);
    expect(bodyOf(answer)).toEqual({ Code: code, Message: spec.message });
    expect(answer.status).toBe(spec.status);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.rule).toBe(decidedBy[code] ?? spec.row);
    expect(answer.basis).toBe(contract.requirements[answer.rule as contract.RequirementId].basis);
    const { expected, got, todo } = lastDiagnosis(world)!;
    expect([expected, got, todo].map((part) => part.length > 0)).toEqual([true, true, true]);
  });
  test('and no other is in the table', () => {
    expect(Object.keys(provoked).sort()).toEqual(Object.keys(contract.errors).sort());
  });
  test('owner’s codes stand in documents, our own begin with SIM-', () => {
    for (const [code, { owner }] of codes) expect(code.startsWith('SIM-')).toBe(!owner);
  });
});

const status = (answer: Answer) => String(answer.status);
const bearer = (world: World, wish?: Parameters<typeof tokenOf>[1]) => ({
  authorization: `Bearer ${tokenOf(world, wish)}`,
});
const see = (then: Ask) => (world: World) => outcome(then(world));
const seeText = (then: Ask) => (world: World) => textOf(then(world));
const deadlines = (instead: Record<string, unknown>) => (world: World) => {
  send(world, instead);
  return JSON.stringify(
    (system.desk!.list(world, who.citizen) as { deadline: string }[]).map(({ deadline }) => deadline),
  );
};

/** What one can see of each key. Under each of its values something else must be seen. */
const seen: Record<keyof contract.Profile, (world: World) => string> = {
  tokenScheme: (world) =>
    [{}, { jkt: 'thumbprint' }]
      .map((wish) => {
        const scheme = wish.jkt ? 'DPoP' : 'Bearer';
        return ask(world, 'GET /v1/SelvstendigVerktoy', undefined, {
          authorization: `${scheme} ${tokenOf(world, wish)}`,
        }).rule;
      })
      .join(),
  badTokenAnswer: (world) =>
    ['x', tokenOf(world, { audiences: ['nhn:else'] })].map((token) => outcome(withToken(() => token)(world))).join(),
  expiredToken: see(withToken((world) => tokenOf(world, { lifetimeSeconds: -60 }))),
  unauthenticatedBody: seeText((world) =>
    ask(world, 'GET /v1/SelvstendigVerktoy', undefined, { authorization: undefined }),
  ),
  challenge: (world) => String(provoked['SEC-110000'](world).headers['www-authenticate']),
  stsTokens: see(withToken((world) => stsTokenOf(world))),
  organisationNumber: see(provoked['EHSEC-110002']),
  audience: see(withToken((world) => tokenOf(world))),
  sendScope: see(sends({})),
  catalogueScope: see(list('')),
  missingScopeStatus: (world) => status(provoked['SIM-SCOPE'](world)),
  errorBody: seeText(list('Sprak=9')),
  textProfile: seeText(twice(sends({}))),
  orderOfChecks: see(sends({ BehandlerHprNr: who.noHpr, InnbyggerFnr: who.withdrawn })),
  contentType: see(sends({}, { 'content-type': 'text/plain' })),
  memberCasing: see((world) => ask(world, 'POST /v1/Verktoy', sending({ VerktoyId: undefined, verktoyId: who.tool }))),
  wrongMemberType: see(sends({ Melding: 17 })),
  digitallyActiveRule: see(sends({ InnbyggerFnr: who.basis })),
  digitallyActiveArea: (world) => `${outcome(send(world, { InnbyggerFnr: who.child }))} ${ofFourteen(world)}`,
  malformedFnr: see(sends({ InnbyggerFnr: '17' })),
  bothPractitionerIds: see(sends({ BehandlerFnr: who.fnrOnly })),
  unknownPractitionerFnr: see(sends({ BehandlerHprNr: undefined, BehandlerFnr: who.citizen })),
  deadlineZone: deadlines({ FristDato: '2026-12-23T23:30:00Z' }),
  timeZone: (world) => {
    world.clock.advance(day / 2 - 1);
    return deadlines({})(world);
  },
  pastDeadline: see(sends({ FristDato: '2026-11-20' })),
  malformedDeadline: see(sends({ FristDato: 'i morgen' })),
  messageUnits: see(sends({ Melding: '💙'.repeat(1500) })),
  duplicateWindow: (world) =>
    [send, ...[20, 100].map((days) => (at: World) => (at.clock.advance(days * day), send(at, {}, bearer(at))))]
      .map((then) => outcome(then(world)))
      .join(),
  myToolsFromSame: (world) => {
    send(world);
    acts(world, 'accept');
    return outcome(send(world));
  },
  successStatus: (world) => status(send(world)),
  filterWithin: seeText(list('Fagomrader=1&Fagomrader=2&Fagomrader=3')),
  listParameters: see(list('Fagomrader=1,2')),
  malformedBoolean: see(list('KunAnonymTilgang=ja')),
  sidereferanse: (world) =>
    ['Sidereferanse=2', 'Siderefereanse=2'].map((query) => textOf(list(query)(world)).slice(0, 80)).join(),
  malformedPage: see(list('Sidereferanse=0')),
  listEnvelope: seeText(list('')),
  listOrder: seeText(list('')),
  metadataShape: seeText(list('')),
  searchCase: seeText(find('SokeOrd=TEST')),
  invalidRowCount: see(find('SokeOrd=test&RowCount=51')),
  guidanceScope: see(puts({})),
  unknownGraphicElement: see(image(999_999)),
  graphicElementType: (world) => String(image(1)(world).headers['content-type']),
  unknownGuidanceService: see(puts({}, () => who.noTool)),
  guidanceUpdate: (world) => {
    puts({})(world);
    return String(guidanceOf(world)[0]!.Telefon);
  },
  guidanceStatus: (world) => status(puts({})(world)),
  practitionerLink: (world) => (send(world), outcome(askWho(world, who.tool))),
  practitionerIdType: (world) => {
    send(world, { BehandlerHprNr: undefined, BehandlerFnr: who.fnrOfHpr });
    return bodyOf(askWho(world, who.tool)).IdType;
  },
  unknownToolOfPractitioner: see((world) => askWho(world, who.noTool)),
};

/** What a citizen of fourteen who consents in full is answered; the population may have none, so the child of the personas grows. */
function ofFourteen(world: World): string {
  const table = world.table<Person>(peopleTable.name);
  table.put({ ...table.get(who.child)!, birthDate: '2012-06-01' });
  return outcome(send(world, { InnbyggerFnr: who.child }));
}

describe('each profile key', () => {
  const keys = Object.entries(contract.profile) as [keyof contract.Profile, ProfileKey][];
  const free: Record<string, readonly string[]> = {
    audience: ['nhn:helsenorge.eksternapi', 'nhn:other'],
    sendScope: ['nhn:helsenorge.eksternapi/verktoysendtilinnbygger', 'nhn:other/send'],
    catalogueScope: ['nhn:helsenorge.eksternapi/verktoykatalog_read', 'nhn:other/read'],
    guidanceScope: ['nhn:helsenorge.eksternapi/verktoyadminveiledning', 'nhn:other/guidance'],
  };
  test.each(keys)('%s makes a difference with each of its values', (key, spec) => {
    const values = spec.alternatives ?? free[key]!;
    const views = values.map((value) => {
      const world = verktoyWorld();
      set(world, key, value);
      return seen[key](world);
    });
    expect(new Set(views).size).toBe(values.length);
    expect(values).toContain(spec.default);
  });
  test('messages can follow the words of 2025 [verktoy.error.texts]', () => {
    const world = verktoyWorld();
    set(world, 'textProfile', 'sendt');
    send(world);
    expect(bodyOf(send(world)).Message).toBe('Verktøy allerede sendt til innbygger av samme behandler');
  });
  test('errors can be problem details [verktoy.error.body]', () => {
    const answer = under('errorBody', 'problem-details', list('Sprak=9'))(verktoyWorld());
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(bodyOf(answer)).toMatchObject({ title: 'Verdi for enum er ikke definert', status: 400, code: 'VER-000204' });
  });
});

test('a body that was too large to read has an answer of its own [verktoy.api.body-size]', () => {
  expect(outcome(provoked['SIM-BODY-SIZE'](verktoyWorld()))).toBe('413 SIM-BODY-SIZE');
});

test('the system stands where the documents say [verktoy.api.base-url]', () => {
  expect(system.mounts).toEqual(['/helsenorge/verktoy']);
  expect(system.hosts[0]).toBe('https://eksternapi.helsenorge.no/verktoy');
  expect(system.operations.every(({ path }) => path.startsWith('/v1/'))).toBe(true);
});

test('the ready-made example is a request that works', () => {
  const world = verktoyWorld();
  const { example, scopes, guidanceService } = system.credentials!(world, 'http://localhost:4010') as {
    example: Record<string, unknown>;
    scopes: object;
    guidanceService: string;
  };
  expect(outcome(ask(world, 'POST /v1/Verktoy', example))).toBe('200');
  expect(outcome(ask(world, `PUT /v1/Veiledningstjeneste/${guidanceService}`, {}))).toBe('200');
  expect(Object.values(scopes)).toContain(readScope);
});

test('the named fault is one of the contract’s codes', () => {
  expect(Object.values(system.faults!).map(({ code }) => code)).toEqual(['PVS-000204']);
});
