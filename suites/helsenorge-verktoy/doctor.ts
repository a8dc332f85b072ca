/** Examinations of a client of the Verktøy API: where it calls, with which scopes, about whom. */
import { verktoyScopes } from '../../fixtures/clients.ts';
import { checkHprNumber } from '../../fixtures/identity/organisations.ts';
import { addressExaminations } from '../doctor/address.ts';
import {
  apiAddress,
  audienceOf,
  judgedValues,
  sameEnvironment,
  scopeAsked,
  serverOf,
  testPerson,
  type Look,
} from '../doctor/ekstern-api.ts';
import { ok, problem } from '../doctor/found.ts';
import type { Examination, Found, Subject } from '../doctor/types.ts';
import { textsAt } from '../doctor/values.ts';

const system = 'helsenorge-verktoy';

const address = apiAddress(system, 'verktoy');

/** The document's examples; none of them is valid test data. */
const examples: ReadonlySet<string> = new Set([
  '68ce99fd-6243-4ab0-b5bc-3ca81dbd53ba',
  '0506634187',
  '12067231456',
  '123467',
]);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function documentExamples({ setup }: Subject): Found | undefined {
  const all = textsIn(setup.cast);
  if (all.length === 0) return undefined;
  if (!all.some((text) => examples.has(text))) return ok('none of the document’s examples');
  return problem('an example of the document', 'take test data of your own: the examples fail their own checks');
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const tool: Look = (value, known) => {
  if (!guid.test(value)) return problem('not a guid', 'give VerktoyId as Verktøykatalogen has it');
  if (!known || known.tools.includes(value.toLowerCase())) return ok(known ? 'in the catalogue' : 'a guid');
  return problem('not in the catalogue (VER-000207)', 'take the VerktoyId of a tool that the list shows');
};

const citizen = testPerson(
  problem('not digitally active (VER-000228)', 'let the citizen consent to Full tilgang, or take another one'),
);

const practitioner: Look = (value, known) => {
  if (!checkHprNumber(value)) return problem('no HPR number', 'write one to nine digits, without zeros before them');
  if (!known || known.hprNumbers.includes(value)) return ok(known ? 'registered' : 'in form');
  return problem('not in the register (PVF-000239)', 'take a practitioner of the test register');
};

const nobody: Look = (value, known) =>
  known?.hprNumbers.includes(value)
    ? problem('a practitioner has it', 'give an HPR number that nobody has')
    : ok('nobody has it');

/** Members of the cast that are looked at, one by one. */
const kinds = [
  { id: 'tools', name: 'tools', title: 'tools', look: tool },
  { id: 'citizens', name: 'citizens', title: 'citizens', look: citizen },
  { id: 'practitioners', name: 'practitioners', title: 'practitioners', look: practitioner },
  { id: 'unknown-practitioner', name: 'unknownPractitioner', title: 'the unknown practitioner', look: nobody },
] as const;

/** Those that are wrong, or one word for all. */
function ofCast({ id, name, title, look }: (typeof kinds)[number]): Examination<Subject> {
  const examine = (subject: Subject) => {
    const values = textsAt(subject.setup.cast, name).filter((value) => !examples.has(value));
    return judgedValues(values, look, serverOf(system, subject)?.population);
  };
  return { id: `${system}.cast.${id}`, title, examine };
}

export const examinations: readonly Examination<Subject>[] = [
  ...addressExaminations(address),
  { id: `${system}.address.environment`, title: 'environments of API and HelseID', examine: sameEnvironment(address) },
  {
    id: `${system}.scopes.send`,
    title: 'scope for sending',
    examine: scopeAsked(system, 'sendScope', verktoyScopes.send, 'sendVerktoy'),
  },
  {
    id: `${system}.scopes.catalogue`,
    title: 'scope for the catalogue',
    examine: scopeAsked(system, 'catalogueScope', verktoyScopes.read, 'list, no search and no single tool'),
  },
  { id: `${system}.audience.value`, title: 'audience', examine: audienceOf(system) },
  { id: `${system}.cast.examples`, title: 'test data', examine: documentExamples },
  ...kinds.map(ofCast),
];
