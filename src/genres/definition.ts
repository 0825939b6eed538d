import type { Bilingual } from '../draft/bilingual';
import type { GenreId, Requirement } from './genre';
import type { Phrase } from './phrase';

/** Everything the product knows of one genre: one file in `data/`. See docs/genres.md. */
export interface Genre {
  readonly id: GenreId;
  readonly name: Bilingual;
  /** Who writes it and when, in one sentence. */
  readonly about: Bilingual;
  readonly clues: readonly Clue[];
  readonly voice: Voice;
  readonly title: { readonly requirement: Requirement; readonly why: Bilingual };
  readonly opening: { readonly requirement: Requirement; readonly why: Bilingual; readonly elements: readonly OpeningElement[] };
  /** The standard outline; a genre with several usual outlines lists each, the commonest first. */
  readonly shapes: readonly Shape[];
  /** True when a year's aspect pack stands in its problems part. */
  readonly comparesWithPack: boolean;
}

/**
 * Something that speaks for the genre (weight above 0) or against it (below 0).
 * A draft is taken for a genre when its clues reach 4.5 and at least one that is `decisive` is among them.
 */
export type Clue = WordClue | PartsClue | VoiceClue;

interface AnyClue {
  readonly weight: number;
  /** Told to the user; `{0}` stands for the words found. */
  readonly because: Bilingual;
  /** Without at least one decisive clue a draft is never taken for the genre. */
  readonly decisive?: true;
}

/** Words in a place of the draft. The clue counts once, however often they stand there. */
export interface WordClue extends AnyClue {
  /** `title-end`: the title's last words, brackets such as （审议稿） left out: in Chinese they name the kind of document. */
  readonly where: 'title' | 'title-end' | 'opening' | 'opening-start' | 'headings' | 'ending';
  readonly says: readonly Phrase[];
  /** The clue is void when the same place says one of these. */
  readonly unless?: readonly Phrase[];
}

/** Parts of the genre's own standard outline that the draft has. */
export interface PartsClue extends AnyClue {
  readonly where: 'parts';
  readonly has: readonly string[];
}

/** Who speaks in the draft: I, or we. */
export interface VoiceClue extends AnyClue {
  readonly where: 'voice';
  readonly speaks: 'i' | 'we';
}

/** Who may be the subject of a sentence. */
export interface Voice {
  /** Subjects that fit: 「本人」「我」. */
  readonly fits: readonly string[];
  /** Subjects that dodge in the problems part: 「班子成员」「个别党员」. */
  readonly dodges: readonly string[];
}

/** Something that the opening should say. */
export interface OpeningElement {
  readonly id: string;
  readonly name: Bilingual;
  readonly requirement: Requirement;
  readonly says: readonly Phrase[];
  readonly why: Bilingual;
}

/** One usual outline of a genre. */
export interface Shape {
  readonly id: string;
  readonly name: Bilingual;
  /** Speaks for the outline when the title ends so; the sections found may still speak for another. */
  readonly titleSays?: readonly Phrase[];
  /** Speaks for the outline when the opening says so. */
  readonly openingSays?: readonly Phrase[];
  /** What this outline asks of the opening, where it differs from the genre's. */
  readonly opening?: Requirement;
  readonly parts: readonly Part[];
  readonly scaffold: readonly ScaffoldItem[];
}

/** One part of the standard outline. */
export interface Part {
  /** The same id in all genres for the same thing: problems, causes, measures, closing … */
  readonly id: string;
  readonly name: Bilingual;
  readonly requirement: Requirement;
  /** Why the genre wants it, as a sentence for the user. */
  readonly why: Bilingual;
  /**
   * What its heading may end in: in Chinese the last words say what a heading is about (「问题产生的原因」 is about causes).
   * A heading of two halves (「存在的问题及下一步打算」) is read half by half and may stand for two parts.
   * Where several parts fit, the one whose phrase covers most of the heading is meant.
   */
  readonly headings?: readonly Phrase[];
  /** Headings that are never meant, though they end as above: 「切实解决突出问题」. */
  readonly neverHeadings?: readonly Phrase[];
  /** Text that stands for the part without a heading of its own. */
  readonly text?: {
    readonly where: 'start' | 'end' | 'opening' | 'anywhere';
    readonly says: readonly Phrase[];
  };
  /** `aspects`: a heading for each aspect of the year's pack; `items`: headings of the draft's own. */
  readonly holds?: 'aspects' | 'items';
  /** The part may stand anywhere, and more than once: its place is no fault. */
  readonly anyPlace?: true;
  /** Sections that no part names count here, such as slogan headings; several sections are no repetition. */
  readonly takesRest?: true;
  /** The part is required after all when the title says one of these. */
  readonly requiredIfTitleSays?: readonly Phrase[];
  /** An optional part is advisable for meetings of this year and later, as circulars since then ask for it. */
  readonly advisableSince?: number;
}

/**
 * The scaffold's lines. 【…】 is a blank that the user fills in. `{方面}` is the aspect's name, `{方面列表}` all of them,
 * `{会议}` the pack's meeting. A line with `since` stands only for meetings of that year and later. Headings are numbered by the product.
 */
export type ScaffoldItem =
  | { readonly line: 'title' | 'byline' | 'salutation' | 'body'; readonly part: string; readonly text: string; readonly since?: number }
  | { readonly line: 'heading'; readonly part: string; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly since?: number }
  /** Once for each aspect of the pack; `statements` replace `lines` for an aspect that is a statement. */
  | { readonly line: 'each-aspect'; readonly lines: readonly ScaffoldItem[]; readonly statements: readonly ScaffoldItem[] };
