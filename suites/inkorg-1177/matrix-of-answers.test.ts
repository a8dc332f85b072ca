import { answerMutants } from './mutants/answers.ts';
import { describeMatrix } from '../testing/describe-matrix.ts';
import { suite } from './suite.ts';

describeMatrix(suite, answerMutants);
