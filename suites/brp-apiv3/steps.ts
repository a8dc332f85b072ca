/**
 * The way to LifeVision's export, as BRP's page has it. Checks belong to the last steps; what comes before, people do
 * in BRP.
 */
import type { Step } from '../dsl/types.ts';

export const steps: readonly Step[] = [
  {
    id: 'a',
    title: {
      sv: 'Exportmallen är aktiverad av BRP; mallens id och API URL är förmedlade',
      nb: 'Eksportmalen er aktivert av BRP; malens id og API URL er formidlet',
      en: 'BRP has activated the template and given its id and the API URL',
    },
  },
  {
    id: '1',
    title: {
      sv: 'Öppna Kontaktregister → Inställningar → Roller',
      nb: 'Åpne Kontaktregister → Inställningar → Roller',
      en: 'Open Kontaktregister → Inställningar → Roller',
    },
  },
  {
    id: '2',
    title: {
      sv: 'Skapa en roll: ”Är API-integratör” och rättigheten ”Exportmallar via API”',
      nb: 'Lag en rolle: «Är API-integratör» og rettigheten «Exportmallar via API»',
      en: 'Make a role: "Är API-integratör" and the right "Exportmallar via API"',
    },
  },
  {
    id: '3',
    title: {
      sv: 'Öppna Kontaktregister → Personer och klicka på ny',
      nb: 'Åpne Kontaktregister → Personer og klikk på ny',
      en: 'Open Kontaktregister → Personer and click on ny',
    },
  },
  {
    id: '4',
    title: {
      sv: 'Fyll i personen: rollen, e-post och lösenord',
      nb: 'Fyll ut personen: rollen, e-post og passord',
      en: 'Fill in the person: the role, e-mail and password',
    },
  },
  {
    id: '5',
    title: {
      sv: 'Förmedla e-post och lösenord till LifeVision',
      nb: 'Formidle e-post og passord til LifeVision',
      en: 'Give e-mail and password to LifeVision',
    },
  },
  {
    id: '6.1',
    title: {
      sv: 'LifeVision loggar in: auth/login',
      nb: 'LifeVision logger inn: auth/login',
      en: 'LifeVision logs in: auth/login',
    },
  },
  {
    id: '6.2',
    title: {
      sv: 'LifeVision hämtar persondata: services/exporttemplate',
      nb: 'LifeVision henter persondata: services/exporttemplate',
      en: 'LifeVision exports persons: services/exporttemplate',
    },
  },
  {
    id: '6.3',
    title: { sv: 'Fel och tålighet', nb: 'Feil og robusthet', en: 'Faults and resilience' },
  },
];
