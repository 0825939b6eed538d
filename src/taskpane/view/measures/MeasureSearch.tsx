import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Measure } from '../../../measures/measure';
import { searchMeasures } from '../../../measures/search';
import { useLateWords } from '../../locales/use-late-words';

/** How many measures a search shows at most. */
const MOST = 12;

const useStyles = makeStyles({
  field: { margin: '8px 0' },
  told: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly measures: readonly Measure[];
  readonly card: (measure: Measure) => ReactNode;
}

/** Finds any measure by words or by the initials of their pinyin. */
export function MeasureSearch({ measures, card }: Props) {
  const { late, number } = useLateWords();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const found = useMemo(() => searchMeasures(measures, words, MOST), [measures, words]);
  return (
    <search>
      <Field className={styles.field} label={late('measures.search')}>
        <Input type="search" contentBefore={<Search20Regular />} value={typed} placeholder={late('measures.searchHint')} onChange={(_, { value }) => setTyped(value)} data-testid="measure-search" />
      </Field>
      {words !== '' && <p className={styles.told} role="status">{found.length > 0 ? late('measures.found', { n: number(found.length) }) : late('measures.notFound')}</p>}
      <ul className={styles.list} data-testid="measures-found">{found.map(card)}</ul>
    </search>
  );
}
