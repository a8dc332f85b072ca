/** Who sends: one practitioner, by HPR number where it is known. */
import type { Check, Trial } from '../../dsl/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { practitioners } from './cast.ts';
import { check } from '../../dsl/check.ts';
import { member, send, sending } from './send.ts';

/** What the request says of the practitioner, by the table's names. */
function named(request: Exchange): Record<string, unknown> {
  const given = ['BehandlerHprNr', 'BehandlerFnr'].filter(
    (name) => ![undefined, null, ''].includes(member(request, name) as null),
  );
  return Object.fromEntries(given.map((name) => [name, String(member(request, name))]));
}

/** A sending by somebody whose both numbers the client knows. */
async function withBoth(trial: Trial): Promise<Exchange> {
  const [{ number }] = practitioners(trial.world);
  return send(trial, { ...sending(trial), practitionerFnr: number });
}

export const practitionerChecks: readonly Check[] = [
  check({
    id: 'verktoy.send.practitioner-hpr',
    rows: ['verktoy.client.practitioner-hpr'],
    level: 'L2',
    step: '4.2',
    title: {
      sv: 'Klienten skickar behandlarens HPR-nummer när den känner det.',
      nb: 'Klienten sender behandlerens HPR-nummer når den kjenner det.',
      en: "The client sends the practitioner's HPR number when it knows it.",
    },
    run: async (trial, judge) => {
      const request = await withBoth(trial);
      const [{ hprNumber }] = practitioners(trial.world);
      judge(named(request)['BehandlerHprNr'] === hprNumber, {
        expected: { BehandlerHprNr: hprNumber },
        actual: named(request),
        evidence: request,
      });
    },
  }),
  check({
    id: 'verktoy.send.one-practitioner-id',
    rows: ['verktoy.client.one-practitioner-id'],
    level: 'L2',
    step: '4.2',
    title: {
      sv: 'Klienten skickar precis ett av behandlarens nummer.',
      nb: 'Klienten sender nøyaktig ett av behandlerens numre.',
      en: "The client sends exactly one of the practitioner's numbers.",
    },
    run: async (trial, judge) => {
      const request = await withBoth(trial);
      const actual = Object.keys(named(request));
      judge(actual.length === 1, { expected: 1, actual, evidence: request });
    },
  }),
  check({
    id: 'verktoy.send.practitioner-fnr',
    rows: ['verktoy.client.practitioner-fnr'],
    level: 'L2',
    step: '4.2',
    title: {
      sv: 'Klienten skickar behandlarens identitetsnummer när HPR-numret är okänt.',
      nb: 'Klienten sender behandlerens fødselsnummer når HPR-nummeret er ukjent.',
      en: "The client sends the practitioner's identity number when the HPR number is unknown.",
    },
    run: async (trial, judge) => {
      const [{ number }] = practitioners(trial.world);
      const { practitionerHpr: _, ...params } = sending(trial);
      const request = await send(trial, { ...params, practitionerFnr: number });
      judge(named(request)['BehandlerFnr'] === number, {
        expected: { BehandlerFnr: number },
        actual: named(request),
        evidence: request,
      });
    },
  }),
];
