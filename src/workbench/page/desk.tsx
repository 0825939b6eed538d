import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { editingOf } from './editing';
import type { OpenDocument } from './open-document';
import type { Told } from './use-documents';
import { showDocument } from './view/document-view';
import { scrollTo, showSelection } from './view/selection';
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
    let round = 0;
    let toReveal = false;
    const editing = editingOf(host, pkg, (change) => {
      byHand += 1;
      try {
        change();
      } catch (error) {
        onTold({ intent: 'error', sentence: host.faults.readOnly ? words.readOnly : words.notEdited });
        if (!host.faults.readOnly) console.error(error);
        void catchUp(false);
      } finally {
        byHand -= 1;
      }
    });
    const typing = watchTyping(root, view, editing, () => void catchUp(false));
    /** Brings the page up to date. The cursor is moved only where the keyboard is in the page: it would take it from the pane. */
    const catchUp = async (reveal: boolean) => {
      if (typing.composing) return;
      const asked = ++round;
      toReveal ||= reveal;
      await view.refresh();
      // Whatever changed meanwhile has asked for a refresh of its own, and the cursor belongs where that one puts it.
      if (asked !== round || typing.composing) return;
      if (document.activeElement === root) typing.show(editing.selection());
      else typing.settle();
      mark();
      if (toReveal) scrollTo(view.nodeOf(editing.selection().from.paragraph));
      toReveal = false;
    };
    const mark = () => showSelection(root, view, editing, document.activeElement !== root);
    const stopChange = host.onChange(() => void catchUp(false));
    const stopSelection = host.onSelectionChange(() => {
      if (byHand === 0) void catchUp(true);
    });
    let pointer = false;
    const pressed = () => (pointer = true);
    const focused = () => {
      // A click brings its own place; who comes by Tab goes on where the document's selection is.
      if (!pointer) typing.show(editing.selection());
      pointer = false;
      mark();
    };
    root.addEventListener('pointerdown', pressed);
    root.addEventListener('focus', focused);
    root.addEventListener('blur', mark);
    void view.refresh();
    return () => {
      root.removeEventListener('pointerdown', pressed);
      root.removeEventListener('focus', focused);
      root.removeEventListener('blur', mark);
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
