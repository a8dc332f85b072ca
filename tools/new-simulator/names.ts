import { Failure } from '../../bin/failure.ts';

/** What somebody asked for on the command line. */
export interface Wish {
  readonly name: string | undefined;
  readonly title?: string | undefined;
  readonly mount?: string | undefined;
  readonly owner?: string | undefined;
  /** Which word of the name its rows shall begin with. */
  readonly rows?: string | undefined;
}

/** What is there already and cannot be had twice. */
export interface Taken {
  /** Folders and files below `contracts/`, `simulators/` and `suites/`: systems, and the house's own rooms. */
  readonly rooms: readonly string[];
  readonly mounts: readonly string[];
  /** First words of the rows of all contracts: `verktoy` of `verktoy.send.tool-exists`. */
  readonly rowWords: readonly string[];
}

/** What the templates are filled with. */
export interface Names {
  /** `my-clinic`: the system's id, and its folder in contracts/, simulators/ and suites/. */
  readonly id: string;
  /** `clinic`: the word that its rows, checks and tables begin with. */
  readonly short: string;
  readonly title: string;
  readonly owner: string;
  /** `/my-clinic`: where it hangs below the base URL. */
  readonly mount: string;
}

const word = '[a-z][a-z0-9]*';
const longest = 80;
const example = 'npm run new:simulator my-clinic';

/** Mounts that belong to the house: the console, the control API and other worlds. */
const reservedMount = /^\/(_motpart|w)(\/|$)/;

/**
 * Judges what was asked for against what is there.
 * @throws Failure with one line, when the name, the mount or a text cannot be used
 */
export function judgeNames({ name, title, mount, owner, rows }: Wish, taken: Taken): Names {
  const id = judgedId(name, taken.rooms);
  return {
    id,
    short: shortFor(id, rows, taken.rowWords),
    title: judgedText('--title', title ?? titleOf(id)),
    owner: judgedText('--owner', owner ?? titleOf(id)),
    mount: judgedMount(mount ?? `/${id}`, taken.mounts),
  };
}

function judgedId(name: string | undefined, rooms: readonly string[]): string {
  if (name === undefined || name === '') throw new Failure('NEW-NAME', 'the name of the system is missing', example);
  if (!new RegExp(`^${word}(-[a-z0-9]+)*$`).test(name) || name.length > longest)
    throw new Failure(
      'NEW-NAME',
      `${name} is no name for a system`,
      `words in lower case joined by hyphens: ${example}`,
    );
  if (rooms.includes(name) || name in {})
    throw new Failure('NEW-TAKEN', `${name} is taken`, 'choose a name that is no system and no room of the house');
  return name;
}

/** Rows begin with a word of the system's id: the wished one, or the last that is free, since owners' names come first. */
function shortFor(id: string, wished: string | undefined, rowWords: readonly string[]): string {
  const words = id.split('-').filter((part) => new RegExp(`^${word}$`).test(part));
  if (wished !== undefined && !words.includes(wished))
    throw new Failure('NEW-ROWS', `--rows ${wished} is no word of ${id}`, `use ${words.join(' or ')}`);
  const free = words.findLast((part) => !rowWords.includes(part) && (wished ?? part) === part);
  if (free === undefined) {
    const begun = wished ?? words.join(' and ');
    throw new Failure('NEW-TAKEN', `other systems' rows begin with ${begun}`, 'give the name a word more');
  }
  return free;
}

/** `My clinic`. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A text that can stand in YAML, in a comment and in a table. */
function judgedText(option: string, text: string): string {
  const fine = text.trim() === text && text !== '' && text.length <= longest && !/[\p{Cc}|`<>\\]|\*\//u.test(text);
  if (!fine)
    throw new Failure(
      'NEW-TEXT',
      `${option} cannot be used`,
      `one line of up to ${longest} characters without | < > \` \\`,
    );
  return text;
}

function judgedMount(mount: string, mounts: readonly string[]): string {
  if (!/^(\/[A-Za-z0-9][A-Za-z0-9._-]*)+$/.test(mount) || reservedMount.test(mount))
    throw new Failure('NEW-MOUNT', `${mount} is no mount`, 'a path such as /my-clinic, outside /_motpart and /w');
  const near = mounts.find((other) => under(mount, other) || under(other, mount));
  if (near !== undefined)
    throw new Failure('NEW-MOUNT', `${mount} meets ${near}, which is served`, 'choose with --mount');
  return mount;
}

const under = (path: string, mount: string) => `${path}/`.toLowerCase().startsWith(`${mount}/`.toLowerCase());
