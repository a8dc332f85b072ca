/** Who answers for what once data leaves Lifecare, as the information sheet has it. */
import { verbatim } from '../dsl/texts/fill.ts';
import type { Responsibility } from '../protocols/types.ts';

const sheet = verbatim('Welfare API Services Information, 2020-11-20: Allmänt');

export const responsibilities: readonly Responsibility[] = [
  {
    who: {
      sv: 'Tieto (leverantör av Lifecare)',
      nb: 'Tieto (leverandør av Lifecare)',
      en: 'Tieto (supplier of Lifecare)',
    },
    what: [
      {
        sv: 'Levererar de avtalade API:erna vid den avtalade tidpunkten, till kunden eller på kundens begäran till tredje part. Mer än så omfattar ansvaret inte.',
        nb: 'Leverer de avtalte API-ene til avtalt tid, til kunden eller på kundens anmodning til en tredjepart. Mer enn det omfatter ansvaret ikke.',
        en: 'Delivers the agreed APIs at the agreed time, to the customer or at its request to a third party. The responsibility covers no more.',
      },
      {
        sv: 'Ansvaret för sekretess, säkerhet och support slutar där data lämnar Lifecare genom API:et.',
        nb: 'Ansvaret for taushetsplikt, sikkerhet og støtte slutter der data forlater Lifecare gjennom API-et.',
        en: 'Its responsibility for secrecy, security and support ends where data leaves Lifecare through the API.',
      },
    ],
    source: sheet,
  },
  {
    who: { sv: 'Kommunen', nb: 'Kommunen (kunden)', en: 'The municipality (the customer)' },
    what: [
      {
        sv: 'Hur data som tas ut eller utbyts hanteras och används.',
        nb: 'Hvordan data som tas ut eller utveksles, håndteres og brukes.',
        en: 'How data that is taken out or exchanged is handled and used.',
      },
      {
        sv: 'Svarstider och belastning när mycket läses ut på en gång.',
        nb: 'Svartider og belastning når mye leses ut på én gang.',
        en: 'Answering times and load when much is taken out at one time.',
      },
      {
        sv: 'Att varje paket som används är licensierat, med en nyckel som passar det mottagande systemet.',
        nb: 'At hver pakke som brukes, er lisensiert, med en nøkkel som passer mottakersystemet.',
        en: 'That each package in use is licensed, with a key that fits the receiving system.',
      },
    ],
    source: sheet,
  },
  {
    who: { sv: 'Mottagande system', nb: 'Mottakersystemet', en: 'The receiving system' },
    what: [
      {
        sv: 'Bygger själv integrationen och identifierar sig med ett klientcertifikat.',
        nb: 'Bygger selv integrasjonen og legitimerer seg med et klientsertifikat.',
        en: 'Builds the integration by itself and identifies itself with a client certificate.',
      },
      {
        sv: 'Läser API-värdens webbsida: den är alltid nyare än ett informationsblad.',
        nb: 'Leser API-vertens nettside: den er alltid nyere enn et informasjonsark.',
        en: 'Reads the page of the API host, which is always newer than a sheet.',
      },
      {
        sv: 'Begränsar själv vem som ser en person vars uppgifter är skyddade.',
        nb: 'Begrenser selv hvem som ser en person med skjulte opplysninger.',
        en: 'Restricts by itself who sees a person whose data is protected.',
      },
    ],
    source: {
      sv: 'Samma informationsblad; skyddade uppgifter: KIR API-värdens hjälpsida (systersystemet)',
      nb: 'Samme ark; skjulte opplysninger: hjelpesiden til API-verten for KIR (søstersystemet)',
      en: 'The same sheet; protected data: help page of the API host of KIR (the sister system)',
    },
  },
];
