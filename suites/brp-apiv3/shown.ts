/** What the traffic of a run shows of the set-up: the installation it met tells it by its answers. */
import { lifeVision } from '../../fixtures/brp/house.ts';
import { fill } from '../dsl/texts/fill.ts';
import type { Text } from '../dsl/types.ts';
import type { ExchangeRecord } from '../runners/document.ts';

const words = {
  version: {
    sv: 'installationens version är {version} (BRP-Version); mallen kräver {since} eller högre.',
    nb: 'installasjonens versjon er {version} (BRP-Version); malen krever {since} eller høyere.',
    en: 'the installation is on version {version} (BRP-Version); the template demands {since} or later.',
  },
  tooOld: {
    sv: 'installationens version {version} är äldre än mallen, som kräver {since}.',
    nb: 'installasjonens versjon {version} er eldre enn malen, som krever {since}.',
    en: 'the version of the installation, {version}, is older than the template, which demands {since}.',
  },
  active: {
    sv: 'mallen {id} är aktiv: exporten svarade 200 ({evidence}).',
    nb: 'malen {id} er aktiv: eksporten svarte 200 ({evidence}).',
    en: 'the template {id} is active: the export answered 200 ({evidence}).',
  },
  notActive: {
    sv: 'ingen export svarade 200: om mallen är aktiv är inte visat.',
    nb: 'ingen eksport svarte 200: om malen er aktiv, er ikke vist.',
    en: 'no export answered 200: whether the template is active is not shown.',
  },
  integrator: {
    sv: 'inloggningen svarade med ROLE_INTEGRATOR ({evidence}): personen har en roll med rutan ibockad.',
    nb: 'innloggingen svarte med ROLE_INTEGRATOR ({evidence}): personen har en rolle med avkrysningen.',
    en: 'the login answered with ROLE_INTEGRATOR ({evidence}): the person has a role with the box ticked.',
  },
  noIntegrator: {
    sv: 'ingen inloggning svarade med ROLE_INTEGRATOR.',
    nb: 'ingen innlogging svarte med ROLE_INTEGRATOR.',
    en: 'no login answered with ROLE_INTEGRATOR.',
  },
  right: {
    sv: 'rollen har rättigheten: exporten svarade 200 ({evidence}).',
    nb: 'rollen har rettigheten: eksporten svarte 200 ({evidence}).',
    en: 'the role has the right: the export answered 200 ({evidence}).',
  },
  credentials: {
    sv: 'e-post och lösenord är satta: inloggningen svarade 200 ({evidence}).',
    nb: 'e-post og passord er satt: innloggingen svarte 200 ({evidence}).',
    en: 'e-mail and password are set: the login answered 200 ({evidence}).',
  },
  given: {
    sv: 'klienten har dem: {count} inloggningar lyckades, den första {evidence}.',
    nb: 'klienten har dem: {count} innlogginger lyktes, den første {evidence}.',
    en: 'the client has them: {count} logins succeeded, the first {evidence}.',
  },
  noLogin: { sv: 'ingen inloggning lyckades.', nb: 'ingen innlogging lyktes.', en: 'no login succeeded.' },
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
  const [, version] =
    Object.entries(exchange.reply.headers).find(([name]) => name.toLowerCase() === 'brp-version') ?? [];
  if (version === undefined) return [];
  const { since } = lifeVision.template;
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

/** `x-1`, the exchange of exchanges.ndjson, stands with each line. */
export function shownOf(step: string, exchanges: readonly ExchangeRecord[]): readonly Text[] {
  const traffic = trafficOf(exchanges);
  return (lines[step] ?? []).flatMap((line) => line(traffic));
}
