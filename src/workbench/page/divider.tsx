import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay, words } from './words';

const NARROWEST = 280;
const WIDEST = 640;
const STEP = 10;

const useStyles = makeStyles({
  divider: {
    flexShrink: 0,
    width: '5px',
    cursor: 'col-resize',
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    touchAction: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** The edge between document and pane: drag it, or move it with the arrow keys. */
export function Divider({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }) {
  const styles = useStyles();
  const say = useSay();
  const set = (wished: number) => onWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.round(wished))));
  return (
    <div
      className={styles.divider}
      role="separator"
      aria-orientation="vertical"
      aria-label={say(words.divider)}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      data-testid="divider"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX - 2);
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') set(width + STEP);
        if (event.key === 'ArrowRight') set(width - STEP);
      }}
    />
  );
}
