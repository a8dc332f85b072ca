/** What Norsk helsenett asks for of a tool that citizens log in to: a test report. */
import * as oidc from '../../contracts/generated/helsenorge-oidc/index.ts';
import { scopesField } from '../dsl/helsenorge-report/header.ts';
import { helsenorgeReport } from '../dsl/helsenorge-report/index.ts';
import { guids, setUp } from '../dsl/helsenorge-report/steps-before.ts';
import type { HeaderField, OnboardingStep } from '../protocols/types.ts';
import { cases } from './cases.ts';
import { steps } from './steps.ts';

const quickStart = {
  sv: 'Quick start, Verktøykatalogen, odaterad. Antaget lika här.',
  nb: 'Quick start, Verktøykatalogen, udatert. Antatt likt her.',
  en: 'Quick start, Verktøykatalogen, undated. Assumed to be alike here.',
} as const;

const kind: HeaderField = {
  key: 'client.kind',
  label: { sv: 'Slag av klient', nb: 'Slags klient', en: 'Kind of client' },
  help: {
    sv: 'hur klienten är registrerad',
    nb: 'hvordan klienten er registrert',
    en: 'how the client is registered',
  },
  form: 'choice',
  choices: ['confidential', 'public'],
  required: ['test'],
  shown: ['test'],
};

const redirects: HeaderField = {
  key: 'client.redirects',
  label: {
    sv: 'Adresser att komma tillbaka till',
    nb: 'Adresser å komme tilbake til',
    en: 'Addresses to come back to',
  },
  help: {
    sv: 'registrerade värden på redirect_uri',
    nb: 'registrerte verdier av redirect_uri',
    en: 'the registered values of redirect_uri',
  },
  form: 'texts',
  example: 'https://verktoy.example/retur',
  required: ['test'],
  shown: ['test'],
};

const registration: OnboardingStep = {
  id: '1',
  title: {
    sv: 'Norsk helsenett registrerar klienten',
    nb: 'Norsk helsenett registrerer klienten',
    en: 'Norsk helsenett registers the client',
  },
  what: [
    {
      sv: 'Lämna adresser att komma tillbaka till, scope och, för en konfidentiell klient, den publika RSA-nyckeln.',
      nb: 'Lever adresser å komme tilbake til, scope og, for en konfidensiell klient, den offentlige RSA-nøkkelen.',
      en: 'Hand in addresses to come back to, scopes and, for a confidential client, the public RSA key.',
    },
  ],
  machine: {
    sv: 'att klienten använder sin adress och sin nyckel.',
    nb: 'at klienten bruker adressen og nøkkelen sin.',
    en: 'that the client uses its address and its key.',
  },
  people: {
    sv: 'registreringen i testmiljön.',
    nb: 'registreringen i testmiljøet.',
    en: 'the registration in the test environment.',
  },
  source: { sv: 'Innbygger OIDC V3, odaterad', nb: 'Innbygger OIDC V3, udatert', en: 'Innbygger OIDC V3, undated' },
  cases: ['OI-02', 'OI-03'],
  fields: [
    { label: kind.label, key: kind.key },
    { label: redirects.label, key: redirects.key },
    { label: scopesField.label, key: scopesField.key },
  ],
};

export const protocols = helsenorgeReport({
  title: {
    sv: 'Testrapport: inloggning av medborgare med Helsenorge OIDC',
    nb: 'Testrapport: innlogging av innbyggere med Helsenorge OIDC',
    en: 'Test report: login of citizens with Helsenorge OIDC',
  },
  api: { name: 'Innbygger OIDC', version: 'v3', identity: 'https://<BaseUrl>/sts/oidcprov/v3' },
  contracts: [oidc],
  cases,
  header: [kind, redirects, { ...scopesField, example: 'openid' }],
  wayIn: { before: [registration, setUp(quickStart), guids(quickStart)], report: quickStart, steps },
});
