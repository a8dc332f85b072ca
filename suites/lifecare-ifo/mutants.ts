/** One mutant for each check that a machine judges: the reference client, wrong in just that way. */
import { connect } from 'node:http2';
import type { Mutant } from '../dsl/types.ts';
import { createClient } from './client.ts';
import type { Wrongs } from './client/wrongs.ts';
import type { Outgoing, Transport } from './transport.ts';

const wrong = (check: string, title: string, wrongs: Wrongs): Mutant => ({
  check,
  title,
  client: () => createClient(wrongs),
});

/** Alters requests on their way. */
const altering = (alter: (request: Outgoing) => Outgoing): Wrongs => ({
  wire: (next) => (request) => next(alter(request)),
});

function withUrl(request: Outgoing, alter: (url: URL) => void): Outgoing {
  const url = new URL(request.url);
  alter(url);
  return { ...request, url };
}

const withoutDomain = altering((request) =>
  request.method === 'POST' ? withUrl(request, (url) => url.searchParams.delete('domain')) : request,
);

const asBearerToo = altering((request) => {
  const { 'x-api-key': key } = request.headers;
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${key}` } };
});

const inQuery = altering((request) => {
  const { 'x-api-key': key = '', ...headers } = request.headers;
  return { ...withUrl(request, (url) => url.searchParams.set('key', key)), headers };
});

/** Takes h2 wherever it is offered. */
const overHttp2: Transport = ({ url, method, headers, certificate }) =>
  new Promise((resolve, reject) => {
    const { pem: cert, key, ca } = certificate ?? {};
    const session = connect(url.origin, { ...(cert && { cert, key }), ...(ca && { ca }) }).on('error', reject);
    const stream = session.request({ ':method': method, ':path': url.pathname + url.search, ...headers });
    stream.on('error', reject).on('close', () => session.close());
    stream.on('response', ({ ':status': status = 0 }) => resolve({ status, type: '', body: new Uint8Array() }));
  });

export const mutants: readonly Mutant[] = [
  wrong('lifecare.connection.certificate', 'shows no certificate', { certificate: 'none' }),
  wrong('lifecare.connection.renewed', 'keeps the certificate that it began with', { certificate: 'the first' }),
  wrong('lifecare.connection.refused', 'takes the page that refuses it for an answer', { takesPages: true }),
  wrong('lifecare.connection.http-1-1', 'speaks HTTP/2', { wire: () => overHttp2 }),

  wrong('lifecare.key.with-domain', 'leaves the domain out of writes', withoutDomain),
  wrong('lifecare.key.encoded-once', 'sends an encoded key as it got it', { key: 'as given' }),
  wrong('lifecare.key.one-carrier', 'sends the key as Bearer token too', asBearerToo),
  wrong('lifecare.key.header', 'sends the key in the query', inQuery),
  wrong('lifecare.key.of-package', 'takes the first key for everything', { key: 'the first' }),
  wrong('lifecare.key.empty', 'trusts every empty answer', { trustsEmpty: true }),
  wrong('lifecare.key.not-logged', 'logs its key', { logs: 'key' }),

  wrong('lifecare.list.page-base', 'begins with page 1', { firstPage: 1 }),
  wrong('lifecare.list.page-loop', 'reads one page', { pages: 'the first' }),
  wrong('lifecare.list.request-dates', 'writes dates with offset', { dates: 'with offset' }),
  wrong('lifecare.list.window', 'ends its window when the last day begins', { window: 'ends at midnight' }),
  wrong('lifecare.list.local-dates', 'shifts dates to UTC', { days: 'by UTC' }),
  wrong('lifecare.list.by-service', 'takes the decisions of every matter', { decisions: 'of every matter' }),
  wrong('lifecare.list.missing-fields', 'needs every field', { needs: 'every field' }),
  wrong('lifecare.list.unknown-fields', 'bears only the fields that it knows', { needs: 'the fields that it knows' }),

  wrong('lifecare.read.person-404', 'fails where nobody is there', { missing: { person: 'fails' } }),
  wrong('lifecare.read.document-404', 'fails where there is no PDF', { missing: { document: 'fails' } }),
  wrong('lifecare.read.payment-made', 'counts a payment without PayDate', { payment: 'without PayDate' }),
  wrong('lifecare.read.protection', 'keeps the flag of the address only', { protection: 'address only' }),

  wrong('lifecare.extract.complete', 'takes one page', { extract: 'one page' }),
  wrong('lifecare.extract.increment', 'takes all each time', { extract: 'all each time' }),
  wrong('lifecare.extract.no-gap', 'goes on from the newest record', { extract: 'since the newest record' }),
  wrong('lifecare.extract.reconciles', 'looks once', { extract: 'looks once' }),
  wrong('lifecare.extract.quotes', 'writes the value of q without quotes', { quotes: 'none' }),

  wrong('lifecare.user.created', 'adds nobody', { directory: 'adds nobody' }),
  wrong('lifecare.user.changed', 'clears what the directory does not have', {
    directory: 'clears what it does not know',
  }),
  wrong('lifecare.user.disabled', 'leaves those who left', { directory: 'leaves who left' }),
  wrong('lifecare.user.password', 'sends a password each time', { directory: 'sends a password' }),
  wrong('lifecare.user.list-end', 'fails where there are no users', { missing: { users: 'fails' } }),
  wrong('lifecare.user.logon-types', 'reads words only', { logonTypes: 'words only' }),

  wrong('lifecare.write.codes', 'sends codes of its own', { codes: 'of its own' }),
  wrong('lifecare.write.links', 'links the first service', { links: 'the first service' }),
  wrong('lifecare.write.integer', 'looks for Id in the answer to a write', { newId: 'of an object' }),
  wrong('lifecare.write.attachment', 'takes an empty answer for a failure', { attachments: 'needs a body' }),
  wrong('lifecare.write.no-blind-retry', 'sends again what got no answer', { retry: 'blindly' }),

  wrong('lifecare.calculation.norm', 'takes the first norm', { norm: 'the first' }),
  wrong('lifecare.calculation.notes', 'sends notes whole', { notes: 'whole' }),
  wrong('lifecare.calculation.days', 'sends days as they were given', { numberOfDays: 'as given' }),
  wrong('lifecare.calculation.persons', 'names persons by something else', { calculationPersons: 'by name' }),

  wrong('lifecare.invoice.complete', 'leaves the sign out', { invoice: 'without a sign' }),
  wrong('lifecare.invoice.row-kept', 'keeps the id of the invoice', { invoice: 'keeps the invoice id' }),

  wrong('lifecare.fault.shapes', 'reads every error as an object', { readsErrors: 'as JSON' }),
  wrong('lifecare.fault.redacted', 'logs the texts of errors', { logs: 'error texts' }),
  wrong('lifecare.fault.retry', 'repeats writes', { repeats: 'writes' }),

  wrong('lifecare.privacy.twelve', 'writes a hyphen into the number when it reads a list', {
    person: (number) => number.replace(/(.{4})$/, '-$1'),
  }),
  wrong('lifecare.privacy.not-logged', 'logs what it writes', { logs: 'bodies' }),
  wrong('lifecare.privacy.addresses', 'sends the number in the address of a write', { writesPersonInUrl: true }),
];
