/** Mutants of the sending and of what comes of it. */
import { createClient } from '../client.ts';
import type { ClientModule, Mutant } from '../../dsl/types.ts';
import { again, altering, answering, bodyWith, isSending } from './traffic.ts';

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Tells its caller of one code only that something went wrong. */
export function vague(code: string, action = 'sendTool'): NonNullable<Mutant['client']> {
  return (reference: ClientModule) => ({
    ...reference,
    [action]: async (params, context) => {
      try {
        return await reference[action]!(params, context);
      } catch (thrown) {
        if ((thrown as { code?: string }).code !== code) throw thrown;
        throw new Error('it did not work');
      }
    },
  });
}

/** Takes one refused or failed action for another result. */
export function mistaking(
  action: string,
  test: (code: string | undefined) => boolean,
  result: unknown,
): NonNullable<Mutant['client']> {
  return (reference: ClientModule) => ({
    ...reference,
    [action]: async (params, context) => {
      try {
        return await reference[action]!(params, context);
      } catch (thrown) {
        if (!test((thrown as { code?: string }).code)) throw thrown;
        return result;
      }
    },
  });
}

const outcome = (point: string, code: string): Mutant => ({
  check: `verktoy.outcome.${point}`,
  title: `does not tell ${code} from other faults`,
  client: vague(code),
});

export const sendMutants: readonly Mutant[] = [
  {
    check: 'verktoy.send.content-type',
    title: 'declares the body as text',
    fetch: altering(isSending, (request) => ({
      ...request,
      headers: { ...request.headers, 'content-type': 'text/plain' },
    })),
  },
  {
    check: 'verktoy.send.utf8',
    title: 'encodes the body in Latin-1',
    fetch: altering(isSending, (request) => ({
      ...request,
      body: Uint8Array.from(Buffer.from(String(request.body), 'latin1')),
    })),
  },
  {
    check: 'verktoy.send.member-names',
    title: 'writes a name in another casing',
    fetch: bodyWith(({ Melding, ...body }) => ({ ...body, melding: Melding })),
  },
  {
    check: 'verktoy.send.string-members',
    title: 'sends the HPR number as a number',
    fetch: bodyWith(({ BehandlerHprNr, ...body }) => ({
      ...body,
      ...(BehandlerHprNr && { BehandlerHprNr: Number(BehandlerHprNr) }),
    })),
  },
  {
    check: 'verktoy.send.identity-in-body',
    title: "puts the citizen's number in the address too",
    fetch: altering(isSending, (request) => {
      const url = new URL(request.url);
      url.searchParams.set('fnr', (JSON.parse(String(request.body)) as { InnbyggerFnr: string }).InnbyggerFnr);
      return { ...request, url };
    }),
  },
  {
    check: 'verktoy.send.citizen-number',
    title: "writes the citizen's number with a space in it",
    fetch: bodyWith((body) => ({ ...body, InnbyggerFnr: String(body['InnbyggerFnr']).replace(/^(.{6})/, '$1 ') })),
  },
  {
    check: 'verktoy.send.tool-id',
    title: 'writes the guid without hyphens',
    fetch: bodyWith((body) => ({ ...body, VerktoyId: String(body['VerktoyId']).replaceAll('-', '') })),
  },
  {
    check: 'verktoy.send.practitioner-hpr',
    title: 'prefers the identity number',
    client: (reference) => ({
      ...reference,
      sendTool: ({ practitionerHpr, ...params }, context) =>
        reference['sendTool']!(params.practitionerFnr ? params : { ...params, practitionerHpr }, context),
    }),
  },
  {
    check: 'verktoy.send.one-practitioner-id',
    title: 'sends both numbers when it knows both',
    client: () => createClient({ bothNumbers: true }),
  },
  {
    check: 'verktoy.send.practitioner-fnr',
    title: 'sends the identity number as an HPR number',
    fetch: bodyWith(({ BehandlerFnr, ...body }) => ({
      ...body,
      ...(BehandlerFnr && { BehandlerHprNr: BehandlerFnr }),
    })),
  },
  {
    check: 'verktoy.send.message-length',
    title: 'sends a message of any length',
    client: () => createClient({ letThrough: 'long message' }),
  },
  {
    check: 'verktoy.send.deadline-date',
    title: 'loses a day on the way to another time zone',
    fetch: bodyWith((body) => ({ ...body, ...(body['FristDato'] && { FristDato: dayBefore(body['FristDato']) }) })),
  },
  {
    check: 'verktoy.send.deadline-date-only',
    title: 'writes a time behind the date',
    fetch: bodyWith((body) => ({ ...body, ...(body['FristDato'] && { FristDato: `${body['FristDato']}T12:00:00` }) })),
  },
  {
    check: 'verktoy.send.deadline-not-past',
    title: 'sends a deadline that has passed',
    client: () => createClient({ letThrough: 'past deadline' }),
  },
  outcome('same-practitioner', 'VER-000218'),
  outcome('already-sent', 'VER-000232'),
  outcome('citizen-inactive', 'VER-000228'),
  outcome('tool-unknown', 'VER-000207'),
  outcome('practitioner-unknown', 'PVF-000239'),
  {
    check: 'verktoy.outcome.lookup-not-found',
    title: 'takes a tool that is not there for one that is',
    client: (reference) => ({
      ...reference,
      getTool: async (params, context) => {
        const result = (await reference['getTool']!(params, context)) as { found: boolean };
        return result.found ? result : { found: true };
      },
    }),
  },
  {
    check: 'verktoy.outcome.no-blind-retry',
    title: 'repeats a refused sending',
    fetch: answering(isSending, async (response, request, next) => {
      if (response.status === 400) await again(next, request, 2);
      return response;
    }),
  },
  {
    check: 'verktoy.outcome.pseudo-id',
    title: 'wants a PseudoId',
    fetch: answering(isSending, async (response) => {
      const body = (await response.clone().json()) as { PseudoId?: unknown };
      if (response.ok && typeof body.PseudoId !== 'string') throw new TypeError('no PseudoId');
      return response;
    }),
  },
  {
    check: 'verktoy.outcome.success-status',
    title: 'takes only 200 for success',
    fetch: answering(isSending, async (response) => {
      if (response.status === 201) throw new TypeError('unexpected status');
      return response;
    }),
  },
  {
    check: 'verktoy.resilience.underlying-service',
    title: 'counts a tool as sent when the service failed',
    client: mistaking('sendTool', (code) => code === 'PVS-000204', { sent: true }),
  },
  {
    check: 'verktoy.resilience.retry-pause',
    title: 'tries again at once',
    client: () => createClient({ pauses: [0, 0, 0, 0] }),
  },
  {
    check: 'verktoy.resilience.error-without-body',
    title: 'takes an unreadable error for a tool that is not there',
    client: mistaking('getTool', (code) => code === '502', { found: false }),
  },
];
