/** Where a file stands in the house. `room` is the system's folder, where there is one. */
export interface Place {
  readonly layer: Layer;
  readonly room?: string;
}

/** From left to right: a layer imports itself and what stands to the left of it. */
const order = ['contracts', 'kernel', 'fixtures', 'registers', 'system', 'surface', 'suites', 'bin'] as const;

export type Layer = (typeof order)[number] | 'outside';

/** The order as people know it, for messages. */
export const orderInWords =
  'contracts → simulators/kernel → fixtures → simulators/registers → simulators/<system> → ' +
  'simulators/index.ts, adapters, control, console → suites → bin';

const surface = new Set(['index.ts', 'adapters', 'control', 'console']);
const suiteRooms = new Set([
  'dsl',
  'runners',
  'drivers',
  'reporters',
  'hosts',
  'protocols',
  'testing',
  'vitest',
  'doctor',
]);

/** Where the file at this path below the root stands; tools, bench and examples are outside. */
export function placeOf(path: string): Place {
  const [top = '', second = '', third] = path.split('/');
  if (top === 'simulators') return simulatorPlace(second);
  if (top === 'suites')
    return third && !suiteRooms.has(second) ? { layer: 'suites', room: second } : { layer: 'suites' };
  if (top === 'contracts' || top === 'fixtures' || top === 'bin') return { layer: top };
  return { layer: 'outside' };
}

function simulatorPlace(second: string): Place {
  if (second === 'kernel' || second === 'registers') return { layer: second };
  if (surface.has(second) || second.includes('.')) return { layer: 'surface' };
  return { layer: 'system', room: second };
}

/** What the layer is called in messages. */
export function nameOf({ layer, room }: Place): string {
  if (layer === 'system') return `simulators/${room}`;
  if (layer === 'suites') return room ? `suites/${room}` : 'suites';
  if (layer === 'kernel' || layer === 'registers') return `simulators/${layer}`;
  if (layer === 'surface') return 'simulators/index.ts, adapters, control, console';
  return layer === 'outside' ? 'tools, bench, examples' : layer;
}

/** True when `to` stands to the right of `from`. What is outside stands rightmost. */
export function isRightOf(to: Layer, from: Layer): boolean {
  return rank(to) > rank(from);
}

function rank(layer: Layer): number {
  return layer === 'outside' ? order.length : order.indexOf(layer);
}
