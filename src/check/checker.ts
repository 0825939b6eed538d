import type { Draft } from '../draft/draft';
import { DEFAULT_SETTINGS, type CheckSettings } from '../rules/settings';
import type { Analysis, Choice } from './analysis';
import { canonical } from './canonical';
import { rememberedFindings } from './remembered-findings';
import { analysisSteps, prepareBy, readBy, type Knowledge } from './steps';

/** Analyses drafts one after another, doing again only what an edit can have changed. */
export interface Checker {
  /**
   * The same as `analyse(draft, choice)` with the checker's knowledge, to the letter, whatever was checked before. Paragraphs that stood in
   * the last draft, wherever, are not read again; a draft and choice that did not change at all give the last analysis back.
   */
  check(draft: Draft, choice: Choice): Analysis;
  /** The same in small steps, see `analysisSteps`. Abandoned half way it leaves no trace but what was read so far. */
  steps(draft: Draft, choice: Choice): Generator<number, Analysis, void>;
}

/** A checker for one document: it keeps one draft, and what was found in its paragraphs. */
export function createChecker(knowledge: Knowledge): Checker {
  const read = rememberedFindings(readBy(knowledge.rules), prepareBy(knowledge.rules));
  let paragraphs: Draft['paragraphs'] = [];
  let last: { readonly draft: Draft; readonly choice: Choice; readonly analysis: Analysis } | null = null;

  function* steps(draft: Draft, choice: Choice): Generator<number, Analysis, void> {
    const own = canonical(draft, paragraphs);
    paragraphs = own.paragraphs;
    if (last !== null && sameChoice(last.choice, choice) && sameDraft(last.draft, own)) return { ...last.analysis, draft };
    const analysis = yield* analysisSteps(own, choice, knowledge, read);
    last = { draft: own, choice, analysis };
    return { ...analysis, draft };
  }

  return {
    steps,
    check: (draft, choice) => {
      const all = steps(draft, choice);
      let step = all.next();
      while (step.done !== true) step = all.next();
      return step.value;
    },
  };
}

function sameChoice(one: Choice, other: Choice): boolean {
  return one.genre === other.genre && one.pack === other.pack && (one.place ?? null) === (other.place ?? null) && sameSettings(one.settings, other.settings);
}

function sameSettings(one: CheckSettings = DEFAULT_SETTINGS, other: CheckSettings = DEFAULT_SETTINGS): boolean {
  return one.problemsShare === other.problemsShare && one.sharesFrom === other.sharesFrom;
}

/** Of two drafts with paragraphs of one stock; text boxes are not checked, so they make no difference. */
function sameDraft(one: Draft, other: Draft): boolean {
  return one.paragraphs.length === other.paragraphs.length && one.paragraphs.every((paragraph, index) => paragraph === other.paragraphs[index]);
}
