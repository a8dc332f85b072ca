/** `motpart token`: a ready-made access token of a running serve, bare on stdout, for `$(motpart token …)`. */
import { defineCommand } from 'citty';
import { ask, serverArgs } from './control.ts';

const args = {
  scope: {
    type: 'string',
    required: true,
    valueHint: 'scope',
    description: 'Scopes, separated by spaces; the last part of a name will do',
  },
  client: {
    type: 'string',
    valueHint: 'id',
    description: 'client_id or name; motpart-epj without it, motpart-sts for Helsenorge STS',
  },
  jkt: {
    type: 'string',
    valueHint: 'thumbprint',
    description: 'Bind the token to this key (DPoP); unbound without it',
  },
  ...serverArgs,
  json: { type: 'boolean', description: 'The whole answer as JSON' },
} as const;

interface Token {
  readonly access_token: string;
}

export const token = defineCommand({
  meta: {
    name: 'token',
    description: 'Prints a ready-made access token of a running serve',
    examples: [
      { call: 'motpart token --scope verktoykatalog_read', does: 'a token, for $(…) in a shell' },
      { call: 'motpart token --scope verktoykatalog_read --json', does: 'with its lifetime and scopes' },
      {
        call: 'motpart token --scope verktoykatalog_read --url http://127.0.0.1:4010/w/mine',
        does: 'of another world',
      },
    ],
  },
  args,
  async run({ args: { scope, client, jkt, url, json } }) {
    const body = { scope, ...(client !== undefined && { client }), ...(jkt !== undefined && { jkt }) };
    const answer = await ask<Token>(url, { method: 'POST', path: '/tokens', body });
    process.stdout.write(`${json ? JSON.stringify(answer) : answer.access_token}\n`);
  },
});
