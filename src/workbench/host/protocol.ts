/** A value as it travels between the client library and the host. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a load asks for, as the client writes it: property paths separated by `/`, in any letter case. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Arguments of a call; an object argument travels as the id of its object path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

/** How the client names an object: a root, a call or a property on another object, or a reference id. */
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One sync of the client: what it calls a rich-API request body. */
export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPathInfo };
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

/** The answer to a batch: the results in order, cut short by the first error. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: BatchError;
  readonly TraceIds?: readonly number[];
}

/** The numbers that the client library writes for action kinds. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;

/** The numbers that the client library writes for object path kinds. */
export const pathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Reads a request body; throws a SyntaxError when it is not a batch. */
export function readBatch(body: string): Batch {
  const value: unknown = JSON.parse(body);
  if (typeof value !== 'object' || value === null || !('Actions' in value) || !('ObjectPaths' in value)) {
    throw new SyntaxError('Not a rich-API request body: Actions and ObjectPaths are missing.');
  }
  return value as Batch;
}
