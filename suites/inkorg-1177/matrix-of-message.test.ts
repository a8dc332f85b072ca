import { messageMutants } from './mutants/message.ts';
import { describeMatrix } from '../testing/describe-matrix.ts';
import { suite } from './suite.ts';

describeMatrix(suite, messageMutants);
