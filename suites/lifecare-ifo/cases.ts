/** The cases of the connection protocol (LI-01 …), with the requirements that each stands for. */
import type { CaseDraft } from '../dsl/helsenorge-report/cases.ts';
import { connected, of } from './case-rows.ts';
import { peopleCases } from './people-cases.ts';
import { readingCases } from './reading-cases.ts';
import { writingCases } from './writing-cases.ts';

const gettingIn: readonly CaseDraft[] = [
  {
    id: 'LI-01',
    title: {
      sv: 'Klientcertifikat: visas, nekas, förnyas',
      nb: 'Klientsertifikat: vises, avvises, fornyes',
      en: 'Client certificate: shown, refused, renewed',
    },
    precondition: {
      sv: 'Klienten har ett certifikat som API-värden känner, och ett förnyat.',
      nb: 'Klienten har et sertifikat som API-verten kjenner, og et fornyet.',
      en: 'The client has a certificate that the host knows, and a renewed one.',
    },
    actions: [
      {
        sv: 'Låt klienten läsa en person, och igen när dess certifikat nekas.',
        nb: 'La klienten lese en person, og igjen når sertifikatet avvises.',
        en: 'Let the client read a person, and again when its certificate is refused.',
      },
      {
        sv: 'Ge klienten det förnyade certifikatet och dra in det gamla.',
        nb: 'Gi klienten det fornyede sertifikatet og trekk det gamle tilbake.',
        en: 'Give the client the renewed certificate and withdraw the old one.',
      },
    ],
    rows: of('certificate', 'certificate-refused', 'certificate-renewal'),
  },
  {
    id: 'LI-02',
    title: {
      sv: 'HTTP/1.1 också där h2 erbjuds',
      nb: 'HTTP/1.1 også der h2 tilbys',
      en: 'HTTP/1.1 where h2 is offered',
    },
    precondition: {
      sv: 'API-värden erbjuder h2 och bryter den, som den verkliga: check --lifecare-alpn h2-reset.',
      nb: 'API-verten tilbyr h2 og bryter den, som den virkelige: check --lifecare-alpn h2-reset.',
      en: 'The host offers h2 and resets it, as the real one does: check --lifecare-alpn h2-reset.',
    },
    actions: [
      {
        sv: 'Låt klienten läsa en person.',
        nb: 'La klienten lese en person.',
        en: 'Let the client read a person.',
      },
    ],
    rows: of('http-1-1'),
  },
  {
    id: 'LI-03',
    title: {
      sv: 'Domän och licensnyckel i varje anrop',
      nb: 'Domene og lisensnøkkel i hvert kall',
      en: 'Domain and licence key in each call',
    },
    precondition: connected,
    actions: [
      {
        sv: 'Låt klienten läsa med en nyckel som har tecknen + / = i sig, och med en som lämnats procentkodad.',
        nb: 'La klienten lese med en nøkkel som har tegnene + / = i seg, og med en som ble gitt prosentkodet.',
        en: 'Let the client read with a key that holds + / =, and with one that was handed out percent-encoded.',
      },
    ],
    rows: of('key-and-domain', 'key-encoded-once', 'key-one-carrier', 'key-header'),
  },
  {
    id: 'LI-04',
    title: {
      sv: 'Nyckelns paket, och ett tomt svar som inget säger',
      nb: 'Nøkkelens pakker, og et tomt svar som ikke sier noe',
      en: "The key's packages, and an empty answer that says nothing",
    },
    precondition: {
      sv: 'Klienten har flera nycklar, var och en för sina paket.',
      nb: 'Klienten har flere nøkler, hver for sine pakker.',
      en: 'The client has several keys, each for its packages.',
    },
    actions: [
      {
        sv: 'Låt klienten läsa med rätt nyckel, och med en nyckel som saknar paketet.',
        nb: 'La klienten lese med riktig nøkkel, og med en nøkkel som mangler pakken.',
        en: 'Let the client read with the right key, and with one that lacks the package.',
      },
    ],
    rows: of('key-of-package', 'empty-not-trusted'),
  },
];

const resilience: readonly CaseDraft[] = [
  {
    id: 'LI-14',
    title: {
      sv: 'Fält som saknas och fält som är nya',
      nb: 'Felter som mangler, og felter som er nye',
      en: 'Fields that are missing and fields that are new',
    },
    precondition: connected,
    actions: [
      {
        sv: 'Låt API:et utelämna tomma fält, och lägga till ett okänt.',
        nb: 'La API-et utelate tomme felter, og legge til et ukjent.',
        en: 'Let the API leave out empty fields, and add an unknown one.',
      },
    ],
    rows: of('missing-fields', 'unknown-fields'),
  },
  {
    id: 'LI-15',
    title: { sv: 'Fel i fyra former, och 5xx', nb: 'Feil i fire former, og 5xx', en: 'Errors of four shapes, and 5xx' },
    precondition: connected,
    actions: [
      {
        sv: 'Låt API:et svara fel som objekt, ren sträng, webbsida och utan innehåll, och 500 och 502 en gång var.',
        nb: 'La API-et svare feil som objekt, ren streng, nettside og uten innhold, og 500 og 502 én gang hver.',
        en: 'Let the API answer errors as an object, a bare string, a page and nothing, and 500 and 502 once each.',
      },
    ],
    rows: of('error-shapes', 'server-retry'),
  },
  {
    id: 'LI-16',
    title: {
      sv: 'Personnummer och nycklar i loggar och adresser',
      nb: 'Personnumre og nøkler i logger og adresser',
      en: 'Identity numbers and keys in logs and addresses',
    },
    precondition: connected,
    actions: [
      {
        sv: 'Läs klientens logg och adresserna i dess anrop, också när en feltext upprepar personnumret.',
        nb: 'Les klientens logg og adressene i kallene, også når en feiltekst gjentar personnummeret.',
        en: "Read the client's log and the addresses of its calls, also when the text of an error repeats the number.",
      },
    ],
    rows: of('key-not-logged', 'person-id-not-logged', 'error-redacted', 'person-id-in-urls'),
  },
];

export const cases: readonly CaseDraft[] = [
  ...gettingIn,
  ...readingCases,
  ...writingCases,
  ...resilience,
  ...peopleCases,
];
