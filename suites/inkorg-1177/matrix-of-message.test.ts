import { messageMutants } from './mutants/message.ts';
import { describeMatrix } from './testing/describe-matrix.ts';

describeMatrix(messageMutants);
