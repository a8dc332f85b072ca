import { catalogueMutants } from './mutants/catalogue.ts';
import { describeMatrix } from './testing/describe-matrix.ts';

describeMatrix(catalogueMutants);
