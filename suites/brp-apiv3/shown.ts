/** What the traffic of a run shows of the set-up: the installation it met tells it by its answers. */
import { lifeVision } from '../../fixtures/brp/house.ts';
import { fill } from '../dsl/texts/fill.ts';
import type { Text } from '../dsl/types.ts';
import type { ExchangeRecord } from '../runners/document.ts';

const words = {
  version: {
    sv: 'Installationens version är {version} (BRP-Version); mallen kräver {since} eller högre.',
    nb: 'Installasjonens versjon er {version} (BRP-Version); malen krever {since} eller høyere.',
    en: 'The installation is on version {version} (BRP-Version); the template demands {since} or later.',
  },
  tooOld: {
    sv: 'Installationens version {version} är äldre än mallen, som kräver {since}.',
    nb: 'Installasjonens versjon {version} er eldre enn malen, som krever {since}.',
    en: 'The version of the installation, {version}, is older than the template, which demands {since}.',
  },
  active: {
    sv: 'Mallen {id} är aktiv: exporten svarade 200 ({evidence}).',
    nb: 'Malen {id} er aktiv: eksporten svarte 200 ({evidence}).',
    en: 'The template {id} is active: the export answered 200 ({evidence}).',
  },
  notActive: {
    sv: 'Ingen export svarade 200: om mallen är aktiv är inte visat.',
    nb: 'Ingen eksport svarte 200: om malen er aktiv, er ikke vist.',
    en: 'No export answered 200: whether the template is active is not shown.',
  },
  integrator: {
    sv: 'Inloggningen svarade med ROLE_INTEGRATOR ({evidence}): personen har en roll med rutan ibockad.',
    nb: 'Innloggingen svarte med ROLE_INTEGRATOR ({evidence}): personen har en rolle med avkrysningen.',
    en: 'The login answered with ROLE_INTEGRATOR ({evidence}): the person has a role with the box ticked.',
  },
  noIntegrator: {
    sv: 'Ingen inloggning svarade med ROLE_INTEGRATOR.',
    nb: 'Ingen innlogging svarte med ROLE_INTEGRATOR.',
    en: 'No login answered with ROLE_INTEGRATOR.',
  },
  right: {
    sv: 'Rollen har rättigheten: exporten svarade 200 ({evidence}).',
    nb: 'Rollen har rettigheten: eksporten svarte 200 ({evidence}).',
    en: 'The role has the right: the export answered 200 ({evidence}).',
  },
  credentials: {
    sv: 'E-post och lösenord är satta: inloggningen svarade 200 ({evidence}).',
    nb: 'E-post og passord er satt: innloggingen svarte 200 ({evidence}).',
    en: 'E-mail and password are set: the login answered 200 ({evidence}).',
  },
  given: {
    sv: 'Klienten har dem: {count} inloggningar lyckades, den första {evidence}.',
    nb: 'Klienten har dem: {count} innlogginger lyktes, den første {evidence}.',
    en: 'The client has them: {count} logins succeeded, the first {evidence}.',
  },
  noLogin: { sv: 'Ingen inloggning lyckades.', nb: 'Ingen innlogging lyktes.', en: 'No login succeeded.' },
} satisfies Readonly<Record<string, Text>>;

interface Traffic {
  readonly login: ExchangeRecord | undefined;
  readonly logins: number;
  /** The login of an integrator. */
  readonly integrator: ExchangeRecord | undefined;
  readonly exported: ExchangeRecord | undefined;
}

function trafficOf(exchanges: readonly ExchangeRecord[]): Traffic {
  const ok = exchanges.filter(({ system, reply }) => system === 'brp-apiv3' && reply.status === 200);
  const logins = ok.filter(({ operation }) => operation === 'login');
  return {
    login: logins[0],
    logins: logins.length,
    integrator: logins.find(({ reply }) => reply.body.text.includes('"ROLE_INTEGRATOR"')),
    exported: ok.find(({ operation }) => operation === 'getExportTemplate'),
  };
}

const evidenceOf = ({ id }: ExchangeRecord) => ({ evidence: id });

function versionLine(exchange: ExchangeRecord): Text[] {
  const version = Object.entries(exchange.reply.headers).find(([name]) => /^brp-version$/i.test(name))?.[1];
  if (typeof version !== 'string') return [];
  const since = lifeVision.template.since ?? '';
  return [fill(Number(version) >= Number(since) ? words.version : words.tooOld, { version, since })];
}

function template({ exported }: Traffic): Text[] {
  if (!exported) return [words.notActive];
  const id = /exporttemplate\/(\d+)/.exec(exported.request.url)?.[1] ?? '';
  return [fill(words.active, { id, ...evidenceOf(exported) }), ...versionLine(exported)];
}

const role = ({ integrator }: Traffic): Text[] =>
  integrator ? [fill(words.integrator, evidenceOf(integrator))] : [words.noIntegrator];
const right = ({ exported }: Traffic): Text[] => (exported ? [fill(words.right, evidenceOf(exported))] : []);
const credentials = ({ login }: Traffic): Text[] =>
  login ? [fill(words.credentials, evidenceOf(login))] : [words.noLogin];
const given = ({ login, logins }: Traffic): Text[] =>
  login ? [fill(words.given, { count: logins, ...evidenceOf(login) })] : [words.noLogin];

/** By step: the lines that it has. Steps 1 and 3 open menus, which no call shows. */
const lines: Readonly<Record<string, readonly ((traffic: Traffic) => Text[])[]>> = {
  a: [template],
  b: [role, right],
  c: [credentials, role],
  '2': [role, right],
  '4': [credentials, role],
  '5': [given],
};

/** Each line names its exchange in exchanges.ndjson. */
export function shownOf(step: string, exchanges: readonly ExchangeRecord[]): readonly Text[] {
  const traffic = trafficOf(exchanges);
  return (lines[step] ?? []).flatMap((line) => line(traffic));
}
