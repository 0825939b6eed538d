import type { OoxmlPackage } from '../../ooxml/package';
import { createWordHost } from '../host/host';
import type { WordHost } from '../host/host';
import type { AnswerKind } from './answers';

/** A document that is open in the workbench: the package, and the host that plays Word over it. */
export interface OpenDocument {
  readonly id: number;
  readonly name: string;
  readonly pkg: OoxmlPackage;
  readonly host: WordHost;
}

const SLOW_MS = 3000;

let last = 0;

/** Opens a package in a host of its own. */
export function openDocument(name: string, pkg: OoxmlPackage, author: string): OpenDocument {
  last += 1;
  return { id: last, name, pkg, host: createWordHost(pkg, { author }) };
}

/** Sets how the host answers the pane from now on; `over` is told when the one failure has happened. */
export function answerAs({ host }: OpenDocument, kind: AnswerKind, over: () => void): void {
  const { faults } = host;
  const next = host.counters.batches + 1;
  faults.readOnly = kind === 'read-only';
  faults.delay = kind === 'slow' ? SLOW_MS : 0;
  faults.failBatch = kind === 'fail-next' ? { batch: next, code: 'GeneralException' } : null;
  faults.beforeBatch =
    kind === 'fail-next'
      ? (batch) => {
          if (batch >= next) {
            faults.beforeBatch = null;
            over();
          }
        }
      : null;
}
