import type { Bilingual } from '../draft/bilingual';
import type { Draft } from '../draft/draft';
import type { Outline } from '../draft/outline';
import type { Genre } from '../genres/definition';
import type { GenreId } from '../genres/genre';
import type { Pack } from '../genres/packs/pack';
import type { Row } from '../genres/standing';
import type { Finding, Proof, Severity, Source } from './finding';
import type { Span } from '../draft/span';

/** What a rule looks at: one document, read and held against its genre's standard. */
export interface RuleContext {
  readonly draft: Draft;
  readonly outline: Outline;
  readonly genre: Genre;
  /** The aspects that this draft is compared against; `null` where the genre knows none. */
  readonly pack: Pack | null;
  /** The outline held against the standard, top level. */
  readonly rows: readonly Row[];
}

/** What a rule marks; its id and source are added from the rule. */
export interface Mark {
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly span: Span | null;
  readonly evidence?: readonly Proof[];
  /** Where this mark rests on another clause than the rule at large. */
  readonly source?: Source;
}

/** A short draft, a paragraph a line, and the text that the rule marks in it (none for a sound one). */
export interface Example {
  readonly genre: GenreId;
  readonly pack?: string;
  readonly text: string;
  /** For each expected mark, in order: words that its message contains. */
  readonly marks: readonly string[];
}

/** One kind of fault. Its examples are its tests and its page in the rule reference. */
export interface Rule {
  /** `family/name`. */
  readonly id: string;
  readonly name: Bilingual;
  /** Why a careful editor marks it. */
  readonly why: Bilingual;
  readonly source: Source;
  readonly examples: readonly Example[];
  /** Pure: the same context gives the same marks, whatever ran before. */
  find(context: RuleContext): readonly Mark[];
}

/** The findings of one rule. */
export function findingsOf(rule: Rule, context: RuleContext): Finding[] {
  return rule.find(context).map((mark) => ({
    rule: rule.id,
    severity: mark.severity,
    message: mark.message,
    source: mark.source ?? rule.source,
    span: mark.span,
    evidence: mark.evidence ?? [],
  }));
}
