import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import { system } from './index.ts';
import { day, outcome, population, send, verktoyWorld, who } from './testing/verktoy-world.ts';

let world: World;
beforeEach(() => {
  world = verktoyWorld();
});

const desk = system.desk!;
const profile = (key: string, value: string) => world.setProfile('helsenorge-verktoy', key, value);
const views = (person?: string) => desk.list(world, person) as any[];
const tasks = () => views(who.citizen).filter(({ kind }) => kind === 'task');
const mine = () => views(who.citizen).filter(({ kind }) => kind === 'my-tool');
const act = (id: string, action: string, body?: unknown) => desk.act(world, id, action, body) as any;
const sent = (): any => {
  send(world, { Melding: 'Ta det med ro.' });
  return tasks()[0];
};
const bySecond = { BehandlerHprNr: who.hprSecond };
const practitioner = population.practitioners.find(({ hprNumber }) => hprNumber === who.hpr)!;

describe('a citizen who was sent a tool', () => {
  test('is notified, and has a task with a deadline [verktoy.send.notification]', () => {
    const name = population.tools.find(({ id }) => id === who.tool)!.published.Navn;
    expect(sent()).toMatchObject({
      person: who.citizen,
      notification: { sent: '2026-11-21T12:00:00.000Z', text: expect.stringContaining('oppgave') },
      tool: who.tool,
      toolName: name,
      deadline: '2026-12-05',
      latestDate: '2027-03-05',
      status: 'open',
      practitioner: { name: practitioner.name, hprNumber: who.hpr },
    });
  });
  test('reads the own message beside the standard text [verktoy.send.message-shown]', () => {
    const { standardText, ownMessage, toolName } = sent();
    expect(ownMessage).toBe('Ta det med ro.');
    expect(standardText).toContain(toolName);
    expect(standardText).not.toContain(ownMessage);
    send(world, { VerktoyId: who.toolSecond, Melding: '' });
    expect(tasks()[1].ownMessage).toBeNull();
  });
  test('has nothing in Mine verktøy before accepting, and the tool after it [verktoy.send.acceptance]', () => {
    const { id } = sent();
    expect(mine()).toEqual([]);
    expect(act(id, 'accept')).toMatchObject({ kind: 'my-tool', tool: who.tool });
    expect(tasks()[0].status).toBe('accepted');
    expect(mine()).toMatchObject([{ tool: who.tool, practitioner: { hprNumber: who.hpr } }]);
  });
  test('sees only their own', () => {
    sent();
    expect(views(who.citizenSecond)).toEqual([]);
    expect(views()).toHaveLength(1);
  });
});

describe('time', () => {
  test('15 days later the deadline has passed, and the task can still be done [verktoy.send.deadline-grace]', () => {
    const { id } = sent();
    world.clock.advance(15 * day);
    expect(tasks()[0]).toMatchObject({ status: 'open', deadline: '2026-12-05' });
    expect(act(id, 'accept').kind).toBe('my-tool');
  });
  test('three months after the deadline it cannot [verktoy.send.deadline-grace]', () => {
    const { id } = sent();
    world.clock.advance(104 * day);
    expect(tasks()[0].status).toBe('open');
    world.clock.advance(day);
    expect(tasks()[0].status).toBe('expired');
    expect(() => act(id, 'accept')).toThrow(/the task is expired/);
    expect(mine()).toEqual([]);
  });
});

describe('a tool in Mine verktøy stands in the way', () => {
  const acceptedAndLater = () => {
    act(sent().id, 'accept');
    world.clock.advance(200 * day);
  };
  test('of the same practitioner, with either code [verktoy.send.my-tools-from-same]', () => {
    acceptedAndLater();
    expect(outcome(send(world))).toBe('400 VER-000218');
    profile('myToolsFromSame', 'VER-000232');
    expect(outcome(send(world))).toBe('400 VER-000232');
  });
  test('of another practitioner [verktoy.send.already-sent]', () => {
    acceptedAndLater();
    expect(outcome(send(world, bySecond))).toBe('400 VER-000232');
  });
  test('also when the citizen took it [verktoy.send.already-sent]', () => {
    const taken = act(who.toolForEveryone, 'add', { person: who.citizen });
    expect(taken).toMatchObject({ kind: 'my-tool', practitioner: null });
    expect(send(world, { VerktoyId: who.toolForEveryone })).toMatchObject({
      status: 400,
      rule: 'verktoy.send.already-sent',
    });
    expect(act(who.toolForEveryone, 'add', { person: who.citizen }).id).toBe(taken.id);
    expect(act(taken.id, 'remove')).toMatchObject({ removed: true });
    expect(outcome(send(world, { VerktoyId: who.toolForEveryone }))).toBe('200');
  });
  test('until it is removed [verktoy.send.duplicate-window]', () => {
    const { id } = sent();
    act(id, 'accept');
    expect(act(id, 'remove').status).toBe('removed');
    expect([tasks()[0].status, mine()]).toEqual(['removed', []]);
    expect(outcome(send(world, bySecond))).toBe('200');
  });
});

describe('what a citizen cannot do', () => {
  test('anything with what is not there', () => {
    expect(act('no-such-id', 'accept')).toBeUndefined();
  });
  test('something twice, or something unheard of', () => {
    const { id } = sent();
    expect(() => act(id, 'burn')).toThrow(RangeError);
    act(id, 'remove');
    expect(() => act(id, 'remove')).toThrow(/removed already/);
    expect(() => act(id, 'accept')).toThrow(/the task is removed/);
  });
  test('take what only a practitioner sends, or without being active', () => {
    expect(() => act(who.tool, 'add', { person: who.citizen })).toThrow(/only a practitioner/);
    for (const person of [who.withdrawn, who.stranger, undefined])
      expect(() => act(who.toolForEveryone, 'add', { person })).toThrow(/digitally active/);
  });
  test('and a refused act leaves nothing behind', () => {
    const before = world.snapshot();
    expect(() => act(who.tool, 'add', { person: who.citizen })).toThrow();
    expect(world.snapshot()).toEqual(before);
  });
});

test('removing an unused task leaves the tool that the citizen took', () => {
  const tool = { VerktoyId: who.toolForEveryone };
  send(world, tool);
  act(who.toolForEveryone, 'add', { person: who.citizen });
  act(tasks()[0].id, 'remove');
  expect(mine()).toHaveLength(1);
});
