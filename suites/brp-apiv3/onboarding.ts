/**
 * The set-up of the LifeVision integration as a check list: BRP's prerequisites a–c and steps 1–5, then what
 * LifeVision does.
 */
import { verbatim } from '../dsl/texts/fill.ts';
import type { Text } from '../dsl/types.ts';
import type { OnboardingStep } from '../protocols/types.ts';

type Field = NonNullable<OnboardingStep['fields']>[number];

const prerequisite: Text = { sv: 'Förutsättning', nb: 'Forutsetning', en: 'Prerequisite' };
const page = (heading: string): Text => verbatim(`LifeVision APIv3 export: ${heading}`);

const doneBy: Field = { label: { sv: 'Gjort av, den', nb: 'Utført av, den', en: 'Done by, on' } };
const case_: Field = { label: { sv: 'Ärende hos BRP', nb: 'Sak hos BRP', en: 'Case at BRP' }, key: 'brp.case' };
const roleName: Field = { label: { sv: 'Rollens namn', nb: 'Rollens navn', en: 'Name of the role' }, key: 'role.name' };
const email: Field = { label: { sv: 'E-post', nb: 'E-postadresse', en: 'E-mail' }, key: 'person.email' };
const setUpBy: Field = {
  label: { sv: 'Uppsatt hos kunden av', nb: 'Satt opp hos kunden av', en: 'Set up at the customer by' },
  key: 'customer.setUpBy',
};

const inInstallation: Text = {
  sv: 'samma sak i kundens egen installation; körningen gick till simulatorn.',
  nb: 'det samme i kundens egen installasjon; kjøringen gikk til simulatoren.',
  en: "the same in the customer's own installation; the run went to the simulator.",
};

const prerequisites: readonly OnboardingStep[] = [
  {
    id: 'a',
    kind: prerequisite,
    title: {
      sv: 'Exportmallen är aktiverad, och LifeVision har dess id och API URL',
      nb: 'Eksportmalen er aktivert, og LifeVision har dens id og API URL',
      en: 'The export template is active, and LifeVision has its id and the API URL',
    },
    what: [
      {
        sv: 'Mallen finns från version 2019.2603 och är inaktiv tills någon anställd på BRP aktiverar den.',
        nb: 'Malen finnes fra versjon 2019.2603 og er inaktiv til en ansatt i BRP aktiverer den.',
        en: 'The template is there from version 2019.2603 on, and inactive until somebody employed at BRP activates it.',
      },
      {
        sv: 'Mallen för träningspass är en annan: den läggs in manuellt efter överenskommelse.',
        nb: 'Malen for treningsøkter er en annen: den legges inn manuelt etter avtale.',
        en: 'The template of training sessions is another one: it is added by hand after agreement.',
      },
    ],
    machine: {
      sv: 'att mallen svarar på en export, och vilken version svaret anger i BRP-Version.',
      nb: 'at malen svarer på en eksport, og hvilken versjon svaret oppgir i BRP-Version.',
      en: 'that the template answers an export, and which version the answer names in BRP-Version.',
    },
    people: inInstallation,
    source: page('Beskrivning funktion, Förutsättningar'),
    fields: [
      { label: { sv: 'Mallens id', nb: 'Malens id', en: 'Template id' }, key: 'template.id' },
      { label: { sv: 'API URL från BRP', nb: 'API URL fra BRP', en: 'API URL from BRP' }, key: 'api.url' },
      {
        label: { sv: 'Mall för träningspass', nb: 'Mal for treningsøkter', en: 'Template of training sessions' },
        key: 'template.trainingSessions',
      },
      {
        label: { sv: 'Aktiverad av (BRP)', nb: 'Aktivert av (BRP)', en: 'Activated by (BRP)' },
        key: 'brp.contact',
      },
      case_,
      { label: { sv: 'Datum', nb: 'Dato', en: 'Date' } },
    ],
  },
  {
    id: 'b',
    kind: prerequisite,
    title: {
      sv: 'En integratörsroll finns och är rätt konfigurerad',
      nb: 'Det finnes en integratorrolle som er riktig satt opp',
      en: 'There is an integrator role, configured correctly',
    },
    what: [{ sv: 'Steg 1 och 2 skapar den.', nb: 'Trinn 1 og 2 lager den.', en: 'Steps 1 and 2 make it.' }],
    people: inInstallation,
    source: page('Förutsättningar'),
  },
  {
    id: 'c',
    kind: prerequisite,
    title: {
      sv: 'En person med rollen är uppsatt åt LifeVision',
      nb: 'En person med rollen er opprettet for LifeVision',
      en: 'A person with the role is set up for LifeVision',
    },
    what: [{ sv: 'Steg 3 och 4 skapar den.', nb: 'Trinn 3 og 4 lager den.', en: 'Steps 3 and 4 make it.' }],
    people: inInstallation,
    source: page('Förutsättningar'),
  },
];

