import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Standing } from '../../genres/insertion/insertion';
import { useLateWords } from '../locales/use-late-words';
import { missingParts, planSteps, type MissingPart } from '../model/missing-parts';
import { Sheet } from './Sheet';

/** How many new numbers are named for one part. */
const NAMED = 6;

const useStyles = makeStyles({
  note: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  part: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  what: { padding: '0 0 4px 36px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, wordBreak: 'break-word' },
  primary: { width: '100%', minHeight: '32px', marginBottom: '8px' },
});

interface Props {
  readonly standing: Standing;
  /** The part that the user pointed at; `null` to begin with all that are required. */
  readonly pointed: string | null;
  readonly barred: string | null;
  readonly slot: HTMLElement | null;
  readonly onInsert: (parts: readonly MissingPart[], renumber: boolean) => void;
  readonly onBack: () => void;
}

/** What the draft lacks, each part with its headings and the new numbers of what stands behind, shown before it is done. */
export function PartsSheet({ standing, pointed, barred, slot, onInsert, onBack }: Props) {
  const { say, number, late } = useLateWords();
  const styles = useStyles();
  const parts = useMemo(() => missingParts(standing), [standing]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(pointed === null ? parts.filter(({ required }) => required).map(({ key }) => key) : [pointed]));
  const [renumber, setRenumber] = useState(true);
  const taken = useMemo(() => parts.filter(({ key }) => chosen.has(key)), [parts, chosen]);
  const steps = useMemo(() => planSteps(standing, taken), [standing, taken]);
  const changes = steps.some(({ renumbered }) => renumbered.length > 0);
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  return (
    <Sheet title={late('scaffold.partsTitle')} testId="parts-sheet" onBack={onBack}>
      <p className={styles.note}>{late(parts.length === 0 ? 'scaffold.none' : 'scaffold.partsNote')}</p>
      <ul className={styles.list}>
        {parts.map((part) => {
          const step = steps.find((one) => one.part === part);
          const headings = step?.insertion.lines.filter(({ role }) => role === 'heading' || role === 'title') ?? [];
          const few = step?.renumbered.slice(0, NAMED) ?? [];
          return (
            <li key={part.key} className={styles.part} data-testid="part">
              <Checkbox
                label={part.required ? say(part.name) : `${say(part.name)} · ${late('scaffold.advisable')}`}
                checked={chosen.has(part.key)}
                onChange={() => toggle(part.key)}
                data-testid="part-tick"
              />
              {step !== undefined && (
                <div className={styles.what}>
                  {headings.map(({ text }, i) => (
                    <div key={i}>{text}</div>
                  ))}
                  <div>{late('scaffold.lines', { n: number(step.insertion.lines.length) })}</div>
                  {renumber && few.length > 0 && (
                    <div data-testid="renumbered">
                      {few.map(({ from, to }) => late('scaffold.renumbered', { from, to })).join(' · ')}
                      {step.renumbered.length > NAMED && late('told.andMore', { n: number(step.renumbered.length - NAMED) })}
                    </div>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {changes ? (
        <Checkbox label={late('scaffold.renumber')} checked={renumber} onChange={(_, { checked }) => setRenumber(checked === true)} data-testid="renumber" />
      ) : (
        steps.length > 0 && <p className={styles.note}>{late('scaffold.noRenumber')}</p>
      )}
      {slot !== null &&
        parts.length > 0 &&
        createPortal(
          <Button
            appearance="primary"
            className={styles.primary}
            disabledFocusable={barred !== null || taken.length === 0}
            title={barred ?? undefined}
            onClick={() => onInsert(taken, renumber)}
            data-testid="parts-apply"
          >
            {taken.length === 0 ? late('scaffold.noParts') : late('scaffold.applyParts', { n: number(taken.length) })}
          </Button>,
          slot,
        )}
    </Sheet>
  );
}
