import { run } from './run';
import type { Terminal } from './terminal';

// The command zhangfa as a process; zhangfa.cjs starts it.

const USUAL_COLUMNS = 80;

/** Writes to a stream until its reader goes away (`zhangfa check … | head`): what comes after that is left unsaid, the exit code stays true. */
function writerTo(stream: NodeJS.WriteStream): (text: string) => void {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
    open = false;
  });
  return (text) => {
    if (open) stream.write(text);
  };
}

const { stdout, stderr } = process;
const terminal: Terminal = {
  out: writerTo(stdout),
  err: writerTo(stderr),
  colour: stdout.isTTY === true && !process.env['NO_COLOR'],
  columns: stdout.columns ?? USUAL_COLUMNS,
};

process.exitCode = run(process.argv.slice(2), terminal);
