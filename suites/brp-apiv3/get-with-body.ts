/** A GET as BRP's page on LifeVision has it: with its parameters in the body. */
import { request as httpRequest } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

/** `fetch` refuses a GET with a body, which this API has. */
export function getWithBody(url: URL, headers: Record<string, string>, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body));
    const message = httpRequest(
      url,
      { method: 'GET', headers: { ...headers, 'content-length': length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const retryAfter = response.headers['retry-after'] ?? null;
          resolve({ status: response.statusCode ?? 0, retryAfter, text: Buffer.concat(chunks).toString() });
        });
        response.on('error', reject);
      },
    );
    message.on('error', reject).end(body);
  });
}
