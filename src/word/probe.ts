/** True when the host tells text without tracked deletions: WordApi 1.4, or WordApiOnline 1.1 on the web. */
export function tellsReviewedText(): boolean {
  return supports('WordApi', '1.4') || supports('WordApiOnline', '1.1');
}

/** True when the host announces paragraphs added, changed and deleted (WordApi 1.6); hints only, see `watch`. */
export function tellsParagraphEvents(): boolean {
  return supports('WordApi', '1.6');
}

/** True when the document was opened for reading only. */
export function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
