import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { boot } from '../frame/boot';
import { connectPane } from '../frame/pane-frame';
import type { OpenDocument } from './open-document';
import { settingTexts, takeSettings } from './settings';
import { useSay, words } from './words';
import type { Language } from './words';

const useStyles = makeStyles({
  place: { flexShrink: 0, height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  frame: { display: 'block', width: '100%', height: '100%', border: 'none' },
});

interface Props {
  readonly open: OpenDocument;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly width: number;
  readonly onSettings: () => void;
}

/** The very pane that Word would show, run by the unmodified office.js; a new document, language or mode starts it anew. */
export function Pane({ open, language, readOnly, width, onSettings }: Props) {
  const styles = useStyles();
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const title = say(words.pane);
  useEffect(() => {
    if (place.current === null) return;
    const { host } = open;
    const page = window.location.href;
    const start = boot(new URL('taskpane.html', page).href, page, language);
    // Made by hand: a frame takes its window name, which the library reads, only when it is put into the page.
    const frame = document.createElement('iframe');
    frame.className = styles.frame;
    frame.name = start.name;
    frame.src = start.url;
    frame.title = title;
    frame.dataset['testid'] = 'pane';
    place.current.append(frame);
    const connection = connectPane(frame, start.conversation, {
      context: () => ({
        language,
        documentUrl: `https://workbench.invalid/${encodeURIComponent(open.name)}`,
        readOnly,
        settings: settingTexts(host.documentSettings),
      }),
      process: (body) => host.process(body),
      saveSettings(texts) {
        takeSettings(host.documentSettings, texts);
        onSettings();
      },
      left: (direction) => leave(frame, direction),
    });
    const stop = host.onSelectionChange(() => connection.fire('documentSelectionChanged', {}));
    return () => {
      stop();
      connection.close();
      frame.remove();
    };
  }, [open, language, readOnly, onSettings, styles.frame, title]);
  return <aside ref={place} className={styles.place} style={{ width }} aria-label={title} />;
}

/** The library keeps Tab inside the pane and tells when it goes beyond its ends; the focus then goes on in the page. */
function leave(frame: HTMLIFrameElement, direction: 'forwards' | 'backwards'): void {
  const target = document.querySelector<HTMLElement>(direction === 'forwards' ? 'header button' : '[role="separator"]');
  frame.blur();
  target?.focus();
}
