import { useCallback, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Draft } from '../../draft/draft';
import type { Row } from '../../genres/standing';
import { useWords } from '../locales/use-words';
import { insertable, itemAtCursor, outlineItems, targetOf, treeStep, type Target } from '../model/outline-items';
import { OutlineRow } from './OutlineRow';
import { VirtualList } from './VirtualList';

interface Props {
  readonly rows: readonly Row[];
  readonly draft: Draft;
  /** The paragraph that holds the cursor. */
  readonly cursor: number | null;
  readonly onGo: (target: Target, row: Row) => void;
  /** Puts in a missing part, told by its row and the row above; `null` where nothing can be put in now. */
  readonly onInsert: ((row: Row, parent: Row | null) => void) | null;
  readonly before: ReactNode;
}

/** The outline as a tree: arrow keys walk it, Enter or a click leads to the place in the document. */
export function OutlineTree({ rows, draft, cursor, onGo, onInsert, before }: Props) {
  const { t } = useWords();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState(0);
  const [focusRequest, setFocusRequest] = useState(0);
  const items = useMemo(() => outlineItems(rows, closed), [rows, closed]);
  const here = useMemo(() => itemAtCursor(items, cursor), [items, cursor]);
  const active = Math.min(focused, Math.max(0, items.length - 1));

  const toggle = (at: number): void => {
    const key = items[at]?.key;
    if (key === undefined) return;
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  const go = (at: number): void => {
    const item = items[at];
    const target = targetOf(items, at, draft);
    if (item !== undefined && target !== null) onGo(target, item.row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ')) return; // the line's own button
    const step = treeStep(items, active, event.key);
    if (step === null) return;
    event.preventDefault();
    if (step.do === 'move') {
      setFocused(step.to);
      setFocusRequest((request) => request + 1);
    } else if (step.do === 'go') go(step.at);
    else toggle(step.at);
  };
  const keyOf = useCallback((index: number) => items[index]?.key ?? String(index), [items]);

  return (
    <VirtualList
      role="tree"
      label={t('structure.outline')}
      count={items.length}
      keyOf={keyOf}
      height={32}
      active={active}
      focusRequest={focusRequest}
      reveal={here}
      onKeyDown={onKeyDown}
      before={before}
      render={(index) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <OutlineRow
            item={item}
            here={index === here}
            tabbable={index === active}
            leads={item.row.span !== null || draft.paragraphs.length > 1}
            onGo={() => go(index)}
            onInsert={onInsert !== null && insertable(item.row) ? () => onInsert(item.row, item.parent === null ? null : (items[item.parent]?.row ?? null)) : null}
            onToggle={() => toggle(index)}
            onFocus={() => setFocused(index)}
          />
        );
      }}
    />
  );
}
