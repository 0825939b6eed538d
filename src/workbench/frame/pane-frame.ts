import { appContext } from './boot';
import type { PaneContext } from './boot';
import { answerLifecycle } from './lifecycle';
import { answerTo, commonError, dispatch, eventFor, isRecord, notice, readRequest } from './messages';
import type { Request } from './messages';

/** What answers the pane: a Word host, seen from the frame. */
export interface Answers {
  /** Asked once per start, when the library comes up. */
  context(): PaneContext;
  /** A rich-API batch: the request body as JSON text in, the response body as JSON text out. */
  process(requestBody: string): Promise<string>;
  /** The document settings as the library's `saveAsync` hands them over: all of them, name → JSON text. */
  saveSettings(settings: Readonly<Record<string, string>>): void;
  /** The keyboard left the pane by Tab. */
  left(direction: 'forwards' | 'backwards'): void;
}

/** The running conversation with one frame. */
export interface PaneConnection {
  /** Fires an event the pane has registered for; says whether it had. */
  fire(event: 'documentSelectionChanged' | 'richApiMessage', data: unknown): boolean;
  /** Stops listening and answering. */
  close(): void;
}

/**
 * Plays Word's part for the office.js that runs in a frame. Only messages from that very frame, of the
 * page's own origin and of this conversation are heard; answers go to that origin alone. Batches are
 * answered one after the other in the order in which they came, as Word does.
 */
export function connectPane(frame: HTMLIFrameElement, conversation: string, answers: Answers): PaneConnection {
  const origin = window.location.origin;
  const registrations = new Map<string, Request>();
  let queue: Promise<void> = Promise.resolve();
  let closed = false;

  const post = (text: string) => {
    if (!closed) frame.contentWindow?.postMessage(text, origin);
  };

  const batch = async (request: Request, body: string) => {
    try {
      const response = answerLifecycle(body) ?? (await answers.process(body));
      post(answerTo(request, { Version: 1, Error: 0, Data: [200, [], response] }));
    } catch (error) {
      post(answerTo(request, { Version: 1, Error: commonError.internalError, Data: [500, [], ''] }));
      throw error;
    }
  };

  const execute = (request: Request) => {
    const method = isRecord(request.data) && isRecord(request.data['DdaMethod']) ? request.data['DdaMethod'] : {};
    switch (method['DispatchId']) {
      case dispatch.richApiBatch: {
        const body = batchBody(request.data);
        queue = queue.then(() => batch(request, body)).catch(report);
        return;
      }
      case dispatch.saveSettings:
        answers.saveSettings(settingsOf(request.data));
        post(answerTo(request, { Version: 1, Error: 0 }));
        return;
      case dispatch.loadSettings:
        post(answerTo(request, { Version: 1, Error: 0, Properties: { Settings: Object.entries(answers.context().settings) } }));
        return;
      default:
        post(answerTo(request, { Version: 1, Error: commonError.operationNotSupported }));
    }
  };

  const heard = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const request = readRequest(event.data);
    if (request === null || request.conversation !== conversation) return;
    if (request.actionType === 1) {
      registrations.set(request.action, request);
      post(answerTo(request, { Error: 0 }));
    } else if (request.actionType === 2) {
      registrations.delete(request.action);
      post(answerTo(request, { Error: 0 }));
    } else if (request.action === 'ContextActivationManager_getAppContextAsync') {
      registrations.clear();
      post(answerTo(request, appContext(answers.context())));
    } else if (request.action === 'executeMethod') {
      execute(request);
    } else if (request.action === 'ContextActivationManager_notifyHost') {
      const told = Array.isArray(request.data) ? (request.data[1] as unknown) : null;
      if (told === notice.tabExit) answers.left('forwards');
      if (told === notice.tabExitBackwards) answers.left('backwards');
    }
  };

  window.addEventListener('message', heard);
  return {
    fire(event, data) {
      const registration = registrations.get(event);
      if (registration === undefined) return false;
      post(eventFor(registration, data));
      return true;
    },
    close() {
      closed = true;
      window.removeEventListener('message', heard);
    },
  };
}

/** `ArrayData` is [custom data, method, path, headers, body, …]. */
function batchBody(data: unknown): string {
  const fields = isRecord(data) ? data['ArrayData'] : null;
  const body: unknown = Array.isArray(fields) ? fields[4] : null;
  return typeof body === 'string' ? body : '{}';
}

function settingsOf(data: unknown): Record<string, string> {
  const method = isRecord(data) ? data['DdaSettingsMethod'] : null;
  const pairs = isRecord(method) ? method['Properties'] : null;
  if (!Array.isArray(pairs)) return {};
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string'),
  );
}

function report(error: unknown): void {
  console.error(error);
}
