import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';

/** The repository's top folder. */
export const root = dirname(__dirname);

/** Runs a JavaScript tool from node_modules with this Node, output passed through; returns its exit code (1 when a signal ended it). */
export function runTool(path: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status, error } = spawnSync(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  return status ?? 1;
}
