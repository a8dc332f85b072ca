/** All routes of the control API, one resource a line. `events` is a stream and stands in `index.ts`. */
import { certificates } from './resources/certificates.ts';
import { clients } from './resources/clients.ts';
import { clock } from './resources/clock.ts';
import { consent } from './resources/consent.ts';
import { controls } from './resources/controls.ts';
import { faults } from './resources/faults.ts';
import { health } from './resources/health.ts';
import { ownClients } from './resources/helsenorge-clients.ts';
import { journal } from './resources/journal.ts';
import { people } from './resources/people.ts';
import { profile } from './resources/profile.ts';
import { reset } from './resources/reset.ts';
import { runs } from './resources/runs.ts';
import { state } from './resources/state.ts';
import { systems } from './resources/systems.ts';
import { tasks } from './resources/tasks.ts';
import { tokens } from './resources/tokens.ts';
import { worlds } from './resources/worlds.ts';
import type { Route } from './route.ts';

export const routes: readonly Route[] = [
  health,
  systems,
  ...worlds,
  reset,
  ...clock,
  ...journal,
  ...faults,
  ...profile,
  ...people,
  ...consent,
  ...tasks,
  ...controls,
  tokens,
  ...clients,
  ...ownClients,
  ...certificates,
  ...state,
  ...runs,
];
