/** The pages of the host, and the formats of answers. */
import { parse } from 'node:path';
import { replyJson, replyText } from '../../../dsl/exchange.ts';
import { isTaken, seen, typeIn, type Row } from '../answers.ts';
import { serverCheck, type Short } from '../make.ts';
import type { Session } from '../session.ts';
import { say } from '../texts.ts';

const common = { step: '4.1', level: 'L1' } as const;

const page = (session: Session, path: string) => session.ask(path, { below: '', domain: null, carriers: {} });

const host = [
  serverCheck({
    ...common,
    id: 'help-page',
    rows: ['host.help-page', 'host.help-page-path', 'host.open'],
    title: say(
      'Värden har en webbsida vid applikationens rot, utan domän och nyckel',
      'Verten har en nettside ved roten av applikasjonen, uten domene og nøkkel',
      'The host has a page at the root of the application, without domain and key',
    ),
    run: async (session, judge) => {
      for (const path of ['', '/']) {
        const evidence = await page(session, path);
        const holds = isTaken(evidence) && /html/.test(typeIn(evidence)) && /<html/i.test(replyText(evidence));
        judge(holds, { expected: 'HTTP 200 text/html', actual: `${seen(evidence)} ${typeIn(evidence)}`, evidence });
      }
    },
  }),
  serverCheck({
    ...common,
    id: 'swagger',
    rows: ['host.swagger', 'host.swagger-path', 'host.open'],
    title: say(
      'Specifikationen är Swagger 2.0 med titeln FamilyCare API V1 och version v1',
      'Spesifikasjonen er Swagger 2.0 med tittelen FamilyCare API V1 og versjon v1',
      'The specification is Swagger 2.0 with title FamilyCare API V1 and version v1',
    ),
    run: async (session, judge) => {
      const evidence = await page(session, '/swagger/docs/v1');
      const { swagger, info = {}, basePath } = (isTaken(evidence) ? replyJson(evidence) : {}) as { swagger?: string; info?: Row; basePath?: string }; // prettier-ignore
      const told = [swagger, info['title'], info['version'], parse(basePath ?? '').base];
      const wanted = ['2.0', 'FamilyCare API V1', 'v1', 'WESE.FC.Api.FC'];
      judge(told.join() === wanted.join(), { expected: wanted, actual: isTaken(evidence) ? told : seen(evidence), evidence }); // prettier-ignore
    },
  }),
];

const accepting = (session: Session, accept: string) => session.person({ headers: { accept } });

interface Format {
  readonly id: string;
  readonly rows: readonly Short[];
  readonly accepts: readonly string[];
  readonly type: RegExp;
  readonly holds: (text: string, person: string) => boolean;
  readonly title: ReturnType<typeof say>;
}

const formats: readonly Format[] = [
  {
    id: 'format-json',
    rows: ['api.formats', 'api.accept-unknown'],
    accepts: ['*/*', 'text/json', 'image/png'],
    type: /json/,
    holds: (text) => text.startsWith('{'),
    title: say(
      'Svar är JSON, även som text/json och när Accept inte nämner något av de fem formaten',
      'Svar er JSON, også som text/json og når Accept ikke nevner noen av de fem formatene',
      'Answers are JSON, as text/json too and where Accept names none of the five formats',
    ),
  },
  {
    id: 'format-xml',
    rows: ['api.formats', 'api.xml-form'],
    accepts: ['application/xml', 'text/xml'],
    type: /xml/,
    holds: (text, person) => text.includes('<PersonBasedPersonDTO') && text.includes(`<PersonId>${person}</PersonId>`),
    title: say(
      'Svar är XML när Accept säger det, med ett element för varje typ och fält',
      'Svar er XML når Accept sier det, med et element for hver type og hvert felt',
      'Answers are XML where Accept says so, with an element for each type and field',
    ),
  },
  {
    id: 'format-html',
    rows: ['api.formats', 'api.html-form'],
    accepts: ['text/html'],
    type: /html/,
    holds: (text, person) => /<html/i.test(text) && text.includes(person),
    title: say('Svar är HTML när Accept säger det', 'Svar er HTML når Accept sier det', 'Answers are HTML where Accept says so'), // prettier-ignore
  },
];

const formatChecks = formats.map(({ id, rows, accepts, type, holds, title }) =>
  serverCheck({
    ...common,
    id,
    rows,
    title,
    run: async (session, judge) => {
      for (const accept of accepts) {
        const evidence = await accepting(session, accept);
        judge(isTaken(evidence) && type.test(typeIn(evidence)), { expected: type.source, actual: `${seen(evidence)} ${typeIn(evidence)}`, evidence }); // prettier-ignore
        judge(holds(replyText(evidence), session.trial.cast.person), { expected: id, actual: replyText(evidence).slice(0, 80), evidence }, rows[1]!); // prettier-ignore
      }
    },
  }),
);

export const hostChecks = [...host, ...formatChecks];
