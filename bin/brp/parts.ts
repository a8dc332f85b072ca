/**
 * The set-up for LifeVision as BRP's page has it: three prerequisites and five steps, in parts that are done or not.
 */
import type { Text } from '../../suites/dsl/types.ts';

/** Part of a step that a world can tell of. */
export interface Part {
  /** `2.1`; its step is what stands before the dot. */
  readonly id: string;
  readonly title: Text;
  readonly todo: Text;
  /** What a client is refused by while the part is missing. */
  readonly rows: readonly string[];
}

export const parts: readonly Part[] = [
  {
    id: 'a.1',
    rows: ['brp.setup.version-older'],
    title: {
      sv: 'Installationen har version 2019.2603 eller högre',
      nb: 'Installasjonen har versjon 2019.2603 eller høyere',
      en: 'The installation is on version 2019.2603 or later',
    },
    todo: { sv: 'BRP uppgraderar den', nb: 'BRP oppgraderer den', en: 'BRP upgrades it' },
  },
  {
    id: 'a.2',
    rows: ['brp.export.inactive'],
    title: {
      sv: 'Exportmallen är aktiverad av BRP',
      nb: 'Eksportmalen er aktivert av BRP',
      en: 'The export template is activated by BRP',
    },
    todo: {
      sv: 'bara BRP:s anställda kan aktivera den',
      nb: 'bare ansatte hos BRP kan aktivere den',
      en: 'only staff of BRP can activate it',
    },
  },
  {
    id: '2.1',
    rows: ['brp.auth.role'],
    title: {
      sv: 'En roll har rutan ”Är API-integratör” ibockad',
      nb: 'En rolle har avkrysset «Är API-integratör»',
      en: 'A role has the box “Är API-integratör” ticked',
    },
    todo: {
      sv: 'Kontaktregister -> Inställningar -> Roller: skapa rollen och bocka i rutan',
      nb: 'Kontaktregister -> Inställningar -> Roller: lag rollen og kryss av',
      en: 'Kontaktregister -> Inställningar -> Roller: make the role and tick the box',
    },
  },
  {
    id: '2.2',
    rows: ['brp.export.right'],
    title: {
      sv: 'Raden ”Exportmallar via API” är markerad i rollen',
      nb: 'Raden «Exportmallar via API» er markert i rollen',
      en: 'The line “Exportmallar via API” is marked in the role',
    },
    todo: {
      sv: 'klicka på raden i listan; sedan spara och ok',
      nb: 'klikk på raden i listen; så lagre og ok',
      en: 'click on the line in the list; then save and ok',
    },
  },
  {
    id: '4.1',
    rows: ['brp.auth.role'],
    title: {
      sv: 'En person har rollen, under fliken ”Personal”',
      nb: 'En person har rollen, under fanen «Personal»',
      en: 'A person has the role, on the tab “Personal”',
    },
    todo: {
      sv: 'Kontaktregister -> Personer, ny: välj rollen under fliken ”Personal”',
      nb: 'Kontaktregister -> Personer, ny: velg rollen under fanen «Personal»',
      en: 'Kontaktregister -> Personer, ny: choose the role on the tab “Personal”',
    },
  },
  {
    id: '4.2',
    rows: ['brp.login.unknown-user', 'brp.login.wrong'],
    title: {
      sv: 'Personen har både e-post och lösenord',
      nb: 'Personen har både e-post og passord',
      en: 'The person has both e-mail and password',
    },
    todo: { sv: 'sätt båda och spara', nb: 'sett begge og lagre', en: 'set both and save' },
  },
  {
    id: '5',
    rows: ['brp.login.wrong', 'brp.login.locked'],
    title: {
      sv: 'LifeVision har fått e-post och lösenord, och har loggat in med dem',
      nb: 'LifeVision har fått e-post og passord, og har logget inn med dem',
      en: 'LifeVision was given e-mail and password, and has logged in with them',
    },
    todo: { sv: 'förmedla dem till LifeVision', nb: 'formidle dem til LifeVision', en: 'give them to LifeVision' },
  },
];

/** A line of the overview: a prerequisite or a step, done when its parts are. */
export interface Line {
  readonly id: string;
  readonly title?: Text;
  readonly parts: readonly string[];
}

export const conditions: readonly Line[] = [
  { id: 'a', parts: ['a.1', 'a.2'] },
  {
    id: 'b',
    title: {
      sv: 'Det finns en integratörsroll som är korrekt konfigurerad (steg 1–2)',
      nb: 'Det finnes en integratorrolle som er riktig satt opp (trinn 1–2)',
      en: 'There is an integrator role that is configured correctly (steps 1–2)',
    },
    parts: ['2.1', '2.2'],
  },
  {
    id: 'c',
    title: {
      sv: 'Det finns en person med rollen uppsatt åt LifeVision (steg 3–4)',
      nb: 'Det finnes en person med rollen satt opp for LifeVision (trinn 3–4)',
      en: 'A person with the role is set up for LifeVision (steps 3–4)',
    },
    parts: ['4.1', '4.2'],
  },
];

/** Steps 1 and 3 only open a menu: what is made there shows in the steps after them. */
export const steps: readonly Line[] = [
  {
    id: '1',
    title: {
      sv: 'Öppna Kontaktregister -> Inställningar -> Roller',
      nb: 'Åpne Kontaktregister -> Inställningar -> Roller',
      en: 'Open Kontaktregister -> Inställningar -> Roller',
    },
    parts: ['2.1'],
  },
  { id: '2', parts: ['2.1', '2.2'] },
  {
    id: '3',
    title: {
      sv: 'Öppna Kontaktregister -> Personer och klicka på ny',
      nb: 'Åpne Kontaktregister -> Personer og klikk på ny',
      en: 'Open Kontaktregister -> Personer and click on ny',
    },
    parts: ['4.1'],
  },
  { id: '4', parts: ['4.1', '4.2'] },
  { id: '5', parts: ['5'] },
];

/** What `motpart brp` can do. */
export const works: readonly string[] = ['setup'];

/** What `--step` and `--undo` take: steps, and parts of them. */
export const stepIds: readonly string[] = ['a', 'a.1', 'a.2', '1', '2', '2.1', '2.2', '3', '4', '4.1', '4.2', '5'];

/** The parts that an id stands for, in their order. */
export function partsOf(id: string): readonly string[] {
  const line = [...conditions, ...steps].find((one) => one.id === id);
  return line?.parts ?? [id];
}
