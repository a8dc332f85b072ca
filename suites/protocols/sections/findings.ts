/** What the answers rest on, and what did not hold: evidence, calls an hour, deviations, remarks. */
import { moment } from '../../reporters/show.ts';
import { valueOf } from '../header.ts';
import type { DeviationRecord, EvidenceItem } from '../records.ts';
import { reportWords } from '../report-words.ts';
import { headings, words } from '../words.ts';
import { cell, code, isReport, paragraph, pointers, type Reader, type Section } from './section.ts';

/** What an owner's calls do not have takes no room in its report. */
function evidenceColumns({ protocol, t }: Reader) {
  const { correlationOf, personOf } = protocol.suite;
  const columns = [
    { title: t(words.id), width: 7 },
    { title: t(words.call), width: 39 + (correlationOf ? 0 : 16) + (personOf ? 0 : 16) },
    { title: t(words.time), width: correlationOf ? 14 : 22 },
  ];
  const correlation = correlationOf ? [{ title: t(words.correlation), width: 24 }] : [];
  const person = personOf ? [{ title: t(words.person), width: 16 }] : [];
  return [...columns, ...correlation, ...person];
}

function evidenceRow(item: EvidenceItem, { protocol, t }: Reader) {
  const { number, exchange, at, call, status, code: fault, correlation, person } = item;
  const { correlationOf, personOf } = protocol.suite;
  // A status of 0: the answer never left.
  const answer = status === 0 ? t(words.noAnswer) : String(status);
  return {
    id: `evidence-${number}`,
    cells: [
      cell([{ text: number, bold: true }]),
      cell(`${call} → ${answer}${fault === undefined ? '' : ` ${fault}`}`, code(exchange)),
      cell(moment(at).replace(' UTC', '')),
      ...(correlationOf ? [cell(correlation === undefined ? '' : code(correlation))] : []),
      ...(personOf ? [cell(person)] : []),
    ],
  };
}

export const evidence: Section = (reader) => {
  const { protocol, t } = reader;
  if (protocol.evidence.length === 0) return [paragraph(t(words.noEvidence))];
  const [, hash = ''] = protocol.run.facts.find(([name]) => name.en === 'exchanges.ndjson') ?? [];
  const columns = evidenceColumns(reader);
  const lead = isReport(protocol.suite) ? reportWords.evidenceLead : words.evidenceLead;
  return [
    paragraph(t(lead, { hash: hash.replace('SHA-256 ', '') }), 'quiet'),
    {
      kind: 'table',
      name: t(headings.evidence),
      columns,
      rows: protocol.evidence.map((item) => evidenceRow(item, reader)),
    },
  ];
};

export const peak: Section = ({ protocol, t }) => {
  const { calls, check, from, total } = protocol.peak;
  const seen =
    check === undefined || from === undefined ? '0' : t(words.peakSeenValue, { calls, check, from: moment(from) });
  const rows = [
    [t(words.peakDeclared), [valueOf(protocol.header, 'peak.callsPerHour') || t(words.notGiven)]] as const,
    [t(words.peakSeen), [seen]] as const,
    [t(words.peakTotal), [String(total)]] as const,
  ];
  return [{ kind: 'facts', name: t(headings.peak), rows }];
};

function deviationRow(
  { check, cases, what, class: grade, mendedBy, reason, evidence: numbers }: DeviationRecord,
  { protocol, t }: Reader,
) {
  const declared = reason === undefined ? undefined : t(words.declared, { reason });
  return {
    cells: [
      cell([{ text: cases.join(', ') || '–', bold: true }]),
      cell(...what.map((line) => t(line)), declared, code(check)),
      ...(isReport(protocol.suite) ? [] : [cell([{ text: grade, bold: true }])]),
      cell(mendedBy),
      cell(pointers(numbers)),
    ],
  };
}

export const deviations: Section = (reader) => {
  const { protocol, t } = reader;
  if (protocol.deviations.length === 0) return [paragraph(t(words.noDeviations))];
  // The classes A and B are one owner's; a test report has none.
  const report = isReport(protocol.suite);
  const columns = [
    { title: t(words.case), width: 10 },
    { title: t(words.deviation), width: report ? 59 : 50 },
    ...(report ? [] : [{ title: t(words.class), width: 9, centred: true }]),
    { title: t(words.mendedBy), width: 19 },
    { title: t(words.evidence), width: 12 },
  ];
  const rows = protocol.deviations.map((one) => deviationRow(one, reader));
  return [{ kind: 'table', name: t(headings.deviations), columns, rows }];
};

export const remarks: Section = ({ protocol, t }) => {
  if (protocol.remarks.length === 0) return [paragraph(t(words.noRemarks))];
  const rows = protocol.remarks.map(({ check, what }) => [check, what.map((line) => t(line))] as const);
  return [{ kind: 'facts', name: t(headings.remarks), rows }];
};
