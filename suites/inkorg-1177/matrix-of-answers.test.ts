import { answerMutants } from './mutants/answers.ts';
import { describeMatrix } from './testing/describe-matrix.ts';

describeMatrix(answerMutants);
