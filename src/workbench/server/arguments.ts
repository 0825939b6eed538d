import { parseArgs } from 'node:util';

export interface StartArguments {
  readonly port: number;
  readonly open: boolean;
}

/** Where the workbench is served unless told otherwise. */
export const DEFAULT_PORT = 3443;

/** Reads `--port <number>` and `--no-open`; throws an Error with one plain sentence for anything else. */
export function startArguments(args: readonly string[]): StartArguments {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    strict: true,
    allowPositionals: false,
  });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}"`);
  }
  return { port, open: values['no-open'] !== true };
}
