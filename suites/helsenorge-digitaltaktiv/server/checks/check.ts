/** HelsenorgeAktivSjekken: what it takes, and the form of what it says. */
import { replyJson } from '../../../dsl/exchange.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import { syntheticNumbers } from '../../checks/cast.ts';
import type { Cast } from '../cast.ts';
import { apiRefusal, citizens, needTaken, say, seen, serverCheck, taken } from '../make.ts';
import { areas, checkPath, entryOf } from '../session.ts';

const step = '4.2';
const most = 1000;

export const checkChecks: readonly ServerCheck<Cast>[] = [
  serverCheck({
    id: 'check',
    level: 'L0',
    step,
    title: say(
      'Frågan svarar med en karta från nummer till vad som är känt',
      'Sjekken svarer med et kart fra nummer til det som er kjent',
      'The check answers with a map from number to what is known',
    ),
    rows: ['digitaltaktiv.check.operation', 'digitaltaktiv.check.answer'],
    run: async (session, judge, trial) => {
      const numbers = trial.cast.citizens.slice(0, 2);
      const exchange = await session.check(numbers);
      const holds = taken(exchange) && numbers.every((one) => entryOf(exchange, one)?.self === true);
      const actual = [seen(exchange), ...numbers.map((one) => entryOf(exchange, one) ?? null)];
      judge(holds, { expected: ['200', ...numbers.map(() => ({ self: true }))], actual, evidence: exchange });
      const map: unknown = replyJson(exchange)?.erAktivListe;
      const isMap = typeof map === 'object' && map !== null && !Array.isArray(map);
      const found = { expected: numbers, actual: isMap ? Object.keys(map) : typeof map, evidence: exchange };
      const keys = isMap && Object.keys(map).toSorted().join() === numbers.toSorted().join();
      judge(keys, found, 'digitaltaktiv.check.answer');
    },
  }),
  apiRefusal({
    id: 'check-body',
    rows: ['digitaltaktiv.check.body'],
    what: say('en kropp av annan form', 'en kropp av en annen form', 'a body of another form'),
    status: 400,
    step,
    calls: async (
      session,
      {
        cast: {
          citizens: [own],
        },
      },
    ) => [
      await session.checkWith((omraade) => ({ omraade })),
      await session.checkWith((omraade) => ({ fnrListe: own, omraade })),
      await session.checkWith((omraade) => ({ fnrListe: [Number(own)], omraade })),
      await session.checkWith(() => [own]),
      await session.checkWith(() => '{"fnrListe":['),
    ],
  }),
  serverCheck({
    id: 'check-list-length',
    level: 'L3',
    step,
    title: say(
      'Frågan tar 1 000 nummer, och avvisar 1 001',
      'Sjekken tar 1 000 numre, og avviser 1 001',
      'The check takes 1,000 numbers, and refuses 1,001',
    ),
    rows: ['digitaltaktiv.check.list-length'],
    run: async (session, judge) => {
      const numbers = syntheticNumbers(most + 1);
      const fits = await session.check(numbers.slice(0, most));
      judge(taken(fits), { expected: '200', actual: seen(fits), evidence: fits });
      const many = await session.check(numbers);
      judge(many.reply.status === 400, { expected: '400', actual: seen(many), evidence: many });
    },
  }),
  serverCheck({
    id: 'check-number-form',
    level: 'L1',
    step,
    title: say(
      'Frågan tar emot födselsnummer och D-nummer',
      'Sjekken tar imot fødselsnumre og D-numre',
      'The check takes national numbers and D-numbers',
    ),
    rows: ['digitaltaktiv.check.number-form'],
    run: async (session, judge, trial) => {
      const exchange = await session.check([...citizens(trial, 1), ...syntheticNumbers(1)]);
      judge(taken(exchange), { expected: '200', actual: seen(exchange), evidence: exchange });
    },
  }),
  apiRefusal({
    id: 'check-omraade',
    rows: ['digitaltaktiv.check.omraade'],
    what: say('ett område utanför kodverket', 'et område utenfor kodeverket', 'an area outside the code set'),
    status: 400,
    step,
    calls: async (session, trial) => {
      const fnrListe = citizens(trial, 1);
      const bodies = [{ omraade: 99 }, { omraade: 'Sirkus' }, { omraade: null }, {}];
      const found = [];
      for (const body of bodies) found.push(await session.checkWith(() => ({ fnrListe, ...body })));
      return found;
    },
  }),
  apiRefusal({
    id: 'check-number-repeated',
    rows: ['digitaltaktiv.check.number-repeated'],
    what: say(
      '1 000 nummer och ett av dem en gång till',
      '1 000 numre og ett av dem en gang til',
      '1,000 numbers and one of them once more',
    ),
    status: 400,
    step,
    calls: async (session) => {
      const numbers = syntheticNumbers(most);
      return [await session.check([...numbers, numbers[0]!])];
    },
  }),
  serverCheck({
    id: 'check-failure',
    level: 'L3',
    step,
    needs: ['control'],
    title: say(
      'Ett fel i tjänsten besvaras med 500',
      'En feil i tjenesten besvares med 500',
      'A failure of the service is answered 500',
    ),
    rows: ['digitaltaktiv.check.failure'],
    run: async (session, judge, trial) => {
      needTaken(trial, await session.harmless());
      await trial.control!.fault({ name: 'service-fails' });
      const exchange = await session.harmless();
      judge(exchange.reply.status === 500, { expected: '500', actual: seen(exchange), evidence: exchange });
    },
  }),
  serverCheck({
    id: 'names-without-case',
    level: 'L2',
    title: say(
      'Sökvägar och parametrar läses utan hänsyn till stora och små bokstäver',
      'Stier og parametre leses uten hensyn til store og små bokstaver',
      'Routes and parameters are read without regard to case',
    ),
    rows: ['digitaltaktiv.api.names-without-case'],
    run: async (session, judge, trial) => {
      needTaken(trial, await session.harmless());
      const { number } = areas.Helsehjelp;
      const body = { fnrListe: citizens(trial, 1), omraade: number };
      const exchange = await session.call('POST', checkPath.toUpperCase(), { body });
      judge(exchange.reply.status !== 404, { expected: 'not 404', actual: seen(exchange), evidence: exchange });
      const offset = await session.call('GET', '/API/V1/digitaltaktivstatusendringer?OFFSET=yesterday');
      const refused = offset.reply.status === 400 || offset.reply.status === 403;
      judge(refused, { expected: '400', actual: seen(offset), evidence: offset });
    },
  }),
];
