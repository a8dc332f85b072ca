/** The top of a protocol: what to know first, who hands it in, and what came out. */
import { entriesIn, valueOf } from '../header.ts';
import { reportWords } from '../report-words.ts';
import { headings, words } from '../words.ts';
import { cell, isReport, paragraph, type Section } from './section.ts';

export const notices: Section = ({ protocol, t }) =>
  protocol.suite.notices.map((text) => ({ kind: 'notice', text: t(text) }));

export const header: Section = ({ protocol, t }) => {
  const { spec, suite, period } = protocol;
  const contracts = spec.contracts.map(({ name, version, identity }) => [
    { text: `${name} ${version}` },
    { text: ` (${identity})` },
  ]);
  const given = suite.header
    .filter(({ shown }) => shown?.includes(spec.kind))
    .map(({ key, label }) => [t(label), [valueOf(protocol.header, key) || t(words.notGiven)]] as const);
  const [api, place] = isReport(suite)
    ? [reportWords.api, reportWords.triedAgainst]
    : [words.contract, words.environment];
  const rows = [
    ...given,
    [t(api), contracts] as const,
    [t(place), [t(spec.environment)]] as const,
    [t(words.period), [period]] as const,
  ];
  return [{ kind: 'facts', name: t(headings.header), rows }];
};

/** Entries of a list in the header file as a table; undefined when there are none. */
function entries(key: string, widths: readonly number[], reader: Parameters<Section>[0]) {
  const { protocol, t } = reader;
  const field = protocol.suite.header.find((one) => one.key === key);
  const list = entriesIn(protocol.header, key);
  if (!field?.entry || list.length === 0) return undefined;
  const names = Object.keys(field.entry);
  const columns = Object.values(field.entry).map((label, place) => ({
    title: t(label),
    width: widths[place] ?? Math.floor(100 / names.length),
  }));
  const rows = list.map((entry) => ({ cells: names.map((name) => cell(entry[name] ?? '')) }));
  return { kind: 'table', name: t(field.label), columns, rows } as const;
}

export const history: Section = (reader) => {
  const { protocol, t } = reader;
  const table = entries('history', [12, 16, 28, 44], reader);
  if (table) return [table];
  const by = valueOf(protocol.header, 'filledIn.by') || valueOf(protocol.header, 'contact.name');
  return [paragraph(`${protocol.run.date}: ${by || t(words.notGiven)}`)];
};

export const summary: Section = ({ protocol, t }) => {
  const count = (answer: string) => protocol.cases.filter((one) => one.answer === answer).length;
  const counts = {
    total: protocol.cases.length,
    yes: count('yes'),
    no: count('no'),
    na: count('not-applicable'),
    open: count('open'),
  };
  return [
    paragraph(t(isReport(protocol.suite) ? reportWords.counts : words.counts, counts), 'lead'),
    paragraph(t(protocol.run.sentence)),
    paragraph(t(words.notAVerdict)),
  ];
};

export const knownDeviations: Section = (reader) => {
  const table = entries('knownDeviations', [60, 12, 28], reader);
  return [table ?? paragraph(reader.t(words.noKnown))];
};
