/** The work that is measured: what is sent, what must come back, and what it is to reach at least. */
import { createHash } from 'node:crypto';
import { clientKey, loadPopulation, type Population } from '../fixtures/index.ts';
import { signingKey, signJwt } from '../simulators/kernel/codecs/jwt.ts';
import { requestBytes } from './http.ts';
import { around, once, type Shot } from './load.ts';
import type { PeerWork } from './peers/tool.ts';
import type { BareAnswer } from './servers/bare.ts';
import type { Order } from './servers/ours.ts';
import { soap } from './soap.ts';

/** What a server of ours says when it has started. */
export interface Stage {
  readonly port: number;
  readonly bearer: readonly string[];
  readonly bound: readonly string[];
  readonly inbox: {
    /** Active, with one kind of notification, so that all answers are of one form. */
    readonly citizens: readonly string[];
    readonly sourceSystem: string;
    readonly logicalAddress: string;
  };
}

export type Side = 'ours' | 'bare' | 'peers';

export interface Row {
  readonly title: string;
  /** Share of bare node:http that it must reach. */
  readonly floor: number;
  readonly order: Order;
  /** The answers that the bare server gives: those that ours gave. */
  readonly answers: readonly BareAnswer[];
  /** A fresh supply for one run. Peers give one answer to all. */
  readonly shots: (side: Side) => () => Shot | undefined;
  /** Milliseconds of the first run and of each turn, where the work is so heavy that the usual ones hold few requests. */
  readonly pace?: { readonly warmUp: number; readonly turn: number };
  /** How other tools would take the same work. */
  readonly peers?: PeerWork;
}

const prefix = '/helsenorge/verktoy';
const system = 'helsenorge-verktoy';
const toolsTable = 'verktoy.tools';
const freshProofs = 6_000;
const mostSendings = 30_000;
const { publicJwk, privateJwk } = clientKey(1177, 'bench');
const { kty, crv, x, y } = publicJwk;

/** The thumbprint that bound tokens name. */
export const thumbprint = publicJwk.kid;

