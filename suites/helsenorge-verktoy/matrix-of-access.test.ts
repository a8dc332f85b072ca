import { accessMutants } from './mutants/access.ts';
import { helseidMutants } from './mutants/helseid.ts';
import { describeMatrix } from './testing/describe-matrix.ts';

describeMatrix([...helseidMutants, ...accessMutants]);
