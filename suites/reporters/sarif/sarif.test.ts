/** SARIF 2.1.0 has no well-kept package with its schema: what we write of the standard is spelled out here, and nothing else may be there. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '../../runners/document.ts';
import { everyVerdict, passingRun } from '../../testing/every-verdict.ts';
import { sarif } from './index.ts';

const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 0 };
const uri = { type: 'string', format: 'uri-reference' };
const severity = { enum: ['error', 'warning', 'note'] };
const language = { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' };
const bag = { type: 'object', properties: { tags: { type: 'array', items: text, uniqueItems: true } } };

/** An object with these members, those with `?` optional, and no other. */
function exactly(members: Readonly<Record<string, object>>): object {
  const required = Object.keys(members).filter((name) => !name.endsWith('?'));
  const properties = Object.fromEntries(
    Object.entries(members).map(([name, schema]) => [name.replace('?', ''), schema]),
  );
  return { type: 'object', properties, required, additionalProperties: false };
}
const listOf = (items: object, more: object = {}) => ({ type: 'array', items, ...more });

const message = exactly({ text }); // §3.11
const artifactLocation = exactly({ uri, 'index?': count }); // §3.4
const location = exactly({
  physicalLocation: exactly({ artifactLocation, region: exactly({ startLine: { type: 'integer', minimum: 1 } }) }), // §3.29, §3.30
  logicalLocations: listOf(exactly({ fullyQualifiedName: text })), // §3.33
}); // §3.28
const rule = exactly({
  id: text,
  shortDescription: message,
  fullDescription: message,
  'helpUri?': { type: 'string', format: 'uri' },
  help: message,
  defaultConfiguration: exactly({ level: severity }), // §3.50
  properties: bag,
}); // §3.49
const result = exactly({
  ruleId: text,
  'ruleIndex?': count,
  level: severity,
  message,
  locations: listOf(location, { minItems: 1 }),
  'relatedLocations?': listOf(location, { uniqueItems: true }),
  'webRequest?': exactly({ method: text, target: text }), // §3.46
  'webResponse?': exactly({ statusCode: { type: 'integer' } }), // §3.47
  partialFingerprints: { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 },
  'suppressions?': listOf(
    exactly({
      kind: { enum: ['inSource', 'external'] },
      status: { enum: ['accepted', 'underReview', 'rejected'] },
      justification: text,
    }),
  ), // §3.35
  properties: bag,
}); // §3.27
const notification = exactly({ level: { enum: ['none', 'note', 'warning', 'error'] }, message, properties: bag }); // §3.58
const invocation = exactly({
  startTimeUtc: { type: 'string', format: 'date-time' },
  endTimeUtc: { type: 'string', format: 'date-time' },
  exitCode: { type: 'integer' },
  executionSuccessful: { type: 'boolean' },
  toolExecutionNotifications: listOf(notification),
}); // §3.20
const driver = exactly({ name: text, semanticVersion: text, language, rules: listOf(rule, { uniqueItems: true }) }); // §3.19
const whole = exactly({
  $schema: { const: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json' },
  version: { const: '2.1.0' },
  runs: listOf(
    exactly({
      tool: exactly({ driver }),
      language,
      automationDetails: exactly({ id: text }), // §3.17
      invocations: listOf(invocation),
      artifacts: listOf(exactly({ location: artifactLocation, mimeType: text, encoding: text })), // §3.24
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: listOf(result),
      properties: bag,
    }), // §3.14
  ),
}); // §3.13

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string }[];
  readonly webRequest?: unknown;
  readonly properties: { readonly check: string; readonly evidence: readonly string[] };
}
interface Log {
  readonly runs: [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string; readonly defaultConfiguration: { readonly level: string } }[] } };
      readonly results: readonly Result[];
      readonly invocations: [{ readonly executionSuccessful: boolean; readonly exitCode: number; readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[] }];
      readonly automationDetails: { readonly id: string };
    },
  ];
} // prettier-ignore

