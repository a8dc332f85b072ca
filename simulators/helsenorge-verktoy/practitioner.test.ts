import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import { system } from './index.ts';
import {
  ask,
  askWho,
  bodyOf,
  citizenTokenOf,
  day,
  lastDiagnosis,
  outcome,
  population,
  send,
  sendScope,
  tokenOf,
  verktoyWorld,
  who,
} from './testing/verktoy-world.ts';

let world: World;
beforeEach(() => {
  world = verktoyWorld();
});

const profile = (key: string, value: string | number) => world.setProfile('helsenorge-verktoy', key, value);
const behandler = (query: string, authorization: string | undefined = `Bearer ${citizenTokenOf(world)}`) =>
  ask(world, `GET /v1/Behandler${query}`, undefined, { authorization });
const byFnr = (BehandlerFnr: string) => ({ BehandlerHprNr: undefined, BehandlerFnr });
const act = (action: string, kind = 'task') => {
  const seen = system.desk!.list(world, who.citizen) as { id: string; kind: string }[];
  system.desk!.act(world, seen.findLast((one) => one.kind === kind)!.id, action, undefined);
};
const take = (tool: string) => void system.desk!.act(world, tool, 'add', { person: who.citizen });
const nameOf = (number: string) => population.practitioners.find((one) => one.number === number)!.name;

describe('who sent it', () => {
  test('HPR number, kind and name [verktoy.practitioner.operation] [verktoy.practitioner.id] [verktoy.practitioner.name]', () => {
    send(world);
    const answer = askWho(world, who.tool);
    expect(bodyOf(answer)).toEqual({ Id: who.hpr, IdType: 'HPR', Navn: nameOf(who.fnrOfHpr) });
    expect([answer.status, answer.rule]).toEqual([200, 'verktoy.practitioner.operation']);
    expect(answer.headers['content-type']).toContain('application/json');
  });
  test('the identity number of one without HPR number [verktoy.practitioner.id]', () => {
    send(world, byFnr(who.fnrOnly));
    expect(bodyOf(askWho(world, who.tool))).toEqual({ Id: who.fnrOnly, IdType: 'FNR', Navn: nameOf(who.fnrOnly) });
  });
  test('the HPR number also where the sender used the other, unless that is kept [verktoy.practitioner.id-choice]', () => {
    send(world, byFnr(who.fnrOfHpr));
    expect(bodyOf(askWho(world, who.tool)).Id).toBe(who.hpr);
    profile('practitionerIdType', 'as-sent');
    expect(bodyOf(askWho(world, who.tool))).toMatchObject({ Id: who.fnrOfHpr, IdType: 'FNR' });
    act('accept');
    expect(bodyOf(askWho(world, who.tool))).toMatchObject({ Id: who.fnrOfHpr, IdType: 'FNR' });
  });
  test('before the task is accepted and after; or after alone [verktoy.practitioner.open-task]', () => {
    send(world);
    expect(outcome(askWho(world, who.tool))).toBe('200');
    profile('practitionerLink', 'accepted');
    expect(outcome(askWho(world, who.tool))).toBe('400 VER-000261');
    act('accept');
    expect(outcome(askWho(world, who.tool))).toBe('200');
  });
  test('no longer when the citizen has removed it, or the task has run out [verktoy.practitioner.no-link]', () => {
    send(world);
    act('accept');
    act('remove', 'my-tool');
    expect(outcome(askWho(world, who.tool))).toBe('400 VER-000261');
    send(world);
    world.clock.advance(120 * day);
    expect(outcome(askWho(world, who.tool))).toBe('400 VER-000261');
  });
  test('the practitioner comes before the citizen’s own choice', () => {
    send(world, { VerktoyId: who.toolForEveryone });
    take(who.toolForEveryone);
    expect(bodyOf(askWho(world, who.toolForEveryone)).Id).toBe(who.hpr);
    profile('practitionerLink', 'accepted');
    expect(outcome(askWho(world, who.toolForEveryone))).toBe('400 VER-000260');
  });
  test('of the citizen who is represented, not of the one who logged in [verktoy.practitioner.represented]', () => {
    send(world);
    expect(outcome(askWho(world, who.tool, who.citizen, who.citizenSecond))).toBe('200');
    expect(outcome(askWho(world, who.tool, who.citizenSecond, who.citizen))).toBe('400 VER-000261');
  });
});

