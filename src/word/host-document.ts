import type { Bilingual } from '../draft/bilingual';
import type { Draft } from '../draft/draft';
import type { Span } from '../draft/span';

/** What can keep us from the open document, told to the user in one sentence with what to do. */
export interface WordFault {
  readonly kind: 'refused' | 'denied' | 'timeout' | 'too-large' | 'busy' | 'closed';
  readonly message: Bilingual;
  /** What the host said, for a support call; never shown first. */
  readonly detail: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: WordFault };

/** The document as read at one moment. */
export interface Reading {
  readonly draft: Draft;
  /** The paragraph that holds the cursor (the selection's start), when it could be told. */
  readonly cursor: number | null;
  readonly readOnly: boolean;
}

/** Where a walk to a span ended: at it, or at nothing because its text no longer stands there. */
export type Arrival = 'there' | 'changed';

/** What the pane asks of the document that is open in Word. No call throws: a fault is a value. */
export interface HostDocument {
  /** Reads the whole body in one sync. */
  read(): Promise<Result<Reading>>;
  /** Selects the span in the document and scrolls to it, if its text still stands; ≤ 2 syncs. Fails closed: 'changed' selects nothing. */
  goTo(draft: Draft, span: Span): Promise<Result<Arrival>>;
  /** Calls back after the document or the selection changed, with a fresh reading (or the fault met); returns how to stop. */
  watch(listener: (reading: Result<Reading>) => void): () => void;
  /** A value kept in the document itself; `undefined` when never set. Values are JSON. */
  setting(key: string): unknown;
  saveSetting(key: string, value: unknown): Promise<Result<void>>;
}
