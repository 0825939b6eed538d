import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Draft } from '../../draft/draft';
import type { Span } from '../../draft/span';
import { useLateWords } from '../locales/use-late-words';
import { findingItems, groupId, type FindingGroup, type FindingItem, type Place } from '../model/finding-groups';
import { FindingHead } from './FindingHead';
import { FindingPlace } from './FindingPlace';
import { VirtualList } from './VirtualList';

const useStyles = makeStyles({
  more: { padding: '0 12px 8px' },
  button: { width: '100%', minHeight: '32px', fontWeight: tokens.fontWeightRegular, borderRadius: '0 0 4px 4px' },
});

interface Props {
  readonly draft: Draft;
  /** Those to be shown. */
  readonly groups: readonly FindingGroup[];
  /** The key of the place that was last gone to. */
  readonly current: string | null;
  /** Grows with every step by key; the focus then follows to the current place. */
  readonly steps: number;
  readonly onCurrent: (key: string, span: Span) => void;
  /** What can be done about a finding; `tabbable` in the line that the Tab key leads to. */
  readonly actions: (place: Place, name: FindingGroup['name'], tabbable: boolean) => ReactNode;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** The findings as cards, one fault a card; arrow keys walk, Enter goes to the place or opens the reason. */
export function FindingList({ draft, groups, current, steps, onCurrent, actions, before, after }: Props) {
  const { number, late } = useLateWords();
  const styles = useStyles();
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState(0);
  const [focusRequest, setFocusRequest] = useState(0);
  const items = useMemo(() => findingItems(groups, asked, all), [groups, asked, all]);
  const active = Math.min(focused, Math.max(0, items.length - 1));
  const reveal = useMemo(() => items.findIndex((item) => item.kind === 'place' && item.key === current), [items, current]);

  useEffect(() => {
    const group = groups.find((one) => one.places.some((place) => place.key === current));
    if (group !== undefined && reveal === -1) setAll((before) => new Set(before).add(groupId(group)));
  }, [groups, current, reveal]);

  const followed = useRef(0);
  useEffect(() => {
    if (steps === followed.current || reveal === -1) return;
    followed.current = steps;
    setFocused(reveal);
    setFocusRequest((request) => request + 1);
  }, [steps, reveal]);

  // A finding that is mended or ignored takes the focus with it: the line that has come into its place gets it.
  const inside = useRef(false);
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) setFocusRequest((request) => request + 1);
  }, [items]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // A menu of a line hears its own keys; React lets them through to here.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setFocused(Math.min(Math.max(to, 0), items.length - 1));
    setFocusRequest((request) => request + 1);
  };
  const toggle = (id: string): void => {
    const next = new Set(asked);
    if (!next.delete(id)) next.add(id);
    setAsked(next);
  };
  const names = useMemo(() => new Map(groups.map(({ rule, name }) => [rule, name])), [groups]);
  const keyOf = useCallback((index: number) => items[index]?.key ?? String(index), [items]);

  const line = (item: FindingItem, index: number): ReactNode => {
    const common = { tabbable: index === active, onFocus: () => setFocused(index) };
    if (item.kind === 'group') return <FindingHead {...common} group={item.group} open={item.open} onToggle={() => toggle(item.key)} />;
    if (item.kind === 'more')
      return (
        <div className={styles.more} role="listitem">
          <Button
            size="small"
            className={styles.button}
            tabIndex={common.tabbable ? 0 : -1}
            data-line
            onFocus={common.onFocus}
            onClick={() => setAll(new Set(all).add(groupId(item.group)))}
            data-testid="more"
          >
            {late('check.more', { n: number(item.hidden) })}
          </Button>
        </div>
      );
    const { finding } = item.place;
    const name = names.get(finding.rule) ?? { zh: finding.rule, en: finding.rule };
    return (
      <FindingPlace
        {...common}
        place={item.place}
        draft={draft}
        current={item.key === current}
        last={item.last}
        sentence={item.sentence}
        proofs={asked.has(`${finding.severity}|${finding.rule}`)}
        onGo={(span) => onCurrent(item.key, span)}
      >
        {actions(item.place, name, common.tabbable)}
      </FindingPlace>
    );
  };

  return (
    <VirtualList
      role="list"
      label={late('check.list')}
      count={items.length}
      keyOf={keyOf}
      height={104}
      active={active}
      focusRequest={focusRequest}
      reveal={reveal}
      insist
      onKeyDown={onKeyDown}
      onFocusInside={(is) => (inside.current = is)}
      before={before}
      after={after}
      render={(index) => {
        const item = items[index];
        return item === undefined ? null : line(item, index);
      }}
    />
  );
}
