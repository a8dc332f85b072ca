/** T12 and T21: the text of a message, plain and formatted. */
import { findingsIn, parseMarkup, type Finding } from '../../../simulators/inkorg-1177/docbook.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { sections } from './cast.ts';
import { addMessage, at, elements, parsed, sentBody, sentValue, textOf } from './envelope.ts';
import { callsOf, notArisen, send, sendIfDone, someCalls } from './traffic.ts';

const textIn = (exchange: Exchange) => sentValue(exchange, 'message', 'messageText') ?? '';

/** As a citizen reads it: a client may well put plain words into DocBook. */
function readable(text: string): string {
  return /^\s*<article[\s>]/.test(text) ? (textOf(parsed(text)) ?? text) : text;
}

/** Words arrive as they were given. */
function wordsCheck(id: string, row: string, title: Text, words: string): Check {
  return check({
    id,
    rows: [row],
    level: 'L1',
    step: '3.3',
    title,
    run: async (trial, judge) => {
      await send(trial, { heading: words, text: `${words} från Påhittade vårdcentralen` });
      const [sent] = someCalls(trial, addMessage);
      const actual = {
        messageDescription: sentValue(sent, 'message', 'messageDescription') ?? null,
        messageText: readable(textIn(sent)),
      };
      const holds = (actual.messageDescription ?? words).includes(words) && actual.messageText.includes(words);
      judge(holds, { expected: words, actual, evidence: sent });
    },
  });
}

const html = /<\/?(?:html|body|div|span|p|br|hr|b|i|u|a|ul|ol|li|h[1-6]|table|tr|td|strong|em|font|img)\b[^>]*>/i;

/** The formatted text of a sending; without one the check ends. */
async function formatted(trial: Trial): Promise<readonly [Exchange, ...Exchange[]]> {
  await sendIfDone(trial, { sections }, 'refusals too');
  const [first, ...more] = callsOf(trial, addMessage).filter((one) => at(sentBody(one), 'message', 'messageText'));
  return first ? [first, ...more] : trial.skip(notArisen);
}

/** Formatted text that is a string, as it was sent. */
async function markup(trial: Trial): Promise<{ text: string; evidence: Exchange }> {
  const [evidence] = await formatted(trial);
  if (elements(at(sentBody(evidence), 'message', 'messageText')).length > 0) trial.skip(notArisen);
  return { text: textIn(evidence), evidence };
}

interface Subset {
  readonly id: string;
  readonly row: string;
  readonly title: Text;
  /** Does it speak of well-formed text only? */
  readonly wellFormed: boolean;
  readonly counts: (finding: Finding) => boolean;
}

const notTheOwners: Text = {
  sv: 'Delmängden hör till den nya tjänsten (version 2.0), vars schema inte är offentligt: omdömet är inte ägarens.',
  nb: 'Delmengden hører til den nye tjenesten (versjon 2.0), og skjemaet er ikke offentlig: dommen er ikke eierens.',
  en: "The subset is that of the new service (version 2.0), whose schema is not public: the verdict is not the owner's.",
};

/** The subset is that of the new service, whose schema is not public: no verdict on it is the owner's. */
function subsetCheck({ id, row, title, wellFormed, counts }: Subset): Check {
  return check({
    id,
    rows: [row],
    level: 'L2',
    step: '3.3',
    tentative: true,
    title,
    run: async (trial, judge) => {
      const { text, evidence } = await markup(trial);
      trial.note(notTheOwners);
      const broken = 'severity' in parseMarkup(text);
      if (broken && wellFormed) trial.skip(notArisen);
      const found = findingsIn(text).filter(counts);
      const actual = found.map(({ element, got }) => `${element}: ${got}`);
      judge(actual.length === 0, { expected: [], actual, evidence });
    },
  });
}

export const contentChecks: readonly Check[] = [
  wordsCheck(
    'inkorg.text.letters',
    'inkorg.client.letters',
    {
      sv: 'å, ä och ö kommer fram som de skrevs.',
      nb: 'å, ä og ö kommer fram som de ble skrevet.',
      en: 'The letters å, ä and ö arrive as they were written.',
    },
    'Återbesök för blåmärken på höft och öra – Ärr, Åkommor, Öron, é',
  ),
  wordsCheck(
    'inkorg.text.markup-characters',
    'inkorg.client.markup-characters',
    {
      sv: '&, < och > kommer fram som de skrevs.',
      nb: '&, < og > kommer fram som de ble skrevet.',
      en: 'The characters &, < and > arrive as they were written.',
    },
    'Prov 5 & 6: Hb < 120, CRP > 10 &amp; "svar"',
  ),
  check({
    id: 'inkorg.text.no-html',
    rows: ['inkorg.client.no-html'],
    level: 'L1',
    step: '3.3',
    title: {
      sv: 'Texten är ren text eller DocBook, inte HTML.',
      nb: 'Teksten er ren tekst eller DocBook, ikke HTML.',
      en: 'The text is plain or DocBook, no HTML.',
    },
    run: async (trial, judge) => {
      await send(trial, {
        text: 'Påhittade vårdcentralen påminner:\n\n- Din tid är kl. 8.\n- Ring om du får förhinder.',
      });
      const [sent] = someCalls(trial, addMessage);
      const actual = html.exec(textIn(sent))?.[0] ?? null;
      judge(actual === null, { expected: null, actual, evidence: sent });
    },
  }),
  check({
    id: 'inkorg.docbook.escaped',
    rows: ['inkorg.client.docbook-escaped'],
    level: 'L1',
    step: '3.3',
    title: {
      sv: 'Formaterad text skickas som text, inte som element i messageText.',
      nb: 'Formatert tekst sendes som tekst, ikke som elementer i messageText.',
      en: 'Formatted text is sent as text, not as elements in messageText.',
    },
    run: async (trial, judge) => {
      const [evidence] = await formatted(trial);
      const actual = elements(at(sentBody(evidence), 'message', 'messageText')).map(({ name }) => name);
      judge(actual.length === 0, { expected: [], actual, evidence });
    },
  }),
  subsetCheck({
    id: 'inkorg.docbook.well-formed',
    row: 'inkorg.client.docbook-well-formed',
    wellFormed: false,
    title: {
      sv: 'Formaterad text är välformad XML.',
      nb: 'Formatert tekst er velformet XML.',
      en: 'Formatted text is well-formed XML.',
    },
    counts: ({ element }) => element === 'messageText',
  }),
  subsetCheck({
    id: 'inkorg.docbook.only',
    row: 'inkorg.client.docbook-only',
    wellFormed: true,
    title: {
      sv: 'Formaterad text använder bara element ur DocBook-delmängden, alltså ingen HTML.',
      nb: 'Formatert tekst bruker bare elementer fra DocBook-delmengden, altså ingen HTML.',
      en: 'Formatted text uses elements of the DocBook subset only, so no HTML.',
    },
    counts: ({ severity }) => severity === 'error',
  }),
  subsetCheck({
    id: 'inkorg.docbook.structure',
    row: 'inkorg.client.docbook-structure',
    wellFormed: true,
    title: {
      sv: 'Elementen står där delmängdens tabell tillåter dem.',
      nb: 'Elementene står der delmengdens tabell tillater dem.',
      en: 'Elements stand where the table of the subset allows them.',
    },
    counts: ({ severity }) => severity === 'warning',
  }),
];
