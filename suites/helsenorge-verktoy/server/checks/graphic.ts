/** Graphic elements: that they are there, and what is refused. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { replyHeader, replyText } from '../../../dsl/exchange.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Cast } from '../cast.ts';
import { apiRefusal, needTaken, seen, type Reading } from '../make.ts';
import { Session, type Trial } from '../session.ts';
import { noMember, say } from '../texts.ts';
import { toolsIn, valuesOf } from '../tools.ts';

/** More than any catalogue has. */
const noElement = 999_999_999;

const typeOf = (exchange: Exchange) => (replyHeader(exchange, 'content-type') ?? 'none').split(';')[0]!;
const isImage = (exchange: Exchange) =>
  exchange.reply.status === 200 && typeOf(exchange).startsWith('image/') && exchange.reply.body.length > 0;
const shownAs = (exchange: Exchange) => `${seen(exchange)}, ${typeOf(exchange)}, ${exchange.reply.body.length} bytes`;

/** Numbers that the tools of an answer name. */
const elementsIn = (tools: readonly unknown[]) => tools.flatMap((tool) => valuesOf(tool, 'GrafiskElementId'));

async function elementOf(session: Session, trial: Trial): Promise<number> {
  const [tool] = toolsIn(needTaken(trial, await session.list('AntallVerktoy=1')));
  const [id] = elementsIn([tool]);
  return id === undefined ? trial.skip(noMember('tools')) : Number(id);
}

const file = say(
  'Ett grafiskt element kommer som bildfil med status 200',
  'Et grafisk element kommer som bildefil med status 200',
  'A graphic element comes as an image file with status 200',
);

const one: ServerCheck<Cast> = {
  id: 'verktoy.server.graphic',
  title: file,
  rows: ['verktoy.graphic.operation'],
  level: 'L0',
  step: '4.2',
  async run(trial) {
    const session = new Session(trial);
    const exchange = await session.element(await elementOf(session, trial));
    const row = 'verktoy.graphic.operation';
    const expected = '200, image/…, a file';
    trial.demand(isImage(exchange), { row, message: file, expected, actual: shownAs(exchange), evidence: exchange });
  },
};

const named = say(
  'Varje grafiskt element som katalogen nämner går att hämta',
  'Hvert grafiske element som katalogen nevner, kan hentes',
  'Each graphic element that the catalogue names can be fetched',
);

/** Of some tools beyond the first. */
const all: ServerCheck<Cast> = {
  id: 'verktoy.server.graphic-catalogue',
  title: named,
  rows: ['verktoy.graphic.catalogue'],
  level: 'L2',
  step: '4.2',
  async run(trial) {
    const session = new Session(trial);
    const row = 'verktoy.graphic.catalogue';
    const paging = 'AntallVerktoy=4&Sidereferanse=2&Siderefereanse=2';
    const ids = elementsIn(toolsIn(needTaken(trial, await session.list(paging))));
    if (ids.length === 0) trial.skip(noMember('tools'));
    for (const id of ids) {
      const exchange = await session.element(String(id));
      const found = { expected: '200, an image', actual: shownAs(exchange), evidence: exchange };
      trial.demand(isImage(exchange), { row, message: named, ...found });
    }
  },
};

export const graphicChecks: readonly ServerCheck<Cast>[] = [
  one,
  all,
  apiRefusal({
    id: 'graphic-id-format',
    rows: ['verktoy.graphic.id-format'],
    what: say(
      'ett grafiskt element vars id inte är ett positivt heltal',
      'et grafisk element med en id som ikke er et positivt heltall',
      'a graphic element whose id is no positive whole number',
    ),
    status: 400,
    codes: ['VER-000209'],
    calls: async (session) => [await session.element('x'), await session.element(0), await session.element(-5)],
  }),
];

async function unknownElement(session: Session): Promise<string> {
  const exchange = await session.element(noElement);
  if (exchange.reply.status !== 404) return exchange.code ?? seen(exchange);
  return replyText(exchange) === '' ? 'empty' : 'SIM-GRAPHIC-ELEMENT';
}

const at = { system: 'helsenorge-verktoy' } as const;

export const graphicReadings: readonly Reading[] = [
  { ...at, key: 'unknownGraphicElement', look: unknownElement },
  {
    ...at,
    key: 'graphicElementType',
    step: '4.2',
    look: async (session, trial) => typeOf(needTaken(trial, await session.element(await elementOf(session, trial)))),
  },
];
