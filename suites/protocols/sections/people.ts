/** What people have to do with it: attestations, the steps of the way in, signatures, and the recipient's empty fields. */
import { pieces } from '../blocks.ts';
import { valueOf } from '../header.ts';
import type { OnboardingStep } from '../types.ts';
import { headings, words } from '../words.ts';
import { cell, paragraph, type Reader, type Section } from './section.ts';

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

function item({ id, title, what, to, machine, people }: OnboardingStep, { t }: Reader) {
  const lines = [
    ...what.map((line) => pieces(t(line))),
    ...(to === undefined ? [] : [labelled(t(words.sentTo, { to }))]),
    labelled(t(words.machine, { what: machine ?? words.noMachine })),
    labelled(t(words.people, { what: people })),
  ];
  return { title: `${t(words.step, { id })}: ${t(title)}`, lines };
}

export const onboarding: Section = (reader) => {
  const { protocol, t } = reader;
  const items = protocol.suite.onboarding.map((step) => item(step, reader));
  return [paragraph(t(words.onboardingLead), 'quiet'), { kind: 'checklist', items }];
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

/** Left empty: the decision is the owner's. */
export const owner: Section = ({ protocol, t }) => {
  const { owner: name, decisions } = protocol.suite;
  const fields = [words.ownersDeviations, words.date, words.name, words.signed].map((label) => [t(label), ''] as const);
  return [
    paragraph(t(words.ownerLead, { owner: name }), 'quiet'),
    { kind: 'choices', label: t(words.decision), options: decisions.map((one) => t(one)) },
    { kind: 'signature', fields },
  ];
};
