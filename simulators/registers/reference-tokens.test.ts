import { describe, expect, test } from 'vitest';
import { createBase } from '../kernel/base.ts';
import { World } from '../kernel/world.ts';
import {
  endSession,
  findReferenceToken,
  issueReferenceToken,
  referenceTokens,
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
});
