/** Who the server checks work with: out of a world of our own, or out of a set-up file. */
import type { Person } from '../../../fixtures/types.ts';
import { findConsent, isDigitallyActive } from '../../../simulators/registers/consent.ts';
import { ageAt, peopleTable } from '../../../simulators/registers/people.ts';
import { representationsOf } from '../../../simulators/registers/representation.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import {
  clientOf,
  closed,
  list,
  nobodyIn,
  number,
  otherClientSchema,
  type OtherClient,
} from '../../dsl/eksternapi/cast.ts';
import type { CastSpec } from '../../dsl/server.ts';
import type { JsonSchema } from '../../dsl/types.ts';

export interface Cast {
  /** Digitally active adults for whom nobody acts. Where the server can be steered, their consent is changed. */
  readonly citizens: readonly string[];
  /** An adult who has never chosen a level of consent. */
  readonly newcomer?: string;
  /** An adult who has withdrawn consent. */
  readonly inactive?: string;
  /** An adult whose consent does not reach all of Helsenorge. */
  readonly basis?: string;
  /** Somebody under thirteen, and all parents: one of them at least is digitally active. */
  readonly child?: { readonly number: string; readonly parents: readonly string[] };
  /** Somebody between thirteen and fifteen. */
  readonly youth?: string;
  /** Somebody who cannot consent, and for whom somebody was assigned to act. */
  readonly assigned?: string;
  /** Somebody who has died. */
  readonly deceased?: string;
  /** A number of the right form that belongs to nobody. */
  readonly nobody?: string;
  readonly clients: {
    /** Belongs to no organisation. */
    readonly none?: OtherClient;
  };
}

const schema: JsonSchema = closed(
  {
    citizens: list(number),
    newcomer: number,
    inactive: number,
    basis: number,
    child: closed({ number, parents: list(number) }, ['number', 'parents']),
    youth: number,
    assigned: number,
    deceased: number,
    nobody: number,
    clients: closed({ none: otherClientSchema }),
  },
  ['citizens', 'clients'],
);

/** Enough for several changes between two calls of the feed. */
const citizensWanted = 6;

function childIn(world: World, people: readonly Person[]): Cast['child'] {
  for (const { number: own } of people) {
    const parents = representationsOf(world, own).filter(({ kind }) => kind === 'parent');
    if (parents.some(({ representative }) => isDigitallyActive(world, representative)))
      return { number: own, parents: parents.map(({ representative }) => representative) };
  }
  return undefined;
}

function castOf(world: World): Cast {
  const norwegians = [...world.table<Person>(peopleTable.name).all()].filter(({ country }) => country === 'NO');
  const living = norwegians.filter(({ deceased }) => deceased === null);
  const aged = (from: number, below = Infinity) => {
    return living.filter(({ birthDate }) => {
      const age = ageAt(birthDate, world.clock.now());
      return age >= from && age < below;
    });
  };
  const adults = aged(18);
  const level = (wanted: string) => adults.find((one) => findConsent(world, one.number)?.level === wanted)?.number;
  const alone = ({ number: own }: Person) => representationsOf(world, own).length === 0;
  const active = adults.filter((one) => alone(one) && isDigitallyActive(world, one.number));
  const found: Cast = {
    citizens: active.slice(0, citizensWanted).map((one) => one.number),
    newcomer: level('none')!,
    inactive: level('withdrawn')!,
    basis: level('basis')!,
    child: childIn(world, aged(0, 13))!,
    youth: aged(13, 15)[0]?.number as string,
    assigned: living.find(({ number: own }) => representationsOf(world, own).some(({ kind }) => kind === 'assigned'))
      ?.number as string,
    deceased: norwegians.find(({ deceased }) => deceased !== null)?.number as string,
    nobody: nobodyIn(world)!,
    clients: { none: clientOf(world, 'motpart-no-organisation')! },
  };
  return JSON.parse(JSON.stringify(found)) as Cast;
}

export const cast: CastSpec<Cast> = { schema, of: castOf };
