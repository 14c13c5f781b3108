/**
 * The product's own server, seen through one that puts a witness before every page's first script. Only so are all engines
 * watched alike: WebKit's driver can neither run a script before a page's nor tell what a page wrote to its console.
 */
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Runs in every page, frames included, and posts what no page of ours may do. */
function witness(): void {
  const tell = (what: string) =>
    void fetch('/witnessed', { method: 'POST', body: `${what} (${location.href})`, keepalive: true });
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (target instanceof Element) tell(`not loaded: ${target.outerHTML.slice(0, 200)}`);
      else tell(`page error: ${event.message} in ${event.filename}:${event.lineno}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => tell(`unhandled rejection: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    // our policy lets no page evaluate code: only a driver does
    if (!/> eval$/.test(decodeURI(sourceFile)))
      tell(`policy violated: ${effectiveDirective} by ${blockedURI} in ${sourceFile}`);
  });
  const { error } = console;
  console.error = (...words: unknown[]) => {
    tell(`console: ${words.join(' ')}`);
    error.apply(console, words);
  };
}

export interface Host {
  /** address of the site's root, with a slash at its end */
  url: string;
  /** address of another site's page that holds a frame with a page of ours */
  framing(path: string): string;
  /** what the witnesses told since this was last asked */
  witnessed(): string[];
  close(): void;
}

const listen = async (answer: Parameters<typeof createServer>[1]) => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
const send = (response: ServerResponse, type: string, body: string) => {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(body);
};

/** @param upstream address of the served site's root */
export async function hostWatched(upstream: string): Promise<Host> {
  let told: string[] = [];
  const site = await listen(async (asked, response) => {
    if (asked.url === '/witnessed') {
      told.push(await text(asked));
      response.writeHead(204).end();
      return;
    }
    if (asked.url === '/witness.js') {
      send(response, 'text/javascript', `(${witness})()`);
      return;
    }
    // a page is read here, so it comes whole and not compressed
    const { 'if-none-match': _, 'if-modified-since': __, 'accept-encoding': ___, ...headers } = asked.headers;
    const on = request(new URL(asked.url ?? '/', upstream), { headers }, async (answer) => {
      const isPage = answer.headers['content-type']?.startsWith('text/html');
      // the witness makes a page longer
      if (isPage) delete answer.headers['content-length'];
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      if (!isPage) {
        answer.pipe(response);
        return;
      }
      const page = await text(answer);
      response.end(page.replace('<head>', '<head><script src="/witness.js"></script>'));
    });
    on.on('error', () => response.destroy());
    on.end();
  });
  const other = await listen((asked, response) => {
    const src = site.url + (asked.url ?? '/').slice(1);
    send(
      response,
      'text/html',
      `<!doctype html><link rel="icon" href="data:,"><body style="margin:0"><iframe title="map" src="${src}" width="390" height="600"></iframe>`,
    );
  });
  return {
    url: site.url,
    framing: (path) => other.url + path,
    witnessed: () => {
      const now = told;
      told = [];
      return now;
    },
    close: () => {
      site.close();
      other.close();
    },
  };
}