let found: Run;
beforeAll(async () => {
  found = await everyVerdict();
});
const logOf = (run: Run) => JSON.parse(sarif(run, 'en')!.text) as Log;
const only = () => logOf(found).runs[0];
const of = (check: string) => only().results.find(({ properties }) => properties.check === check)!;

describe('SARIF', () => {
  test('holds what the standard demands, and nothing that it does not know', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    (formats as unknown as (ajv: object) => void)(ajv);
    const validate = ajv.compile(whole);
    for (const run of [found, await passingRun()])
      expect([validate(logOf(run)), validate.errors]).toEqual([true, null]);
    expect(validate({ ...logOf(found), version: '2.2' })).toBe(false);
  });

  test('has a rule for each requirement, with the document that it is from', () => {
    const { rules } = only().tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(found.document.requirements.map(({ id }) => id));
    expect(rules.find(({ id }) => id === 'client.card.sent')).toMatchObject({
      helpUri: 'https://library.example/rules',
      defaultConfiguration: { level: 'error' },
    });
    expect(rules.find(({ id }) => id === 'client.isbn.text')?.defaultConfiguration.level).toBe('warning');
  });

  test('tells deviations as errors, warnings as warnings, and what needs a look as notes', () => {
    const told = only().results.map(({ properties, level }) => [properties.check, level]);
    expect(told).toEqual(
      expect.arrayContaining([['fails', 'error'], ['warns', 'warning'], ['reviews', 'note'], ['known', 'error']]),
    );
    expect(told).toHaveLength(4);
    for (const { ruleId, ruleIndex } of only().results) expect(only().tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }); // prettier-ignore

  test('points at the line of the traffic that shows it, and says expected and actual', () => {
    const { locations, message: said, properties, webRequest } = of('fails');
    const { artifactLocation, region } = locations[0]!.physicalLocation;
    expect(artifactLocation.uri).toBe('exchanges.ndjson');
    expect(found.exchanges[region.startLine - 1]?.id).toBe(properties.evidence[0]);
    expect(said.text).toMatch(/Expected: [\s\S]*Actual: /);
    expect(webRequest).toMatchObject({ method: 'GET' });
    expect(of('reviews').message.text).not.toContain('Expected');
  });

  test('makes no link of what came in, and keeps it as it was beside the message', () => {
    const planted = '[look](https://elsewhere.example)';
    const checks = found.document.checks.map((check) => ({
      ...check,
      findings: check.findings.map((finding) => ({ ...finding, actual: planted })),
    }));
    const { results } = logOf({ ...found, document: { ...found.document, checks } }).runs[0];
    expect(results.filter(({ message: { text: said } }) => said.includes(']('))).toEqual([]);
    expect(results.map(({ properties }) => properties)).toContainEqual(expect.objectContaining({ actual: planted }));
  });

  test('a deviation that somebody expects is there, and suppressed', () => {
    expect(of('known').suppressions?.[0]?.justification).toContain('mended in March');
    expect(of('fails').suppressions).toBeUndefined();
  });

  test('gives the same finding the same fingerprint in the next run, and each its own', async () => {
    const prints = (run: Run) => logOf(run).runs[0].results.map(({ partialFingerprints }) => partialFingerprints['motpart/v1']);
    expect(prints(await everyVerdict())).toEqual(prints(found));
    expect(new Set(prints(found)).size).toBe(4);
    expect(only().automationDetails.id).toBe('motpart/library/module/');
  }); // prettier-ignore

  test('our own fault is a notification and no result', () => {
    const [invoked] = only().invocations;
    expect([invoked.executionSuccessful, invoked.exitCode]).toEqual([false, 1]);
    expect(invoked.toolExecutionNotifications.map(({ message: { text: said } }) => said)).toEqual([
      expect.stringContaining('breaks: '),
    ]);
    expect(of('breaks')).toBeUndefined();
  });
});
