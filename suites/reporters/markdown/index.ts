/** `summary.md`: for a comment on a pull request or a job's summary. What to do something about comes first; the rest is folded. */
import { fill } from '../../dsl/texts/fill.ts';
import { words } from '../../dsl/texts/report.ts';
import { wordsFor } from '../../dsl/texts/server.ts';
import { verdictNames } from '../../dsl/texts/verdicts.ts';
import type { Lang, Verdict } from '../../dsl/types.ts';
import type { RunDocument } from '../../runners/document.ts';
import type { Reporter } from '../formats.ts';
import { moment } from '../show.ts';
import { code, prose } from './escape.ts';
import { findings } from './findings.ts';
import { fit } from './fit.ts';
import { assumptions, notExercised, table } from './ground.ts';

/** What was judged, when and with what. */
function judged({ client, target, suite, runner, started, seed }: RunDocument, lang: Lang): string {
  const facts = [
    `${prose(wordsFor({ target }).client[lang])} ${code(client.about)} (${code(`--${client.driver}`)})`,
    `${prose(words.suite[lang])} ${code(suite.id)}`,
    `Motpart ${prose(runner.motpart)}`,
    `${prose(words.seed[lang])} ${seed}`,
    prose(moment(started)),
  ];
  return facts.join(' · ');
}

function counts({ verdict }: RunDocument, lang: Lang): string {
  const some = (Object.entries(verdict.counts) as [Verdict, number][]).filter(([, count]) => count > 0);
  return some.map(([word, count]) => `**${count}** ${prose(verdictNames[word][lang])}`).join(' · ');
}

function profile({ profile: differences }: RunDocument, lang: Lang): string[] {
  if (differences.length === 0) return [];
  const list = differences.map(
    ({ system, key, value, default: usual }) =>
      `- ${code(`${system}.${key}`)} = ${code(String(value))} (${prose(words.insteadOf[lang])} ${code(String(usual))})`,
  );
  return [`${prose(words.profile[lang])}:\n\n${list.join('\n')}`];
}

function steps(document: RunDocument, lang: Lang): string[] {
  const exercised = document.steps.filter(({ checks }) => checks.length > 0);
  if (exercised.length === 0) return [];
  const rows = exercised.map(({ id, title, verdict, checks }) => [
    prose(`${id} ${title[lang]}`),
    prose(verdictNames[verdict][lang]),
    String(checks.length),
  ]);
  return [table([words.step, words.verdict, words.checks], rows, lang)];
}

export const markdown: Reporter = (run, lang) => {
  const { document } = run;
  const blocks = [
    `## ${prose(`${words.protocol[lang]}: ${document.suite.title[lang]}`)}`,
    `**${prose(document.verdict.message[lang])}**`,
    judged(document, lang),
    counts(document, lang),
    ...document.warnings.map((warning) => prose(warning[lang])),
    ...profile(document, lang),
    ...steps(document, lang),
    ...findings(run, lang),
    notExercised(document, lang),
    assumptions(document, lang),
  ];
  const { kept, out } = fit(blocks);
  const rest = out > 0 ? [prose(fill(words.leftOut, { n: out })[lang])] : [];
  return { name: 'summary.md', text: `${[...kept, ...rest].join('\n\n')}\n` };
};
