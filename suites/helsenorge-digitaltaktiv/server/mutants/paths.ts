/** DigitaltAktiv, wrong beside its documented paths and in the shape of errors. */
import type { ServerMutant } from '../../../dsl/server.ts';
import { otherwise, tells } from './tell.ts';

const id = (name: string) => `digitaltaktiv.server.${name}`;

export const pathMutants: readonly ServerMutant[] = [
  {
    check: id('names-without-case'),
    title: 'paths are read with regard to case',
    answer: (reply, { path }) =>
      path.endsWith('/HELSENORGEAKTIVSJEKKEN/V1') ? { ...reply, status: 404, body: '' } : reply,
  },
  tells('routes', 'the short path lists no numbers', 'getStatusChangesByShortPath', ({ offset }) => ({ offset })),
  otherwise('path-unknown', 'api.unknown-path', { status: 500 }),
  otherwise('path-method', 'api.unknown-method', { status: 500 }),
  otherwise('path-encoding', 'api.path-encoding', { status: 500 }),
  otherwise('body-size', 'api.body-size', { status: 500 }),
  otherwise('order', 'token.missing', { status: 400 }),
  otherwise('errors', 'check.body', { body: ({ Code }) => ({ code: Code }) }),
  tells('answers-get-status-changes', 'the list is a text', 'getStatusChanges', (body) => ({ ...body, fnr: '' })),
  tells('answers-get-status-changes-by-short-path', 'the list is a text', 'getStatusChangesByShortPath', (body) => ({
    ...body,
    fnr: '',
  })),
  tells('answers-check-helsenorge-aktiv', 'yes is a word', 'checkHelsenorgeAktiv', ({ erAktivListe }) => ({
    erAktivListe: Object.fromEntries(Object.keys(erAktivListe as object).map((number) => [number, 'ja'])),
  })),
  tells('answers-check-digitalt-aktiv-omraade', 'yes is a word', 'checkDigitaltAktivOmraade', () => 'ja'),
];
