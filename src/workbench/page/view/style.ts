import { PAGE_GAP } from './pages';

/**
 * Fonts of official documents that few machines have under these names, each with what stands in for it.
 * `local()` names are looked up on the user's machine; nothing is fetched.
 */
const standIns: readonly (readonly [name: string, locals: readonly string[]])[] = [
  ['仿宋_GB2312', ['仿宋_GB2312', 'FangSong_GB2312', 'FangSong', '仿宋', 'STFangsong', 'Noto Serif CJK SC', 'Noto Sans CJK SC Light']],
  ['仿宋', ['FangSong', '仿宋', 'STFangsong', 'Noto Serif CJK SC', 'Noto Sans CJK SC Light']],
  ['楷体_GB2312', ['楷体_GB2312', 'KaiTi_GB2312', 'KaiTi', '楷体', 'STKaiti', 'Kaiti SC', 'Noto Serif CJK SC', 'Noto Sans CJK SC']],
  ['楷体', ['KaiTi', '楷体', 'STKaiti', 'Kaiti SC', 'Noto Serif CJK SC', 'Noto Sans CJK SC']],
  ['黑体', ['SimHei', '黑体', 'STHeiti', 'Heiti SC', 'Microsoft YaHei', 'Noto Sans CJK SC Medium', 'Noto Sans CJK SC']],
  ['宋体', ['SimSun', '宋体', 'STSong', 'Songti SC', 'Noto Serif CJK SC', 'Noto Sans CJK SC']],
  ['方正小标宋简体', ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'STZhongsong', 'SimSun', 'Noto Serif CJK SC SemiBold', 'Noto Sans CJK SC Bold']],
];

const fontFaces = standIns
  .map(([name, locals]) => `@font-face { font-family: "${name}"; src: ${locals.map((local) => `local("${local}")`).join(', ')}; }`)
  .join('\n');

/** How the paper, its gaps and the marks on it look; docx-preview brings the looks of the text. */
export const deskStyle = `
${fontFaces}
.desk { overflow: auto; height: 100%; background: var(--colorNeutralBackground4); scrollbar-gutter: stable; }
.paper { min-height: 100%; width: max-content; min-width: 100%; padding-bottom: ${PAGE_GAP}px; box-sizing: border-box; outline: none; caret-color: #000; cursor: text; }
.paper .chunk { display: flow-root; box-sizing: border-box; margin-inline: auto; position: relative; background: #fff; box-shadow: 0 1px #fff; color: #000;
  content-visibility: auto; contain-intrinsic-height: auto 1000px; line-height: 1.3; font-size: 10.5pt; }
.paper .gaps, .paper .edge { user-select: none; }
.paper .page-text, .paper .page-gap { float: left; clear: left; width: 0; }
.paper .page-gap { position: relative; pointer-events: none; }
.paper .page-gap-cell { padding: 0; border: none !important; max-width: 0; }
.paper .page-desk { height: ${PAGE_GAP}px; margin: 0 -1px; background: var(--colorNeutralBackground4); }
.paper .page-below, .paper .page-above { position: relative; box-sizing: border-box; }
.paper .page-margin { position: absolute; left: 0; right: 0; padding: inherit; padding-block: 0; pointer-events: none; user-select: none; }
.paper .edge > .page-margin { padding-inline: var(--left) var(--right); }
.paper.docx p { position: relative; display: block; counter-set: none !important; min-height: 1em; }
.paper.docx p::before { content: none !important; counter-increment: none !important; }
.paper p[data-label]::before { font: var(--label-font); color: var(--label-color); }
.paper.docx p[data-label]::before { content: attr(data-label) !important; display: inline; background: none; }
.paper ins { text-decoration: underline; text-decoration-color: #0f6cbd; color: #0f6cbd; }
.paper del { text-decoration: line-through; color: #a4262c; }
.paper .docx-comment-ref { font: 12px/1 var(--fontFamilyBase); color: #8a6d00; vertical-align: super; text-indent: 0; user-select: none; }
.paper .docx-comment-popover { font: 14px/20px var(--fontFamilyBase); text-indent: 0; text-align: start; border-radius: 4px; color: #242424; user-select: none; }
::highlight(zhangfa-comments) { background: #fff4ce; }
::highlight(zhangfa-selection) { background: #b4d6fa; }
`;
