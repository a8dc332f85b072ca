/** Examinations of a running `motpart serve`: is it the one that is meant, and does it behave as its documents say? */
import { ok, problem, unseen, warning } from '../../suites/doctor/found.ts';
import type { Examination, Found } from '../../suites/doctor/types.ts';
import type { Running } from './running.ts';

function answers({ refusal, named, url }: Running): Found {
  if (!refusal) return ok(url);
  const { code, message, todo } = refusal;
  if (code === 'SIM-NO-SERVER' && !named)
    return unseen('none runs at the default port', 'start motpart serve, or name it with --url');
  return problem(message, todo);
}

function version({ health, version: own }: Running): Found | undefined {
  if (!health) return undefined;
  if (health.version === own) return ok(own);
  return warning(`${health.version}, this is ${own}`, 'start the serve of this version');
}

function seed({ health }: Running): Found | undefined {
  return health && ok(String(health.seed));
}

function systems({ health, answers: found }: Running): Found | undefined {
  if (!health || !found) return undefined;
  const silent = health.systems.filter((id) => found[id] === undefined || found[id] === 421);
  if (silent.length === 0) return ok(`${health.systems.length} answer: ${health.systems.join(', ')}`);
  return problem(`no answer from ${silent.join(', ')}`, 'look at what motpart serve says, and start it anew');
}

/** A system that asks for certificates and has no TLS port can only refuse. */
function tls({ health, systems: all }: Running): Found | undefined {
  const asking = all.filter(({ credentials }) => credentials?.certificate !== undefined);
  if (!health || asking.length === 0) return undefined;
  const without = asking.find(({ baseUrl }) => !baseUrl.startsWith('https:'));
  return without
    ? problem(`none, and ${without.id} asks for certificates`, 'start motpart serve with --tls-port 4443')
    : ok(new URL(asking[0]!.baseUrl).origin);
}

function profile({ health, systems: all }: Running): Found | readonly Found[] | undefined {
  if (!health) return undefined;
  const changed = all.flatMap(({ id, profile: keys }) =>
    keys.flatMap((one) => (one.value === one.default ? [] : [`${id}: ${one.key} is ${one.value}, not ${one.default}`])),
  );
  if (changed.length === 0) return ok('each key has its default');
  return changed.map((what) => warning(what, 'is that meant? else serve without --profile, or PUT /profile {}'));
}

function faults({ health, faults: planned }: Running): Found | readonly Found[] | undefined {
  if (!health) return undefined;
  if (planned.length === 0) return ok('none planned');
  return planned.map(({ id, kind, system, code }) =>
    warning(
      `${id} is still planned: ${[kind, code, system].filter(Boolean).join(' ')}`,
      'is that meant? else DELETE /_motpart/v1/faults',
    ),
  );
}

const days = (ms: number) =>
  `${Math.round(Math.abs(ms) / 86_400_000)} d ${Math.round((Math.abs(ms) % 86_400_000) / 60_000)} min`;

function businessClock({ clock }: Running): Found | undefined {
  if (!clock) return undefined;
  const todo = 'is that meant? else make another world, or start motpart serve anew';
  if (clock.frozen) return warning('stands still', todo);
  return clock.businessShiftMs === 0 ? ok('not moved') : warning(`moved by ${days(clock.businessShiftMs)}`, todo);
}

function securityClock({ clock }: Running): Found | undefined {
  if (!clock) return undefined;
  if (clock.securityShiftMs === 0) return ok('not moved');
  const todo = 'make another world: clients with clocks of their own are out of step';
  return problem(`moved by ${days(clock.securityShiftMs)}`, todo);
}

export const serveExaminations: readonly Examination<Running>[] = [
  { id: 'serve.answers', title: 'motpart serve', examine: answers },
  { id: 'serve.version', title: 'its version', examine: version },
  { id: 'serve.seed', title: 'its seed', examine: seed },
  { id: 'serve.systems', title: 'its systems', examine: systems },
  { id: 'serve.tls', title: 'its TLS port', examine: tls },
  { id: 'serve.profile', title: 'its profile', examine: profile },
  { id: 'serve.faults', title: 'faults', examine: faults },
  { id: 'serve.clock.business', title: 'clock of deadlines', examine: businessClock },
  { id: 'serve.clock.security', title: 'clock of tokens', examine: securityClock },
];
