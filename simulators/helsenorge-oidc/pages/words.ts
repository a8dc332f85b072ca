/** What the pages say of people, in Norwegian. */
import type { Relation } from '../citizens.ts';

/** What each persona stands for. One without words is offered by name only. */
export const situations: Readonly<Record<string, string>> = {
  'no-active': 'voksen med fullt samtykke',
  'no-active-second': 'enda en voksen med fullt samtykke',
  'no-not-consented': 'voksen som aldri har valgt samtykke',
  'no-basis': 'voksen med grunnleggende samtykke',
  'no-withdrawn': 'voksen som har trukket samtykket',
  'no-d-number': 'voksen med d-nummer',
  'no-rules-2032': 'voksen med nummer etter reglene fra 2032',
  'no-protected': 'voksen med sperret adresse',
  'no-parent': 'forelder til et barn under 16 år',
  'no-represented': 'voksen som har gitt en annen fullmakt',
  'no-proxy': 'voksen som har fullmakt fra en annen',
  'no-assigned': 'voksen som er tildelt noen som handler for seg',
};

export const relations: Readonly<Record<Relation, string>> = {
  self: 'meg selv',
  parent: 'mitt barn',
  'power-of-attorney': 'har gitt meg fullmakt',
  assigned: 'jeg er tildelt fullmakt',
};
