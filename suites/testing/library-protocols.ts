/** Protocols of the invented suite: every form of header field, every kind of protocol. */
import type { Suite } from '../dsl/types.ts';
import { verbatim } from '../dsl/texts/fill.ts';
import type { HeaderField, ProtocolKind, ProtocolSpec, SuiteProtocols } from '../protocols/types.ts';
import { invented, librarySuite } from './library-suite.ts';

const every: readonly ProtocolKind[] = ['test', 'verification', 'self-declaration'];

function field(key: string, form: HeaderField['form'], example: string, more: Partial<HeaderField> = {}): HeaderField {
  const help = invented(`the ${key} of the reader`);
  return { key, form, example, label: invented(`Label ${key}`), help, shown: every, ...more };
}

const header: readonly HeaderField[] = [
  field('organisation.name', 'text', 'Åsö läsesällskap', { required: every }),
  field('organisation.number', 'organisation-number', '499900-0005', { required: every }),
  field('contact.email', 'email', 'kim@library.example'),
  field('contact.phone', 'phone', '08-465 004 00'),
  field('card.id', 'hsa-id', 'SE0000000000-BOOK', { required: ['verification'] }),
  field('card.systems', 'texts', 'BOOK-1', { required: ['test'] }),
  field('shelves.ordered', 'texts', '12', { choices: ['12', '13'] }),
  field('period.from', 'date', '2026-01-05'),
  field('peak.callsPerHour', 'count', '1 200'),
  field('silence.kept', 'yes-no', 'ja', { required: ['self-declaration'] }),
  field('filledIn.by', 'text', 'Kim Läsare'),
  field('other', 'text', 'nothing more'),
  {
    key: 'knownDeviations',
    form: 'entries',
    label: invented('Known deviations'),
    help: invented('what is known'),
    entry: { what: invented('What'), class: invented('Class'), mendedBy: invented('Until') },
  },
  {
    key: 'history',
    form: 'entries',
    label: invented('History'),
    help: invented('what was before'),
    entry: { version: invented('Version'), date: invented('Date'), by: invented('By'), what: invented('What') },
  },
];

const contract = { name: 'lend', version: '1.0', identity: 'urn:library:lend:1' };

const specs: readonly ProtocolSpec[] = [
  {
    file: 'test-of-readers',
    kind: 'test',
    title: invented('Test of readers'),
    step: '1',
    environment: invented('The back room'),
    contracts: [contract],
    cases: ['L01', 'L02', 'L03'],
    sections: [
      'notices',
      'header',
      'history',
      'summary',
      'packages',
      'responsibilities',
      'cases',
      'evidence',
      'peak',
      'deviations',
      'remarks',
      'known-deviations',
      'attestations',
      'not-exercised',
      'assumed',
      'onboarding',
      'run',
      'definitions',
      'signature',
      'owner',
    ],
  },
  {
    file: 'look-at-the-desk',
    kind: 'verification',
    title: invented('A look at the desk'),
    step: '2',
    environment: invented('The hall'),
    contracts: [contract],
    cases: ['L04'],
    sections: ['header', 'cases', 'signature', 'owner'],
  },
  {
    file: 'declaration-lend',
    kind: 'self-declaration',
    title: invented('Declaration'),
    environment: invented('The back room'),
    contracts: [contract],
    cases: ['L01'],
    sections: ['header', 'cases', 'questions', 'peak', 'owner'],
    questions: [
      { title: invented('Is silence kept?'), answer: 'silence.kept', comment: ['other'] },
      { title: invented('Is the card shown?'), comment: [], cases: ['L01'] },
      { title: invented('Anything else?'), comment: ['other'] },
    ],
  },
];

export const libraryProtocols: SuiteProtocols = {
  lang: 'sv',
  owner: invented('The librarian'),
  decisions: [invented('Welcome'), invented('Not yet')],
  notices: [invented('The rules are old; there are newer ones.')],
  header,
  cases: [
    { id: 'L01', title: invented('The card is shown'), level: 'must', rows: ['client.card.sent'] },
    { id: 'L02', title: invented('A refused loan ends there'), level: 'must', rows: ['client.loan.once'] },
    {
      id: 'L03',
      title: invented('The reader says who it is'),
      level: 'should',
      condition: invented('if asked'),
      rows: ['client.agent.named'],
    },
    { id: 'L04', title: invented('The book is on the shelf'), level: 'must', rows: [], checks: ['shelf-seen'] },
  ],
  onboarding: [
    {
      id: '1',
      title: invented('Ask for a card'),
      what: [invented('Send the form.')],
      to: 'desk@library.example',
      machine: invented('that the card is shown'),
      people: invented('the form'),
    },
    { id: '2', title: invented('Come by'), what: [invented('Bring the card.')], people: invented('all of it') },
  ],
  protocols: specs,
  packages: {
    ordered: 'shelves.ordered',
    list: [
      { number: '1', name: invented('Loans'), article: '12', operations: [{ id: 'lend', call: 'POST Loans' }] },
      { number: '2', name: invented('Books'), article: '13', operations: [{ id: 'oneBook', call: 'GET Books' }] },
      { number: '–', name: invented('The cellar'), operations: [{ id: 'dig', call: 'PUT Hole' }] },
    ],
  },
  responsibilities: [
    { who: invented('The library'), what: [invented('The books.')], source: invented('Rules, page 1') },
  ],
  counts: ({ system }) => system === 'library',
  correlationOf: ({ request }) => request.headers['user-agent'],
  personOf: ({ request }) => request.headers['x-card'],
};

/** A header file that fits every protocol of the suite. */
export const libraryHeader = `
organisation: { name: Åsö läsesällskap & vänner, number: 499900-0005 }
contact: { email: kim@library.example, phone: 08-465 004 00 }
card: { id: SE0000000000-BOOK, systems: [BOOK-1, BOOK-2] }
shelves: { ordered: [12] }
period: { from: 2026-01-05 }
peak: { callsPerHour: 1 200 }
silence: { kept: Ja }
filledIn: { by: Kim Läsare }
knownDeviations: [{ what: whispers at times, class: B, mendedBy: 2026-12-24 }]
history: [{ version: 0.10, date: 2026-01-02, by: Kim, what: first words }]
`;

export const suiteWithProtocols: Suite = {
  ...librarySuite,
  protocols: libraryProtocols,
  checks: [
    ...librarySuite.checks,
    {
      id: 'shelf-seen',
      title: invented('Somebody saw the book on the shelf'),
      rows: ['client.books.returned'],
      level: 'L4',
      step: '2',
      run: (trial) => trial.review(verbatim('look at the shelf')),
    },
  ],
};
