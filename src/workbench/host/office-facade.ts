import type { WordHost } from './host';

type Callback = (result: AsyncResult) => void;
type Handler = (args: { readonly type: string; readonly document?: unknown; readonly settings?: unknown }) => void;

interface AsyncResult {
  readonly status: 'succeeded' | 'failed';
  readonly value: unknown;
  readonly error: { readonly code: number; readonly name: string; readonly message: string } | null;
  readonly asyncContext: unknown;
}

/** Where a Common API call's options and callback stand: both may be left out. */
function tail(args: readonly unknown[]): { readonly options: Readonly<Record<string, unknown>>; readonly callback: Callback | undefined } {
  const callback = args.find((one): one is Callback => typeof one === 'function');
  const options = args.find((one): one is Readonly<Record<string, unknown>> => typeof one === 'object' && one !== null);
  return { options: options ?? {}, callback };
}

function succeed(args: readonly unknown[], value: unknown): void {
  const { options, callback } = tail(args);
  if (callback) setTimeout(() => callback({ status: 'succeeded', value, error: null, asyncContext: options['asyncContext'] }), 0);
}

function fail(args: readonly unknown[], code: number, name: string, message: string): void {
  const { options, callback } = tail(args);
  if (callback) setTimeout(() => callback({ status: 'failed', value: undefined, error: { code, name, message }, asyncContext: options['asyncContext'] }), 0);
}

/**
 * The `Office` namespace for scripts outside a browser: the library's own (enumerations, types), with `onReady`,
 * `initialize` and a `context` that the host plays. What is not here is not there: calling it is a TypeError.
 */
export function officeOf(host: WordHost, library: object): object {
  const ready = { host: 'Word', platform: 'OfficeOnline' } as const;
  const handlers = new Map<string, Set<Handler>>();
  let stop: (() => void) | null = null;
  let held = new Map(host.documentSettings.entries());

  const settings = {
    get: (name: string): unknown => {
      const value = held.get(name);
      return value === undefined ? null : structuredClone(value);
    },
    set: (name: string, value: unknown): void => void held.set(name, JSON.parse(JSON.stringify(value ?? null)) as unknown),
    remove: (name: string): void => void held.delete(name),
    saveAsync(...args: unknown[]): void {
      if (host.faults.readOnly) {
        fail(args, 5001, 'WriteError', 'The settings could not be saved.');
        return;
      }
      host.documentSettings.replaceAll(Object.fromEntries(held));
      succeed(args, settings);
    },
    refreshAsync(...args: unknown[]): void {
      held = new Map(host.documentSettings.entries());
      succeed(args, settings);
    },
    addHandlerAsync: (type: string, handler: Handler, ...args: unknown[]): void => add(type, handler, args),
    removeHandlerAsync: (type: string, ...args: unknown[]): void => remove(type, args),
  };

  const known = ['documentSelectionChanged', 'settingsChanged'];

  function add(type: string, handler: Handler, args: readonly unknown[]): void {
    if (!known.includes(type) || typeof handler !== 'function') {
      fail(args, 5010, 'UnsupportedEvent', `The event "${type}" is not supported.`);
      return;
    }
    const all = handlers.get(type) ?? new Set();
    handlers.set(type, all.add(handler));
    stop ??= host.onSelectionChange(() => {
      for (const one of handlers.get('documentSelectionChanged') ?? []) setTimeout(() => one({ type: 'documentSelectionChanged', document }), 0);
    });
    succeed(args, undefined);
  }

  function remove(type: string, args: readonly unknown[]): void {
    const { options } = tail(args);
    const all = handlers.get(type);
    if (options['handler']) all?.delete(options['handler'] as Handler);
    else all?.clear();
    if (stop && ![...handlers.values()].some((set) => set.size > 0)) {
      stop();
      stop = null;
    }
    succeed(args, undefined);
  }

  const document = {
    url: '',
    mode: 'readWrite',
    settings,
    addHandlerAsync: (type: string, handler: Handler, ...args: unknown[]): void => add(type, handler, args),
    removeHandlerAsync: (type: string, ...args: unknown[]): void => remove(type, args),
    getSelectedDataAsync(coercion: string, ...args: unknown[]): void {
      const selection = host.selection;
      if (coercion !== 'text') fail(args, 1000, 'InvalidCoercion', `The coercion type "${coercion}" is not supported.`);
      else if (!selection) succeed(args, '');
      else {
        const { start, end } = selection;
        const lines = host.paragraphs.slice(start.paragraph, end.paragraph + 1);
        const last = lines.length - 1;
        succeed(args, lines.map((line, i) => line.slice(i === 0 ? start.offset : 0, i === last ? end.offset : undefined)).join('\n'));
      }
    },
  };

  const context = {
    host: ready.host,
    platform: ready.platform,
    contentLanguage: 'zh-CN',
    displayLanguage: 'zh-CN',
    diagnostics: { host: ready.host, platform: ready.platform, version: '16.0' },
    touchEnabled: false,
    commerceAllowed: false,
    requirements: { isSetSupported: (name: string, version?: string | number): boolean => host.isSetSupported(name, version === undefined ? undefined : Number(version).toFixed(1)) },
    document,
  };

  let initialize: unknown = null;
  const office: object = Object.create(library) as object;
  const define = (name: string, value: unknown): void => void Object.defineProperty(office, name, { value, writable: true, enumerable: true, configurable: true });
  define('context', context);
  define('HostType', { Word: 'Word', Excel: 'Excel', PowerPoint: 'PowerPoint', Outlook: 'Outlook', OneNote: 'OneNote', Project: 'Project', Access: 'Access' });
  define('PlatformType', { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Android: 'Android', Universal: 'Universal' });
  define('onReady', async (callback?: (info: typeof ready) => unknown) => {
    await callback?.(ready);
    return ready;
  });
  define('isSetSupported', (name: string, version?: string) => host.isSetSupported(name, version));
  Object.defineProperty(office, 'initialize', {
    get: () => initialize,
    set(value: unknown) {
      initialize = value;
      if (typeof value === 'function') setTimeout(() => (value as (reason: string) => void)('documentOpened'), 0);
    },
    enumerable: true,
    configurable: true,
  });
  return office;
}
