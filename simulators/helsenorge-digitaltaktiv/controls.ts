/** What changes who acts for whom: done by citizens and authorities elsewhere, so no operation does it. */
import type { Control } from '../kernel/operation.ts';
import { stampToIso } from '../kernel/clock.ts';
import { representationKinds, setRepresentation, type RepresentationRow } from '../registers/representation.ts';

export const controls: Readonly<Record<string, Control>> = {
  'set-representation': {
    title: 'Lets somebody act for a citizen, or no longer',
    takes: {
      represented: 'identity number of the citizen',
      representative: 'identity number of whoever acts for the citizen',
      kind: `${representationKinds.join(', ')}, or null to end it`,
    },
    run: (world, body) => {
      const { changed, ...row } = setRepresentation(world, body as unknown as Omit<RepresentationRow, 'changed'>);
      return { ...row, changed: changed === null ? null : stampToIso(changed) };
    },
  },
};