describe('what is refused', () => {
  test.each(['', '?VerktoyId=', '?VerktoyId=x', '?VerktoyId=00000000-0000-0000-0000-000000000000', '?Verktoy=1'])(
    'the query "%s": VER-000209 [verktoy.practitioner.id-format]',
    (query) => {
      expect(outcome(behandler(query))).toBe('400 VER-000209');
      expect(lastDiagnosis(world)!.expected).toContain('VerktoyId');
    },
  );
  test('a tool that there is none of: VER-000207 or VER-000261 [verktoy.practitioner.unknown-tool]', () => {
    expect(outcome(askWho(world, who.noTool))).toBe('400 VER-000207');
    expect(lastDiagnosis(world)!.got).toBe(who.noTool);
    profile('unknownToolOfPractitioner', 'VER-000261');
    const answer = askWho(world, who.noTool);
    expect([outcome(answer), answer.rule]).toEqual(['400 VER-000261', 'verktoy.practitioner.unknown-tool']);
  });
  test('a tool that the citizen has nothing to do with: VER-000261 [verktoy.practitioner.no-link]', () => {
    const answer = askWho(world, who.tool);
    expect([outcome(answer), answer.rule]).toEqual(['400 VER-000261', 'verktoy.practitioner.no-link']);
  });
  test('a tool that the citizen took alone: VER-000260 [verktoy.practitioner.not-sent]', () => {
    take(who.toolForEveryone);
    expect(outcome(askWho(world, who.toolForEveryone))).toBe('400 VER-000260');
    act('remove', 'my-tool');
    expect(outcome(askWho(world, who.toolForEveryone))).toBe('400 VER-000261');
  });
  test('names are read without regard to case [verktoy.practitioner.address] [verktoy.api.names-without-case]', () => {
    send(world);
    const authorization = `bearer ${citizenTokenOf(world)}`;
    const line = `GET /v1/behandler?verktoyid=${who.tool.toUpperCase()}`;
    expect(outcome(ask(world, line, undefined, { authorization }))).toBe('200');
  });
});

describe('the token', () => {
  const query = `?VerktoyId=${who.tool}`;
  test.each<[string, () => string]>([
    ['of a system', () => `Bearer ${tokenOf(world)}`],
    ['of a system, bound', () => `DPoP ${tokenOf(world, { jkt: 'thumbprint' })}`],
    ['of a citizen, as DPoP', () => `DPoP ${citizenTokenOf(world)}`],
    ['of another world', () => `Bearer ${citizenTokenOf(verktoyWorld({ id: 'other' }))}`],
    ['that is none', () => 'Bearer 0123456789abcdef'],
  ])('%s is refused [verktoy.practitioner.citizen-token] [verktoy.practitioner.token-answer]', (_, make) => {
    const answer = behandler(query, make());
    expect([outcome(answer), answer.rule]).toEqual(['401 SEC-110000', 'verktoy.practitioner.citizen-token']);
    expect(lastDiagnosis(world)!.todo).toContain('log a citizen in');
    profile('badTokenAnswer', 'EHSEC-110002');
    expect(outcome(behandler(query, make()))).toBe('401 EHSEC-110002');
  });
  test('missing: as everywhere [verktoy.token.missing]', () => {
    const answer = ask(world, `GET /v1/Behandler${query}`, undefined, { authorization: undefined });
    expect([outcome(answer), answer.rule]).toEqual(['401 SEC-110000', 'verktoy.token.missing']);
  });
  test('run out: 401, or 403 [verktoy.token.expired]', () => {
    const authorization = `Bearer ${citizenTokenOf(world)}`;
    world.clock.advanceSecurity(1_806_000);
    const answer = behandler(query, authorization);
    expect([outcome(answer), answer.rule]).toEqual(['401 SEC-110000', 'verktoy.token.expired']);
    profile('expiredToken', 403);
    profile('badTokenAnswer', 'EHSEC-110002');
    expect(outcome(behandler(query, authorization))).toBe('403 EHSEC-110002');
  });
  test('comes without a login too, from a control', () => {
    const give = (body: object) =>
      system.controls!['citizen-token']!.run(world, { ...body }) as { accessToken: string };
    send(world);
    const authorization = `Bearer ${give({ citizen: who.citizen, loggedIn: who.citizenSecond }).accessToken}`;
    expect(outcome(behandler(query, authorization))).toBe('200');
    expect(() => give({ citizen: who.stranger })).toThrow(/^citizen: nobody/);
    expect(() => give({ citizen: who.citizen, loggedIn: '1' })).toThrow(/^loggedIn: nobody/);
    expect(() => give({})).toThrow('give citizen as a string');
  });
  test('of a citizen opens no operation between systems [verktoy.token.header]', () => {
    const authorization = `Bearer ${citizenTokenOf(world)}`;
    const lines = [
      'POST /v1/Verktoy',
      'GET /v1/SelvstendigVerktoy',
      `GET /v1/SelvstendigVerktoy/${who.tool}`,
      'GET /v1/SelvstendigVerktoy/SokSelvstendigVerktoy?SokeOrd=test',
      'GET /v1/GrafiskElement/1',
      `PUT /v1/Veiledningstjeneste/${who.noTool}`,
    ];
    const outcomes = lines.map((line) => outcome(ask(world, line, undefined, { authorization })));
    expect(new Set(outcomes)).toEqual(new Set(['401 SEC-110000']));
    expect(tokenOf(world, { scopes: [sendScope] })).not.toBe(citizenTokenOf(world));
  });
});
