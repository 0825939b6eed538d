import { quoted } from '../quote';
import type { DocumentRule } from '../rule';
import { aspectRows } from './rows';

/** An aspect whose wording has drifted from the pack's. Wording differs between circulars, so this is only advice. */
export const renamedAspect: DocumentRule = {
  scope: 'document',
  id: 'structure/renamed-aspect',
  name: { zh: '对照方面的提法有出入', en: 'An aspect is worded differently' },
  why: { zh: '各个方面的提法以会议通知为准，写走样了容易被认为没有对照到位。', en: 'The aspects are worded as in the circular; a drifted wording may pass for another aspect.' },
  source: { tier: '文种', reference: '本次会议的对照方面' },
  examples: [],
  find: (context) =>
    aspectRows(context).flatMap(({ row }) =>
      row.note?.kind === 'renamed'
        ? [
            {
              severity: 'advice' as const,
              message: {
                zh: `${quoted(row.name.zh)}和通常的提法${quoted(row.note.about.zh)}有出入（${row.note.reason.zh}）。请核对会议通知的原文。`,
                en: `${quoted(row.name.en)} differs from the usual wording ${quoted(row.note.about.en)} (${row.note.reason.en}). Please check the circular.`,
              },
              span: row.span,
            },
          ]
        : [],
    ),
};
