/**
 * What `motpart brp setup` says, in the languages of the reports. Names of menus, boxes and rights stand as BRP's
 * page has them.
 */
import type { Text } from '../../suites/dsl/types.ts';

export const words = {
  conditions: { sv: 'Förutsättningar', nb: 'Forutsetninger', en: 'Prerequisites' },
  steps: { sv: 'Steg', nb: 'Trinn', en: 'Steps' },
  did: { sv: 'gjort nu', nb: 'gjort nå', en: 'done now' },
  undid: { sv: 'ogjort igen', nb: 'gjort om', en: 'undone' },
  client: { sv: 'En klient får nu', nb: 'En klient får nå', en: 'A client now gets' },
  handOver: { sv: 'Till LifeVision', nb: 'Til LifeVision', en: 'For LifeVision' },
  email: { sv: 'e-post', nb: 'e-post', en: 'e-mail' },
  password: { sv: 'lösenord', nb: 'passord', en: 'password' },
  template: { sv: 'mallens id', nb: 'malens id', en: 'template id' },
  apiUrl: { sv: 'API URL', nb: 'API URL', en: 'API URL' },
  notYet: {
    sv: 'inget ännu: först när steg 5 går att göra',
    nb: 'ingenting ennå: først når trinn 5 kan gjøres',
    en: 'nothing yet: only when step 5 can be done',
  },
  otherPassword: {
    sv: 'bara den som satte det känner det; --undo 5 och --step 5 ger ett nytt',
    nb: 'bare den som satte det kjenner det; --undo 5 og --step 5 gir et nytt',
    en: 'known only to whoever set it; --undo 5 and --step 5 give a new one',
  },
  missing: {
    sv: '{n} av {m} saknas. --step {next} gör nästa, --yes alla.',
    nb: '{n} av {m} mangler. --step {next} gjør det neste, --yes alle.',
    en: '{n} of {m} are missing. --step {next} does the next, --yes all.',
  },
  whole: { sv: 'Allt är gjort.', nb: 'Alt er gjort.', en: 'All is done.' },
} satisfies Readonly<Record<string, Text>>;
