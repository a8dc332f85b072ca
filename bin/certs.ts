/** `motpart certs`: the CA and the client certificates of a running serve, good and broken ones, as files. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { ask, serverArgs } from './control.ts';
import { Failure } from './failure.ts';

const args = {
  out: {
    type: 'string',
    required: true,
    valueHint: 'dir',
    description: 'Folder for the files; made if it is not there',
  },
  ...serverArgs,
  json: { type: 'boolean', description: 'Names of the files as JSON' },
} as const;

interface Certificate {
  readonly name: string;
  readonly pem: string;
  readonly key: string;
}

interface Answer {
  readonly ca: string;
  readonly revocationList: string;
  readonly certificates: readonly Certificate[];
}

/** Names of the files with their texts. */
function filesOf({ ca, revocationList, certificates }: Answer): Record<string, string> {
  const pairs = certificates.flatMap(({ name, pem, key }) => [
    [`${name}.pem`, pem],
    [`${name}-key.pem`, key],
  ]);
  return { 'ca.pem': ca, 'crl.pem': revocationList, ...(Object.fromEntries(pairs) as Record<string, string>) };
}

/** Each file is made anew, so that the mode of an older one of its name does not stay, nor a link lead elsewhere. */
async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    await rm(file, { force: true });
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  }
}

export const certs = defineCommand({
  meta: {
    name: 'certs',
    description: 'Writes the CA and the client certificates of a running serve',
    examples: [
      {
        call: 'motpart certs --out certs',
        does: 'certs/ca.pem, certs/inkorg.pem, certs/inkorg-key.pem and the broken ones',
      },
      {
        call: 'motpart certs --out certs --url http://127.0.0.1:4010 --json',
        does: 'the names of the files, for a script',
      },
    ],
  },
  args,
  async run({ args: { out, url, json } }) {
    const files = filesOf(await ask<Answer>(url, { path: '/certificates' }));
    await write(out, files).catch(({ message }: Error) => {
      throw new Failure('SIM-FILE', `cannot write to ${out}: ${message}`, 'give --out a folder that you may write to');
    });
    const names = Object.keys(files);
    process.stdout.write(
      json
        ? `${JSON.stringify({ folder: out, files: names })}\n`
        : `${names.map((name) => join(out, name)).join('\n')}\n`,
    );
  },
});
