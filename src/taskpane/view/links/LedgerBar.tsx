import { Button, Field, makeStyles, Menu, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger, Select, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Correspondence } from '../../../measures/correspondence';
import { COLUMN_IDS, COLUMN_NAMES, LEDGER_KINDS, ledgerOf, type ColumnId, type Ledger, type LedgerKind } from '../../../measures/ledger';
import { useLateWords } from '../../locales/use-late-words';
import { DOCX_TYPE, saveAsFile } from '../../model/save-as-file';
import { useToolStyles } from '../tool-styles';

const KINDS = Object.keys(LEDGER_KINDS) as readonly LedgerKind[];
const FILES = ['docx', 'xlsx', 'csv'] as const;
const TYPES = {
  docx: DOCX_TYPE,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;

const useStyles = makeStyles({
  section: { marginTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '8px' },
  popover: { maxHeight: '60vh', overflowY: 'auto' },
  note: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly correspondence: Correspondence;
  readonly barred: boolean;
  readonly onTable: (ledger: Ledger) => void;
}

/** Makes a ledger of the draft: as a table at the cursor, or as a file. */
export function LedgerBar({ correspondence, barred, onTable }: Props) {
  const { late } = useLateWords();
  const styles = useStyles();
  const tools = useToolStyles();
  const [kind, setKind] = useState<LedgerKind>('ledger');
  const [columns, setColumns] = useState<readonly ColumnId[]>(LEDGER_KINDS.ledger.columns);
  const [failed, setFailed] = useState(false);
  const none = columns.length === 0;
  const ledger = (): Ledger => ledgerOf(correspondence, kind, columns);
  const save = async (type: (typeof FILES)[number]): Promise<void> => {
    setFailed(false);
    const { ledgerBytes } = await import(/* webpackChunkName: "ledger" */ '../../model/ledger-file');
    saveAsFile(new Uint8Array(ledgerBytes(ledger(), type)), `${LEDGER_KINDS[kind].name}.${type}`, TYPES[type]);
  };
  return (
    <section className={styles.section} data-testid="ledger">
      <h2 className={styles.title}>{late('links.ledger')}</h2>
      <Field label={late('links.kind')}>
        <Select
          value={kind}
          onChange={(_, { value }) => {
            const next = KINDS.find((one) => one === value) ?? 'ledger';
            setKind(next);
            setColumns(LEDGER_KINDS[next].columns);
          }}
          data-testid="ledger-kind"
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>{late(`links.kinds.${one}`)}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Menu checkedValues={{ column: [...columns] }} onCheckedValueChange={(_, { checkedItems }) => setColumns(COLUMN_IDS.filter((id) => checkedItems.includes(id)))} persistOnItemClick>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" className={tools.button} icon={{ children: <ChevronDown12Regular />, className: tools.chevron }} iconPosition="after" data-testid="ledger-columns">
              {`${late('links.columns')} ${columns.length}`}
            </Button>
          </MenuTrigger>
          <MenuPopover className={styles.popover}>
            <MenuList>
              {COLUMN_IDS.map((id) => (
                <MenuItemCheckbox key={id} name="column" value={id}>{COLUMN_NAMES[id]}</MenuItemCheckbox>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button size="small" appearance="primary" className={tools.button} disabledFocusable={barred || none} onClick={() => onTable(ledger())} data-testid="ledger-table">
          {late('links.table')}
        </Button>
        {FILES.map((type) => (
          <Button key={type} size="small" className={tools.button} disabledFocusable={none} onClick={() => void save(type).catch(() => setFailed(true))} data-testid={`ledger-${type}`}>
            {late('links.file', { type: `.${type}` })}
          </Button>
        ))}
      </div>
      {none && <p className={styles.note} role="status">{late('links.noColumns')}</p>}
      {failed && <p className={styles.note} role="alert">{late('told.broken')}</p>}
    </section>
  );
}
