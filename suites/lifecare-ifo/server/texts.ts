/** What the server checks say over and over. */
import { fill } from '../../dsl/texts/fill.ts';
import type { Text } from '../../dsl/types.ts';
import { say } from '../../dsl/eksternapi/texts.ts';

export { noMember, notTaken, say } from '../../dsl/eksternapi/texts.ts';

const nothing = say(
  'Testpersonen har inget i {list} som kontrollen kan prövas med.',
  'Testpersonen har ikke noe i {list} som kontrollen kan prøves med.',
  'The test person has nothing in {list} that the check could be tried with.',
);

/** There is too little to judge by. */
export const nothingIn = (list: string): Text => fill(nothing, { list });

export const noSuchCertificate = say(
  'Ett sådant certifikat finns inte i uppsättningen.',
  'Et slikt sertifikat finnes ikke i oppsettet.',
  'The set-up has no such certificate.',
);

export const cannotTell = say(
  'Svaren visar inte vilken läsning servern har.',
  'Svarene viser ikke hvilken lesning serveren har.',
  'The answers do not show which reading the server has.',
);
