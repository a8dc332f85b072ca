import { sendMutants } from './mutants/send.ts';
import { describeMatrix } from './testing/describe-matrix.ts';

describeMatrix(sendMutants);
