import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of the small buttons over a list; each shortens its words rather than push the others off the line. */
export const useToolStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '0 12px 8px' },
  /** The same row in a page that has its own margin. */
  rowWithin: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '0 0 8px' },
  button: { minWidth: 0, maxWidth: '100%', minHeight: '32px', padding: '0 8px', fontWeight: tokens.fontWeightRegular, justifyContent: 'flex-start' },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  chevron: { marginLeft: '2px', width: '12px', height: '12px', fontSize: '12px' },
});
