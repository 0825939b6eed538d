import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Ignore, Parted } from '../../check/ignore';
import { useLateWords } from '../locales/use-late-words';
import type { RuleInfo } from '../model/services';
import type { IgnoreList } from '../state/use-ignores';

const useStyles = makeStyles({
  panel: { margin: '0 12px 8px', padding: '8px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '4px' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '4px 0' },
  words: { flexGrow: 1, minWidth: 0, wordBreak: 'break-word', lineHeight: '20px' },
  action: { minHeight: '32px', flexShrink: 0 },
});

interface Props {
  readonly ignores: IgnoreList;
  readonly hidden: Parted['ignored'];
  readonly rules: readonly RuleInfo[];
}

/** All that is ignored in this document, the latest first, each with the way back. */
export function IgnoredList({ ignores, hidden, rules }: Props) {
  const { say, number, late } = useLateWords();
  const styles = useStyles();
  const nameOf = (ignore: Ignore): string => {
    const rule = rules.find(({ id }) => id === ignore.rule);
    return rule === undefined ? ignore.rule : say(rule.name);
  };
  return (
    <section className={styles.panel} aria-label={late('ignored.title')} data-testid="ignored-list">
      {ignores.unread !== null && (
        <>
          <p className={styles.note}>{late(`ignored.${ignores.unread}`)}</p>
          <Button size="small" className={styles.action} onClick={ignores.renew} data-testid="ignores-renew">
            {late('ignored.renew')}
          </Button>
        </>
      )}
      {ignores.list.length === 0 && <p className={styles.note}>{late('ignored.none')}</p>}
      <ul className={styles.list}>
        {[...ignores.list].reverse().map((ignore) => {
          const what = ignore.kind === 'rule' ? nameOf(ignore) : ignore.excerpt;
          const hides = hidden.filter(({ by }) => by === ignore).length;
          return (
            <li key={`${ignore.kind} ${ignore.rule} ${ignore.kind === 'rule' ? '' : ignore.key}`} className={styles.line} data-testid="ignored">
              <div className={styles.words}>
                <div>{what}</div>
                <div className={styles.note}>
                  {[...(ignore.kind === 'rule' ? [] : [nameOf(ignore)]), late(`ignored.${ignore.kind}`), late('ignored.hides', { n: number(hides) })].join(' · ')}
                </div>
              </div>
              <Button size="small" className={styles.action} aria-label={late('ignored.restoreNamed', { name: what })} onClick={() => ignores.restore(ignore)} data-testid="restore">
                {late('ignored.restore')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
