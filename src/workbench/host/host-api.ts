import type { DocumentSettings } from './settings';

export interface HostOptions {
  /** Whose name stands on comments and tracked changes; 'Author' otherwise. */
  readonly author?: string;
  /** The clock for comments and tracked changes. */
  readonly now?: () => Date;
}

/** What a test makes the host do wrong, or slowly. All of it can be changed at any time. */
export interface Faults {
  /** Fails the n-th batch from the start (clean-up batches are not counted, the first is 1), or the n-th action (from 0) in it. */
  failBatch: { readonly batch: number; readonly action?: number; readonly code: string; readonly message?: string } | null;
  /** Called before each batch but clean-ups, with its number: the place to change the document underneath. */
  beforeBatch: ((batch: number) => void) | null;
  /** Every change is refused with AccessDenied. */
  readOnly: boolean;
  /** Milliseconds that each batch takes longer. */
  delay: number;
  /** Longer answers become ResponsePayloadSizeLimitExceeded; Word on the web has about 5 MB. */
  maxResponseBytes: number;
  /** Requirement sets that are switched off, as 'WordApiOnline 1.1' or 'WordApi 1.3' (with all above it). */
  without: readonly string[];
}

export interface Counters {
  /** Batches but those that only release references. */
  readonly batches: number;
  readonly actions: number;
  /** UTF-8 bytes of request bodies, and of answers. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Batches that only release references: the client's own clean-up. */
  readonly cleanUps: number;
}

/** A place in the body: paragraph by index (tables included), text by UTF-16 units of `Paragraph.text`. */
export interface BodyPlace {
  readonly paragraph: number;
  readonly offset: number;
}

export interface BodySelection {
  readonly start: BodyPlace;
  readonly end: BodyPlace;
}

/** A Word that plays its part of the rich-API protocol over a package. */
export interface WordHost {
  /** Answers one request body. Never rejects: what goes wrong is in the answer. */
  process(requestBody: string): Promise<string>;
  /** The document as a .docx now. */
  save(): Uint8Array;
  readonly counters: Counters;
  resetCounters(): void;
  readonly faults: Faults;
  /** The requirement sets that it offers, with their versions. */
  readonly apiSets: Readonly<Record<string, string>>;
  isSetSupported(name: string, version?: string): boolean;
  /** Document settings as add-ins keep them: inside the .docx. */
  readonly documentSettings: DocumentSettings;
  /** The texts of the body's paragraphs, as `Paragraph.text` tells them. */
  readonly paragraphs: readonly string[];
  /** Null while the selection is not in the body. */
  readonly selection: BodySelection | null;
  userSelect(paragraph: number, start: number, end?: number): void;
  /** Types over a stretch of a paragraph, in the look of what is replaced; line feeds begin new paragraphs. The cursor follows. */
  userEdit(paragraph: number, start: number, end: number, text: string): void;
  /** Selects from one place to another, over paragraphs. */
  userSelectRange(start: BodyPlace, end: BodyPlace): void;
  /** As `userEdit`, for a stretch that may run over paragraphs: the first one keeps its format and takes in the rest of the last. */
  userReplace(start: BodyPlace, end: BodyPlace, text: string): void;
  /** Puts a paragraph before the one at the index (at the end for the number of paragraphs). */
  userInsertParagraph(paragraph: number, text: string): void;
  userDeleteParagraph(paragraph: number): void;
  /** Takes back the last batch or user action that changed the document; false when there is none. */
  undo(): boolean;
  redo(): boolean;
  /** Calls back after each change of the document; answers how to stop. */
  onChange(listener: () => void): () => void;
  onSelectionChange(listener: () => void): () => void;
}
