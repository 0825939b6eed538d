import { createContext, useContext } from 'react';
import type { Bilingual } from '../../draft/bilingual';

/** The languages that the workbench and the pane speak. */
export type Language = 'zh-CN' | 'en-US';

/** Chinese unless the address asks for English (`?lang=en-US`). */
export function languageOf(search: string): Language {
  return /^en(-|$)/i.test(new URLSearchParams(search).get('lang') ?? '') ? 'en-US' : 'zh-CN';
}

/** The language of everything below. */
export const LanguageContext = createContext<Language>('zh-CN');

/** Picks a sentence's side in the language in use. */
export function useSay(): (sentence: Bilingual) => string {
  const language = useContext(LanguageContext);
  return (sentence) => (language === 'en-US' ? sentence.en : sentence.zh);
}

/** The workbench's own words. */
export const words = {
  title: { zh: '章法工作台', en: 'Zhangfa workbench' },
  open: { zh: '打开…', en: 'Open…' },
  openHint: { zh: '打开一份 .docx（Ctrl+O），也可以把文件拖进来', en: 'Open a .docx (Ctrl+O), or drop one here' },
  samples: { zh: '样例', en: 'Samples' },
  newDocument: { zh: '新建', en: 'New' },
  newHint: { zh: '新建空白文档', en: 'New empty document' },
  save: { zh: '保存', en: 'Save' },
  saveHint: { zh: '把文档保存为 .docx（Ctrl+S）', en: 'Save the document as a .docx (Ctrl+S)' },
  undo: { zh: '撤销', en: 'Undo' },
  undoHint: { zh: '撤销上一步（Ctrl+Z）', en: 'Undo the last step (Ctrl+Z)' },
  answers: { zh: 'Word 的应答', en: 'How Word answers' },
  answersHint: { zh: '让 Word 出错、变慢或只读，看看窗格怎样应对', en: 'Let Word fail, be slow or read-only, and see what the pane does' },
  answerNormal: { zh: '正常', en: 'As usual' },
  answerFails: { zh: '下一次请求失败', en: 'The next request fails' },
  answerSlow: { zh: '每次请求慢 3 秒', en: 'Every request takes 3 seconds' },
  answerReadOnly: { zh: '文档只读', en: 'The document is read-only' },
  author: { zh: '工作台用户', en: 'Workbench user' },
  language: { zh: 'English', en: '中文' },
  languageHint: { zh: 'Switch to English', en: '切换到中文' },
  unsaved: { zh: '未保存', en: 'Unsaved' },
  untitled: { zh: '空白文档.docx', en: 'Empty document.docx' },
  document: { zh: '文档', en: 'Document' },
  pane: { zh: '章法窗格', en: 'Zhangfa pane' },
  divider: { zh: '窗格宽度', en: 'Width of the pane' },
  drop: { zh: '松开鼠标，打开这份文档', en: 'Let go to open this document' },
  opening: { zh: '正在打开…', en: 'Opening…' },
  saveFirst: { zh: '先保存', en: 'Save first' },
  goOn: { zh: '不保存，继续', en: 'Go on without saving' },
  stay: { zh: '取消', en: 'Cancel' },
  close: { zh: '知道了', en: 'Dismiss' },
  readOnly: { zh: '文档现在是只读的，没有改动。可在“Word 的应答”中改回正常。', en: 'The document is read-only now; nothing was changed. “How Word answers” sets it back.' },
  notEdited: { zh: '这一处没有改成，文档保持原样。', en: 'This could not be changed; the document is as it was.' },
  notDrawn: { zh: '文档的一部分没能显示出来，内容没有丢，照常可以保存。', en: 'Part of the document could not be shown. Nothing is lost and it can be saved as usual.' },
  notRead: { zh: '没能读到这个文件。请确认它还在原来的地方，再试一次。', en: 'The file could not be read. Please check that it is still where it was, and try again.' },
} as const satisfies Record<string, Bilingual>;

/** 「……有未保存的修改」 */
export function unsavedChanges(name: string): Bilingual {
  return {
    zh: `“${name}”有未保存的修改，打开别的文档会丢掉这些修改。`,
    en: `“${name}” has unsaved changes that would be lost.`,
  };
}

/** Tells what a sample is for. */
export function aboutSample(faults: number): Bilingual {
  return {
    zh: `这是一份样例，里面有意放了 ${faults} 处问题。右边的窗格会逐一指出，也可以直接在文中修改试试。`,
    en: `This is a sample with ${faults} faults put in on purpose. The pane on the right points them out; try correcting them in the text.`,
  };
}
