import { describeExaminations, type Patient, type Wrong } from '../testing/describe-examinations.ts';
import { examinations } from './doctor.ts';

const system = 'helsenorge-digitaltaktiv';

function away({ setup }: Patient): void {
  setup.endpoints = {
    [system]: 'https://eksternapi.hn2.test.nhn.no/digitaltaktiv',
    helseid: 'https://helseid-sts.test.nhn.no',
  };
}

const at = (address: string) => (one: Patient) => {
  away(one);
  one.setup.endpoints[system] = address;
};
const people = (test: (person: { country: string; active?: boolean }) => boolean) =>
  served().server.population!.people.filter(test);
const inactive = () => people(({ country, active }) => country === 'NO' && !active)[0]!.number;
const cast = (name: string, value: () => unknown) => (one: Patient) => void (one.setup.cast[name] = value());
const without = (scope: string) => (one: Patient) => {
  const { helseid } = one.setup.credentials;
  helseid.scopes = helseid.scopes.filter((name: string) => !name.endsWith(`/${scope}`));
};
const problem = (point: string) => `problem ${system}.${point}`;

const wrong: readonly Wrong[] = [
  ['no address', problem('address.given'), ({ setup }) => delete setup.endpoints[system]],
  ['plain HTTP to the owner', problem('address.scheme'), at('http://eksternapi.hn2.test.nhn.no/digitaltaktiv')],
  ['a slash at the end', problem('address.end'), at('https://eksternapi.hn2.test.nhn.no/digitaltaktiv/')],
  ['the version in the address', problem('address.form'), at('https://eksternapi.hn2.test.nhn.no/digitaltaktiv/v1')],
  [
    'the path of the feed’s page',
    problem('address.form'),
    at('https://eksternapi.hn2.test.nhn.no/DigitaltAktiv/api/v1'),
  ],
  [
    'the path of the check',
    problem('address.form'),
    at('https://eksternapi.hn2.test.nhn.no/digitaltaktiv/helsenorgeaktivsjekken/v1'),
  ],
  ['no area in the address', problem('address.form'), at('https://eksternapi.hn2.test.nhn.no')],
  [
    'the citizens’ portal',
    `${problem('address.form')}, warning ${system}.address.owner`,
    at('https://tjenester.hn2.test.nhn.no/digitaltaktiv'),
  ],
  [
    'a host that does not exist',
    `${problem('address.form')}, warning ${system}.address.owner`,
    at('https://eksternapi.test.nhn.no/digitaltaktiv'),
  ],
  [
    'a host that nobody documents',
    `warning ${system}.address.owner`,
    at('https://eksternapi.hn3.test.nhn.no/digitaltaktiv'),
  ],
  [
    'production',
    problem('address.owner'),
    (one) => {
      at('https://eksternapi.helsenorge.no/digitaltaktiv')(one);
      one.setup.endpoints.helseid = 'https://helseid-sts.nhn.no';
    },
  ],
  [
    'another mount of the serve',
    problem('address.served'),
    ({ setup }) => (setup.endpoints[system] = 'http://127.0.0.1:4010/digitaltaktiv'),
  ],
  [
    'an issuer elsewhere',
    problem('address.environment'),
    ({ setup }) => (setup.endpoints.helseid = 'https://helseid-sts.test.nhn.no'),
  ],
  ['no scope for the check', problem('scopes.check'), without('helsenorgeaktivsjekken')],
  ['no scope for the feed', problem('scopes.changes'), without('digitaltaktivstatusendringer')],
  ['another audience', problem('audience.value'), ({ setup }) => (setup.client[system] = { audience: 'eksternapi' })],
  ['a citizen who is not digitally active', problem('cast.citizens'), cast('citizens', () => [inactive()])],
  [
    'the same citizen twice',
    problem('cast.citizens'),
    (one) => {
      const { citizens } = one.setup.cast;
      one.setup.cast.citizens = [citizens[0], citizens[0]];
    },
  ],
  ['a number with wrong check digits', problem('cast.people'), cast('inactive', () => '12345678901')],
  [
    'a parent of another population',
    problem('cast.people'),
    (one) => {
      one.setup.cast.child = { number: inactive(), parents: ['13116900216'] };
    },
  ],
  ['a nobody who is somebody', problem('cast.nobody'), cast('nobody', inactive)],
  ['a nobody of ten digits', problem('cast.nobody'), cast('nobody', () => '1234567890')],
];

const served = describeExaminations({
  system,
  systems: ['helsenorge-digitaltaktiv', 'helseid'],
  examinations,
  away,
  wrong,
});
