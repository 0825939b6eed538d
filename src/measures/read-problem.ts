import type { Bilingual } from '../draft/bilingual';
import { tellsFault } from '../genres/faults';
import { coreOf, withoutMark } from '../genres/problem-core';
import type { Ask } from './suggest';

/** A problem that the user typed or selected, or one sentence on why it is none. */
export type TypedProblem = { readonly ok: true; readonly ask: Ask } | { readonly ok: false; readonly message: Bilingual };

/** One problem is no longer than this, its example included. */
const LONGEST = 400;
const MOST_LINES = 4;
/** Without a shortfall in usual words the text itself is the core, up to here. */
const CORE = 60;

/** Reads one problem. Refuses nothing to read, a whole page, a statement that nothing is wrong, and praise. */
export function readProblem(text: string): TypedProblem {
  const words = withoutMark(text.replace(/[ \t\u3000\u200b\ufeff]+/g, ' ').trim());
  if (words === '') return refused('请写出一个问题，例如：理论学习不够深入。', 'Please write one problem, for example: 理论学习不够深入.');
  if (words.length > LONGEST || words.split(/[\r\n\v]+/).length > MOST_LINES) {
    return refused(`一次请只写一个问题，不超过${LONGEST}字；整篇材料请用文件。`, `Please write one problem at a time, at most ${LONGEST} characters; use a file for a whole draft.`);
  }
  if (!/\p{Script=Han}{2}/u.test(words)) return refused('请用中文写出问题。', 'Please write the problem in Chinese.');
  const core = coreOf(words);
  if (core === null && !tellsFault(words)) {
    return /不存在|没有|未发[现生]|从未|无/.test(words)
      ? refused('这句话是说明没有问题，不需要整改措施。', 'This says that nothing is wrong, so it needs no measure.')
      : refused('这句话没有说到不足，请写明哪里做得不够。', 'This names no shortfall. Please say what falls short.');
  }
  const rest = words.replace(/[\r\n\v]+/g, '。');
  return { ok: true, ask: { core: core ?? rest.replace(/[。；！？]{1,20}$/, '').slice(0, CORE), rest } };
}

function refused(zh: string, en: string): TypedProblem {
  return { ok: false, message: { zh, en } };
}
