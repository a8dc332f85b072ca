/**
 * One msw server for everything of ours in this process. Two of them would each take a request and read its body. What is served last
 * answers first, as when a test's own world stands over that of its file.
 */
import { http, HttpResponse, passthrough, type RequestHandler } from 'msw';
import { setupServer } from 'msw/node';

/** Why a request that nobody answers must not go out, with what to do about it; undefined lets it through. */
export type Judge = (request: Request, serving: boolean) => string | undefined;

export interface Interception {
  /** Answers with these handlers until the returned function is called. */
  serve(handlers: readonly RequestHandler[]): () => void;
  /** Stops intercepting when nobody else does it any more. */
  close(): void;
}

interface Served {
  readonly handlers: readonly RequestHandler[];
  readonly judge: Judge;
}

/** `onUnhandledRequest` is msw 2's word, `onUnhandledFrame` msw 3's; each ignores the other. Our last handler decides. */
const lenient = { onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' } as const;

const judges = new Set<Judge>();
const served: Served[] = [];
let server: ReturnType<typeof setupServer> | undefined;

/** The one that serves has its say, else each that could. */
function complaint(request: Request): string | undefined {
  const latest = served.at(-1);
  if (latest) return latest.judge(request, true);
  for (const judge of judges) {
    const found = judge(request, false);
    if (found !== undefined) return found;
  }
  return undefined;
}

const last = http.all('*', ({ request }) => {
  const found = complaint(request);
  if (found === undefined) return passthrough();
  console.error(`SUITE-UNHANDLED: the client called ${request.method} ${new URL(request.url).origin} ${found}`);
  return HttpResponse.error();
});

function refresh(): void {
  server?.resetHandlers(...served.toReversed().flatMap(({ handlers }) => handlers), last);
}

/** Intercepts the requests of this process from now on. */
export function intercept(judge: Judge): Interception {
  judges.add(judge);
  if (!server) {
    server = setupServer(last);
    server.listen(lenient);
  }
  return {
    serve(handlers) {
      const entry = { handlers, judge };
      served.push(entry);
      refresh();
      return () => {
        served.splice(served.indexOf(entry), 1);
        refresh();
      };
    },
    close() {
      judges.delete(judge);
      if (judges.size > 0) return;
      server?.close();
      server = undefined;
    },
  };
}
