import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  clientKey,
  loadPopulation,
  personaClient,
  personaNobody,
  personaPerson,
  personaPractitioner,
} from '../../fixtures/index.ts';
import type { ConsentLevel } from '../../fixtures/types.ts';
import { createBase } from '../kernel/base.ts';
import type { Register, System } from '../kernel/operation.ts';
import { World } from '../kernel/world.ts';
import * as clientRegister from './clients.ts';
import { consent, findConsent, isDigitallyActive, setConsent, whyInactive } from './consent.ts';
import { ageAt, findPerson, mayBeStored, people } from './people.ts';
import { findPractitioner, findPractitionerByHpr, practitioners } from './practitioners.ts';

const population = await loadPopulation();
const registers: readonly Register[] = [people, consent, practitioners, clientRegister.clients];
const base = createBase([{ id: 'none', tables: [], registers } as unknown as System], population);
const noon = Date.UTC(2026, 10, 21, 12);

let world: World;
beforeEach(() => {
  world = new World(base, { wall: () => noon });
});

const numberOf = (persona: string) => personaPerson(population, persona).number;

describe('people', () => {
  test('members are found by number; a stranger is not', () => {
    expect(findPerson(world, numberOf('no-active'))).toEqual(personaPerson(population, 'no-active'));
    expect(findPerson(world, personaNobody(population, 'unknown-person'))).toBeUndefined();
  });

  test('a member may be stored though the shape of the number does not allow it', () => {
    const swede = population.people.find(
      ({ country, kind, id }) => country === 'SE' && kind === 'personnummer' && id > 'se-0020',
    )!;
    expect(mayBeStored(world, swede.number)).toBe(true);
    expect(mayBeStored(world, personaNobody(population, 'unknown-person'))).toBe(true);
    expect(mayBeStored(world, '12067231456')).toBe(false);
    expect(mayBeStored(world, '12067231456', new Set(['12067231456']))).toBe(true);
  });

  test('age rises on the birthday and not a day before', () => {
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 90 }), (birthDate, age) => {
        const [year, month, date] = birthDate.split('-').map(Number) as [number, number, number];
        const birthday = Date.UTC(year + age, month - 1, date);
        expect(ageAt(birthDate, birthday)).toBe(age);
        expect(ageAt(birthDate, birthday - 1)).toBe(age - 1);
      }),
    );
  });
});

describe('consent', () => {
  test.each([
    ['no-active', undefined],
    ['no-d-number', undefined],
    ['no-rules-2032', undefined],
    ['no-protected', undefined],
    ['no-not-consented', 'none'],
    ['no-basis', 'basis'],
    ['no-withdrawn', 'withdrawn'],
    ['no-under-16', 'too-young'],
    ['no-deceased', 'deceased'],
    ['se-adult', 'unknown'],
  ])('%s: %s', (persona, reason) => {
    expect(whyInactive(world, numberOf(persona))).toBe(reason);
    expect(isDigitallyActive(world, numberOf(persona))).toBe(reason === undefined);
  });

  test('nobody unknown is active, or can consent', () => {
    const stranger = personaNobody(population, 'unknown-person');
    expect(whyInactive(world, stranger)).toBe('unknown');
    expect(() => setConsent(world, stranger, 'full')).toThrow(RangeError);
    expect(() => setConsent(world, numberOf('se-adult'), 'full')).toThrow(RangeError);
    expect(world.table('registers.consent').overlay()).toEqual([]);
  });

  test('a citizen who consents is active at once, in this world only', () => {
    const other = world.sibling('other');
    const number = numberOf('no-not-consented');
    setConsent(world, number, 'full');
    expect([isDigitallyActive(world, number), isDigitallyActive(other, number)]).toEqual([true, false]);
  });

  test('each change has a later stamp than the one before; the same level again is no change', () => {
    const levels = fc.array(
      fc.tuple(fc.constantFrom('no-active', 'no-basis'), fc.constantFrom<ConsentLevel>('none', 'full', 'withdrawn')),
    );
    fc.assert(
      fc.property(levels, (steps) => {
        const fresh = world.sibling('fresh');
        let last = 0;
        for (const [persona, level] of steps) {
          const before = findConsent(fresh, numberOf(persona))!;
          const after = setConsent(fresh, numberOf(persona), level);
          if (before.level === level) expect(after).toBe(before);
          else expect(after.changed).toBeGreaterThan(last);
          last = Math.max(last, after.changed ?? 0);
        }
      }),
    );
  });

  test('seeded consent carries no stamp, and an unknown level is refused', () => {
    expect(findConsent(world, numberOf('no-active'))).toEqual({
      number: numberOf('no-active'),
      level: 'full',
      changed: null,
    });
    expect(() => setConsent(world, numberOf('no-active'), 'total' as ConsentLevel)).toThrow(
      /none, basis, full, withdrawn/,
    );
  });

  test('a child becomes active when the world reaches the birthday, or where the rule says so', () => {
    const { number, birthDate } = personaPerson(population, 'no-under-16');
    const birthday = Date.UTC(
      Number(birthDate.slice(0, 4)) + 16,
      Number(birthDate.slice(5, 7)) - 1,
      Number(birthDate.slice(8)),
    );
    world.clock.advance(birthday - 1 - world.clock.now());
    expect(isDigitallyActive(world, number)).toBe(false);
    world.clock.advance(1);
    expect(isDigitallyActive(world, number)).toBe(true);
    expect(whyInactive(world, number, noon, { fromAge: 1 })).toBeUndefined();
    expect(whyInactive(world, numberOf('no-basis'), noon, { levels: ['basis', 'full'] })).toBeUndefined();
  });
});

