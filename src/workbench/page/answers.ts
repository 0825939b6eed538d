import type { Bilingual } from '../../draft/bilingual';
import { words } from './words';

/** How the stand-in for Word answers the pane. */
export type AnswerKind = 'normal' | 'fail-next' | 'slow' | 'read-only';

/** The kinds with their names, in the order of the menu. */
export const answerKinds: readonly { readonly kind: AnswerKind; readonly name: Bilingual }[] = [
  { kind: 'normal', name: words.answerNormal },
  { kind: 'fail-next', name: words.answerFails },
  { kind: 'slow', name: words.answerSlow },
  { kind: 'read-only', name: words.answerReadOnly },
];
