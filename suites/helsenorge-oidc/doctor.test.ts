import { describeExaminations, type Patient, type Wrong } from '../testing/describe-examinations.ts';
import { rsaJwk, rsaWrongs } from '../testing/rsa-patients.ts';
import { examinations } from './doctor.ts';

const system = 'helsenorge-oidc';
const file = 'tool-key.json';

const at =
  (address: string) =>
  ({ setup }: Patient) =>
    void (setup.endpoints = { [system]: address });
const away = at('https://eksternapi.hn2.test.nhn.no/sts/oidcprov');
const problem = (point: string) => `problem ${system}.${point}`;
const redirect =
  (uri: string) =>
  ({ setup }: Patient) =>
    void (setup.credentials[system].redirectUris = [uri]);

const wrong: readonly Wrong[] = [
  ['no address', problem('address.given'), ({ setup }) => delete setup.endpoints[system]],
  ['plain HTTP to the owner', problem('address.scheme'), at('http://eksternapi.hn2.test.nhn.no/sts/oidcprov')],
  ['a slash at the end', problem('address.end'), at('https://eksternapi.hn2.test.nhn.no/sts/oidcprov/')],
  ['the issuer of a version', problem('address.form'), at('https://eksternapi.hn2.test.nhn.no/sts/oidcprov/v3')],
  [
    'the metadata',
    problem('address.form'),
    at('https://eksternapi.hn2.test.nhn.no/sts/oidcprov/v3/.well-known/openid-configuration'),
  ],
  [
    'the portal where citizens log in',
    `${problem('address.form')}, warning ${system}.address.owner`,
    at('https://tjenester.hn2.test.nhn.no/sts/oidcprov'),
  ],
  [
    'a host that does not exist',
    `${problem('address.form')}, warning ${system}.address.owner`,
    at('https://eksternapi.test.nhn.no/sts/oidcprov'),
  ],
  ['production', problem('address.owner'), at('https://eksternapi.helsenorge.no/sts/oidcprov')],
  ['another mount of the serve', problem('address.served'), at('http://127.0.0.1:4010/sts/oidcprov')],
  ...rsaWrongs(system, file),
  ['no redirect address', problem('redirect.given'), ({ setup }) => delete setup.credentials[system].redirectUris],
  ['a redirect address in clear', problem('redirect.form'), redirect('http://tool.example/callback')],
  ['a redirect address with a star', problem('redirect.form'), redirect('https://tool.example/*')],
  ['a redirect path alone', problem('redirect.form'), redirect('/callback')],
  [
    'a redirect address that is not registered',
    problem('redirect.registered'),
    (one) => {
      redirect('https://tool.example/callback/')(one);
      one.setup.registration[system] = { redirectUris: ['https://tool.example/callback'] };
    },
  ],
  ['no openid', problem('scopes.given'), ({ setup }) => (setup.credentials[system].scopes = ['oidcnavn'])],
];

describeExaminations({
  system,
  systems: ['helsenorge-oidc'],
  examinations,
  away,
  wrong,
  files: { [file]: { text: JSON.stringify(rsaJwk) } },
});
