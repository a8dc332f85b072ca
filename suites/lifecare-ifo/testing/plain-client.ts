/** A lawful client that is as unlike the reference client as can be. */
import type { ClientContext, ClientModule } from '../../dsl/types.ts';
import type { ShowingInit } from '../../testing/in-process-host.ts';

interface Given {
  readonly domain: string;
  readonly key?: string;
  readonly certificate: { readonly pem: string };
}

export type Send = typeof globalThis.fetch;

export const unsupported = (what: string) => Object.assign(new Error(what), { outcome: 'unsupported' });
const refused = (status: number) => Object.assign(new Error(`the API answered ${status}`), { outcome: 'refused' });

/** One call, in the plainest way: the key in the query, nothing repeated, no word about what came. */
async function call(
  send: Send,
  { endpoints, credentials }: ClientContext,
  path: string,
  query: object,
  init: RequestInit = {},
) {
  const { domain, key, certificate } = credentials['lifecare-ifo'] as Given;
  if (key === undefined) throw unsupported('one key is all it knows');
  const plain = key.includes('%') ? key : encodeURIComponent(key);
  const own = new URLSearchParams({ domain, ...query }).toString();
  const url = `${endpoints['lifecare-ifo']}/apifc/v1/${path}?key=${plain}&${own}`;
  const shown: ShowingInit = { ...init, certificate: certificate.pem };
  const answer = await send(url, shown);
  if (answer.status >= 400 && answer.status !== 404) throw refused(answer.status);
  return answer;
}

const day = (text: string | null) => text?.slice(0, 10) ?? null;
const held = (row: any) => ({
  id: row.Id,
  date: day(row.Date ?? row.PayDate ?? row.FromDate ?? row.StartDate ?? null),
  record: { own: row },
});

const json = async (answer: Response): Promise<any> => (answer.status === 404 ? undefined : answer.json());

const post = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** The calls that the rest is made of. */
function calling(send: Send) {
  const get = async (context: ClientContext, path: string, query: object = {}) =>
    json(await call(send, context, path, query));

  const list = async (context: ClientContext, name: string, personId: string, from: string, to: string) => {
    const query = { personId, startDate: `${from}T00:00:00`, endDate: `${to}T23:59:59`, pageSize: '0' };
    return (await get(context, name, query)).Result as any[];
  };

  return { get, list };
}

type Calling = ReturnType<typeof calling>;

const readingOf = (send: Send, { get, list }: Calling): ClientModule => ({
  readPerson: async ({ personId }, context) => {
    const person = await get(context, 'Persons', { personId });
    if (!person) return { found: false };
    const { AddressProtection: address, ProtectedRegistration: registration, SecretPhone: phone } = person;
    return { found: true, protection: { address, registration, phone } };
  },
  readList: async ({ list: name, personId, from, to, service }, context) => {
    if (service !== undefined) throw unsupported('it shows every matter');
    const rows = await list(context, name, personId, from, to);
    // It never says that there is nothing.
    if (rows.length === 0) throw new Error('no records came: ask the municipality whether the key has the package');
    return { records: rows.map(held) };
  },
  isPaid: async ({ personId, month }, context) => {
    const rows = await list(context, 'Payments', personId, '2000-01-01', '2099-12-31');
    return { paid: rows.some((row) => row.PayDate !== null && row.ConcernedMonth.startsWith(month)) };
  },
  readDocument: async ({ id }, context) => ({
    found: (await call(send, context, 'DocumentContent', { id })).status === 200,
  }),
});

