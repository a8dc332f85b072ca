/** The Verktøy API, wrong in graphic elements, guidance services and practitioners. */
import type { SimRequest } from '../../../../simulators/kernel/http.ts';
import type { Control, System } from '../../../../simulators/kernel/operation.ts';
import type { ServerMutant } from '../../../dsl/server.ts';
import { altered, answers, jsonOf, letsPass, withBody } from '../alter.ts';
import { dayForms, phones } from '../checks/guidance.ts';

const id = (name: string) => `verktoy.server.${name}`;
const row = (name: string) => `verktoy.${name}`;

/** A file is lost. */
function losing(name: string, element: number): ServerMutant {
  return {
    check: id(name),
    title: `graphic element ${element} is empty`,
    answer: (reply, { path }, operation) =>
      operation === 'getGrafiskElement' && reply.status === 200 && path.endsWith(`/${element}`)
        ? { ...reply, body: '' }
        : reply,
  };
}

const looks = 'show-guidance-service';

/** Something else stands there after the update with a telephone number. */
function standsOtherwise(name: string, title: string, phone: string, change: (row: any) => object): ServerMutant {
  const altering = (control: Control): Control => ({
    ...control,
    run: (world, body) => {
      const shown = control.run(world, body) as { Telefon: string | null };
      return shown.Telefon === phone ? change(shown) : shown;
    },
  });
  const inSystem = (system: System): System => {
    const control = system.controls?.[looks];
    return control ? { ...system, controls: { ...system.controls, [looks]: altering(control) } } : system;
  };
  const when = (request: SimRequest) => request.method === 'PUT' && jsonOf(request)?.Telefon === phone;
  return { check: id(name), title, system: inSystem, when };
}

const hoursIn = (request: SimRequest) => (jsonOf(request)?.Apningstider ?? []) as { Dag?: unknown; FraKl?: string }[];

/** A right update is refused. */
function refuses(name: string, title: string, when: (request: SimRequest) => boolean): ServerMutant {
  return {
    check: id(name),
    title,
    answer: (reply, request, operation) =>
      operation === 'updateVeiledningstjeneste' && reply.status < 300 && when(request)
        ? withBody({ ...reply, status: 400 }, { Code: 'VER-000204', Message: 'Verdi for enum er ikke definert' })
        : reply,
  };
}

const ofCheck =
  (name: string) =>
  ({ query }: SimRequest) =>
    query.endsWith(`&check=${name}`);

const tells = (name: string, title: string, change: (body: any) => object): ServerMutant =>
  altered(id(name), title, 'getBehandler', change, ofCheck(name));

/** The practitioner is not told. */
function silent(name: string): ServerMutant {
  return {
    check: id(name),
    title: `the practitioner is not told to ${name}`,
    answer: (reply, request, operation) =>
      operation === 'getBehandler' && reply.status === 200 && ofCheck(name)(request)
        ? withBody(
            { ...reply, status: 400 },
            { Code: 'VER-000261', Message: 'Finner ikke kobling mellom verktøy og innbygger' },
          )
        : reply,
  };
}

export const laterMutants: readonly ServerMutant[] = [
  losing('graphic', 1),
  losing('graphic-catalogue', 10),
  standsOtherwise('guidance', 'an update changes nothing', phones.stands, (row) => ({ ...row, Telefon: null })),
  standsOtherwise('guidance-id-from-url', 'the Id in the body counts', phones.url, (row) => ({
    ...row,
    Telefon: null,
  })),
  standsOtherwise('guidance-contact', 'the address is lost', phones.contact, (row) => ({ ...row, Url: null })),
  standsOtherwise('guidance-hours', 'the first day is lost', phones.hours, (row) => ({
    ...row,
    Apningstider: row.Apningstider.slice(1),
  })),
  refuses('guidance-day-forms', 'days are names with a capital letter only', (request) =>
    hoursIn(request).some(({ Dag }) => Dag === dayForms[1]),
  ),
  refuses('guidance-time-forms', 'times without seconds are refused', (request) =>
    hoursIn(request).some(({ FraKl }) => FraKl === '08:00'),
  ),
  letsPass(id('guidance-scope'), row('scope.missing'), ({ method }) => method === 'PUT'),
  silent('sender'),
  tells('sender-id', 'Id has a prefix', (body) => ({ ...body, Id: `HPR${body.Id}` })),
  tells('sender-fnr', 'every Id is said to be an HPR number', (body) => ({ ...body, IdType: 'HPR' })),
  tells('sender-name', 'Navn is empty', (body) => ({ ...body, Navn: '' })),
  silent('sender-represented'),
  answers(id('answers-get-grafisk-element'), row('graphic.id-format'), { body: (body) => ({ ...body, Message: 7 }) }),
  answers(id('answers-update-veiledningstjeneste'), row('guidance.id-format'), {
    body: (body) => ({ ...body, Message: 7 }),
  }),
  altered(
    id('answers-get-behandler'),
    'Navn is a number',
    'getBehandler',
    (body) => ({ ...body, Navn: 7 }),
    ofCheck('sender-answers'),
  ),
  {
    check: id('answers-declared'),
    title: 'an answer is declared as text',
    answer: (reply, { query }) =>
      query === 'SokeOrd=json' ? { ...reply, headers: { ...reply.headers, 'content-type': 'text/plain' } } : reply,
  },
];
