import type { Bilingual } from '../../draft/bilingual';
import type { Outcome, RefusalReason } from '../host-document';

const sentences: Readonly<Record<RefusalReason, Bilingual>> = {
  changed: { zh: '这一段已经变化，没有改动。', en: 'This paragraph has changed and was left alone.' },
  ambiguous: { zh: '附近有几段文字相同，分不清是哪一段，没有改动。', en: 'Several paragraphs nearby read the same, so none of them was changed.' },
  overlap: { zh: '与另一处修改重叠，请重新检查后再改。', en: 'It overlaps another change; please check again and then apply it.' },
  unfindable: { zh: 'Word 找不到这处文字（中间可能有图片、脚注或特殊符号），请手工修改。', en: 'Word cannot find these words (a picture, note or special character may stand among them); please change them by hand.' },
  revisions: { zh: '这一段有未处理的修订，请先接受或拒绝修订，再修改。', en: 'This paragraph holds tracked changes; please accept or reject them first.' },
  hyperlink: { zh: '这处文字是超链接，请手工修改。', en: 'These words are a hyperlink; please change them by hand.' },
  'content-control': { zh: '这处文字在内容控件里，请手工修改。', en: 'These words stand in a content control; please change them by hand.' },
  locked: { zh: '这处文字被锁定，不能修改。', en: 'These words are locked and cannot be changed.' },
  'mixed-format': { zh: '这处文字有几种格式，替换会丢掉其中一种，请手工修改。', en: 'These words are set in several formats, one of which would be lost; please change them by hand.' },
  generated: { zh: '这是自动生成的目录，请修改正文后更新目录。', en: 'This is a generated table of contents; please change the text it is made from and update it.' },
  anchored: { zh: '这一段带有图片、批注、脚注或分节等内容，删去会一并丢失，请手工处理。', en: 'This paragraph carries a picture, comment, note or break that would go with it; please handle it by hand.' },
  'in-table': { zh: '这里是表格，或者紧挨着表格，没有增删段落，请手工处理。', en: 'This is a table or right beside one, where no paragraphs are added or removed; please handle it by hand.' },
  commented: { zh: '这处已有同样的批注，没有重复写。', en: 'The same comment stands here already and was not written twice.' },
  'read-only': { zh: '文档以只读方式打开，没有改动。请另存一份或启用编辑。', en: 'The document is open for reading only. Please save a copy or enable editing.' },
  protected: { zh: 'Word 不允许修改这里，文档可能设有保护。请在“审阅”中停止保护后再试。', en: 'Word does not allow changes here; the document may be protected. Please stop the protection under Review and try again.' },
  unsupported: { zh: '当前版本的 Word 不支持这种方式，没有改动。', en: 'This version of Word does not support this way of writing; nothing was changed.' },
  together: { zh: '与它同属一项的另一处不能修改，所以这里也没有改。', en: 'Another change that belongs to it could not be made, so this one was not made either.' },
  stopped: { zh: 'Word 中途停下，这一处没有改。请稍后再试。', en: 'Word stopped before this change was made. Please try again in a moment.' },
  partly: { zh: 'Word 中途停下，这一处只改了一部分，请核对。', en: 'Word stopped in the middle of this change; please look at it.' },
  unsure: { zh: 'Word 没有回答，不能确定这一处是否已改，请核对。', en: 'Word did not answer, so it is not certain whether this was changed; please look at it.' },
};

/** A refusal with its sentence. */
export function refused(reason: RefusalReason): Extract<Outcome, { kind: 'refused' }> {
  return { kind: 'refused', reason, message: sentences[reason] };
}

export const applied: Outcome = { kind: 'applied' };
