import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPopulation, personaNobody, personaPerson } from '../../fixtures/index.ts';
import { createBase } from '../kernel/base.ts';
import { World } from '../kernel/world.ts';
import { createMasker } from './masking.ts';
import { people } from './people.ts';

/** The unit `binary` of fast-check is the same, and costs two seconds to build. */
const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

const population = await loadPopulation();
const contract = { system: 'invented', sources: {}, requirements: {}, errors: {}, profile: {}, operations: {} };
const system = {
  id: 'invented',
  title: 'Invented',
  contract,
  mounts: [],
  hosts: [],
  operations: [],
  tables: [],
  registers: [people],
  answer: () => ({ status: 500, headers: {}, body: '' }),
  stray: () => ({ code: 'SIM-PATH', row: 'none', diagnosis: { expected: '', got: '', todo: '' } }),
};
const world = new World(createBase([system], population));
const masker = createMasker(world, Buffer.from('a key of these tests'));
const mask = (text: string) => masker.text(text);

/** Ordinary-looking numbers that belong to nobody here: the check digits are wrong on purpose. */
const foreign = '13097248022';

describe('identity numbers', () => {
  test('a member of the population stands in clear', () => {
    const { number } = personaPerson(population, 'no-active');
    expect(mask(`{"InnbyggerFnr":"${number}"}`)).toBe(`{"InnbyggerFnr":"${number}"}`);
  });

  test('a synthetic number stands in clear even when nobody has it', () => {
    const number = personaNobody(population, 'unknown-person');
    expect(mask(number)).toBe(number);
  });

  test('an unknown number keeps its length and separators and nothing else', () => {
    expect(mask(foreign)).toMatch(/^\*{11}\[fnr#[0-9a-f]{8}\]$/);
    expect(mask('130972 48022')).toMatch(/^\*{6} \*{5}\[fnr#[0-9a-f]{8}\]$/);
    expect(mask('19640823-3234')).toMatch(/^\*{8}-\*{4}\[personnummer#[0-9a-f]{8}\]$/);
    expect(mask('640823-3234')).toMatch(/^\*{6}-\*{4}\[personnummer#[0-9a-f]{8}\]$/);
  });

  test('the same number gets the same hash however it is written, and another key another hash', () => {
    const [hash] = mask(foreign).match(/#\w{8}/)!;
    expect(mask('130972 48022')).toContain(hash);
    expect(createMasker(world, Buffer.from('another')).text(foreign)).not.toContain(hash);
  });

  test('a number is found in JSON, in a query and after a percent-encoded comma', () => {
    for (const text of [`{"a":${foreign}}`, `?fnr=${foreign}&b=1`, `?a=1%2C${foreign}`, `'${foreign}'`]) {
      expect(mask(text)).not.toContain(foreign);
    }
  });

  test('times, GUIDs and organisation numbers stay as they are', () => {
    const text = '1763760000 1763760000123 7c9e6679-7425-40de-944b-197204061234 310911186 2026-11-21';
    expect(mask(text)).toBe(text);
  });
});

describe('secrets', () => {
  const token = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl';

  test('a token is masked wherever it stands, and its scheme stays', () => {
    expect(mask('<input name="code" value="abcdefghijklmnop"/>')).toMatch(/value="\[secret:16#[0-9a-f]{8}\]"/);
    expect(mask('https://tool.example/callback?code=abcdefgh&state=a')).toMatch(
      /\?code=\[secret:8#[0-9a-f]{8}\]&state=a$/,
    );
    expect(mask(`client_assertion=${token}&scope=a`)).toMatch(/^client_assertion=\[jwt:49#[0-9a-f]{8}\]&scope=a$/);
    expect(masker.header('authorization', `bearer ${token}`)).toMatch(/^bearer \[jwt:49#/);
    expect(masker.header('authorization', 'Basic dXNlcjpwYXNzd29yZA==')).toMatch(/^Basic \[token:20#/);
  });

  test('passwords, secrets and private keys are masked in JSON and in forms', () => {
    const text = mask('{"username":"u","password":"hush \\" hush","d":"0123456789abcdef0123"}');
    expect(text).toMatch(/^\{"username":"u","password":"\[secret:12#\w{8}\]","d":"\[key:20#\w{8}\]"\}$/);
    expect(mask('grant_type=password&password=hush')).toMatch(/^grant_type=password&password=\[secret:4#\w{8}\]$/);
  });

  test('a password that looks half masked is masked', () => {
    expect(mask('password=[hush')).toMatch(/^password=\[secret:5#/);
  });

  test.each(['abc+def/ghi=', 'ApiKey abc+def/ghi='])(
    'a licence key is masked in its header and in a query: %s',
    (value) => {
      expect(masker.header('Authorization', value)).toMatch(/^\[secret:\d+#[0-9a-f]{8}\]$/);
      expect(masker.header('X-API-Key', value)).toMatch(/^\[secret:/);
      expect(masker.text('GET /x?domain=D&Key=abc%2Bdef&personId=1')).toMatch(
        /\?domain=D&Key=\[secret:9#\w{8}\]&personId=1$/,
      );
    },
  );

  test('cookies are masked whole', () => {
    expect(masker.header('Cookie', 'session=1')).toMatch(/^\[secret:9#/);
  });

  test('no text makes it throw, and a masked text has nothing left to mask', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 40 }), (text) => {
        expect(mask(mask(text))).toBe(mask(text));
      }),
    );
  });
});

describe('where a number may hide', () => {
  const unknown = '01017000027';

  test('letters, dashes and underscores beside it do not save it', () => {
    const beside = fc.stringMatching(/^[a-zA-Z_./?&="-]{0,12}$/);
    fc.assert(
      fc.property(beside, beside, (before, after) => {
        expect(mask(before + unknown + after)).not.toContain(unknown);
      }),
    );
  });

  test.each(['"\\u00301017000027"', '%301017000027', 'x%2F01017000027%20'])('%s is masked', (text) => {
    expect(mask(text)).toMatch(/\*{11}\[fnr#/);
  });

  test('a GUID whose groups read like a number stays', () => {
    const guid = '11670919-9530-4530-8530-190101011234';
    expect(mask(`id=${guid}`)).toBe(`id=${guid}`);
  });

  test('a world without people masks what no rule lets through', () => {
    const empty = new World(createBase([{ ...system, registers: [] }], population));
    expect(createMasker(empty, Buffer.from('key')).text(unknown)).toContain('[fnr#');
  });
});