/** One real answer, which the bare server then imitates. What node:http writes of itself is left out. */
async function capture(
  port: number,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<BareAnswer> {
  const method = body === undefined ? 'GET' : 'POST';
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(`http://localhost:${port}${path}`, {
    method,
    headers: { ...headers, ...type },
    ...(body && { body }),
  });
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  const own = [...response.headers].filter(([name]) => !['connection', 'keep-alive', 'date'].includes(name));
  return { url: path, status: 200, headers: Object.fromEntries(own), body: await response.text() };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

function captureAll(stage: Stage, paths: readonly string[]): Promise<BareAnswer[]> {
  return Promise.all(paths.map((path) => capture(stage.port, path, bearer(stage.bearer[0]!))));
}

/** Every path with every token. */
function gets(stage: Stage, answers: readonly BareAnswer[]): Shot[] {
  return stage.bearer.flatMap((token) =>
    answers.map(({ url, body }) => ({ bytes: requestBytes('GET', url, bearer(token)), body: Buffer.from(body) })),
  );
}

/** Ours and bare are asked for a hundred tools, the peers for one: Prism has one example a path. */
function oneTool(stage: Stage, answers: readonly BareAnswer[]): Row {
  const shots = gets(stage, answers);
  const [answer] = answers as [BareAnswer];
  const same = gets(stage, [answer]);
  return {
    title: 'GET one tool, Bearer',
    floor: 0.75,
    order: { touch: null },
    answers,
    shots: (side) => around(side === 'peers' ? same : shots),
    peers: { method: 'GET', answer, contract: { system, mount: prefix, path: '/v1/SelvstendigVerktoy/{id}' } },
  };
}

function proven(stage: Stage, { url, body }: BareAnswer, place: number, signing: ReturnType<typeof signingKey>): Shot {
  const token = stage.bound[place % stage.bound.length]!;
  const ath = createHash('sha256').update(token).digest('base64url');
  const iat = Math.floor(Date.now() / 1000);
  const claims = { jti: `${iat}-${place}-${performance.now()}`, htm: 'GET', htu: `http://localhost${url}`, iat, ath };
  const dpop = signJwt({ typ: 'dpop+jwt', jwk: { kty, crv, x, y } }, claims, signing);
  return { bytes: requestBytes('GET', url, { authorization: `DPoP ${token}`, dpop }), body: Buffer.from(body) };
}

function oneToolProven(stage: Stage, answers: readonly BareAnswer[]): Row {
  const signing = signingKey({ ...privateJwk, kid: undefined } as unknown as { alg: string });
  const make = () =>
    Array.from({ length: freshProofs }, (_, place) => proven(stage, answers[place % answers.length]!, place, signing));
  const kept = make();
  return {
    title: 'GET one tool, DPoP proof a call',
    floor: 0.14,
    order: { touch: null },
    answers,
    shots: (side) => (side === 'bare' ? around(kept) : once(make())),
  };
}

function activeCitizens({ people }: Population): string[] {
  const grown = people.filter(({ birthDate, deceased }) => deceased === null && birthDate < '2005');
  return grown.filter(({ consentAtStart }) => consentAtStart === 'full').map(({ number }) => number);
}

/** Bodies of sendings, no two of them of the same citizen and tool. */
function sendings(population: Population): string[] {
  const citizens = activeCitizens(population);
  const tools = population.tools.filter(({ published }) => published.KreverForskrivning).map(({ id }) => id);
  const senders = population.practitioners.flatMap(({ hprNumber }) => hprNumber ?? []);
  const most = Math.min(mostSendings, citizens.length * tools.length);
  return Array.from({ length: most }, (_, place) =>
    JSON.stringify({
      VerktoyId: tools[Math.floor(place / citizens.length)],
      InnbyggerFnr: citizens[place % citizens.length],
      BehandlerHprNr: senders[place % senders.length],
      FristDato: '2099-09-11',
      Melding: 'Lykke til',
    }),
  );
}

/** Each run of ours begins where nothing has been sent: there are only so many pairs. */
async function prescription(stage: Stage, population: Population): Promise<Row> {
  const url = `${prefix}/v1/Verktoy`;
  const bodies = sendings(population);
  const answer = await capture(stage.port, url, bearer(stage.bearer[0]!), bodies[0]);
  const body = Buffer.from(answer.body);
  const shots = bodies.map((sent, place) => {
    const headers = bearer(stage.bearer[place % stage.bearer.length]!);
    return { bytes: requestBytes('POST', url, headers, sent), body };
  });
  return {
    title: 'POST prescription, with state',
    floor: 0.6,
    order: { touch: null, restore: true },
    answers: [answer],
    shots: (side) => (side === 'ours' ? once(shots) : around(shots)),
    peers: {
      method: 'POST',
      answer,
      finds: { jsonPath: '$.VerktoyId' },
      contract: { system, mount: prefix, path: '/v1/Verktoy' },
    },
  };
}

const filters = [
  'Malgrupper=3',
  'Malgrupper=2&Malgrupper=3',
  'Sprak=1',
  'Sprak=1&Malgrupper=3',
  'Fagomrader=1',
  'Fagomrader=2',
];
const pages = [1, 2];

async function list(stage: Stage): Promise<Row[]> {
  const paths = filters.flatMap((filter) =>
    pages.map((page) => `${prefix}/v1/SelvstendigVerktoy?${filter}&Sidereferanse=${page}&AntallVerktoy=20`),
  );
  const answers = await captureAll(stage, paths);
  const shots = gets(stage, answers);
  const title = `filtered list of 20 of 1,000 tools (${Math.round(answers[0]!.body.length / 1024)} KB)`;
  const row = (when: string, floor: number, touch: string | null): Row => ({
    title: `${title}, ${when}`,
    floor,
    order: { touch },
    answers,
    shots: () => around(shots),
  });
  return [row('warm', 0.6, null), row('each after a write', 0.3, toolsTable)];
}

/** All rows that are a ratio against bare node:http. */
export async function rowsFor(stage: Stage): Promise<Row[]> {
  const population = await loadPopulation();
  const ids = population.tools.slice(0, 100).map(({ id }) => id);
  const one = await captureAll(
    stage,
    ids.map((id) => `${prefix}/v1/SelvstendigVerktoy/${id}`),
  );
  return [
    oneTool(stage, one),
    oneToolProven(stage, one),
    await prescription(stage, population),
    ...(await list(stage)),
    await soap(stage),
  ];
}
