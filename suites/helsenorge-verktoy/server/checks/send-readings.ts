/** Readings of a sending: what the documents leave open, and how this API takes it. */
import { replyHeader, replyJson } from '../../../dsl/exchange.ts';
import { needTaken, seen, taken, type Reading } from '../make.ts';
import { bodyOf, dayAfter, member, pairOf, sent, taskOf, type User } from '../sending.ts';
import type { Session, Trial } from '../session.ts';
import { say } from '../texts.ts';

const at = { system: 'helsenorge-verktoy', step: '4.3', writes: true } as const;
const steering = { ...at, needs: ['control'] } as const;
const day = 86_400_000;
const year = 365.25 * day;

type More = Readonly<Record<string, unknown>>;

const trying = (session: Session, trial: Trial, user: User, more: More) =>
  session.send(bodyOf(trial, pairOf(trial, user), more));

const refusedPast = say(
  'En frist i det förflutna tas emot, så dagens gräns kan inte ses.',
  'En frist i fortiden tas imot, så dagens grense kan ikke ses.',
  'A deadline in the past is taken, so where a day ends cannot be seen.',
);

/** Business time goes on to half past eleven in the evening in UTC: another day in Norway. */
async function lateEvening(trial: Trial): Promise<void> {
  const now = trial.now();
  const today = Math.floor(now / day) * day;
  const evening = today + 23.5 * 3_600_000;
  await trial.control!.advance((evening > now ? evening : evening + day) - now);
}

/** A citizen below an age that is set by moving the clock, who has consented in full. */
async function ofAge(trial: Trial, years: number): Promise<string> {
  const { number, birthDate } = member(trial, 'child');
  const age = trial.now() - Date.parse(birthDate);
  if (age < years * year) await trial.control!.advance(years * year - age);
  await trial.control!.consent(number, 'full');
  return number;
}

/** Under which reading a code of our own or a documented one came. */
const codeOr =
  (word: string) => (exchange: { readonly code: string | undefined; readonly reply: { status: number } }) =>
    exchange.reply.status < 300 ? word : (exchange.code ?? `${exchange.reply.status} without a code`);

