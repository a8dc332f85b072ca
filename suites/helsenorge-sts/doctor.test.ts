import { describeExaminations, type Patient, type Wrong } from '../testing/describe-examinations.ts';
import { rsaJwk, rsaWrongs } from '../testing/rsa-patients.ts';
import { examinations } from './doctor.ts';

const system = 'helsenorge-sts';
const file = 'sts-key.json';

const at =
  (address: string) =>
  ({ setup }: Patient) =>
    void (setup.endpoints = { [system]: address });
const away = at('https://eksternapi.hn2.test.nhn.no/sts');
const problem = (point: string) => `problem ${system}.${point}`;

const wrong: readonly Wrong[] = [
  ['no address', problem('address.given'), ({ setup }) => delete setup.endpoints[system]],
  ['plain HTTP to the owner', problem('address.scheme'), at('http://eksternapi.hn2.test.nhn.no/sts')],
  ['a slash at the end', problem('address.end'), at('https://eksternapi.hn2.test.nhn.no/sts/')],
  ['the token endpoint', problem('address.form'), at('https://eksternapi.hn2.test.nhn.no/sts/v2/token')],
  ['the version in the address', problem('address.form'), at('https://eksternapi.hn2.test.nhn.no/sts/v2')],
  ['no area in the address', problem('address.form'), at('https://eksternapi.hn2.test.nhn.no')],
  [
    'a host that does not exist',
    `${problem('address.form')}, warning ${system}.address.owner`,
    at('https://eksternapi.test.nhn.no/sts'),
  ],
  ['a host that nobody documents', `warning ${system}.address.owner`, at('https://eksternapi.hn3.test.nhn.no/sts')],
  ['production', problem('address.owner'), at('https://eksternapi.helsenorge.no/sts')],
  ['another mount of the serve', problem('address.served'), at('http://127.0.0.1:4010/sts')],
  ...rsaWrongs(system, file),
  ['another audience', problem('audience.value'), ({ setup }) => (setup.client[system].audience = 'helsenorge.no')],
];

describeExaminations({
  system,
  systems: ['helsenorge-sts'],
  examinations,
  away,
  wrong,
  files: { [file]: { text: JSON.stringify(rsaJwk) } },
});
