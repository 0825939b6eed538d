import { version } from '../../package.json';
import { checkFiles } from './check-files';
import { commentFile } from './comment-file';
import { fixFile } from './fix-file';
import { helpText } from './help';
import { layoutFile, templateFile } from './layout-file';
import { listGenres } from './list-genres';
import { listRules } from './list-rules';
import { readOrder } from './order';
import { printable } from './printable';
import { scaffoldFile } from './scaffold-file';
import { suggestMeasures } from './suggest-measures';
import type { ExitCode, Terminal } from './terminal';
import { writeLedger } from './write-ledger';

/** Does what the words after `zhangfa` ask for, printing to the terminal, and returns the exit code. */
export function run(words: readonly string[], terminal: Terminal): ExitCode {
  const order = readOrder(words);
  switch (order.kind) {
    case 'refused':
      terminal.err(`${printable(order.message[order.lang])}\n`);
      return 2;
    case 'help':
      terminal.out(helpText(order.command, order.lang));
      return 0;
    case 'version':
      terminal.out(`${version}\n`);
      return 0;
    case 'rules':
      terminal.out(listRules(order.format, order.lang));
      return 0;
    case 'genres':
      terminal.out(listGenres(order.format, order.lang));
      return 0;
    case 'check':
      return checkFiles(order, terminal);
    case 'scaffold':
      return scaffoldFile(order, terminal);
    case 'fix':
      return fixFile(order, terminal);
    case 'comment':
      return commentFile(order, terminal);
    case 'layout':
      return layoutFile(order, terminal);
    case 'template':
      return templateFile(order, terminal);
    case 'measures':
      return suggestMeasures(order, terminal);
    case 'ledger':
      return writeLedger(order, terminal);
  }
}
