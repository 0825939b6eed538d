import { invalidArgument } from './errors';
import type { Argument, HostObject, Kind } from './model';
import type { Json } from './protocol';

/** Whether an argument is an object of the API. */
export function isObject(argument: Argument): argument is HostObject {
  return typeof argument === 'object' && argument !== null && 'kind' in argument && !Array.isArray(argument);
}

/** A text argument; numbers and switches are written out, as Word does. Throws InvalidArgument. */
export function text(args: readonly Argument[], at: number, name: string): string {
  const value = args[at];
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw invalidArgument(`${name} must be a string.`);
}

/** A whole-number argument within limits. Throws InvalidArgument. */
export function whole(args: readonly Argument[], at: number, name: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const value = args[at];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    throw invalidArgument(`${name} must be a whole number from ${least}.`);
  }
  return value;
}

/** One of Word's words (an insert location, a break type …), in any letter case. Throws InvalidArgument. */
export function choice<T extends string>(args: readonly Argument[], at: number, name: string, words: readonly T[], otherwise?: T): T {
  const value = args[at];
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  const found = typeof value === 'string' ? words.find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalidArgument(`${name} must be one of ${words.join(', ')}.`);
  return found;
}

/** A switch that may be left out. */
export function flag(args: readonly Argument[], at: number): boolean {
  return args[at] === true;
}

/** A list of texts. Throws InvalidArgument when it is empty or holds anything else. */
export function texts(args: readonly Argument[], at: number, name: string): readonly string[] {
  const value = args[at];
  if (!Array.isArray(value) || value.length === 0 || !value.every((one): one is string => typeof one === 'string' && one !== '')) {
    throw invalidArgument(`${name} must be a list of strings.`);
  }
  return value;
}

/** A table's values: rows of texts; undefined when left out. Throws InvalidArgument. */
export function grid(args: readonly Argument[], at: number): readonly (readonly string[])[] | undefined {
  const value = args[at];
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every((row): row is readonly Json[] => Array.isArray(row))) {
    throw invalidArgument('values must be a list of rows.');
  }
  return value.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}

/** An object argument of a class. Throws InvalidArgument. */
export function object<K extends Kind>(args: readonly Argument[], at: number, kind: K, name: string): Extract<HostObject, { kind: K }> {
  const value = args[at];
  if (isObject(value) && value.kind === kind) return value as Extract<HostObject, { kind: K }>;
  throw invalidArgument(`${name} must be a ${kind}.`);
}
