import type { Bilingual } from '../draft/bilingual';
import type { Edit } from '../draft/edit';
import type { Span } from '../draft/span';

/** 必须改, 建议改, 提示. */
export type Severity = 'error' | 'warning' | 'advice';

/** On whose authority a rule speaks; each tier caps the severity (docs: rules, tiers). */
export interface Source {
  readonly tier: '国标' | '规范' | '文种' | '语言' | '实务';
  /** The clause, document or part of the standard outline: 「GB/T 9704-2012 7.3.3」. */
  readonly reference: string;
}

/** Another place that proves the fault. */
export interface Proof {
  readonly span: Span;
  readonly note: Bilingual;
}

/** A way to mend a fault. Numbers, dates, names and facts are never invented by one. */
export interface Fix {
  /** What the button says: 「改为“截至目前”」. */
  readonly title: Bilingual;
  /** True when it is mechanical and certain, and may be applied together with all other safe fixes. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** One fault that a careful editor would mark. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, where it belongs and why, in one or two plain sentences. */
  readonly message: Bilingual;
  readonly source: Source;
  /** `null` when the fault has no place of its own (an empty document). */
  readonly span: Span | null;
  readonly evidence: readonly Proof[];
  readonly fixes: readonly Fix[];
}
