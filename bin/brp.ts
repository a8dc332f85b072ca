/** `motpart brp setup`: walks the set-up that BRP's page asks for before LifeVision can export, on a running serve. */
import { defineCommand, type ArgsDef } from 'citty';
import type { Lang } from '../suites/dsl/types.ts';
import { conditions, parts, stepIds, steps, works } from './brp/parts.ts';
import type { Outcome } from './brp/walk.ts';
import { langOf } from './check/flags.ts';
import { serverArgs } from './control.ts';
import { exit, Failure } from './failure.ts';
import { meant } from './nearest.ts';
import { coloured } from './usage.ts';

const args = {
  work: { type: 'positional', required: true, description: works.join(', ') },
  step: { type: 'enum', options: [...stepIds], description: 'Do this step, or this part of one' },
  yes: { type: 'boolean', description: 'Do all that is missing' },
  undo: { type: 'enum', options: [...stepIds], description: 'Make this step missing again, to see its refusal' },
  lang: { type: 'string', valueHint: 'sv|nb|en', description: 'Language; sv without it' },
  ...serverArgs,
  json: { type: 'boolean', description: 'How everything stands, as JSON on stdout' },
} satisfies ArgsDef;

function judge(
  work: string,
  given: { step?: string | undefined; yes?: boolean | undefined; undo?: string | undefined },
) {
  if (!works.includes(work))
    throw new Failure('SIM-ARGUMENT', `brp cannot do ${work}`, meant(work, works, `write motpart brp ${works[0]}`));
  const asked = Object.entries(given).filter(([, value]) => value !== undefined && value !== false);
  if (asked.length < 2) return;
  const names = asked.map(([name]) => `--${name}`).join(' and ');
  throw new Failure('SIM-FLAG', `${names} do not go together`, 'give one of them');
}

function asJson({ given, works: known, ...outcome }: Outcome, lang: Lang): string {
  const lines = [...conditions, ...steps].map(({ id, parts: own }) => [id, own.every((part) => outcome.done[part])]);
  const missing = parts.filter(({ id }) => !outcome.done[id]);
  const { password, ...rest } = given;
  return JSON.stringify({
    version: outcome.version,
    steps: Object.fromEntries(lines) as object,
    parts: parts.map(({ id, title }) => ({ id, title: title[lang], done: outcome.done[id] })),
    next: missing[0]?.id ?? null,
    did: outcome.did,
    undid: outcome.undid,
    gets: outcome.gets,
    handOver: outcome.done['4.1'] && outcome.done['4.2'] ? { ...rest, password: known ? password : null } : null,
  });
}

export const brp = defineCommand({
  meta: {
    name: 'brp',
    description: 'Walks the set-up that BRP wants before LifeVision can export',
    examples: [
      { call: 'motpart brp setup', does: 'what is done and what is missing, and what a client gets meanwhile' },
      { call: 'motpart brp setup --undo 2.2', does: 'take the right from the role: exports are refused' },
      { call: 'motpart brp setup --step 2', does: 'do one step' },
      { call: 'motpart brp setup --yes --lang en', does: 'do all that is missing' },
    ],
    exits: {
      0: 'all is done, or what was asked for',
      2: 'wrong usage, or no serve with BRP; one line says what',
      4: 'something is missing',
    },
  },
  args,
  async run({ args: { work, step, yes, undo, lang: asked, url, json } }) {
    judge(work, { step, yes, undo });
    const lang = asked === undefined ? 'sv' : langOf(asked);
    const { every, walk } = await import('./brp/walk.ts');
    const does = yes ? parts.map(({ id }) => id) : every(step === undefined ? [] : [step]);
    const outcome = await walk(url, { does, undoes: every(undo === undefined ? [] : [undo]) });
    const { printed } = await import('./brp/print.ts');
    const text = json ? asJson(outcome, lang) : printed(outcome, { lang, colour: coloured(process.stdout) });
    process.stdout.write(`${text}\n`);
    const isWhole = Object.values(outcome.done).every(Boolean);
    return isWhole || step !== undefined || undo !== undefined ? exit.ok : exit.incomplete;
  },
});
