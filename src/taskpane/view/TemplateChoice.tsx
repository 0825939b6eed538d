import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useRef } from 'react';
import { gb9704 } from '../../draft/layout/gb9704';
import { writeTemplate } from '../../draft/layout/parse-template';
import { useLateWords, type LateWords } from '../locales/use-late-words';
import { saveAsFile } from '../model/save-as-file';
import type { Templates, TemplatesTold } from '../state/use-templates';
import { Line } from './Line';

const useStyles = makeStyles({
  select: { minHeight: '32px', minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '8px 0' },
  button: { minHeight: '32px', minWidth: 0 },
  told: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px' },
});

/** The template by which documents are set: chosen, brought in as a file, saved as one, deleted with the way back. */
export function TemplateChoice({ templates }: { readonly templates: Templates }) {
  const words = useLateWords();
  const { late } = words;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { own, template, told } = templates;
  const isOwn = template !== gb9704;
  return (
    <>
      {told !== null && (
        <Line kind={told.kind === 'refused' || told.kind === 'no-file' ? 'fault' : 'info'} testId="layout-told">
          <div className={styles.told}>
            <span>{sentence(told, words)}</span>
            {templates.undo !== null && (
              <Button size="small" className={styles.button} onClick={templates.undo} data-testid="layout-undo">
                {late('own.undo')}
              </Button>
            )}
          </div>
        </Line>
      )}
      <Field label={late('layout.template')}>
        <Select className={styles.select} value={isOwn ? template.name : ''} onChange={(_, { value }) => templates.choose(own.find(({ name }) => name === value) ?? gb9704)} data-testid="layout-template">
          <option value="">{gb9704.name}</option>
          {own.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <input
        ref={picker}
        type="file"
        accept=".json"
        hidden
        data-testid="layout-file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void templates.importFile(file);
          target.value = '';
        }}
      />
      <div className={styles.row}>
        <Button size="small" className={styles.button} onClick={() => picker.current?.click()}>{late('layout.import')}</Button>
        <Button size="small" className={styles.button} onClick={() => saveAsFile(writeTemplate(template), late('layout.jsonName'))} data-testid="layout-export">{late('layout.export')}</Button>
        {isOwn && <Button size="small" className={styles.button} onClick={templates.remove} data-testid="layout-remove">{late('layout.remove')}</Button>}
      </div>
    </>
  );
}

function sentence(told: TemplatesTold, { late, say, number }: LateWords): string {
  switch (told.kind) {
    case 'refused':
      return late('layout.refused', { file: told.file, line: number(told.line), message: say(told.message) });
    case 'no-file':
      return late('own.noFile', { file: told.file });
    case 'imported':
    case 'removed':
      return `${late(`layout.${told.kind}`, { name: told.name })}${told.kept ? '' : late('layout.notKept')}`;
  }
}
