import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface Props {
  readonly role: 'tree' | 'list';
  readonly label: string;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly render: (index: number) => ReactNode;
  /** A line's usual height in pixels; the real one is measured. */
  readonly height: number;
  /** The line that the Tab key leads to; it is kept in the page even when it is out of sight. */
  readonly active: number;
  /** Moves the focus to the active line each time the number grows. */
  readonly focusRequest: number;
  /** A line to bring into sight whenever it changes, without taking the focus; -1 for none. */
  readonly reveal: number;
  /** True to bring it into sight even while the user is walking the list. */
  readonly insist?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Hears when the focus comes into the list and when it leaves; a line that goes away with the focus does not count as leaving. */
  readonly onFocusInside?: (inside: boolean) => void;
  readonly before: ReactNode;
  readonly after?: ReactNode;
}

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden' },
  list: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, right: 0 },
});

/**
 * A scrolling column of which only the lines in sight are in the page: long documents stay as quick as short ones.
 * The focusable element of each line carries `data-line`; arrow keys are the caller's.
 */
export function VirtualList(props: Props) {
  const { count, keyOf, active, focusRequest, reveal, insist = false, height } = props;
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [measured, setTop] = useState<number | null>(null);
  const top = measured ?? 0;

  useLayoutEffect(() => {
    const head = scroll.current?.firstElementChild;
    if (!head) return undefined;
    const watcher = new ResizeObserver(() => setTop(head.getBoundingClientRect().height));
    watcher.observe(head);
    return () => watcher.disconnect();
  }, []);

  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin: top,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const seen = defaultRangeExtractor(range);
        return active < 0 || active >= count || seen.includes(active) ? seen : [...seen, active].sort((a, b) => a - b);
      },
      [active, count],
    ),
  });

  const granted = useRef(0);
  useLayoutEffect(() => {
    // Only a new request moves the focus: the active line also changes when the user clicks.
    if (focusRequest === granted.current) return;
    granted.current = focusRequest;
    list.current?.querySelector<HTMLElement>(`[data-index="${active}"] [data-line]`)?.focus({ preventScroll: true });
    virtual.scrollToIndex(active, { align: 'auto' });
  }, [focusRequest, active, virtual]);

  const settled = measured !== null;
  useEffect(() => {
    if (settled && reveal >= 0 && (insist || !list.current?.contains(document.activeElement))) virtual.scrollToIndex(reveal, { align: 'auto' });
  }, [reveal, insist, virtual, settled]);

  return (
    <div ref={scroll} className={styles.scroll}>
      <div>{props.before}</div>
      <div ref={list} role={props.role} aria-label={props.label} className={styles.list} style={{ height: virtual.getTotalSize() }} onKeyDown={props.onKeyDown} onFocus={() => props.onFocusInside?.(true)} onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) props.onFocusInside?.(false);
      }}>
        {virtual.getVirtualItems().map((line) => (
          <div
            key={line.key}
            ref={virtual.measureElement}
            data-index={line.index}
            role="none"
            className={styles.line}
            style={{ transform: `translateY(${line.start - top}px)` }}
          >
            {props.render(line.index)}
          </div>
        ))}
      </div>
      {props.after}
    </div>
  );
}
