import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import type { LayoutRole, LayoutTemplate } from '../../draft/layout/template';
import type { NewLine, Result, WriteMode } from '../host-document';
import { applyRound, type Application, type Manner } from './round';

const headings: readonly LayoutRole[] = ['heading1', 'heading2', 'heading3', 'heading4'];

/**
 * Writes a block of new paragraphs before paragraph `at` together with the new numbers of later siblings, as one fix; 2 syncs.
 * In a document of one empty paragraph the last line fills that paragraph, so that no empty line is left behind.
 */
export function putScaffold(draft: Draft, at: number, lines: readonly NewLine[], renumber: readonly Edit[], template: LayoutTemplate, mode: WriteMode, announce: NonNullable<Manner['announce']>): Promise<Result<Application>> {
  const texts = lines.map(({ text }) => text);
  const fills = isEmpty(draft) && texts.length > 0;
  const insert: Edit[] = fills
    ? [
        { kind: 'replace', span: { paragraph: 0, start: 0, end: 0 }, text: texts[texts.length - 1] ?? '' },
        ...(texts.length > 1 ? [{ kind: 'insert', paragraph: 0, texts: texts.slice(0, -1) } as const] : []),
      ]
    : [{ kind: 'insert', paragraph: at, texts }];
  const likes = fills ? [] : lines.map(({ like }) => like ?? null);
  const scaffold = { at: fills ? 0 : at, roles: lines.map(roleOf), likes, fills, template };
  return applyRound(draft, [[...insert, ...renumber]], mode, { scaffold, announce });
}

function roleOf({ role, level }: NewLine): LayoutRole {
  return role === 'heading' ? headings[Math.min(Math.max(level ?? 1, 1), 4) - 1] ?? 'heading1' : role;
}

function isEmpty({ paragraphs }: Draft): boolean {
  const [only, more] = paragraphs;
  return only !== undefined && more === undefined && only.text === '' && only.tableDepth === 0;
}
