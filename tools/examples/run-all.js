/** Runs examples one after another in one process: what each prints is left out, what it throws is told. `node run-all.js FILE…` */
import { pathToFileURL } from 'node:url';

const limitMs = 20_000;
const faults = [];
console.log = console.info = () => {};
for (const file of process.argv.slice(2)) {
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no end after ${limitMs / 1000} s`)), limitMs).unref();
  });
  await Promise.race([import(pathToFileURL(file).href), late]).catch((thrown) => {
    faults.push({
      file,
      message: thrown instanceof Error ? [thrown.message, thrown.cause].filter(Boolean).join(': ') : String(thrown),
    });
  });
}
process.stdout.write(JSON.stringify(faults), () => process.exit());
