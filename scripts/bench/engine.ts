import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import type * as entry from './engine-entry';

/** The checker as users get it. */
export type Engine = typeof entry;

/**
 * The checker bundled as the pane's build bundles it, so that speed is measured on what users get: the runner of these scripts names every
 * inner function anew whenever it is made, which slows the checker down.
 */
export async function bundledEngine(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'zhangfa-bench-'));
  try {
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          target: 'node',
          entry: join(__dirname, 'engine-entry.ts'),
          output: { path: folder, filename: 'engine.js', library: { type: 'commonjs2' } },
          resolve: { extensions: ['.ts', '.js'] },
          module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } }] },
        },
        (error, stats) => {
          if (error) reject(error);
          else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
          else resolve();
        },
      );
    });
    // The file was built just now from the very module that the type names.
    return createRequire(__filename)(join(folder, 'engine.js')) as Engine;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
