import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Draft } from '../../draft/draft';
import { layoutPlanOf, type LayoutPlan } from '../../draft/layout/plan';
import type { LayoutTemplate } from '../../draft/layout/template';
import type { Outline } from '../../draft/outline';
import { unreachedOf } from '../../word/write/unreached';
import { useLateWords } from '../locales/use-late-words';
import { previewOf } from '../model/lay-out';
import { DOCX_TYPE, saveAsFile } from '../model/save-as-file';
import type { Shelf } from '../model/shelf';
import { useTemplates } from '../state/use-templates';
import { Line } from './Line';
import { Sheet } from './Sheet';
import { TemplateChoice } from './TemplateChoice';

const useStyles = makeStyles({
  button: { minHeight: '32px', minWidth: 0 },
  note: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: '4px 0 8px 18px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  primary: { width: '100%', minHeight: '32px', marginBottom: '8px' },
});

interface Props {
  readonly draft: Draft;
  readonly outlines: readonly Outline[];
  readonly shelf: Shelf;
  /** Why nothing can be changed now; `null` when it can. */
  readonly barred: string | null;
  readonly slot: HTMLElement | null;
  readonly onLayOut: (template: LayoutTemplate, plan: LayoutPlan) => void;
  readonly onBack: () => void;
}

/** 排版 (layout): by which template, what it will set, what it cannot, and the file in which it can. */
export function LayoutSheet({ draft, outlines, shelf, barred, slot, onLayOut, onBack }: Props) {
  const { say, number, late } = useLateWords();
  const styles = useStyles();
  const templates = useTemplates(shelf);
  const { template } = templates;
  const [failed, setFailed] = useState(false);
  const plan = useMemo(() => layoutPlanOf(draft, outlines), [draft, outlines]);
  const { roles, all, alone } = useMemo(() => previewOf(draft, plan), [draft, plan]);
  const barredOrEmpty = barred !== null || all === 0;
  const saveFile = async (): Promise<void> => {
    setFailed(false);
    const { templateBytes } = await import(/* webpackChunkName: "template" */ '../model/template-file');
    saveAsFile(templateBytes(template), late('layout.docxName'), DOCX_TYPE);
  };
  return (
    <Sheet title={late('layout.title')} testId="layout-sheet" onBack={onBack}>
      <TemplateChoice templates={templates} />
      <p className={styles.note}>{late('layout.preview', { n: number(all) })}</p>
      <ul className={styles.list} data-testid="layout-preview">
        {roles.map(({ role, paragraphs }) => {
          const { font, size, bold } = template.roles[role];
          return <li key={role}>{late(bold ? 'layout.boldRole' : 'layout.role', { name: late(`layout.roles.${role}`), n: number(paragraphs), font, size: number(size) })}</li>;
        })}
      </ul>
      {alone > 0 && <p className={styles.note}>{late('layout.alone', { n: number(alone) })}</p>}
      <p className={styles.note}>{late('layout.unreached')}</p>
      <ul className={styles.list}>
        {unreachedOf(template).map((sentence) => (
          <li key={sentence.zh}>{say(sentence)}</li>
        ))}
      </ul>
      <Button className={styles.button} onClick={() => void saveFile().catch(() => setFailed(true))} data-testid="layout-docx">
        {late('layout.saveDocx')}
      </Button>
      {failed && <Line kind="fault" testId="layout-failed">{late('layout.noScript')}</Line>}
      <p className={styles.note}>{late('layout.docxNote')}</p>
      {slot !== null &&
        createPortal(
          <Button
            appearance="primary"
            className={styles.primary}
            disabledFocusable={barredOrEmpty}
            title={barred ?? undefined}
            onClick={() => {
              if (!barredOrEmpty) onLayOut(template, plan);
            }}
            data-testid="layout-apply"
          >
            {late('layout.apply')}
          </Button>,
          slot,
        )}
    </Sheet>
  );
}
