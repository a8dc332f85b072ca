/**
 * The way to Lifecare's API, as its information sheet lays it out. The owner numbers no steps; these numbers are ours. Checks belong to
 * step 4; what comes before and after, people do.
 */
import type { Step } from '../dsl/types.ts';

export const steps: readonly Step[] = [
  {
    id: '1',
    title: {
      sv: 'Kommunen väljer API-paket efter artikelnummer och avtalar om leverans',
      nb: 'Kommunen velger API-pakker etter artikkelnummer og avtaler levering',
      en: 'The municipality chooses API packages by article number and agrees on their delivery',
    },
  },
  {
    id: '2',
    title: {
      sv: 'Klientcertifikat, domän och licensnycklar är på plats',
      nb: 'Klientsertifikat, domene og lisensnøkler er på plass',
      en: 'Client certificate, domain and licence keys are in place',
    },
  },
  {
    id: '3',
    title: {
      sv: 'API-värdens webbsida är läst: den säger vad varje API innehåller',
      nb: 'API-vertens nettside er lest: den sier hva hvert API inneholder',
      en: 'The page of the API host has been read: it says what each API contains',
    },
  },
  {
    id: '4.1',
    title: {
      sv: 'Anslutning: certifikat och HTTP',
      nb: 'Tilkobling: sertifikat og HTTP',
      en: 'Connection: certificate and HTTP',
    },
  },
  {
    id: '4.2',
    title: {
      sv: 'Domän, licensnyckel och paket',
      nb: 'Domene, lisensnøkkel og pakker',
      en: 'Domain, licence key and packages',
    },
  },
  {
    id: '4.3',
    title: {
      sv: 'Läsning för en person: paket 2–13',
      nb: 'Lesing for en person: pakke 2–13',
      en: 'Reading for a person: packages 2–13',
    },
  },
  {
    id: '4.4',
    title: { sv: 'Uttag: paket 14–21', nb: 'Uttrekk: pakke 14–21', en: 'Extracts: packages 14–21' },
  },
  {
    id: '4.5',
    title: { sv: 'Användare: paket 1', nb: 'Brukere: pakke 1', en: 'Users: package 1' },
  },
  {
    id: '4.6',
    title: { sv: 'Vårdfakturor: paket 22', nb: 'Behandlingsfakturaer: pakke 22', en: 'Care invoices: package 22' },
  },
  {
    id: '4.7',
    title: {
      sv: 'Skrivning: personer, aktualiseringar, bilagor och beräkningar',
      nb: 'Skriving: personer, aktualiseringer, vedlegg og beregninger',
      en: 'Writing: persons, actualisations, attachments and calculations',
    },
  },
  {
    id: '4.8',
    title: { sv: 'Fel och tålighet', nb: 'Feil og robusthet', en: 'Faults and resilience' },
  },
  {
    id: '4.9',
    title: {
      sv: 'Skyddad identitet och personuppgifter',
      nb: 'Skjult identitet og personopplysninger',
      en: 'Protected identity and personal data',
    },
  },
  {
    id: '5',
    title: {
      sv: 'Drift: kommunen svarar för belastning, hantering och användning',
      nb: 'Drift: kommunen svarer for belastning, håndtering og bruk',
      en: 'Operation: the municipality answers for load, handling and use',
    },
  },
];
