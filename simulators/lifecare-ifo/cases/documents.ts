/** What staff write in a matter, and the PDF that is made of it. */
import type { LifecareDocument } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { today } from '../selection/ongoing.ts';
import { documentsTable } from '../state.ts';
import { demandPast, hasBegun } from './days.ts';
import { change, demand, find } from './find.ts';
import { newDocumentId, write } from './ids.ts';

export interface Writing {
  readonly title?: string;
  readonly type?: string;
  readonly date?: string;
  /** True: its PDF is made at once. */
  readonly pdf?: boolean;
}

/** Writes a document of an investigation or a service. */
export function compose(world: World, of: LifecareDocument['of'], owner: number, writing: Writing): LifecareDocument {
  const { title = 'Journal', type = 'Journalanteckning', date = today(world), pdf = false } = writing;
  const matter = find(world, of, owner);
  demandPast(world, date);
  demand(hasBegun(matter, date), `body.date must not lie before the first day of ${of} ${owner}, ${matter.from}`);
  return write(world, documentsTable, { id: newDocumentId(world), title, type, date, of, owner, pdf });
}

/** Makes the PDF of a document, which can be read from then on. */
export function makePdf(world: World, id: string): LifecareDocument {
  const document = find(world, 'document', id);
  demand(!document.pdf, `body.document ${id} has a PDF already`);
  return change(world, 'document', document, { pdf: true });
}
