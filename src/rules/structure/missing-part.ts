import type { Bilingual } from '../../draft/bilingual';
import type { DocumentRule, Mark, RuleContext } from '../rule';
import { partOf } from '../../genres/registry';
import { placeOf, topRows } from './rows';

/** The marks of a rule about one part that has no heading of its own: error where the genre requires it, advice where it is advisable. */
export function missingPartMarks(context: RuleContext, part: string, message: (why: Bilingual) => Bilingual): Mark[] {
  return topRows(context, 'missing')
    .filter(({ row }) => row.part === part && row.requirement !== 'optional')
    .map((missing) => ({
      severity: missing.row.requirement === 'required' ? 'error' : 'advice',
      message: message(whyOf(context, part)),
      span: placeOf(context, missing),
    }));
}

function whyOf({ genre }: RuleContext, part: string): Bilingual {
  const why = part === 'title' ? genre?.title.why : part === 'opening' ? genre?.opening.why : genre && partOf(genre.id, part)?.why;
  return why ?? { zh: '', en: '' };
}

/** What such rules share. */
export const genreSource: DocumentRule['source'] = { tier: '文种', reference: '本文种的标准框架' };
