/** The 22 packages of the information sheet, and what each opens. */
import * as lifecare from '../../contracts/generated/lifecare-ifo/index.ts';
import type { OperationId } from '../../contracts/generated/lifecare-ifo/index.ts';
import { verbatim } from '../dsl/texts/fill.ts';
import type { PackageSpec } from '../protocols/types.ts';

/** Number, name and article as the sheet has them. */
const sheet: readonly (readonly [number, string, number, readonly OperationId[]])[] = [
  [1, 'API Användaradministration IFO', 8500, ['getUser', 'listUsers', 'listUsersByRole', 'setUser']],
  [2, 'API IFO Actualisations', 8501, ['getActualisations']],
  [3, 'API IFO Calculations', 8502, ['getCalculations']],
  [4, 'API IFO Contacts', 8503, ['getContacts']],
  [5, 'API IFO Decisions', 8505, ['getDecisions']],
  [6, 'API IFO Documents', 8504, ['getDocuments']],
  [7, 'API IFO DocumentContent', 8504, ['getDocumentContent']],
  [8, 'API IFO GetExecutions', 8519, ['getExecutions']],
  [9, 'API IFO GetInvestigations', 8506, ['getInvestigations']],
  [10, 'API IFO GetPayments', 8507, ['getPayments']],
  [11, 'API IFO GetPersons', 8508, ['getPerson']],
  [12, 'API IFO GetResourceAllocations', 8522, ['getResourceAllocations']],
  [13, 'API IFO GetServices', 8509, ['getServices']],
  [14, 'API IFO Extract Actualisations', 8512, ['extractActualisations']],
  [15, 'API IFO Extract Calculations', 8513, ['extractCalculations']],
  [16, 'API IFO Extract Decisions', 8514, ['extractDecisions']],
  [17, 'API IFO Extract Executions', 8520, ['extractExecutions']],
  [18, 'API IFO Extract Investigations', 8515, ['extractInvestigations']],
  [19, 'API IFO Extract Payments', 8516, ['extractPayments']],
  [20, 'API IFO Extract ResourceAllocations', 8517, ['extractResourceAllocations']],
  [21, 'API IFO Extract Services', 8518, ['extractServices']],
  [
    22,
    'API IFO Invoice for treatment',
    8510,
    ['getInvoiceForTreatment', 'createInvoiceForTreatment', 'updateInvoiceForTreatment', 'deleteInvoiceForTreatment'],
  ],
];

/** `GET Actualisations`. */
function callOf(id: OperationId) {
  const { method, path } = lifecare.operations[id];
  return { id, call: `${method} ${path.replace('/apifc/v1/', '')}` };
}

const opened = new Set(sheet.flatMap(([, , , ids]) => ids));
const others = (Object.keys(lifecare.operations) as OperationId[]).filter((id) => !opened.has(id));

/** The articles, each once. */
export const articles: readonly string[] = [...new Set(sheet.map(([, , article]) => String(article)))].toSorted();

/** The packages in their order, and then what no package of the sheet names. */
export const packages: readonly PackageSpec[] = [
  ...sheet.map(([number, name, article, ids]) => ({
    number: String(number),
    name: verbatim(name),
    article: String(article),
    operations: ids.map(callOf),
  })),
  {
    number: '–',
    name: {
      sv: 'Utan känt paket: skrivningar, förslag, logg, API-värdens sidor',
      nb: 'Uten kjent pakke: skriving, forslag, logg, API-vertens sider',
      en: 'No package known: writes, proposals, log, pages of the host',
    },
    operations: others.map(callOf),
  },
];
