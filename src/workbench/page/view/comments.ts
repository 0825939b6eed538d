const HIGHLIGHT = 'zhangfa-comments';

/**
 * Underlays the text that comments stand on. docx-preview leaves the ends of each comment as marks in the page;
 * the highlight is put over them, so the text itself is not touched. Browsers without the highlight API show
 * the comment's mark alone.
 */
export function showComments(root: HTMLElement): void {
  if (!('highlights' in CSS)) return;
  const starts = new Map<string, Comment>();
  const highlight = new Highlight();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Comment)) continue;
    const [, edge, id] = /^(start|end) of comment #(\S+)$/.exec(node.data) ?? [];
    if (edge === undefined || id === undefined) continue;
    if (edge === 'start') starts.set(id, node);
    const start = starts.get(id);
    if (edge === 'end' && start !== undefined) {
      const range = document.createRange();
      range.setStartAfter(start);
      range.setEndBefore(node);
      highlight.add(range);
    }
  }
  CSS.highlights.set(HIGHLIGHT, highlight);
}
