/** What people have to do with it: attestations, the steps of the way in, signatures, and the recipient's empty fields. */
import { verdictNames } from '../../dsl/texts/verdicts.ts';
import { pieces } from '../blocks.ts';
import { valueOf } from '../header.ts';
import type { OnboardingStep } from '../types.ts';
import { outcomeNames, reportWords } from '../report-words.ts';
import { headings, words } from '../words.ts';
import { cell, isReport, paragraph, type Reader, type Section } from './section.ts';

export const attestations: Section = ({ protocol, t }) => {
  if (protocol.attestations.length === 0) return [paragraph(t(words.noAttestations))];
  const columns = [
    { title: t(words.case), width: 12 },
    { title: t(words.by), width: 22 },
    { title: t(words.date), width: 14 },
    { title: t(words.seen), width: 52 },
  ];
  const rows = protocol.attestations.map(({ case: id, person, date, note, attachment }) => ({
    cells: [
      cell([{ text: id, bold: true }]),
      cell(person),
      cell(date),
      cell(note, attachment && t(words.attachment, attachment)),
    ],
  }));
  return [{ kind: 'table', name: t(headings.attestations), columns, rows }];
};

function labelled(line: string): readonly { readonly text: string; readonly bold?: boolean }[] {
  const at = line.indexOf(':') + 1;
  return [{ text: line.slice(0, at), bold: true }, { text: line.slice(at) }];
}

/** `VT-01 Uten avvik, VT-02 Avvik`. */
function casesShown({ cases = [] }: OnboardingStep, { protocol, t }: Reader): string[] {
  const own = protocol.cases.filter(({ id }) => cases.includes(id));
  return own.length === 0 ? [] : [`${own.map(({ id, answer }) => `${id} ${t(outcomeNames[answer])}`).join(', ')}.`];
}

/** `12 kontroller: Uten avvik 11, Advarsel 1.` */
function checksShown({ id }: OnboardingStep, { protocol, t }: Reader): string[] {
  const verdicts = protocol.steps[id] ?? [];
  if (verdicts.length === 0) return [];
  const counts = [...Map.groupBy(verdicts, (verdict) => verdict)].map(
    ([verdict, own]) => `${t(verdictNames[verdict])} ${own.length}`,
  );
  const line = verdicts.length === 1 ? reportWords.stepCheck : reportWords.stepChecks;
  return [t(line, { total: verdicts.length, counts: counts.join(', ') })];
}

/** What a test report tells beside: the document that asks for the step, and what this very run says of it. */
function ofThisRun(step: OnboardingStep, reader: Reader) {
  const { protocol, t } = reader;
  if (!isReport(protocol.suite)) return [];
  const traffic = (protocol.shown[step.id] ?? []).map((text) => t(text));
  const shown = [...checksShown(step, reader), ...casesShown(step, reader), ...traffic];
  const what = shown.length === 0 ? t(reportWords.nothingShown) : shown.join(' ');
  const source = step.source ? [labelled(t(reportWords.source, { source: step.source }))] : [];
  return [labelled(t(reportWords.thisRun, { what })), ...source];
}

function item(step: OnboardingStep, reader: Reader) {
  const { id, kind, title, what, to, machine, people, fields = [] } = step;
  const { protocol, t } = reader;
  // A test report says what this very run shows, which is no more.
  const nothing = isReport(protocol.suite) && machine === undefined;
  const lines = [
    ...what.map((line) => pieces(t(line))),
    ...(to === undefined ? [] : [labelled(t(words.sentTo, { to }))]),
    ...(nothing ? [] : [labelled(t(words.machine, { what: machine ?? words.noMachine }))]),
    labelled(t(words.people, { what: people })),
    ...ofThisRun(step, reader),
  ];
  const written = fields.map(({ label, key }) => {
    return [t(label), key === undefined ? '' : valueOf(protocol.header, key)] as const;
  });
  const name = kind ? `${t(kind)} ${id}` : t(words.step, { id });
  return { title: `${name}: ${t(title)}`, lines, ...(written.length > 0 && { fields: written }) };
}

export const onboarding: Section = (reader) => {
  const { protocol, t } = reader;
  const items = protocol.suite.onboarding.map((step) => item(step, reader));
  const lead = isReport(protocol.suite) ? reportWords.onboardingLead : words.onboardingLead;
  return [paragraph(t(lead), 'quiet'), { kind: 'checklist', items }];
};

export const signature: Section = ({ protocol, t }) => {
  const fields = [
    [t(words.place), ''],
    [t(words.date), ''],
    [t(words.name), valueOf(protocol.header, 'filledIn.by')],
    [t(words.signed), ''],
  ] as const;
  return [{ kind: 'signature', fields }];
};

/** Left empty: the decision is the owner's. Where its words are not known, there is a line to write it on. */
export const owner: Section = ({ protocol, t }) => {
  const { owner: name, decisions } = protocol.suite;
  const labels = [words.ownersDeviations, words.date, words.name, words.signed];
  const fields = (decisions.length > 0 ? labels : [reportWords.assessment, ...labels]).map(
    (label) => [t(label), ''] as const,
  );
  const options = decisions.map((one) => t(one));
  return [
    paragraph(t(words.ownerLead, { owner: name }), 'quiet'),
    ...(options.length > 0 ? [{ kind: 'choices', label: t(words.decision), options } as const] : []),
    { kind: 'signature', fields },
  ];
};
