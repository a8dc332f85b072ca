/** Cases of the connection protocol that no call to a simulator shows: the word of a named person answers them. */
import type { CaseDraft } from '../dsl/helsenorge-report/cases.ts';

export const peopleCases: readonly CaseDraft[] = [
  {
    id: 'LI-17',
    title: {
      sv: 'Utanför testmaskinen anropas API:erna bara över https.',
      nb: 'Utenfor testmaskinen kalles API-ene bare over https.',
      en: 'Outside the test machine the APIs are called over https only.',
    },
    precondition: {
      sv: 'Klienten är inställd på kommunens API-värd.',
      nb: 'Klienten er satt opp med kommunens API-vert.',
      en: "The client is set to the municipality's host.",
    },
    actions: [
      {
        sv: 'Läs adressen i klientens inställningar.',
        nb: 'Les adressen i klientens oppsett.',
        en: "Read the address in the client's settings.",
      },
    ],
    rows: ['lifecare.client.https'],
    people: {
      sv: 'adressen i klientens inställningar; i den här körningen går anropen inom en och samma maskin',
      nb: 'adressen i klientens oppsett; i denne kjøringen går kallene innenfor én og samme maskin',
      en: "the address in the client's settings; in this run calls stay within one machine",
    },
  },
  {
    id: 'LI-18',
    title: {
      sv: 'Klienten granskar API-värdens certifikat och avbryter när det inte håller.',
      nb: 'Klienten kontrollerer API-vertens sertifikat og avbryter når det ikke holder.',
      en: "The client verifies the host's certificate and stops when it does not hold.",
    },
    precondition: {
      sv: 'Klienten är inställd på kommunens API-värd, utan undantag för testcertifikat.',
      nb: 'Klienten er satt opp med kommunens API-vert, uten unntak for prøvesertifikater.',
      en: "The client is set to the municipality's host, without exceptions for test certificates.",
    },
    actions: [
      {
        sv: 'Läs vilka utfärdare klienten litar på, och låt den anropa en server med ett främmande certifikat.',
        nb: 'Les hvilke utstedere klienten stoler på, og la den kalle en vert med et fremmed sertifikat.',
        en: 'Read which issuers the client trusts, and let it call a host with a foreign certificate.',
      },
    ],
    rows: ['lifecare.client.server-certificate'],
    people: {
      sv: 'vad klienten litar på i drift; i den här körningen litar den på ett testcertifikat',
      nb: 'hva klienten stoler på i drift; i denne kjøringen stoler den på et prøvesertifikat',
      en: 'what the client trusts in operation; in this run it trusts a test certificate',
    },
  },
  {
    id: 'LI-19',
    title: {
      sv: 'Systemet begränsar vem som ser en person vars adress eller folkbokföring är skyddad.',
      nb: 'Systemet begrenser hvem som ser en person med skjult adresse eller skjermet registrering.',
      en: 'The system restricts who sees a person whose address or registration is protected.',
    },
    precondition: {
      sv: 'En testperson med skydd är läst in i systemet.',
      nb: 'En testperson med skjerming er lest inn i systemet.',
      en: 'A protected test person has been read into the system.',
    },
    actions: [
      {
        sv: 'Logga in i systemet med var och en av dess roller och sök upp personen.',
        nb: 'Logg inn i systemet med hver av rollene og finn personen.',
        en: 'Log into the system with each of its roles and look the person up.',
      },
    ],
    rows: ['lifecare.client.protection'],
    people: {
      sv: 'vad varje roll ser av personen; det visar inget anrop',
      nb: 'hva hver rolle ser av personen; det viser ikke noe kall',
      en: 'what each role sees of the person; no call shows that',
    },
  },
];
