// npm start: builds the pane and the workbench and serves them over https on this machine only.
import { runTool } from './root';

const built = runTool('webpack-cli/bin/cli.js', ['--mode', 'production', '--stats', 'errors-warnings']);
process.exitCode = built === 0 ? runTool('tsx/dist/cli.mjs', ['src/workbench/server/main.ts', ...process.argv.slice(2)]) : built;