describe('practitioners', () => {
  test('are found by HPR number, with leading zeros too, and by identity number', () => {
    const practitioner = personaPractitioner(population, 'practitioner');
    expect(findPractitionerByHpr(world, practitioner.hprNumber!)).toEqual(practitioner);
    expect(findPractitionerByHpr(world, `00${practitioner.hprNumber}`)).toEqual(practitioner);
    expect(findPractitioner(world, practitioner.number)).toEqual(practitioner);
  });

  test('without HPR number only by identity number; nobody by an empty or unknown one', () => {
    const { number } = personaPractitioner(population, 'practitioner-fnr-only');
    expect(findPractitioner(world, number)?.hprNumber).toBeNull();
    for (const hprNumber of ['', '0', 'null', personaNobody(population, 'unknown-hpr')]) {
      expect(findPractitionerByHpr(world, hprNumber)).toBeUndefined();
    }
  });
});

describe('clients', () => {
  const scope = 'nhn:helsenorge.eksternapi/verktoykatalog_read';

  test('an approval needs a request; a withdrawn approval leaves the request', () => {
    const { clientId } = personaClient(population, 'motpart-unapproved');
    expect(clientRegister.findClient(world, clientId)?.scopes[scope]).toBe('requested');
    expect(clientRegister.approveScope(world, clientId, scope).scopes[scope]).toBe('approved');
    expect(clientRegister.requestScope(world, clientId, scope).scopes[scope]).toBe('approved');
    expect(clientRegister.withdrawScope(world, clientId, scope).scopes[scope]).toBe('requested');
    expect(() => clientRegister.approveScope(world, clientId, 'nhn:other/all')).toThrow(/request it first/);
    clientRegister.requestScope(world, clientId, 'nhn:other/all');
    expect(clientRegister.approveScope(world, clientId, 'nhn:other/all').scopes['nhn:other/all']).toBe('approved');
  });

  test('the base and other worlds never see a change', () => {
    const { clientId } = personaClient(population, 'motpart-unapproved');
    clientRegister.approveScope(world, clientId, scope);
    expect(clientRegister.findClient(world.sibling('other'), clientId)?.scopes[scope]).toBe('requested');
  });

  test('are found by name, and an unknown id is said to be unknown', () => {
    const epj = personaClient(population, 'motpart-epj');
    expect(clientRegister.findClientByName(world, 'motpart-epj')).toEqual(epj);
    expect(() => clientRegister.requestScope(world, personaNobody(population, 'unknown-client'), scope)).toThrow(
      /registered at HelseID/,
    );
  });

  test('a new key is the next generation of the seed', () => {
    const { clientId, keys } = personaClient(population, 'motpart-epj');
    const rotated = clientRegister.rotateKey(world, clientId);
    expect(rotated).toMatchObject({ generation: 2, keys: [{ jwk: clientKey(1177, clientId, 2).publicJwk }] });
    expect(rotated.keys[0]!.jwk.kid).not.toBe(keys[0]!.jwk.kid);
  });
});
