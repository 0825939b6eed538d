import type { AspectPack } from '../../genres/packs/pack';
import type { Lexicon } from '../../rules/lexicon/own-words';
import type { Rule } from '../../rules/rule';
import type { Choice } from '../../check/analysis';

/** All that a check rests on beside the draft; a change makes a new object. */
export interface Terms {
  /** Settled for this document. */
  readonly choice: Choice;
  /** The user's own packs, kept on this machine. */
  readonly ownPacks: readonly AspectPack[];
  /** The user's own place as typed (「湖北省孝感市」), kept on this machine; `null` when not set. */
  readonly place: string | null;
  /** The rules that come in scripts of their own, as far as they are loaded. */
  readonly laterRules: readonly Rule[];
  /** The user's own words and exceptions, kept on this machine. */
  readonly lexicon: Lexicon;
}
