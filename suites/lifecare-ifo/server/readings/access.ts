/** How the host reads what is open about certificates, keys, domains and packages. */
import { isTaken, rowsIn, seen } from '../answers.ts';
import type { Reading } from '../make.ts';
import { always, plain, type Session } from '../session.ts';
import { cannotTell, noSuchCertificate } from '../texts.ts';

const step = '4.2';
const nobodysKey = 'bm8gc3VjaCBrZXk%3D';

const usersKeyOf = (session: Session) => ({ query: encodeURIComponent(plain(session.member('usersKey'))) });
const listQuery = (session: Session) => ({ personId: session.trial.cast.person, ...always });

/** Which of the copies of the key won, where two differ. */
async function differing(session: Session): Promise<string> {
  const [own, other] = [session.keyFor(11), 'bm8gc3VjaCBrZXk='];
  const inQuery = await session.person({ carriers: { query: encodeURIComponent(own), apiKey: other } });
  if (inQuery.reply.status === 400) return 'refuse';
  if (isTaken(inQuery)) return 'query';
  const inHeader = await session.person({ carriers: { query: encodeURIComponent(other), apiKey: own } });
  return isTaken(inHeader) ? 'header' : seen(inHeader);
}

/** One key for all, or one for each package: tried with the key that the set-up calls `key`. */
async function scope(session: Session): Promise<string> {
  const carriers = { query: encodeURIComponent(plain(session.registered.key)) };
  session.good(await session.person({ carriers }));
  await session.some('Actualisations', 2);
  const other = await session.ask('Actualisations', { query: { ...listQuery(session), pageSize: 1 }, carriers });
  if (isTaken(other)) return rowsIn(other).length > 0 ? 'set' : 'package';
  return [401, 403].includes(other.reply.status) ? 'package' : seen(other);
}

async function unknownDomain(session: Session): Promise<string> {
  await session.some('Actualisations', 2);
  const tried = await session.ask('Actualisations', { opens: 2, domain: 'MOTPART_NOWHERE', query: listQuery(session) });
  if (isTaken(tried)) return rowsIn(tried).length === 0 ? 'silent-empty' : seen(tried);
  return { 400: 'model-state', 403: '403' }[tried.reply.status] ?? seen(tried);
}

export const accessReadings: readonly Reading[] = [
  {
    key: 'certificateRegisteredBy',
    step: '4.1',
    needs: ['tls'],
    look: async (session, trial) => {
      session.good(await session.person());
      const certificate = (await trial.certificate('lifecare-renewed')) ?? trial.omit(noSuchCertificate);
      const tried = await session.person({ certificate });
      if (tried.reply.status === 0 || tried.reply.status === 403) return 'thumbprint';
      return isTaken(tried) ? 'subject' : seen(tried);
    },
  },
  {
    key: 'missingParameter',
    step,
    look: async (session) => {
      const tried = await session.person({ carriers: {} });
      return { 400: 'model-state', 404: 'no-action' }[tried.reply.status] ?? seen(tried);
    },
  },
  { key: 'unknownDomain', step, look: unknownDomain },
  {
    key: 'unknownKey',
    step,
    look: async (session) => {
      const tried = await session.person({ carriers: { query: nobodysKey } });
      return { 401: 'message-401', 403: 'empty-403' }[tried.reply.status] ?? seen(tried);
    },
  },
  { key: 'differingKeys', step, look: differing },
  { key: 'keyScope', step, look: scope },
  {
    key: 'keyWithoutPackage',
    step,
    look: async (session) => {
      await session.some('Actualisations', 2);
      const carriers = usersKeyOf(session);
      const tried = await session.ask('Actualisations', { query: listQuery(session), carriers });
      if (tried.reply.status === 401) return '401';
      return isTaken(tried) && rowsIn(tried).length === 0 ? 'silent-empty' : seen(tried);
    },
  },
  {
    key: 'packageOfWrites',
    step,
    look: async (session) => {
      const tried = await session.ask('Persons/Proposals', { carriers: usersKeyOf(session) });
      return { 200: 'any', 401: 'paired', 403: 'paired' }[tried.reply.status] ?? seen(tried);
    },
  },
  {
    key: 'userPackage',
    step: '4.5',
    look: async (session) => {
      const query = { userId: session.member('user') };
      const tried = await session.ask('Users/GetUser', { opens: 1, query });
      return { 200: 'all', 401: 'set-user' }[tried.reply.status] ?? seen(tried);
    },
  },
  {
    key: 'invoiceMethods',
    step: '4.6',
    // Without the parameters that it needs a PUT changes nothing, whoever reads it.
    look: async (session) => {
      const tried = await session.ask('InvoiceForTreatment', { method: 'PUT', opens: 22, json: {} });
      if (tried.reply.status === 405) return 'get-and-post';
      return tried.reply.status === 400 || tried.reply.status === 404 ? 'all' : seen(tried);
    },
  },
  {
    key: 'echoIdentity',
    step: '4.8',
    other: true,
    look: async (session, trial) => {
      const query = { personId: trial.cast.person, startDate: '2020-01-01', endDate: '2020-01-31' };
      const tried = await session.ask('Actualisations', { opens: 2, query });
      return Buffer.from(tried.reply.body as Uint8Array)
        .toString()
        .includes(trial.cast.person);
    },
  },
  {
    key: 'errorBody',
    step: '4.8',
    look: async (session, trial) => {
      const query = { personId: trial.cast.person, startDate: '2020-01-01', endDate: '2020-01-31' };
      const tried = await session.ask('Actualisations', { opens: 2, query });
      if (isTaken(tried)) return trial.skip(cannotTell);
      const text = Buffer.from(tried.reply.body as Uint8Array)
        .toString()
        .trim();
      if (text === '') return 'empty';
      if (text.startsWith('<')) return 'html';
      return text.startsWith('"') ? 'bare-string' : 'documented';
    },
  },
];
