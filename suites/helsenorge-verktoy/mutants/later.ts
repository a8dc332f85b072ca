/** Mutants of graphic elements, guidance services and practitioners. */
import { altering, answering, type Outgoing } from '../../dsl/altering.ts';
import type { Mutant } from '../../dsl/types.ts';
import { unknownTool } from '../checks/cast.ts';
import { mistaking, vague } from './send.ts';
import { asksForSender, bodyWith, isImage, isUpdate } from './traffic.ts';

/** Updates the guidance service that it was first told of, at each address. */
function keepingFirst(): NonNullable<Mutant['client']> {
  const first = new Map<string | undefined, string>();
  return (reference) => ({
    ...reference,
    updateGuidanceService: (params, context) => {
      const address = context.endpoints['helsenorge-verktoy'];
      const id = first.get(address) ?? String(params.id);
      first.set(address, id);
      return reference['updateGuidanceService']!({ ...params, id }, context);
    },
  });
}

const days = ['Søndag', 'Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag'];

/** Alters each item of Apningstider. */
const hoursWith = (alter: (item: any) => object) =>
  bodyWith(({ Apningstider, ...body }) => ({ ...body, Apningstider: Apningstider.map(alter) }), isUpdate);

const dotted = (time: string | null) => time?.replace(':', '.') ?? null;

/** Takes the token that it last sent to another operation. */
function withOwnToken(): NonNullable<Mutant['fetch']> {
  let last: string | undefined;
  const isOther = (request: Outgoing) => !asksForSender(request) && 'authorization' in request.headers;
  return (next) =>
    altering(isOther, (request) => {
      last = request.headers['authorization']!.split(' ')[1];
      return request;
    })(
      altering(asksForSender, (request) => {
        const authorization = last === undefined ? request.headers['authorization']! : `Bearer ${last}`;
        return { ...request, headers: { ...request.headers, authorization } };
      })(next),
    );
}

export const laterMutants: readonly Mutant[] = [
  {
    check: 'verktoy.graphic.id',
    title: 'counts graphic elements from 0',
    client: (reference) => ({
      ...reference,
      getGraphicElement: (params, context) => reference['getGraphicElement']!({ id: params.id + 1 }, context),
    }),
  },
  {
    check: 'verktoy.graphic.binary',
    title: 'reads an image as text',
    fetch: answering(isImage, async (response) => new Response(await response.text(), response)),
  },
  {
    check: 'verktoy.graphic.missing',
    title: 'takes an empty answer for an image',
    fetch: answering(isImage, async (response) => {
      return response.status === 404 ? new Response(await response.text(), { status: 200 }) : response;
    }),
  },
  {
    check: 'verktoy.guidance.url-id',
    title: 'goes on with the guidance service that it was first told of',
    client: keepingFirst(),
  },
  {
    check: 'verktoy.guidance.members',
    title: 'spells a member in lower case',
    fetch: bodyWith(({ Telefon, ...body }) => ({ telefon: Telefon, ...body }), isUpdate),
  },
  {
    check: 'verktoy.guidance.hours',
    title: 'begins the week on Sunday',
    fetch: hoursWith((item) => ({ ...item, Dag: days.indexOf(item.Dag) + 1 })),
  },
  {
    check: 'verktoy.guidance.forms',
    title: 'writes times with a full stop',
    fetch: hoursWith((item) => ({ ...item, FraKl: dotted(item.FraKl), TilKl: dotted(item.TilKl) })),
  },
  {
    check: 'verktoy.guidance.own',
    title: 'updates one more that it was never given',
    client: (reference) => ({
      ...reference,
      updateGuidanceService: async (params, context) => {
        const result = await reference['updateGuidanceService']!(params, context);
        await Promise.resolve(reference['updateGuidanceService']!({ ...params, id: unknownTool }, context)).catch(
          () => {},
        );
        return result;
      },
    }),
  },
  {
    check: 'verktoy.guidance.refused',
    title: 'takes a refused update for done',
    client: mistaking('updateGuidanceService', (code) => code === 'SIM-GUIDANCE-OWNER', { updated: true }),
  },
  {
    check: 'verktoy.guidance.success',
    title: 'wants 200 alone',
    fetch: answering(isUpdate, async (response) => {
      if (response.status === 204) throw new TypeError('an answer without content');
      return response;
    }),
  },
  {
    check: 'verktoy.sender.citizen-token',
    title: "asks for the practitioner with the system's token",
    fetch: withOwnToken(),
  },
  {
    check: 'verktoy.sender.bearer',
    title: "puts a proof beside the citizen's token",
    fetch: altering(asksForSender, (request) => ({ ...request, headers: { ...request.headers, dpop: 'a.b.c' } })),
  },
  {
    check: 'verktoy.sender.id-type',
    title: 'takes every Id for an HPR number',
    client: (reference) => ({
      ...reference,
      getPractitioner: async (params, context) => {
        const { fnr, ...told } = (await reference['getPractitioner']!(params, context)) as { fnr?: string };
        return { ...told, ...(fnr && { hprNumber: fnr }) };
      },
    }),
  },
  {
    check: 'verktoy.sender.private',
    title: 'logs what it is told of the practitioner',
    client: (reference) => ({
      ...reference,
      getPractitioner: async (params, context) => {
        const told = await reference['getPractitioner']!(params, context);
        context.log?.(JSON.stringify(told));
        return told;
      },
    }),
  },
  {
    check: 'verktoy.outcome.not-sent',
    title: 'does not tell VER-000260 from other faults',
    client: vague('VER-000260', 'getPractitioner'),
  },
  {
    check: 'verktoy.outcome.no-link',
    title: 'does not tell VER-000261 from other faults',
    client: vague('VER-000261', 'getPractitioner'),
  },
];
