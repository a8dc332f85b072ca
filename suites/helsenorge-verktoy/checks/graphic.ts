/** Graphic elements: files, not texts. */
import { createHash } from 'node:crypto';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import { graphicElement } from './cast.ts';
import { answeredWith, api, callsOf, notArisen, perform } from './traffic.ts';

interface Fetched {
  readonly found: boolean;
  readonly sha256?: string;
}

/** More than any catalogue has. */
const noElement = 999_999_999;

const fetchElement = (trial: Trial, id: number) => perform<Fetched | undefined>(trial, 'getGraphicElement', { id });
const hashOf = ({ reply }: Exchange) => createHash('sha256').update(reply.body).digest('hex');
const lastPart = ({ request }: Exchange) => request.path.split('/').at(-1) ?? '';

export const graphicChecks: readonly Check[] = [
  check({
    id: 'verktoy.graphic.id',
    rows: ['verktoy.client.graphic-id'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten hämtar ett grafiskt element med dess nummer i katalogen.',
      nb: 'Klienten henter et grafisk element med nummeret det har i katalogen.',
      en: 'The client fetches a graphic element by its number in the catalogue.',
    },
    run: async (trial, judge) => {
      const id = graphicElement(trial.world);
      await fetchElement(trial, id);
      const [call] = callsOf(trial, 'getGrafiskElement');
      judge(lastPart(call) === String(id), { expected: String(id), actual: lastPart(call), evidence: call });
    },
  }),
  check({
    id: 'verktoy.graphic.binary',
    rows: ['verktoy.client.graphic-binary'],
    level: 'L2',
    step: '4.3',
    title: {
      sv: 'Klienten har bildfilen byte för byte som den kom.',
      nb: 'Klienten har bildefilen byte for byte slik den kom.',
      en: 'The client has the image file byte for byte as it came.',
    },
    run: async (trial, judge) => {
      const { outcome, result } = await fetchElement(trial, graphicElement(trial.world));
      const [call] = answeredWith(trial, { operation: 'getGrafiskElement', status: 200 });
      const actual = { outcome, sha256: result?.sha256 ?? null };
      const expected = { outcome: 'done', sha256: hashOf(call) };
      judge(actual.sha256 === expected.sha256, { expected, actual, evidence: call });
    },
  }),
  check({
    id: 'verktoy.graphic.missing',
    rows: ['verktoy.client.graphic-missing'],
    level: 'L3',
    step: '4.3',
    title: {
      sv: 'Klienten tar inte svaret 404 för en bild, vare sig det har en kropp eller inte.',
      nb: 'Klienten tar ikke svaret 404 for et bilde, enten det har en kropp eller ikke.',
      en: 'The client does not take the answer 404 for an image, whether it has a body or not.',
    },
    run: async (trial, judge) => {
      for (const answer of ['empty', 'SIM-GRAPHIC-ELEMENT']) {
        trial.world.setProfile(api, 'unknownGraphicElement', answer);
        const { outcome, result } = await fetchElement(trial, noElement);
        const call = callsOf(trial, 'getGrafiskElement').at(-1)!;
        if (call.reply.status !== 404) trial.skip(notArisen);
        const found = result?.found ?? null;
        const expected = [{ outcome: 'done', found: false }, { outcome: 'refused' }];
        judge(outcome === 'refused' || found === false, { expected, actual: { outcome, found }, evidence: call });
      }
    },
  }),
];
