/**
 * `report.sarif`: SARIF 2.1.0 (OASIS), for dashboards of code scanning. Its rules are the requirements, its results what deviates, warns or
 * needs a look. A result points at the lines of `exchanges.ndjson` that show it.
 */
import type { Lang } from '../../dsl/types.ts';
import type { CheckRecord, Run } from '../../runners/document.ts';
import type { Reporter } from '../formats.ts';
import { artifacts } from './locations.ts';
import { linkless, results } from './results.ts';
import { rules } from './rules.ts';

/** §3.20: how it was run. Our own faults are notifications: they say nothing of who was judged. */
function invocation({ document }: Run, lang: Lang): object {
  const broken = document.checks.filter(({ verdict }) => verdict === 'error');
  return {
    startTimeUtc: document.started,
    endTimeUtc: document.ended,
    exitCode: document.verdict.exit,
    executionSuccessful: broken.length === 0,
    toolExecutionNotifications: broken.map((check) => notification(check, lang)),
  };
}

function notification({ id, message }: CheckRecord, lang: Lang): object {
  return { level: 'error', message: { text: linkless(`${id}: ${message[lang]}`) }, properties: { check: id } };
}

/** Facts of the run that SARIF has no member for. */
function properties({ document }: Run, lang: Lang): object {
  const { suite, client, seed, selection, profile, verdict } = document;
  const { counts, requirements, message } = verdict;
  return { suite: suite.id, client, seed, selection, profile, counts, requirements, result: message[lang] };
}

export const sarif: Reporter = (run, lang) => {
  const { document } = run;
  const whole = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Motpart',
            semanticVersion: document.runner.motpart,
            language: 'en',
            rules: rules(document.requirements),
          },
        },
        language: lang,
        // GitHub keeps the results of several suites, and of several ways to run them, apart by what stands before the last slash.
        automationDetails: { id: `motpart/${document.suite.id}/${document.client.driver}/` },
        invocations: [invocation(run, lang)],
        artifacts,
        columnKind: 'utf16CodeUnits',
        results: results(run, lang),
        properties: properties(run, lang),
      },
    ],
  };
  return { name: 'report.sarif', text: `${JSON.stringify(whole, null, 2)}\n` };
};
