/** JUnit XML, in the part of the format that Ant's and Jenkins' schemas share. */
import { XMLBuilder } from 'fast-xml-parser';
import type { Lang } from '../dsl/types.ts';
import { verdictNames } from '../dsl/texts/verdicts.ts';
import type { CheckRecord, Run } from '../runners/document.ts';
import { deviates } from '../runners/conclude.ts';
import type { Reporter } from './formats.ts';
import { reasons } from './reasons.ts';

/** What XML 1.0 has no place for: control characters and halves of surrogate pairs. */
const unprintable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

type Result = 'failure' | 'error' | 'skipped' | undefined;

function resultOf(check: CheckRecord): Result {
  if (check.verdict === 'error') return 'error';
  if (deviates(check)) return 'failure';
  return check.verdict === 'pass' || check.verdict === 'warn' || check.verdict === 'attested' ? undefined : 'skipped';
}

function testcase(check: CheckRecord, suite: string, lang: Lang): object {
  const result = resultOf(check);
  const attributes = {
    '@name': `${check.id} ${check.title[lang]}`,
    '@classname': `${suite}.${check.level}`,
    '@time': seconds(check.durationMs),
  };
  if (result === undefined) return attributes;
  const message = `${verdictNames[check.verdict][lang]}: ${check.message[lang]}`;
  if (result === 'skipped') return { ...attributes, skipped: { '@message': message } };
  return { ...attributes, [result]: { '@message': message, '@type': check.verdict, '#text': reasons(check, lang) } };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function warnings(checks: readonly CheckRecord[], lang: Lang): string {
  const warned = checks.filter(({ verdict }) => verdict === 'warn');
  return warned
    .map((check) => `${check.id}: ${verdictNames.warn[lang]}: ${check.message[lang]}\n${reasons(check, lang)}`)
    .join('\n\n');
}

function clean(value: unknown): unknown {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replaceAll(unprintable, '\uFFFD') : part,
  );
  return JSON.parse(text) as unknown;
}

function testsuite({ document }: Run, lang: Lang): object {
  const { checks, suite, client, runner, seed, verdict } = document;
  const count = (result: Result) => checks.filter((check) => resultOf(check) === result).length;
  const facts = {
    client: client.about,
    driver: client.driver,
    motpart: runner.motpart,
    seed,
    result: verdict.message[lang],
  };
  return {
    '@id': 0,
    '@name': suite.id,
    '@package': 'motpart',
    '@hostname': 'localhost',
    '@timestamp': document.started.slice(0, 19),
    '@tests': checks.length,
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': count('skipped'),
    '@time': seconds(Date.parse(document.ended) - Date.parse(document.started)),
    properties: { property: Object.entries(facts).map(([name, value]) => ({ '@name': name, '@value': value })) },
    testcase: checks.map((check) => testcase(check, suite.id, lang)),
    'system-out': warnings(checks, lang),
    'system-err': '',
  };
}

/** `junit.xml`: a deviation is a failure, a fault of Motpart an error; warnings stand in system-out. */
export const junit: Reporter = (run, lang) => {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  });
  const text = builder.build(clean({ testsuites: { testsuite: testsuite(run, lang) } })) as string;
  return { name: 'junit.xml', text: `<?xml version="1.0" encoding="UTF-8"?>\n${text}` };
};
