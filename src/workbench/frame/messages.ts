/**
 * The messages that office.js, running in a frame, exchanges with the page around it: JSON text by
 * postMessage. The specification is what the library of the npm package @microsoft/office-js does
 * (word-web-16.00.js, Microsoft.Office.Common); names and numbers are its own.
 */

/** What the frame asks for: to call a method (0), to hear an event (1), to hear it no longer (2). */
export type ActionType = 0 | 1 | 2;

/** A request of the library to its host. */
export interface Request {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly actionType: ActionType;
  readonly data: unknown;
}

/** Numbers of the calls that a host gets through `executeMethod` (OSF.DDA.MethodDispId). */
export const dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  richApiBatch: 93,
} as const;

/** Errors of the older, "common" API (OSF.DDA.ErrorCodeManager.errorCodes). */
export const commonError = {
  operationNotSupported: 5000,
  internalError: 5001,
} as const;

/** What the frame tells its host without waiting for an answer (OSF.AgaveHostAction). */
export const notice = {
  tabExit: 13,
  tabExitBackwards: 14,
} as const;

const CALLING = 0;
const EVENTING = 1;

/**
 * Reads a message of the library. `null` for anything else: other pages' messages, answers, text that is
 * not JSON.
 */
export function readRequest(data: unknown): Request | null {
  if (typeof data !== 'string') return null;
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return null;
  }
  if (!isRecord(value) || value['_messageType'] !== 0) return null;
  const { _actionName: action, _conversationId: conversation, _correlationId: correlation, _actionType: actionType } = value;
  if (typeof action !== 'string' || typeof conversation !== 'string' || typeof correlation !== 'number') return null;
  if (actionType !== 0 && actionType !== 1 && actionType !== 2) return null;
  return { action, conversation, correlation, actionType, data: value['_data'] };
}

/** The answer to a request, as text to post. */
export function answerTo(request: Request, data: unknown): string {
  return responseText(request, CALLING, data);
}

/** An event for the registration that `request` asked for, as text to post. */
export function eventFor(request: Request, data: unknown): string {
  return responseText(request, EVENTING, data);
}

function responseText(request: Request, responseType: number, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: '',
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
    _data: data,
  });
}

/** True for an object that is neither `null` nor an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
