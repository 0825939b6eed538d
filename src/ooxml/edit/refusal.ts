import type { Bilingual } from '../../draft/bilingual';

/** Why something was not written into a file; the file holds what it held. The words are those of the Word writer where both have the case. */
export type RefusalReason =
  /** The paragraph does not read as the draft has it. */
  | 'changed'
  /** The edit does not fit the draft, or overlaps one that came before it. */
  | 'overlap'
  /** The words to be written hold characters that no .docx can hold, or the place splits a character. */
  | 'unfindable'
  | 'revisions'
  | 'hyperlink'
  | 'field'
  | 'note'
  | 'picture'
  /** A symbol, a phonetic guide, an equation, or content that the file holds in two forms. */
  | 'object'
  | 'hidden'
  | 'content-control'
  | 'locked'
  /** The words to be replaced are set in several looks, and the new ones could keep only one. */
  | 'mixed-format'
  /** A generated table of contents: Word would write over it. */
  | 'generated'
  /** A paragraph that cannot be taken out without taking something else with it (picture, note, comment, table edge, last paragraph). */
  | 'anchored'
  | 'in-table'
  | 'protected'
  /** How the paragraphs are to be set cannot be written into a file. */
  | 'unsupported'
  /** Read again, the file did not say what it should, so everything was taken back. */
  | 'unsure';

/** What became of one fix or one note. */
export type Outcome = { readonly kind: 'applied' } | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly message: Bilingual };

const sentences: Readonly<Record<RefusalReason, Bilingual>> = {
  changed: { zh: '这一段和检查时不一样，没有改动。', en: 'This paragraph is not as it was when it was checked, and was left alone.' },
  overlap: { zh: '与另一处修改重叠，请重新检查后再改。', en: 'It overlaps another change; please check again and then apply it.' },
  unfindable: { zh: '要写入的字符文件里存不下，请手工修改。', en: 'The file cannot hold the characters to be written; please change this by hand.' },
  revisions: { zh: '这处文字有未处理的修订，请先接受或拒绝修订，再修改。', en: 'These words hold tracked changes; please accept or reject them first.' },
  hyperlink: { zh: '这处文字在超链接的边上或就是超链接，请手工修改。', en: 'These words are a hyperlink or stand at its edge; please change them by hand.' },
  field: { zh: '这处文字由域自动生成，请手工修改。', en: 'These words come from a field; please change them by hand.' },
  note: { zh: '这处文字中间有脚注或尾注，请手工修改。', en: 'A footnote or endnote stands among these words; please change them by hand.' },
  picture: { zh: '这处文字中间有图片或图形，请手工修改。', en: 'A picture or drawing stands among these words; please change them by hand.' },
  object: { zh: '这处文字中间有符号、公式等特殊内容，请手工修改。', en: 'A symbol, equation or the like stands among these words; please change them by hand.' },
  hidden: { zh: '这处文字中间有隐藏文字，请手工修改。', en: 'Hidden text stands among these words; please change them by hand.' },
  'content-control': { zh: '这处文字在内容控件里，请手工修改。', en: 'These words stand in a content control; please change them by hand.' },
  locked: { zh: '这处文字被锁定，不能修改。', en: 'These words are locked and cannot be changed.' },
  'mixed-format': { zh: '这处文字有几种格式，替换会丢掉其中一种，请手工修改。', en: 'These words are set in several formats, one of which would be lost; please change them by hand.' },
  generated: { zh: '这是自动生成的目录，请修改正文后更新目录。', en: 'This is a generated table of contents; please change the text it is made from and update it.' },
  anchored: { zh: '这一段带有图片、批注、脚注或分节等内容，删去会一并丢失，请手工处理。', en: 'This paragraph carries a picture, comment, note or break that would go with it; please handle it by hand.' },
  'in-table': { zh: '这里是表格，没有增删段落，请手工处理。', en: 'This is a table, where no paragraphs are added or removed; please handle it by hand.' },
  protected: { zh: '文档受保护，不能修改。请在 Word 中停止保护后再试。', en: 'The document is protected. Please stop the protection in Word and try again.' },
  unsupported: { zh: '这样的段落格式写不进文件，没有改动。', en: 'Paragraphs cannot be written into a file in this format; nothing was changed.' },
  unsure: { zh: '写入后核对不一致，已全部还原，请手工修改。', en: 'The written text did not read back as it should, so all of it was taken back; please change it by hand.' },
};

/** A refusal with its sentence. */
export function refused(reason: RefusalReason): Extract<Outcome, { kind: 'refused' }> {
  return { kind: 'refused', reason, message: sentences[reason] };
}

export const applied: Outcome = { kind: 'applied' };
