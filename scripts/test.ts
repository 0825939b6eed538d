// npm test: type check, lint, unit tests, Office.js tests under Node, browser tests. Ends with a line «N passed, N failed».
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser';
import { root, runTool } from './root';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const browser = ensureBrowser();
const counts = [
  step('Type check', () => checked(runTool('typescript/bin/tsc', ['--noEmit', '-p', '.']))),
  step('Lint, with import directions', () => checked(runTool('eslint/bin/eslint.js', ['.']))),
  step('Production build', () => checked(runTool('webpack-cli/bin/cli.js', ['--mode', 'production', '--stats', 'errors-warnings']))),
  step('Tests', () => jest(['--selectProjects', 'unit', 'host', 'e2e'])),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function step(name: string, run: () => Count): Count {
  console.log(`\n— ${name} —`);
  return run();
}

function checked(exitCode: number): Count {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function jest(args: readonly string[]): Count {
  const file = join(root, 'dist', 'jest-result.json');
  const exitCode = runTool('jest/bin/jest.js', [...args, '--json', `--outputFile=${file}`, '--testLocationInResults=false'], { CHROME_PATH: browser });
  const result = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number };
  const failures = result.numFailedTests + result.numRuntimeErrorTestSuites;
  // A failure that no test owns (a leaking worker, a bad configuration) must not pass unseen.
  return { passed: result.numPassedTests, failed: exitCode !== 0 && failures === 0 ? 1 : failures };
}
