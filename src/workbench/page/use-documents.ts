import { useCallback, useEffect, useState } from 'react';
import type { Bilingual } from '../../draft/bilingual';
import { emptyPackage, openPackage } from '../../ooxml/package';
import type { OoxmlPackage } from '../../ooxml/package';
import { docxOfSample } from '../samples/docx';
import type { Sample } from '../samples/sample';
import { samples } from '../samples/samples';
import type { AnswerKind } from './answers';
import { download } from './download';
import { answerAs, openDocument } from './open-document';
import type { OpenDocument } from './open-document';
import { aboutSample, useSay, words } from './words';

/** A sentence above the document. */
export interface Told {
  readonly intent: 'info' | 'error';
  readonly sentence: Bilingual;
}

/** The question that stands before another document is opened over unsaved changes. */
export interface Asking {
  saveFirst(): void;
  goOn(): void;
  stay(): void;
}

/** The document that is open, and what can be done with it. */
export interface Documents {
  readonly current: OpenDocument;
  readonly unsaved: boolean;
  readonly asking: Asking | null;
  readonly told: Told | null;
  readonly answers: AnswerKind;
  openFile(file: File): void;
  openSample(sample: Sample): void;
  openEmpty(): void;
  save(): void;
  undo(): void;
  setAnswers(kind: AnswerKind): void;
  /** The pane has put settings into the document. */
  settingsChanged(): void;
  tell(told: Told): void;
  dismiss(): void;
}

/** Opens the first sample and keeps track of the open document from then on. */
export function useDocuments(): Documents {
  const say = useSay();
  const [current, setCurrent] = useState(() => openDocument(sampleName(samples[0]), packageOfSample(samples[0]), say(words.author)));
  const [unsaved, setUnsaved] = useState(false);
  const [told, setTold] = useState<Told | null>(() => toldOfSample(samples[0]));
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const [answers, setAnswersKind] = useState<AnswerKind>('normal');

  useEffect(() => current.host.onChange(() => setUnsaved(true)), [current]);

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [unsaved]);

  const author = say(words.author);
  const put = useCallback((name: string, pkg: OoxmlPackage, sentence: Told | null) => {
    setCurrent(openDocument(name, pkg, author));
    setUnsaved(false);
    setAnswersKind('normal');
    setTold(sentence);
  }, [author]);

  /** Does it at once, or after the user has answered what is to become of unsaved changes. */
  const replace = (how: () => void) => {
    if (unsaved) setWaiting(() => how);
    else how();
  };

  const save = useCallback(() => {
    download(current.name, current.host.save());
    setUnsaved(false);
  }, [current]);

  const settingsChanged = useCallback(() => setUnsaved(true), []);

  const undo = useCallback(() => {
    current.host.undo();
  }, [current]);

  const openFile = useCallback(
    (file: File) => {
      file.arrayBuffer().then(
        (buffer) => {
          const opened = openPackage(new Uint8Array(buffer));
          if (!opened.ok) setTold({ intent: 'error', sentence: opened.fault.message });
          else if (unsaved) setWaiting(() => () => put(file.name, opened.pkg, null));
          else put(file.name, opened.pkg, null);
        },
        () => setTold({ intent: 'error', sentence: words.notRead }),
      );
    },
    [unsaved, put],
  );

  const answerWaiting = (before: () => void) => () => {
    before();
    setWaiting(null);
  };

  return {
    current,
    unsaved,
    told,
    answers,
    asking:
      waiting === null
        ? null
        : {
            saveFirst: answerWaiting(() => {
              save();
              waiting();
            }),
            goOn: answerWaiting(waiting),
            stay: answerWaiting(() => undefined),
          },
    openFile,
    openSample: (sample) => replace(() => put(sampleName(sample), packageOfSample(sample), toldOfSample(sample))),
    openEmpty: () => replace(() => put(say(words.untitled), emptyPackage(), null)),
    save,
    undo,
    setAnswers: (kind) => {
      setAnswersKind(kind);
      answerAs(current, kind, () => setAnswersKind('normal'));
    },
    settingsChanged,
    tell: setTold,
    dismiss: () => setTold(null),
  };
}

function sampleName(sample: Sample): string {
  return sample.file;
}

function toldOfSample(sample: Sample): Told {
  return { intent: 'info', sentence: aboutSample(sample.planted.length) };
}

function packageOfSample(sample: Sample): OoxmlPackage {
  const opened = openPackage(docxOfSample(sample));
  if (!opened.ok) throw new Error(`The sample ${sample.id} is no .docx: ${opened.fault.kind}`);
  return opened.pkg;
}
