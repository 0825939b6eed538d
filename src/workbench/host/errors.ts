/** The error codes that Word's JavaScript API answers with (Word.ErrorCodes, and the two of the runtime itself). */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'ItemNotFound'
  | 'NotAllowed'
  | 'NotImplemented'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'SearchStringInvalidOrTooLong';

const messages: Readonly<Record<ErrorCode, string>> = {
  AccessDenied: "You don't have permission to perform this operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Word.",
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotAllowed: 'The operation is not allowed.',
  NotImplemented: "The requested feature isn't implemented.",
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  SearchStringInvalidOrTooLong: 'The search string is invalid or too long.',
};

const statuses: Readonly<Record<ErrorCode, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  ItemNotFound: 404,
  NotAllowed: 400,
  NotImplemented: 501,
  ResponsePayloadSizeLimitExceeded: 413,
  SearchStringInvalidOrTooLong: 400,
};

/** An answer of the host that ends the batch: the client turns it into its own RichApi.Error. */
export class HostError extends Error {
  override readonly name = 'HostError';
  /** Where it happened, as `Class.member`; filled in by the dispatcher when left empty. */
  readonly location: string;

  constructor(
    readonly code: string,
    message?: string,
    location = '',
  ) {
    super(message ?? messages[code as ErrorCode] ?? messages.GeneralException);
    this.location = location;
  }

  /** The HTTP status that goes with the code. */
  get status(): number {
    return statuses[this.code as ErrorCode] ?? 500;
  }
}

/** An argument that Word would refuse; the detail says which one and what was expected. */
export function invalidArgument(detail: string): HostError {
  return new HostError('InvalidArgument', `${messages.InvalidArgument} ${detail}`);
}

/** The object is no longer in the document, or never was. */
export function itemNotFound(detail?: string): HostError {
  return new HostError('ItemNotFound', detail === undefined ? undefined : `${messages.ItemNotFound} ${detail}`);
}

/** A member of Word's API that this host does not have; it names itself. */
export function notImplemented(api: string): HostError {
  return new HostError('NotImplemented', `${messages.NotImplemented} ${api}`, api);
}
