import type { Draft, Paragraph } from '../draft/draft';
import type { Outline, OutlineNode } from '../draft/outline';
import { remembered } from '../draft/remember';
import { plain } from './phrase';
import { LOOKED_AT, plainStart } from './plain-ends';

/** The places of a draft where clues stand, in `plain` form. */
export interface Places {
  /** '' when the draft has none; brackets at its end are left out. */
  readonly title: string;
  readonly opening: string;
  readonly openingStart: string;
  /** The headings of the first two levels, one a line. */
  readonly headings: string;
  readonly ending: string;
  readonly voice: { readonly i: number; readonly we: number };
}

const OPENING_LENGTH = LOOKED_AT;
const HEADING_LENGTH = 60;
const ENDING_LENGTH = 600;
const VOICE_LENGTH = 8000;

const read = new WeakMap<Outline, { readonly draft: Draft; readonly places: Places }>();

/** The places of one outline, read once; never more than a few thousand characters, however long the draft. */
export function placesOf(draft: Draft, outline: Outline): Places {
  const before = read.get(outline);
  if (before?.draft === draft) return before.places;
  const places = readPlaces(draft, outline);
  read.set(outline, { draft, places });
  return places;
}

function readPlaces(draft: Draft, outline: Outline): Places {
  const opening = openingText(draft, outline);
  return {
    title: titleText(draft, outline),
    opening,
    openingStart: opening.slice(0, 40),
    headings: headingsText(outline.nodes),
    ending: endingText(draft, outline),
    voice: voiceOf(draft, outline),
  };
}

/** A title's words without what stands in brackets at its end: （审议稿）, （张局长）, and without a colon. */
function titleText(draft: Draft, outline: Outline): string {
  let title = plain((outline.title?.text ?? titleLikeStart(draft, outline)).slice(0, 200));
  for (let before = ''; before !== title; ) {
    before = title;
    title = title.replace(/[：。]$/, '').replace(/（[^（）]{0,40}）$/, '').replace(/(?:范文|初稿|定稿|送审稿|讨论稿|征求意见稿|提纲式)$/, '');
  }
  return title;
}

/** A first line that is short and no sentence may be a title that its format does not show. */
function titleLikeStart(draft: Draft, outline: Outline): string {
  for (let i = outline.range.from; i < outline.range.to; i += 1) {
    const text = draft.paragraphs[i]?.text.trim() ?? '';
    if (text === '') continue;
    if (outline.nodes.some((node) => node.range.from === i)) return '';
    return text.length <= 60 && !/[。：:；;，,！!]$/.test(text) ? text : '';
  }
  return '';
}

/** The opening; in a draft without headings all that follows the title, up to the length that is read. */
function openingText(draft: Draft, outline: Outline): string {
  const to = outline.nodes.length > 0 ? outline.opening.to : outline.range.to;
  let text = '';
  for (let i = outline.opening.from; i < to && text.length < OPENING_LENGTH; i += 1) {
    const paragraph = draft.paragraphs[i];
    text += `${paragraph === undefined ? '' : plainStart(paragraph)}\n`;
  }
  return text.slice(0, OPENING_LENGTH);
}

function headingsText(nodes: readonly OutlineNode[]): string {
  const lines: string[] = [];
  for (const node of nodes.slice(0, 60)) {
    lines.push(plain(node.heading.title.slice(0, HEADING_LENGTH)));
    for (const child of node.children.slice(0, 30)) lines.push(plain(child.heading.title.slice(0, HEADING_LENGTH)));
  }
  return lines.join('\n');
}

const plainEnding = remembered(({ text }) => plain(text.slice(-ENDING_LENGTH)));

function endingText(draft: Draft, outline: Outline): string {
  const lines: string[] = [];
  for (let i = outline.range.to - 1; i >= outline.range.from && lines.length < 4; i -= 1) {
    const paragraph = draft.paragraphs[i];
    const text = paragraph === undefined ? '' : plainEnding(paragraph);
    if (text !== '') lines.unshift(text);
  }
  return lines.join('\n').slice(-ENDING_LENGTH);
}

/** 自我, 我省 … and 班子成员 say nothing of who speaks. */
const VOICES = /自我|忘我|无我|班子成员|(我们|我局|我委|我院|我单位|班子|党组)|我[办省市区县乡镇国党军校所部厅队街司处科将]|(本人|我)/g;

function voiceOf(draft: Draft, outline: Outline): { i: number; we: number } {
  let i = 0;
  let we = 0;
  let length = 0;
  for (let p = outline.range.from; p < outline.range.to && length < VOICE_LENGTH; p += 1) {
    const paragraph = draft.paragraphs[p];
    if (paragraph === undefined) continue;
    const own = voicesIn(paragraph);
    length += Math.min(paragraph.text.length, VOICE_LENGTH);
    i += own.i;
    we += own.we;
  }
  return { i, we };
}

const voicesIn = remembered((paragraph: Paragraph): { readonly i: number; readonly we: number } => {
  let i = 0;
  let we = 0;
  for (const match of paragraph.text.slice(0, VOICE_LENGTH).matchAll(VOICES)) {
    if (match[1] !== undefined) we += 1;
    else if (match[2] !== undefined) i += 1;
  }
  return { i, we };
});
