/** What the framework says where no action of its controllers takes a request (`lifecare.api.unknown-path`). */
import { errors } from '../../contracts/generated/lifecare-ifo/index.ts';
import type { Call } from '../kernel/call.ts';

/** Parts of an error's body, as a refusal's `detail` holds them in JSON. */
export interface Said {
  readonly message?: string;
  readonly messageDetail?: string;
  readonly modelState?: Readonly<Record<string, readonly string[]>>;
}

const message = errors['SIM-PATH'].message;

/** The word behind the version in a path; undefined outside of the API. */
const controllerOf = ({ request }: Call): string | undefined => /\/apifc\/v1\/([^/]+)/i.exec(request.path)?.[1];

/** A controller that has no action for the path, or for the parameters that came. */
export function noAction(call: Call): Said {
  const detail = `No action was found on the controller '${controllerOf(call)}' that matches the request.`;
  return { message, messageDetail: detail };
}

/** A path that leads nowhere. */
export function noResource(call: Call): Said {
  const controller = controllerOf(call)?.toLowerCase();
  if (controller === undefined) return { message, messageDetail: 'No route data was found for this request.' };
  const isKnown = call.system.operations.some(({ path }) => path.toLowerCase().split('/')[3] === controller);
  if (isKnown) return noAction(call);
  return { message, messageDetail: `No type was found that matches the controller named '${controllerOf(call)}'.` };
}
