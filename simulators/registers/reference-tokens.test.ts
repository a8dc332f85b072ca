import { describe, expect, test } from 'vitest';
import { createBase } from '../kernel/base.ts';
import { World } from '../kernel/world.ts';
import {
  endSession,
  findReferenceToken,
  issueReferenceToken,
  referenceTokens,
  referenceTokensTable,
  revokeReferenceToken,
  type ReferenceToken,
} from './reference-tokens.ts';

const issued = Date.UTC(2026, 0, 1);
const open = (id = 'one') =>
  new World(createBase([{ tables: [], registers: [referenceTokens] } as never], undefined), { id, wall: () => issued });

const facts: Omit<ReferenceToken, 'id'> = {
  issuer: 'helsenorge-oidc',
  use: 'access',
  clientId: 'tool',
  scopes: ['openid'],
  audiences: [],
  issued,
  expires: issued + 60_000,
  citizen: { sub: 'pseudonym', represented: 'a', loggedIn: 'a' },
  session: 'first',
};

describe('reference tokens', () => {
  test('stand for what they were issued for, until they are revoked', () => {
    const world = open();
    const token = issueReferenceToken(world, facts);
    expect(findReferenceToken(world, token)).toMatchObject(facts);
    expect(revokeReferenceToken(world, token)).toBe(true);
    expect(findReferenceToken(world, token)).toBeUndefined();
  });

  test('are worth nothing in another world, and never stand in the state', () => {
    const world = open();
    const token = issueReferenceToken(world, facts);
    expect(findReferenceToken(open('two'), token)).toBeUndefined();
    expect(JSON.stringify(world.snapshot())).not.toContain(token);
  });

  test('end with their login, those of other logins stay', () => {
    const world = open();
    const [first, second] = [facts, { ...facts, session: 'second' }].map((each) => issueReferenceToken(world, each));
    endSession(world, 'first');
    expect(findReferenceToken(world, first!)).toBeUndefined();
    expect(findReferenceToken(world, second!)).toBeDefined();
  });

  test('survive a restore, and a reset forgets them', () => {
    const world = open();
    const before = world.snapshot();
    const token = issueReferenceToken(world, facts);
    world.restore(before);
    expect(findReferenceToken(world, token)).toBeDefined();
    world.reset();
    expect(findReferenceToken(world, token)).toBeUndefined();
  });

  test('are bounded: whoever asks for very many loses the oldest', () => {
    const world = open();
    const given = Array.from({ length: 20_001 }, () => issueReferenceToken(world, facts));
    expect(world.table(referenceTokensTable.name).size).toBe(15_001);
    expect(given.findIndex((token) => findReferenceToken(world, token) !== undefined)).toBe(5_000);
  });

  test('are known for a quarter of an hour after their end, and not for ever', () => {
    let now = issued;
    const base = createBase([{ tables: [], registers: [referenceTokens] } as never], undefined);
    const world = new World(base, { wall: () => now });
    const token = issueReferenceToken(world, facts);
    now += 60_000 + 15 * 60_000 - 1;
    issueReferenceToken(world, facts);
    expect(findReferenceToken(world, token)).toMatchObject(facts);
    now += 1;
    for (let made = 0; made < 3; made += 1) issueReferenceToken(world, facts);
    expect(findReferenceToken(world, token)).toBeUndefined();
  });
});
