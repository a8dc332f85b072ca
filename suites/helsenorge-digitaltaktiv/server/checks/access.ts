/** Who may call: the token and its proof, as at each API of EksternAPI, and the scope of each operation. */
import { accessChecksOf } from '../../../dsl/eksternapi/access.ts';
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Text } from '../../../dsl/types.ts';
import type { Cast } from '../cast.ts';
import { api, needTaken, say, seen, serverCheck } from '../make.ts';
import type { ApiCall } from '../../../dsl/eksternapi/session.ts';
import type { Token } from '../../../dsl/helseid/session.ts';
import type { Session } from '../session.ts';

interface Scoped {
  readonly id: string;
  readonly title: Text;
  /** Its documented or assumed name, after the slash. */
  readonly scope: string;
  readonly row: string;
  /** 403 is documented for a client that lacks access; where the scope itself is assumed, another refusal will do. */
  readonly statuses: readonly number[];
  readonly call: (session: Session, call: ApiCall) => Promise<Exchange>;
}

const noScope = say(
  'Klienten har inget scope vars namn slutar på {scope}, eller inget annat.',
  'Klienten har ikke noe scope med et navn som slutter på {scope}, eller ikke noe annet.',
  'The client has no scope whose name ends in {scope}, or no other.',
);

const named = (text: Text, scope: string): Text => ({
  sv: text.sv.replace('{scope}', scope),
  nb: text.nb.replace('{scope}', scope),
  en: text.en.replace('{scope}', scope),
});

/** A token with all scopes of the client but one. */
async function tokenWithout(session: Session, scope: string): Promise<Token> {
  const { scopes } = session.registered;
  const others = scopes.filter((one) => !one.endsWith(`/${scope}`));
  if (others.length === scopes.length || others.length === 0) session.trial.omit(named(noScope, scope));
  const usual = await session.good();
  return session.token({ form: { scope: others.join(' ') }, ...(usual.bound ? {} : { proof: null }) });
}

function scopeCheck({ id, title, scope, row, statuses, call }: Scoped): ServerCheck<Cast> {
  return serverCheck({
    id,
    title,
    rows: row === 'digitaltaktiv.scope.check' ? [row, 'digitaltaktiv.scope.missing'] : [row],
    level: 'L3',
    step: '4.1',
    run: async (session, judge, trial) => {
      const token = await tokenWithout(session, scope);
      needTaken(trial, await call(session, {}));
      const exchange = await call(session, { token });
      const { status } = exchange.reply;
      const shown = { actual: seen(exchange), evidence: exchange };
      judge(statuses.includes(status), { expected: statuses.join(' | '), ...shown });
      if (row === 'digitaltaktiv.scope.check')
        judge(status === 403, { expected: '403', ...shown }, 'digitaltaktiv.scope.missing');
    },
  });
}

const refusals = [401, 403];

const scopeChecks = [
  scopeCheck({
    id: 'scope-check',
    title: say(
      'HelsenorgeAktivSjekken avvisar en token utan sitt scope med 403',
      'HelsenorgeAktivSjekken avviser et token uten scopet sitt med 403',
      'HelsenorgeAktivSjekken refuses a token without its scope with a 403',
    ),
    scope: 'helsenorgeaktivsjekken',
    row: 'digitaltaktiv.scope.check',
    statuses: refusals,
    call: (session, call) => session.check(session.trial.cast.citizens.slice(0, 1), 'Ungdom', call),
  }),
  scopeCheck({
    id: 'scope-changes',
    title: say(
      'Flödet av ändringar avvisar en token utan sitt scope',
      'Endringsstrømmen avviser et token uten scopet sitt',
      'The change feed refuses a token without its scope',
    ),
    scope: 'digitaltaktivstatusendringer',
    row: 'digitaltaktiv.scope.changes',
    statuses: refusals,
    call: (session, call) => session.feed(undefined, call),
  }),
  scopeCheck({
    id: 'scope-area',
    title: say(
      'DigitaltAktivOmraade avvisar en token utan sitt scope',
      'DigitaltAktivOmraade avviser et token uten scopet sitt',
      'DigitaltAktivOmraade refuses a token without its scope',
    ),
    scope: 'digitaltaktivomraade',
    row: 'digitaltaktiv.scope.area',
    statuses: refusals,
    call: (session, call) => session.areaOf(undefined, 3, call),
  }),
];

export const accessChecks: readonly ServerCheck<Cast>[] = [
  ...accessChecksOf({
    ...api,
    probe: (session, call) => session.check(session.trial.cast.citizens.slice(0, 1), 'Ungdom', call),
    alsoShown: ['digitaltaktiv.token.issuer'],
  }),
  ...scopeChecks,
];
