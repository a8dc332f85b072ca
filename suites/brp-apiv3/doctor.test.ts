import { describeExaminations, type Patient, type Wrong } from '../testing/describe-examinations.ts';
import { examinations } from './doctor.ts';

const system = 'brp-apiv3';
const at = (address: string) => (one: Patient) => void (one.setup.endpoints[system] = address);
const away = at('https://motpart.brpsystems.com/apiserver/api/ver3');
const given = (name: string, value: string) => (one: Patient) => void (one.setup.credentials[system][name] = value);
const reading = (expiresIn: string) => (one: Patient) => void (one.setup.client[system] = { expiresIn });
const problem = (point: string) => `problem ${system}.${point}`;
const host = 'https://motpart.brpsystems.com';

const wrong: readonly Wrong[] = [
  ['no address', problem('address.given'), ({ setup }) => delete setup.endpoints[system]],
  ['plain HTTP to BRP', problem('address.scheme'), at('http://motpart.brpsystems.com/api/ver3')],
  ['no api/ver3', problem('address.form'), at(`${host}/apiserver`)],
  ['the path of the login', problem('address.form'), at(`${host}/apiserver/api/ver3/auth/login`)],
  ['another prefix', problem('address.form'), at(`${host}/server/api/ver3`)],
  ['another version', problem('address.form'), at(`${host}/apiserver/api/ver2`)],
  [
    'the pattern instead of a customer',
    `${problem('address.form')}, warning ${system}.address.owner`,
    at('https://TENANT.example/api/ver3'),
  ],
  ['a slash at the end', problem('address.end'), at(`${host}/brponline/api/ver3/`)],
  ['somebody else’s host', `warning ${system}.address.owner`, at('https://brp.example.com/api/ver3')],
  ['another mount of the serve', problem('address.served'), at('http://127.0.0.1:4010/brp2/api/ver3')],
  ['no e-mail', problem('credentials.username'), ({ setup }) => delete setup.credentials[system].username],
  ['a card number', `warning ${system}.credentials.username`, given('username', '4711')],
  [
    'the example of the page as e-mail',
    problem('credentials.username'),
    given('username', 'integrator@emailaddress.com'),
  ],
  ['no password', problem('credentials.password'), ({ setup }) => delete setup.credentials[system].password],
  ['the example of the page as password', problem('credentials.password'), given('password', 'someSecurePassword')],
  ['a password with a space at its end', problem('credentials.password'), given('password', 'Lv1-abc ')],
  [
    'the e-mail in the address',
    `${problem('address.end')}, ${problem('credentials.url')}`,
    at(`${host}/api/ver3?username=lifevision%40motpart.example`),
  ],
  ['no template', problem('template.id'), ({ setup }) => delete setup.credentials[system].exportTemplate],
  ['the name of the template', problem('template.id'), given('exportTemplate', 'LifeVision')],
  ['seconds where milliseconds come', problem('token.unit'), reading('seconds')],
  ['a unit that nobody knows', problem('token.unit'), reading('minutes')],
];

describeExaminations({ system, systems: [system], examinations, away, wrong });
