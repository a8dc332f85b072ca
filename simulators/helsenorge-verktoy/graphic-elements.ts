/** Graphic elements of the catalogue, found by their number. */
import type { PublishedTool } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import { catalogueOf } from './catalogue.ts';
import { rememberedOfCatalogue } from './remembered.ts';

export type GraphicElement = PublishedTool['GrafiskeElementer'][number];

/** The element of a number, as the tools of this world name it (`verktoy.graphic.catalogue`). */
export function graphicElement(call: Call, id: number): GraphicElement | undefined {
  const byId = rememberedOfCatalogue(call, 'graphic elements', () => {
    const elements = catalogueOf(call).flatMap(({ tool }) => tool.published.GrafiskeElementer);
    return new Map(elements.map((element) => [element.GrafiskElementId, element]));
  });
  return byId.get(id);
}