function extractingOf({ get }: Calling): ClientModule {
  async function wholeExtract(context: ClientContext, name: string, limit: number): Promise<any[]> {
    const rows: any[] = [];
    for (let total = 1; rows.length < total;) {
      const page = await get(context, `Extract/${name}`, { limit: String(limit), offset: String(rows.length) });
      total = page.TotalNumberOfRecords;
      rows.push(...page.Result);
    }
    return rows;
  }

  const ids = (rows: any[]) => rows.map((row) => row.Id).join();

  async function steadyExtract(context: ClientContext, name: string, limit: number): Promise<any[]> {
    for (let before = await wholeExtract(context, name, limit); ;) {
      const again = await wholeExtract(context, name, limit);
      if (ids(before) === ids(again)) return again;
      before = again;
    }
  }

  return {
    extract: async ({ extract, limit = 1000 }, context) => {
      return { records: (await steadyExtract(context, extract, limit)).map(held) };
    },
  };
}

function usersOf(send: Send, { get }: Calling): ClientModule {
  const users = async (context: ClientContext) =>
    ((await get(context, 'Users/GetUsers', { limit: '500' })) ?? []) as any[];
  const words = ['Certificate', 'External', 'Idp', 'Token', 'Tss'];
  const told = (user: any) => ({
    id: user.Id,
    logonTypes: user.LogonTypes.map((one: string | number) => words[one as number] ?? one),
  });
  const setUser = (context: ClientContext, fields: object) =>
    call(send, context, 'Users/SetUser', fields, { method: 'POST' });

  return {
    readUsers: async ({ role }, context) => {
      const found =
        role === undefined ? await users(context) : await get(context, 'Users/GetUsersByRole', { role, limit: '500' });
      return { users: (found ?? []).map(told) };
    },
    readUser: async ({ id }, context) => {
      const user = (await users(context)).find(({ Id }) => Id === id);
      return user ? { found: true, user: told(user) } : { found: false };
    },
    syncUsers: async ({ directory }, context) => {
      const inTss = await users(context);
      const has = new Set(directory.map(({ id }: any) => id));
      for (const { id, firstName, lastName } of directory) {
        const same = inTss.find(({ Id }) => Id === id);
        if (same?.FirstName === firstName && same?.LastName === lastName) continue;
        await setUser(context, { id, firstName, lastName });
      }
      for (const { Id } of inTss.filter(({ Id: id, Disabled }) => !has.has(id) && !Disabled)) {
        await setUser(context, { id: Id, disabled: 'true' });
      }
      return {};
    },
  };
}

function applyingOf(send: Send, { get, list }: Calling): ClientModule {
  async function application(params: any, context: ClientContext) {
    if (params.again) {
      const made = await list(context, 'Actualisations', params.personId, params.date, params.date);
      const same = made.filter((row) => row.Type === params.type);
      if (same.length > 0) return { id: Math.max(...same.map((row) => row.Id)) };
    }
    const proposal = await get(context, 'Actualisations/Proposals', { personId: params.personId });
    const by = (entries: any[], name: string) => entries.find(({ Name }) => Name === name);
    const type = by(proposal.ActualisationTypes, params.type);
    const organisation = by(proposal.Organizations, params.organisation);
    const fits = (types: any[]) => (one: any) => types.some(({ Id }) => Id === one.Type);
    const service = proposal.Services.find(fits(type.ServiceTypes));
    const body = {
      personId: params.personId,
      date: `${params.date}T09:30:00`,
      type: type.Id,
      fromWho: by(type.FromWho, params.fromWho).Id,
      reason: by(type.Reasons, params.reason).Id,
      organisationId: organisation.Id,
      organisationUnitId: organisation.UnitId,
      ...(type.WorkingStatus && { workingStatus: proposal.WorkingStatus.at(-1).Id }),
      ...(service && { serviceId: service.Id }),
    };
    return { id: await json(await call(send, context, 'Actualisations', {}, post(body))) };
  }

  return {
    sendApplication: (params, context) => {
      if (params.attachments) throw unsupported('it sends no attachments');
      return application(params, context);
    },
  };
}

/** Everything on one page, whole extracts until two agree, no memory, no logs; users by comparing all of TSS; writes once. */
export function plainClient(send: Send): ClientModule {
  const calls = calling(send);
  return { ...readingOf(send, calls), ...extractingOf(calls), ...usersOf(send, calls), ...applyingOf(send, calls) };
}
