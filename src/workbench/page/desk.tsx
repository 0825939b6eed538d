import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { editingOf } from './editing';
import type { OpenDocument } from './open-document';
import type { Told } from './use-documents';
import { showDocument } from './view/document-view';
import { showSelection } from './view/selection';
import { deskStyle } from './view/style';
import { watchTyping } from './view/typing';
import { useSay, words } from './words';

const useStyles = makeStyles({ desk: { flexGrow: 1, minHeight: 0 } });

/** The document on its pages. It follows every change of the document, whoever made it, and can be typed into. */
export function Desk({ open, onTold }: { readonly open: OpenDocument; readonly onTold: (told: Told) => void }) {
  const styles = useStyles();
  const say = useSay();
  const paper = useRef<HTMLDivElement>(null);
  const label = say(words.document);
  useEffect(() => {
    const root = paper.current;
    if (root === null) return;
    const { host, pkg } = open;
    const view = showDocument(root, pkg, (error) => {
      console.error(error);
      onTold({ intent: 'error', sentence: words.notDrawn });
    });
    let byHand = 0;
    const editing = editingOf(host, pkg, (change) => {
      byHand += 1;
      try {
        change();
      } catch (error) {
        onTold({ intent: 'error', sentence: host.faults.readOnly ? words.readOnly : words.notEdited });
        if (!host.faults.readOnly) console.error(error);
        void catchUp(true);
      } finally {
        byHand -= 1;
      }
    });
    const typing = watchTyping(root, view, editing, () => void catchUp(true));
    /** Brings the page up to date; the cursor is put where the document has it when the keyboard is in the page. */
    const catchUp = async (cursor: boolean, scroll = false) => {
      if (typing.composing) return;
      await view.refresh();
      if (typing.composing) return;
      if (cursor) typing.show(editing.selection(), scroll);
      showSelection(root, view, editing, document.activeElement !== root);
    };
    const stopChange = host.onChange(() => void catchUp(byHand > 0 || document.activeElement === root));
    const stopSelection = host.onSelectionChange(() => {
      if (byHand === 0) void catchUp(true, true);
    });
    const focusChanged = () => showSelection(root, view, editing, document.activeElement !== root);
    root.addEventListener('focus', focusChanged);
    root.addEventListener('blur', focusChanged);
    void view.refresh();
    return () => {
      root.removeEventListener('focus', focusChanged);
      root.removeEventListener('blur', focusChanged);
      stopSelection();
      stopChange();
      typing.stop();
      view.close();
    };
  }, [open, onTold]);
  return (
    <div className={`desk ${styles.desk}`} data-testid="desk">
      <style>{deskStyle}</style>
      <div ref={paper} className="paper" role="textbox" aria-multiline="true" aria-label={label} data-testid="paper" suppressContentEditableWarning />
    </div>
  );
}
