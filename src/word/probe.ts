import type { Ability } from './host-document';

/** True when the host tells text without tracked deletions: WordApi 1.4, or WordApiOnline 1.1 on the web. */
export function tellsReviewedText(): boolean {
  return supports('WordApi', '1.4') || supports('WordApiOnline', '1.1');
}

/** True when the host announces paragraphs added, changed and deleted (WordApi 1.6); hints only, see `watch`. */
export function tellsParagraphEvents(): boolean {
  return supports('WordApi', '1.6');
}

/** True when the font of Chinese text can be named apart: Font.nameFarEast, WordApiDesktop 1.3. */
export function tellsEastAsianFont(): boolean {
  return supports('WordApiDesktop', '1.3');
}

/** True when the document was opened for reading only. */
export function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

/** Whether changes can be written as tracked changes: Document.changeTrackingMode, WordApi 1.4 or WordApiOnline 1.1. */
export function canTrack(): Ability {
  if (tellsReviewedText()) return { ok: true };
  return {
    ok: false,
    reason: {
      zh: '这个版本的 Word 不支持由加载项开启修订。可以先在“审阅”中打开修订，再直接修改。',
      en: 'In this version of Word an add-in cannot switch on tracked changes. You can switch them on under Review and then apply directly.',
    },
  };
}

/** Whether comments can be written: Range.insertComment, WordApi 1.4 or WordApiOnline 1.1. */
export function canComment(): Ability {
  if (tellsReviewedText()) return { ok: true };
  return {
    ok: false,
    reason: { zh: '这个版本的 Word 不支持由加载项添加批注。', en: 'In this version of Word an add-in cannot add comments.' },
  };
}

/** True on Word for Windows and Mac, where a batch with four or more new comments cannot be undone (office-js #4566). */
export function isDesktop(): boolean {
  const { platform } = Office.context;
  return platform !== Office.PlatformType.OfficeOnline;
}

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