export const sendReadings: readonly Reading[] = [
  {
    ...at,
    key: 'successStatus',
    look: async (session, trial) => needTaken(trial, await trying(session, trial, 'success-status', {})).reply.status,
  },
  {
    ...at,
    key: 'memberCasing',
    look: async (session, trial) => {
      const body = bodyOf(trial, pairOf(trial, 'member-casing')) as More;
      const lowered = Object.entries(body).map(([name, value]) => [name[0]!.toLowerCase() + name.slice(1), value]);
      return taken(await session.send(Object.fromEntries(lowered))) ? 'any' : 'exact';
    },
  },
  {
    ...at,
    key: 'wrongMemberType',
    look: async (session, trial) => codeOr('taken')(await trying(session, trial, 'member-types', { Melding: 7 })),
  },
  {
    ...at,
    key: 'malformedFnr',
    look: async (session, trial) =>
      codeOr('taken')(await trying(session, trial, 'malformed-fnr', { InnbyggerFnr: '12345' })),
  },
  {
    ...at,
    key: 'bothPractitionerIds',
    look: async (session, trial) => {
      const both = { BehandlerFnr: member(trial, 'practitionerFnr') };
      return taken(await trying(session, trial, 'both-practitioners', both)) ? 'hpr-wins' : 'reject';
    },
  },
  {
    ...at,
    key: 'unknownPractitionerFnr',
    look: async (session, trial) => {
      const unknown = { BehandlerHprNr: undefined, BehandlerFnr: member(trial, 'notPractitioner') };
      return codeOr('taken')(await trying(session, trial, 'unknown-fnr', unknown));
    },
  },
  {
    ...steering,
    key: 'deadlineZone',
    look: async (session, trial) => {
      const pair = pairOf(trial, 'deadline-zone');
      const written = dayAfter(trial, 10);
      await sent(session, bodyOf(trial, pair, { FristDato: `${written}T23:30:00Z` }));
      return (await taskOf(trial, pair))?.deadline === written ? 'as-written' : 'local';
    },
  },
  {
    ...steering,
    key: 'timeZone',
    look: async (session, trial) => {
      const pair = pairOf(trial, 'time-zone');
      await lateEvening(trial);
      await sent(session, bodyOf(trial, pair));
      const deadline = (await taskOf(trial, pair))?.deadline;
      const utc = new Date(trial.now() + 14 * day).toISOString().slice(0, 10);
      if (deadline !== utc && deadline !== dayAfter(trial, 14)) trial.omit(refusedPast);
      return deadline === utc ? 'UTC' : 'Europe/Oslo';
    },
  },
  {
    ...at,
    key: 'pastDeadline',
    look: async (session, trial) => {
      const past = { FristDato: dayAfter(trial, -3) };
      return taken(await trying(session, trial, 'deadline-past', past)) ? 'accept' : 'reject';
    },
  },
  {
    ...at,
    key: 'malformedDeadline',
    look: async (session, trial) =>
      codeOr('taken')(await trying(session, trial, 'deadline-format', { FristDato: '31/12/2099' })),
  },
  {
    ...at,
    key: 'messageUnits',
    look: async (session, trial) => {
      const emoji = { Melding: '🙂'.repeat(751) };
      return taken(await trying(session, trial, 'message-units', emoji)) ? 'code-points' : 'utf-16';
    },
  },
  {
    ...steering,
    key: 'duplicateWindow',
    look: async (session, trial) => {
      const pair = pairOf(trial, 'duplicate-window');
      await sent(session, bodyOf(trial, pair, { FristDato: dayAfter(trial, 2) }));
      const again = async () => taken(await session.send(bodyOf(trial, pair, { FristDato: dayAfter(trial, 2) })));
      await trial.control!.advance(20 * day);
      if (await again()) return 'deadline';
      await trial.control!.advance(120 * day);
      return (await again()) ? 'grace-period' : 'until-removed';
    },
  },
  {
    ...steering,
    key: 'myToolsFromSame',
    look: async (session, trial) => {
      const pair = pairOf(trial, 'my-tools');
      await sent(session, bodyOf(trial, pair));
      const task = await taskOf(trial, pair);
      await trial.control!.actOnTask('helsenorge-verktoy', task!.id, 'accept');
      return codeOr('taken')(await session.send(bodyOf(trial, pair)));
    },
  },
  {
    ...at,
    key: 'orderOfChecks',
    look: async (session, trial) => {
      const both = { BehandlerHprNr: trial.cast.unknownPractitioner, InnbyggerFnr: member(trial, 'inactive') };
      const { code } = await trying(session, trial, 'order', both);
      const first = code === 'PVF-000239' ? 'practitioner-first' : 'citizen-first';
      return code === 'PVF-000239' || code === 'VER-000228' ? first : (code ?? 'taken');
    },
  },
  {
    ...at,
    key: 'contentType',
    look: async (session, trial) => {
      const body = bodyOf(trial, pairOf(trial, 'content-type'));
      return taken(await session.send(body, { 'content-type': 'text/plain' })) ? 'ignored' : 'required';
    },
  },
  {
    ...at,
    key: 'digitallyActiveRule',
    look: async (session, trial) => {
      const answer = await trying(session, trial, 'active-rule', { InnbyggerFnr: member(trial, 'basis') });
      return taken(answer) ? 'any-consent' : 'full-consent';
    },
  },
  {
    ...steering,
    key: 'digitallyActiveArea',
    look: async (session, trial) => {
      const { tool } = pairOf(trial, 'active-area');
      const child = await ofAge(trial, 0);
      if (taken(await session.send(bodyOf(trial, { citizen: child, tool })))) return 'any-age';
      const youth = await ofAge(trial, 14);
      return taken(await session.send(bodyOf(trial, { citizen: youth, tool }))) ? 'Ungdom' : 'Helsehjelp';
    },
  },
  {
    ...at,
    key: 'errorBody',
    look: async (session, trial) => {
      const refused = await trying(session, trial, 'tool', { VerktoyId: 'no-guid' });
      const body = replyJson(refused) ?? {};
      if (typeof body.Code === 'string' && typeof body.Message === 'string') return 'code-message';
      return (replyHeader(refused, 'content-type') ?? '').includes('problem+json') ? 'problem-details' : seen(refused);
    },
  },
  {
    ...at,
    key: 'textProfile',
    look: async (session, trial) => {
      const pair = pairOf(trial, 'texts');
      await session.send(bodyOf(trial, pair));
      const refused = await session.send(bodyOf(trial, pair));
      const body = replyJson(refused) ?? {};
      const text = String(body.Message ?? body.title ?? '');
      return text.includes('forskrevet') ? 'forskrevet' : text.includes('sendt') ? 'sendt' : text;
    },
  },
];
