/** What is refused of dates in requests: each wrong form by its own row, all with the same words. */
import type { RequirementId } from '../../contracts/generated/lifecare-ifo/index.ts';
import { errors } from '../../contracts/generated/lifecare-ifo/index.ts';
import type { Call } from '../kernel/call.ts';
import type { Explanation, Rule } from '../kernel/operation.ts';
import type { Dated } from './reading/request-date.ts';
import { profileOf, refuse } from './refuse.ts';

const has = (row: RequirementId) => ({ dates }: Dated) => dates.some(({ fault }) => fault === row); // prettier-ignore

/** How the field is named before the phrase (`lifecare.dates.message-prefix`). */
function nameSaid(name: string, call: Call): string {
  const { dateMessageName } = profileOf(call.world);
  if (dateMessageName === 'none') return '';
  return dateMessageName === 'parameter' ? name : name[0]!.toUpperCase() + name.slice(1);
}

function message({ dates }: Dated, call: Call): string {
  const { name } = dates.find(({ fault }) => fault !== undefined)!;
  return errors['SIM-DATE'].message.replace('{name}', nameSaid(name, call)).trim();
}

const misread: Explanation<Dated> = {
  expected: 'yyyy-MM-ddTHH:mm:ss, a time that there is, without offset',
  got: ({ dates }) => dates.map(({ name, text }) => `${name}=${text.slice(0, 40)}`).join(', '),
  todo: 'send the time with seconds and without offset: 2026-11-01T00:00:00',
  detail: (input, call) => JSON.stringify({ message: message(input, call) }),
};

/** Refuses dates of another form than the one that is taken. */
export const dateRules: readonly Rule<Dated>[] = [
  refuse('SIM-DATE', 'lifecare.dates.bare-date', has('lifecare.dates.bare-date'), misread),
  refuse('SIM-DATE', 'lifecare.dates.no-seconds', has('lifecare.dates.no-seconds'), misread),
  refuse('SIM-DATE', 'lifecare.dates.sentinels', has('lifecare.dates.sentinels'), misread),
  refuse('SIM-DATE', 'lifecare.dates.other-forms', has('lifecare.dates.other-forms'), misread),
  refuse('SIM-DATE', 'lifecare.dates.impossible', has('lifecare.dates.impossible'), misread),
];