const steps: readonly OnboardingStep[] = [
  {
    id: '1',
    title: {
      sv: 'Öppna menyn Kontaktregister → Inställningar → Roller',
      nb: 'Åpne menyen Kontaktregister → Inställningar → Roller',
      en: 'Open the menu Kontaktregister → Inställningar → Roller',
    },
    what: [],
    people: { sv: 'hela steget.', nb: 'hele trinnet.', en: 'the whole step.' },
    source: page('Steg 1'),
    fields: [doneBy],
  },
  {
    id: '2',
    title: {
      sv: 'Skapa rollen, bocka i ”Är API-integratör” och markera ”Exportmallar via API”',
      nb: 'Lag rollen, kryss av «Är API-integratör» og marker «Exportmallar via API»',
      en: 'Make the role, tick “Är API-integratör” and mark “Exportmallar via API”',
    },
    what: [
      {
        sv: 'Klicka på raden i listan så att den blir markerad, sedan på spara och ok.',
        nb: 'Klikk på raden i listen så den blir markert, så på lagre og ok.',
        en: 'Click on the line in the list so that it is marked, then on save and ok.',
      },
    ],
    machine: {
      sv: 'rutan: inloggningen svarar med ROLE_INTEGRATOR. Rättigheten: exporten nekas inte.',
      nb: 'avkrysningen: innloggingen svarer med ROLE_INTEGRATOR. Rettigheten: eksporten avvises ikke.',
      en: 'the box: the login answers with ROLE_INTEGRATOR. The right: the export is not refused.',
    },
    people: inInstallation,
    source: page('Steg 2'),
    fields: [roleName, setUpBy, doneBy],
  },
  {
    id: '3',
    title: {
      sv: 'Öppna menyn Kontaktregister → Personer och klicka på ny',
      nb: 'Åpne menyen Kontaktregister → Personer og klikk på ny',
      en: 'Open the menu Kontaktregister → Personer and click on ny',
    },
    what: [],
    people: { sv: 'hela steget.', nb: 'hele trinnet.', en: 'the whole step.' },
    source: page('Steg 3'),
    fields: [doneBy],
  },
  {
    id: '4',
    title: {
      sv: 'Fyll i personen: rollen under fliken ”Personal”, e-post och lösenord',
      nb: 'Fyll ut personen: rollen under fanen «Personal», e-post og passord',
      en: 'Fill in the person: the role on the tab “Personal”, e-mail and password',
    },
    what: [
      {
        sv: 'BRP:s sida kallar här rollen ”Exportmallar via API”; rollen från steg 2 är den som menas.',
        nb: 'BRPs side kaller her rollen «Exportmallar via API»; det er rollen fra trinn 2 som menes.',
        en: "BRP's page calls the role “Exportmallar via API” here; the role of step 2 is meant.",
      },
    ],
    machine: {
      sv: 'rollen, e-posten och lösenordet: inloggningen lyckas och svarar med ROLE_INTEGRATOR.',
      nb: 'rollen, e-posten og passordet: innloggingen lykkes og svarer med ROLE_INTEGRATOR.',
      en: 'role, e-mail and password: the login succeeds and answers with ROLE_INTEGRATOR.',
    },
    people: inInstallation,
    source: page('Steg 4'),
    fields: [email, setUpBy, doneBy],
  },
  {
    id: '5',
    title: {
      sv: 'Förmedla användarens e-post och lösenord till LifeVision',
      nb: 'Formidle brukerens e-post og passord til LifeVision',
      en: "Give the user's e-mail and password to LifeVision",
    },
    what: [
      {
        sv: 'Lösenordet hör inte hemma i det här protokollet.',
        nb: 'Passordet hører ikke hjemme i denne protokollen.',
        en: 'The password does not belong in this protocol.',
      },
    ],
    machine: {
      sv: 'att klienten loggade in med dem.',
      nb: 'at klienten logget inn med dem.',
      en: 'that the client logged in with them.',
    },
    people: {
      sv: 'hur de förmedlades, av vem och när.',
      nb: 'hvordan de ble formidlet, av hvem og når.',
      en: 'how they were given, by whom and when.',
    },
    source: page('Steg 5'),
    fields: [
      { label: { sv: 'Förmedlat av', nb: 'Formidlet av', en: 'Given by' } },
      { label: { sv: 'Mottaget av, den', nb: 'Mottatt av, den', en: 'Received by, on' } },
    ],
  },
];

const tried: Pick<OnboardingStep, 'what' | 'machine' | 'people'> = {
  what: [],
  machine: {
    sv: 'att klienten gör som BRP:s dokument säger, mot simulatorn.',
    nb: 'at klienten gjør som BRPs dokumenter sier, mot simulatoren.',
    en: "that the client does as BRP's documents say, against the simulator.",
  },
  people: inInstallation,
};

const fields: readonly Field[] = [
  {
    label: {
      sv: 'Prövat i kundens installation den, av',
      nb: 'Prøvd i kundens installasjon den, av',
      en: "Tried in the customer's installation on, by",
    },
  },
];

const lifeVision: readonly OnboardingStep[] = [
  {
    id: '6.1',
    title: {
      sv: 'LifeVision loggar in: auth/login',
      nb: 'LifeVision logger inn: auth/login',
      en: 'LifeVision logs in: auth/login',
    },
    ...tried,
    source: page('auth/login'),
    fields,
  },
  {
    id: '6.2',
    title: {
      sv: 'LifeVision hämtar persondata: services/exporttemplate',
      nb: 'LifeVision henter persondata: services/exporttemplate',
      en: 'LifeVision exports persons: services/exporttemplate',
    },
    ...tried,
    source: page('services/exporttemplate'),
    fields,
  },
  {
    id: '6.3',
    title: { sv: 'Fel och tålighet', nb: 'Feil og robusthet', en: 'Faults and resilience' },
    ...tried,
    source: verbatim('BRP API3 Documentation (OpenAPI 3.0.1)'),
    fields,
  },
];

export const onboarding: readonly OnboardingStep[] = [...prerequisites, ...steps, ...lifeVision];
