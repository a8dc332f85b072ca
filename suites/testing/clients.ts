/** Clients of the invented API that run as processes, written to a scratch folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Speaks the protocol in JavaScript. `behaviour` is code that may look at `request` before it is answered. */
export function nodeClient(behaviour = ''): string {
  return `
    import { createInterface } from 'node:readline';
    const started = process.pid;
    async function act({ action, params, endpoints }) {
      if (action === 'look') {
        const response = await fetch(endpoints.library + '/v1/Books/' + params.isbn);
        return { outcome: 'done', result: { title: (await response.json()).title } };
      }
      const headers = { 'x-card': params.card, 'content-type': 'application/json', 'user-agent': 'reader/1' };
      const response = await fetch(endpoints.library + '/v1/Loans', { method: 'POST', headers, body: JSON.stringify({ isbn: params.isbn }) });
      const body = await response.json();
      if (response.ok) return { outcome: 'done', result: { loan: body.id } };
      return { outcome: 'refused', code: body.Code };
    }
    for await (const line of createInterface({ input: process.stdin })) {
      const request = JSON.parse(line);
      console.error('pid ' + started + ' ' + request.action);
      ${behaviour}
      console.log(JSON.stringify({ id: request.id, ...(await act(request)) }));
    }
  `;
}

/** The same in Python, with nothing beyond its standard library. */
export const pythonClient = `
import json, sys, urllib.request, urllib.error

def call(url, headers={}, body=None):
    data = None if body is None else json.dumps(body).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data, headers)) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refused:
        return refused.code, json.load(refused)

for line in sys.stdin:
    request = json.loads(line)
    params, base = request['params'], request['endpoints']['library']
    if request['action'] == 'look':
        status, body = call(base + '/v1/Books/' + params['isbn'])
        reply = {'outcome': 'done', 'result': {'title': body['title']}}
    else:
        headers = {'x-card': params['card'], 'content-type': 'application/json', 'user-agent': 'reader/1'}
        status, body = call(base + '/v1/Loans', headers, {'isbn': params['isbn']})
        reply = {'outcome': 'done', 'result': {'loan': body['id']}} if status == 200 else {'outcome': 'refused', 'code': body['Code']}
    print(json.dumps({'id': request['id'], **reply}), flush=True)
`;

export interface Scratch {
  readonly folder: string;
  /** Writes a file and gives its path. */
  write(name: string, text: string): string;
  remove(): void;
}

export function scratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-suites-'));
  return {
    folder,
    write(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
