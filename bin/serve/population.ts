/** The population of a run, with a progress bar where it takes time. */
import { defaultPeople, defaultSeed, loadPopulation, type Population } from '../../fixtures/index.ts';
import { Failure } from '../failure.ts';

type OnProgress = (done: number, total: number) => void;

/** A bar on a terminal, one plain line elsewhere. */
async function progress(people: number): Promise<{ tell: OnProgress; end: () => void }> {
  if (!process.stderr.isTTY) {
    process.stderr.write(`building ${people} people\n`);
    return { tell: () => {}, end: () => {} };
  }
  const { default: bars } = await import('cli-progress');
  const bar = new bars.SingleBar({
    format: 'building people [{bar}] {value}/{total}',
    clearOnComplete: true,
    stream: process.stderr,
  });
  bar.start(people, 0);
  return { tell: (done) => bar.update(done), end: () => bar.stop() };
}

/** Reads the default population, or builds the one of another seed or size. */
export async function population(seed: number, people: number): Promise<Population> {
  if (seed === defaultSeed && people === defaultPeople) return loadPopulation();
  const { tell, end } = await progress(people);
  try {
    return await loadPopulation({ seed, people, onProgress: tell });
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    throw new Failure('SIM-POPULATION', thrown.message, 'choose another --seed or --people');
  } finally {
    end();
  }
}
