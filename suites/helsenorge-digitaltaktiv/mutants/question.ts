/** Mutants of asking, and of what is taken care of. */
import { again, altering, answering } from '../../dsl/altering.ts';
import type { Mutant } from '../../dsl/types.ts';
import { createClient } from '../client.ts';
import { bodyWith, isApi, isCheck } from './traffic.ts';

export const questionMutants: readonly Mutant[] = [
  {
    check: 'digitaltaktiv.question.content-type',
    title: 'declares text',
    fetch: altering(isCheck, (request) => ({
      ...request,
      headers: { ...request.headers, 'content-type': 'text/plain' },
    })),
  },
  {
    check: 'digitaltaktiv.question.batch',
    title: 'asks about 1,001 at once',
    client: () => createClient({ mostNumbers: 1001 }),
  },
  {
    check: 'digitaltaktiv.question.number-strings',
    title: 'makes numbers of numbers',
    fetch: bodyWith((body) => ({ ...body, fnrListe: body.fnrListe.map(Number) })),
  },
  {
    check: 'digitaltaktiv.question.omraade',
    title: 'asks about Helsehjelp always',
    client: () => createClient({ area: 'Helsehjelp' }),
  },
  {
    check: 'digitaltaktiv.question.three-answers',
    title: 'knows yes and no',
    client: () => createClient({ reads: 'one answer' }),
  },
  {
    check: 'digitaltaktiv.question.answer-names',
    title: 'knows the names of the Swagger document only',
    client: () => createClient({ reads: 'names of the Swagger only' }),
  },
  {
    check: 'digitaltaktiv.question.number-unknown',
    title: 'breaks over a number that is missing',
    client: () => createClient({ takes: 'a missing number for a fault' }),
  },
  {
    check: 'digitaltaktiv.care.identity-in-body',
    title: 'writes the first number into the URL',
    fetch: altering(isCheck, (request) => {
      const url = new URL(request.url);
      const { fnrListe } = JSON.parse(request.body as string) as { fnrListe: readonly string[] };
      url.searchParams.set('fnr', String(fnrListe[0]));
      return { ...request, url };
    }),
  },
  {
    check: 'digitaltaktiv.care.logs',
    title: 'logs whom it asks about',
    client: (reference) => ({
      ...reference,
      checkActive: (params, context) => {
        context.log?.(`checkActive ${JSON.stringify(params)}\n`);
        return reference['checkActive']!(params, context);
      },
    }),
  },
  {
    check: 'digitaltaktiv.care.no-blind-retry',
    title: 'tries a 400 once more',
    fetch: answering(isApi, async (response, request, next) => {
      if (response.status === 400) await again(next, request, 1);
      return response;
    }),
  },
  {
    check: 'digitaltaktiv.care.failure',
    title: 'takes a failure for no',
    client: () => createClient({ takes: 'a failure for no' }),
  },
];
