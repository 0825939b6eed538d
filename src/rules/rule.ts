import type { Bilingual } from '../draft/bilingual';
import type { Draft, Paragraph, ParagraphFormat } from '../draft/draft';
import type { Outline } from '../draft/outline';
import type { ParagraphRange, Span } from '../draft/span';
import type { Genre } from '../genres/definition';
import type { GenreId } from '../genres/genre';
import type { AspectPack } from '../genres/packs/pack';
import type { Row } from '../genres/standing';
import type { Finding, Fix, Proof, Severity, Source } from './finding';
import type { Gradual } from '../draft/gradual';
import type { CheckSettings } from './settings';

/** What every rule tells of itself; its examples are its tests and its page in the rule reference. */
interface AnyRule {
  /** `family/name`. */
  readonly id: string;
  readonly name: Bilingual;
  /** Why a careful editor marks it. */
  readonly why: Bilingual;
  readonly source: Source;
  readonly examples: readonly Example[];
  /**
   * The lists that the rule reads at its first use, so that they can be read before it, in small steps. Makes no difference to what is
   * found, and may be left out.
   */
  readonly lists?: readonly Gradual<object>[];
}

/** A rule that needs a paragraph's text and nothing else, so that an edit elsewhere cannot change what it marks. */
export interface ParagraphRule extends AnyRule {
  readonly scope: 'paragraph';
  /** Pure; spans and edits count `paragraph` as the given index. */
  find(paragraph: Paragraph, index: number): readonly Mark[];
}

/** A rule that looks at the whole document. */
export interface DocumentRule extends AnyRule {
  readonly scope: 'document';
  /**
   * Reads, and remembers, what `find` will ask about one paragraph, so that a long draft can be read in small steps. Makes no difference
   * to what is found, and may be left out or not be called.
   */
  readonly prepare?: (paragraph: Paragraph, index: number) => void;
  /**
   * Reads, and remembers, in small steps what `find` will ask about the whole document. Makes no difference to what is found, and may be left
   * out, not be run or be abandoned half way.
   */
  readonly readSteps?: (context: RuleContext) => Generator<void, unknown, void>;
  /** Pure: the same context gives the same marks, whatever ran before. */
  find(context: RuleContext): readonly Mark[];
}

/** One kind of fault. */
export type Rule = ParagraphRule | DocumentRule;

/** What a document rule looks at: one document, read and held against its genre's standard. */
export interface RuleContext {
  readonly draft: Draft;
  readonly outline: Outline;
  /** `null` for `other`: then only rules that need no standard outline have anything to say. */
  readonly genre: Genre | null;
  /** The aspects that this draft is compared against; `null` where the genre knows none. */
  readonly pack: AspectPack | null;
  /** The outline held against the standard, top level. */
  readonly rows: readonly Row[];
  /** The other documents in the same file that stand before this one. */
  readonly earlierParts: readonly ParagraphRange[];
  /** The user's own place as they typed it (「湖北省孝感市」), for rules about place names; absent or `null` when not set. */
  readonly place?: string | null;
  readonly settings: CheckSettings;
}

/** What a rule marks; its id and source are added from the rule. */
export interface Mark {
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly span: Span | null;
  readonly evidence?: readonly Proof[];
  readonly fixes?: readonly Fix[];
  /** Where this mark rests on another clause than the rule at large. */
  readonly source?: Source;
}

/** A short draft, a paragraph a line, and what the rule marks in it (nothing in a sound one). */
export interface Example {
  /** 'other' when the genre makes no difference. */
  readonly genre: GenreId;
  readonly pack?: string;
  readonly text: string;
  /** How its lines are set, from the first, where a rule asks; lines beyond are set as nothing tells. */
  readonly set?: readonly Pick<ParagraphFormat, 'alignment' | 'fontSize'>[];
  /** For each expected mark, in order: words of the draft that it covers, or words that its Chinese message contains. */
  readonly marks: readonly string[];
}

/** A rule's marks as findings. */
export function asFindings(rule: Rule, marks: readonly Mark[]): Finding[] {
  return marks.map((mark) => ({
    rule: rule.id,
    severity: mark.severity,
    message: mark.message,
    source: mark.source ?? rule.source,
    span: mark.span,
    evidence: mark.evidence ?? [],
    fixes: mark.fixes ?? [],
  }));
}
