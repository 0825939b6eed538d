import { tokens, type GriffelStyle } from '@fluentui/react-components';

// Styles that several parts of the pane share; each joins them in a `makeStyles` of its own.

/** How the thing with the keyboard's focus is seen; the ring stands inside, where no neighbour cuts it off. */
export const focusRing = { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } } satisfies GriffelStyle;

/** A button that looks like the text it holds. */
export const textButton = {
  border: 'none',
  background: 'none',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  lineHeight: '20px',
  textAlign: 'left',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ...focusRing,
} satisfies GriffelStyle;

/** The row at hand in a list: a bar at its left, seen in forced colours too. The row's position must not be static. */
export const currentRow = {
  backgroundColor: tokens.colorSubtleBackgroundSelected,
  '::before': {
    content: '""',
    position: 'absolute',
    left: 0,
    top: 0,
    bottom: 0,
    width: '3px',
    backgroundColor: tokens.colorCompoundBrandStroke,
    forcedColorAdjust: 'none',
  },
} satisfies GriffelStyle;

/** The line that opens a folded list. */
export const summary = {
  padding: '0 12px',
  fontSize: tokens.fontSizeBase200,
  lineHeight: '32px',
  color: tokens.colorNeutralForeground2,
  cursor: 'pointer',
  ...focusRing,
} satisfies GriffelStyle;

/** Words for those who listen only. */
export const spoken = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' } satisfies GriffelStyle;
