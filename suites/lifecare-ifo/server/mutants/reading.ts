/** Mutants of the reads: persons, lists, documents, extracts, users. */
import { extracts, lists } from '../lists.ts';
import { asks, eachRow, lenient, renamed, rows, strict, text, value, wrong } from './wrong.ts';

const none = rows(() => []);
const withoutFirst = rows((found) => found.slice(1));
const stranger = rows(() => [{ Id: 1 }]);
const narrow = (request: { query: string }) => !(request.query.includes('1900-') && request.query.includes('2199-'));

const persons = [
  wrong('person-from-ifo', 'reads everybody from the register', text('"Source":"FC"', '"Source":"Population"')),
  wrong('person-from-population', 'says that everybody is in IFO', text('"Source":"Population"', '"Source":"FC"')),
  wrong('person-unknown', 'knows everybody', lenient),
  wrong('person-protected', 'tells no protection', text(/"(AddressProtection|ProtectedRegistration)":true/g, '"$1":false')),
  wrong('person-letters', 'takes digits only', strict),
  wrong('person-coordination-number', 'takes no coordination number', strict),
  wrong('person-other-forms', 'reads a number in any form', lenient),
]; // prettier-ignore

const ofLists = [
  ...lists.map(({ row }) => wrong(`list-${row}`, `writes names of ${row} in another case`, renamed('Id'))),
  ...['actualisations', 'decisions', 'documents', 'payments', 'calculations'].map((row) =>
    wrong(`window-${row}`, `leaves out the ends of the window of ${row}`, none, narrow),
  ),
  wrong('json-names', 'has another name for a list inside', text('DecisionPersonDTOs', 'DecisionPersons')),
  ...['actualisations', 'calculations', 'decisions', 'executions'].map((row) =>
    wrong(`selection-${row}`, `leaves one of the ${row} out`, withoutFirst, asks(new RegExp(`v1/${row}`, 'i'))),
  ),
  wrong('selection-resource-allocations', 'leaves a resource out', withoutFirst, asks('v1/ResourceAllocations')),
  wrong('selection-documents', "shows somebody else's documents", eachRow(() => ({ OwnerId: '1' })), asks('/Documents')),
  wrong('selection-payments', "shows somebody else's payments", eachRow(() => ({ ServiceId: 1 })), asks('/Payments')),
  wrong('payment-without-date', 'hides what is not paid yet', none, narrow),
  wrong('selection-services', 'shows co-applicants nothing', none),
  wrong('selection-investigations', 'shows co-applicants nothing', none),
  wrong('selection-member-only', 'shows members everything', stranger),
  wrong('links-of-decisions', 'names another application', eachRow(() => ({ ConnectedApplication: 1 })), asks('/Decisions')),
  wrong('paging-zero-based', 'counts pages from one', none, asks('pageSize=2', /pageNr=0|2&?(?!.*pageNr)/)),
  wrong('paging-partition', 'counts the page', value((found) => ({ ...found, TotalNumberOfRecords: 2 })), asks('pageSize=2')),
  wrong('paging-ascending', 'knows one order', rows((found) => found.toReversed()), asks('ascending=true')),
  wrong('paging-required', 'needs no window', lenient),
  wrong('paging-negative', 'takes page -1', lenient),
  wrong('paging-no-cases', 'has an empty page', value((found) => ({ ...found, TotalNumberOfPages: 1 }))),
  ...['bare', 'no-seconds', 'sentinels', 'other-forms', 'impossible'].map((form) =>
    wrong(`date-${form}`, `takes dates: ${form}`, lenient),
  ),
  wrong('date-form', 'takes no date at all', strict),
  wrong('dates-of-answers', 'writes a Z', text(/(T\d\d:\d\d:\d\d)"/g, '$1Z"')),
  wrong('contacts', 'tells of everybody twice', rows((found) => [...found, ...found])),
  wrong('contacts-of-matters', 'knows no contacts', none, asks('/Contacts')),
  wrong('contacts-of-actualisation', 'knows no contacts', none, asks('/Contacts')),
  wrong('document-pdf', 'sends no PDF', text('%PDF-', '%PS-')),
  wrong('document-without-pdf', 'has an empty PDF', lenient),
  wrong('document-unknown', 'has every document', lenient),
]; // prettier-ignore

const ofExtracts = [
  ...extracts.map(({ row }) => wrong(`extract-${row}`, `writes names of ${row} in another case`, renamed('Id'))),
  ...extracts.map(({ row }) => wrong(`q-${row}`, `finds no ${row}`, none, asks('q='))),
  wrong('extract-holds-all', 'holds one person', eachRow(() => ({ PersonId: '190001010000' }))),
  wrong('extract-offset', 'counts offset from one', withoutFirst, asks(/offset=[3-6]\b/)),
  wrong('extract-limit-required', 'needs no limit', lenient),
  wrong('extract-range', 'takes an offset below 0', lenient),
  wrong('extract-modified-unreadable', 'passes over what it cannot read', lenient),
  wrong('extract-modified-after', 'knows the future', value((found) => ({ ...found, TotalNumberOfRecords: 7 })), asks('2190')),
  wrong('extract-modified-strictly', 'forgets changes', none, asks('modifiedAfter')),
  wrong('extract-modified-echo', 'tells another moment', value((found) => ({ ...found, ModifiedAfter: '2001-01-01T00:00:00' }))),
  wrong('extract-actualisation-text', 'has a text of its own', eachRow(() => ({ Aktualisering: '-' }))),
  wrong('q-grammar', 'passes over a q that it cannot read', lenient),
  wrong('q-compares', 'minds no case', stranger, asks('q=')),
]; // prettier-ignore

const ofUsers = [
  wrong('user', 'tells the password', value((found) => ({ ...found, Password: 'x' }))),
  wrong('user-unknown', 'has another text', text('User not found', 'No')),
  wrong('users', 'counts offset from one', withoutFirst, asks('offset=1')),
  wrong('users-modified', 'answers an empty list', lenient),
  wrong('users-by-role', 'answers an empty list', lenient),
  wrong('set-user', 'forgets the name', value((found) => (Array.isArray(found) ? found : { ...found, FirstName: '' }))),
  wrong('set-user-id', 'takes any id', lenient),
  wrong('logon-types', 'counts types from one', value((found) => ({ ...found, LogonTypes: [4] }))),
]; // prettier-ignore

export const readingMutants = [...persons, ...ofLists, ...ofExtracts, ...ofUsers];
