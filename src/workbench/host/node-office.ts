import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { Context } from 'node:vm';
import type { WordHost } from './host';
import { officeOf } from './office-facade';

/** Microsoft's client library over a host, with a JavaScript world of its own. */
export interface LoadedOffice {
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The world: scripts run in it see the same globals. */
  readonly context: Context;
}

let compiled: Script | null = null;

/** The unmodified library of the npm package, compiled once a process. */
function library(): Script {
  if (!compiled) {
    const file = createRequire(__filename).resolve('@microsoft/office-js/dist/word-web-16.00.debug.js');
    compiled = new Script(readFileSync(file, 'utf8'), { filename: 'word-web-16.00.debug.js' });
  }
  return compiled;
}

/**
 * Loads Microsoft's client library under Node against a host: `Word.run` and everything behind it is Microsoft's own.
 * The `Office` namespace is the library's, with its context (settings, requirements, events) played by the host.
 * `globals` are added to the world before anything runs.
 */
export function loadOffice(host: WordHost, globals: Readonly<Record<string, unknown>> = {}): LoadedOffice {
  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost(text: string): void {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
      // The library hands the body over as an object or as text, as it likes.
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void host.process(body).then((answer) => {
        bridge.onMessageFromHost?.(`{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${answer}}}`);
      });
    },
  };
  const world: Record<string, unknown> = {
    console, setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate, queueMicrotask, performance,
    TextEncoder, TextDecoder, URL, URLSearchParams, atob, btoa, structuredClone, AbortController, Buffer,
    _richApiNativeBridge: bridge,
    document: {},
    location: { href: 'https://localhost/', host: 'localhost', hostname: 'localhost', origin: 'https://localhost', protocol: 'https:', search: '', hash: '', pathname: '/' },
    navigator: { userAgent: 'Node' },
    OSF: { DDA: {} },
    Office: {},
    ...globals,
  };
  world['window'] = world;
  world['self'] = world;
  const context = createContext(world);
  library().runInContext(context);
  const office = officeOf(host, world['Office'] as object);
  world['Office'] = office;
  delete world['_richApiNativeBridge'];
  return {
    Word: world['Word'] as typeof Word,
    Office: office as unknown as typeof Office,
    OfficeExtension: world['OfficeExtension'] as typeof OfficeExtension,
    context,
  };
}
