import { describe, expect, test } from 'vitest';
import { errors, type ErrorCode } from '../../contracts/generated/lifecare-ifo/index.ts';
import { createMasker } from '../registers/masking.ts';
import { exchangeView } from '../kernel/exchange-view.ts';
import { misshapen } from './testing/shape.ts';
import {
  ask,
  bodyOf,
  lastExchange,
  lifecareWorld,
  outcome,
  setProfile,
  simulator,
  textOf,
  who,
} from './testing/world.ts';

const nobody = '199001019999';
const unknown = `GET Persons?personId=${nobody}`;
const known = `GET Persons?personId=${who('applicant-paid')}`;

const typeOf = ({ headers }: { readonly headers: Readonly<Record<string, string>> }) => headers['content-type'];

/** Plans an error for the next call of GET Persons. */
function planned(code: ErrorCode, profile: Parameters<typeof lifecareWorld>[0] = {}) {
  const world = lifecareWorld(profile);
  world.faults.put({ id: 'planned', system: 'lifecare-ifo', kind: 'error', code, matched: 0 });
  return { world, answer: ask(world, known) };
}

describe('an error', () => {
  test('is an object with Message, no problem of RFC 9457 [lifecare.error.shape]', () => {
    const answer = ask(lifecareWorld(), unknown);
    expect([answer.status, typeOf(answer), bodyOf(answer)]).toEqual([
      404,
      'application/json; charset=utf-8',
      { Message: errors['SIM-PERSON-UNKNOWN'].message },
    ]);
  });

  test('has a list of texts for each field that is wrong [lifecare.error.model-state, lifecare.error.not-valid]', () => {
    const answer = ask(lifecareWorld(), 'GET Persons');
    expect([answer.status, bodyOf(answer)]).toEqual([
      400,
      { Message: 'The request is invalid.', ModelState: { personId: [expect.any(String)] } },
    ]);
    expect(misshapen(bodyOf(answer), 'HttpError')).toEqual([]);
  });

  test.each([
    ['text/xml', /^<\?xml.*<Error[^>]*><Message>.*<\/Message><\/Error>$/s],
    ['application/xml', /<Error[^>]*><Message>/],
    ['text/html', /^<!doctype html>/],
    ['text/json', /^\{"Message":/],
  ])('comes as %s where Accept asks for it [lifecare.api.formats]', (accept, form) => {
    const answer = ask(lifecareWorld(), unknown, { headers: { accept } });
    expect([answer.status, typeOf(answer)]).toEqual([404, `${accept}; charset=utf-8`]);
    expect(textOf(answer)).toMatch(form);
  });

  test.each<['bare-string' | 'html' | 'empty', string | undefined, RegExp]>([
    ['bare-string', 'application/json; charset=utf-8', /^"[^"{]+"$/],
    ['html', 'text/html; charset=utf-8', /^<!doctype html>[^]*<h1>\d{3} [A-Z]/],
    ['empty', undefined, /^$/],
  ])('takes the form %s where the profile says so, whichever it is [lifecare.error.body-form, lifecare.error.bare-string, lifecare.error.html, lifecare.error.empty]', (errorBody, type, form) => {
    const world = lifecareWorld({ errorBody });
    const tried = [
      [404, ask(world, unknown)],
      [400, ask(world, 'GET Persons')],
      [403, ask(world, known, { domain: 'OTHER' })],
      [401, ask(world, known, { key: 'lifecare-8502' })],
      [404, ask(world, 'GET Nowhere')],
      [405, ask(world, 'PATCH Persons')],
    ] as const;
    for (const [status, answer] of tried) {
      expect([answer.status, typeOf(answer)]).toEqual([status, type]);
      expect(textOf(answer)).toMatch(form);
    }
    expect(ask(world, known).status).toBe(200);
  }); // prettier-ignore

  test('leaves the page of a certificate as it is, which is none of the API [lifecare.error.body-form]', () => {
    const world = lifecareWorld({ errorBody: 'empty' });
    expect(textOf(ask(world, known, { peer: null }))).toContain('403.7');
  });

  test('repeats the identity number only where the profile says so, and the journal masks it [lifecare.error.echo-here, lifecare.error.echo]', () => {
    const world = lifecareWorld();
    expect(textOf(ask(world, unknown))).not.toContain(nobody);
    setProfile(world, 'echoIdentity', true);
    expect(bodyOf(ask(world, unknown)).Message).toBe(`Person not found (${nobody})`);
    const view = exchangeView(lastExchange(world), createMasker(world, Buffer.from('a key of this test')));
    expect(JSON.stringify(view)).not.toContain(nobody);
    const body = { PersonId: nobody, Name: 1 };
    expect(bodyOf(ask(world, 'POST Nowhere', { body })).Message).toMatch(new RegExp(`\\(${nobody}\\)$`));
    expect(bodyOf(ask(world, 'GET Nowhere')).Message).not.toContain('(');
  });
});

test('names in ModelState are spelled as the parameters of this API, however they were written [lifecare.error.field-case]', () => {
  const answer = ask(lifecareWorld(), 'GET Actualisations?PERSONID=&PageNr=x&startdate=&endDate=');
  expect(Object.keys(bodyOf(answer).ModelState)).toEqual(expect.arrayContaining(['personId', 'startDate', 'endDate']));
});

test('reads are GET and writes POST, but for care invoices, all below the application [lifecare.api.rest, lifecare.api.base-url, lifecare.api.get-and-post]', () => {
  const { operations, mounts } = simulator.systems[0]!;
  expect(mounts[0]).toMatch(/\/WESE\.FC\.Api\.FC$/);
  const api = operations.filter(({ id }) => id !== 'getHelpPage' && id !== 'getSwagger');
  expect(api.filter(({ path }) => !path.startsWith('/apifc/v1/'))).toEqual([]);
  const reads = /^(get|list|extract)/;
  const odd = api.filter(({ id, method }) => method !== (reads.test(id) ? 'GET' : 'POST')).map(({ id }) => id);
  expect(odd.toSorted()).toEqual(['deleteInvoiceForTreatment', 'updateInvoiceForTreatment']);
});

describe('what no operation takes', () => {
  const detailOf = (line: string) => {
    const world = lifecareWorld();
    const answer = ask(world, line);
    return [outcome(world, answer), bodyOf(answer).Message, bodyOf(answer).MessageDetail];
  };

  test.each([
    ['GET Nowhere', "No type was found that matches the controller named 'Nowhere'."],
    ['GET Persons/Nowhere', "No action was found on the controller 'Persons' that matches the request."],
    ['GET /nowhere', 'No route data was found for this request.'],
  ])('%s is 404 in the words of the framework [lifecare.api.unknown-path]', (line, detail) => {
    expect(detailOf(line)).toEqual([
      '404 SIM-PATH lifecare.api.unknown-path',
      'No HTTP resource was found that matches the request URI.',
      detail,
    ]);
  });

  test('another method is 405, with those that there are [lifecare.api.unknown-method]', () => {
    const world = lifecareWorld();
    const answer = ask(world, 'PATCH persons');
    expect(outcome(world, answer)).toBe('405 SIM-METHOD lifecare.api.unknown-method');
    expect(bodyOf(answer).Message).toBe("The requested resource does not support http method 'PATCH'.");
    expect(answer.headers['allow']).toBe('GET, POST');
  });

  test('a path that cannot be decoded is 400 [lifecare.api.path-encoding]', () => {
    expect(detailOf('GET Actualisations/%E0%A4%A/Attachments')[0]).toBe(
      '400 SIM-PATH-ENCODING lifecare.api.path-encoding',
    );
  });
});

describe('an error that somebody planned', () => {
  const owns = Object.keys(errors) as ErrorCode[];

  test.each(owns)('%s comes with the status of the contract and nothing to fill in', (code) => {
    const { world, answer } = planned(code);
    expect([answer.status, lastExchange(world).code]).toEqual([errors[code].status, code]);
    expect(textOf(answer)).not.toMatch(/\{\w+\}|undefined/);
    if (textOf(answer).startsWith('{')) expect(misshapen(bodyOf(answer), 'HttpError')).toEqual([]);
  });

  test('of the server is the Message alone [lifecare.error.server, lifecare.error.server-form]', () => {
    expect(bodyOf(planned('SIM-SERVER-ERROR').answer)).toEqual({ Message: 'An error has occurred.' });
  });

  test('of a gateway is a page, whatever the profile says [lifecare.error.gateway]', () => {
    const { answer } = planned('SIM-GATEWAY', { errorBody: 'bare-string' });
    expect([answer.status, typeOf(answer)]).toEqual([502, 'text/html; charset=utf-8']);
  });
});

test('the journal shows no key, in whichever carrier, and no password', () => {
  const world = lifecareWorld();
  const secret = 'abc+def/ghi0123456789=';
  const masker = createMasker(world, Buffer.from('a key of this test'));
  const carriers = [
    ask(world, `${known}&key=${secret}`, { key: null }),
    ask(world, `${known}&Key=${encodeURIComponent(secret)}`, { key: null }),
    ask(world, known, { key: null, headers: { 'x-api-key': secret } }),
    ask(world, known, { key: null, headers: { authorization: secret } }),
    ask(world, `POST Users/SetUser?id=x&password=${secret}`),
  ];
  const told = world.journal.since().map((exchange) => JSON.stringify(exchangeView(exchange, masker)));
  expect(carriers).toHaveLength(told.length);
  for (const text of told) expect(text).not.toMatch(/abc.{1,3}def/);
});
