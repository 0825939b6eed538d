import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'node:https';
import { resolve, sep } from 'node:path';
import { throwAwayCertificate } from './certificate';
import { contentType } from './mime';

export interface ServeOptions {
  /** The folder to serve: what a build has written. */
  readonly root: string;
  /** The first port to try; 0 lets the system choose one. */
  readonly port: number;
}

/** A server that is listening. */
export interface Serving {
  /** `https://localhost:<port>`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Ends the open connections and stops listening. */
  close(): Promise<void>;
}

/** How many ports are tried when the wished one is taken. */
const TRIES = 20;

/**
 * Serves the files of one folder over https on 127.0.0.1, with a certificate made for this run. Answers GET
 * and HEAD only, nothing outside the folder, and tells the browser to ask again every time, so that a new
 * build is seen at once. Rejects when none of the ports is free or the folder is not there.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const root = resolve(options.root);
  if (!(await stat(root)).isDirectory()) throw new Error(`${root} is not a folder`);
  const server = createServer(await throwAwayCertificate(), (request, response) => {
    answer(root, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  const port = await listen(server, options.port);
  return {
    origin: `https://localhost:${port}`,
    port,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error === undefined ? done() : failed(error)));
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, 'Only GET and HEAD are answered.');
    return;
  }
  const file = fileFor(root, request.url ?? '/');
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || found === null || !found.isFile()) {
    refuse(response, 404, 'There is no such file.');
    return;
  }
  const modified = found.mtime.toUTCString();
  response.setHeader('Last-Modified', modified);
  response.setHeader('Content-Type', contentType(file));
  if (request.headers['if-modified-since'] === modified) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Length', found.size);
  response.writeHead(200);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(file);
  stream.on('error', () => response.destroy());
  stream.pipe(response);
}

/** The file that an address names, `null` when it lies outside the folder or cannot be read as a path. */
function fileFor(root: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = resolve(root, `.${path.endsWith('/') ? `${path}workbench.html` : path}`);
  return file.startsWith(root + sep) ? file : null;
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

function listen(server: Server, first: number): Promise<number> {
  return new Promise((done, failed) => {
    let port = first;
    const last = first === 0 ? 0 : first + TRIES - 1;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (server.listening || error.code !== 'EADDRINUSE' || port >= last) failed(error);
      else server.listen(++port, '127.0.0.1');
    });
    server.on('listening', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
    server.listen(port, '127.0.0.1');
  });
}
