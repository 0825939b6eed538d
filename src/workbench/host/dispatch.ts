import { apiSetOf } from './api-sets';
import { isObject } from './arguments';
import { HostError, invalidArgument, itemNotFound, notImplemented } from './errors';
import type { Argument, HostObject } from './model';
import { actionType, pathType } from './protocol';
import type { ActionInfo, ArgumentInfo, Batch, BatchAnswer, BatchError, Json, ObjectPathInfo, QueryInfo } from './protocol';
import { classNameOf, definitionOf, isAlive, newObject } from './registry';
import type { References } from './references';
import type { Session } from './session';
import { linkLike, nameLike, suffix, wantedOf } from './wanted';
import type { Wanted } from './wanted';

/** What the dispatcher asks of the host around it. */
export interface Surroundings {
  readonly session: Session;
  readonly references: References;
  /** Whether a requirement set (`WordApiOnline 1.1`) is switched on. */
  supports(set: string): boolean;
  /** Called before each action; throws to make it fail. */
  beforeAction(index: number): void;
}

interface Run extends Surroundings {
  readonly batch: Batch;
  /** What each object path of this batch came to; null for a null object. */
  readonly objects: Map<number, HostObject | null>;
}

/** Runs a batch action by action; the first failure ends it, and what was done before it stays done, as in Word. */
export function runBatch(batch: Batch, surroundings: Surroundings): BatchAnswer {
  const run: Run = { ...surroundings, batch, objects: new Map() };
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  const answer = (error?: BatchError): BatchAnswer => ({
    Results: results,
    ...(traces.length ? { TraceIds: traces } : {}),
    ...(error ? { Error: error } : {}),
  });
  for (const [index, action] of batch.Actions.entries()) {
    try {
      surroundings.beforeAction(index);
      const value = perform(run, action);
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return answer(asBatchError(error, index, locationOf(run, action)));
    }
  }
  return answer();
}

/** What went wrong in the words of the protocol; a fault of the host itself becomes GeneralException with its message. */
export function asBatchError(error: unknown, index: number, location: string): BatchError {
  const known = error instanceof HostError ? error : new HostError('GeneralException', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  return { Code: known.code, Message: known.message, Location: known.location || location, HttpStatusCode: known.status, ActionIndex: index };
}

function perform(run: Run, action: ActionInfo): Json {
  switch (action.ActionType) {
    case actionType.instantiate: {
      const object = resolve(run, action.ObjectPathId);
      return object ? identity(run, object) : null;
    }
    case actionType.query: {
      const object = resolve(run, action.ObjectPathId);
      return object ? query(run, object, action.QueryInfo ?? {}) : null;
    }
    case actionType.method:
      return method(run, action);
    case actionType.setProperty: {
      const object = required(run, action.ObjectPathId);
      setProperty(run, object, action.Name ?? '', argumentsOf(run, action.ArgumentInfo)[0]);
      return null;
    }
    case actionType.trace:
      return null;
    case actionType.ensureUnchanged:
      required(run, action.ObjectPathId);
      return null;
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

function method(run: Run, action: ActionInfo): Json {
  const name = action.Name ?? '';
  const args = (): readonly Argument[] => argumentsOf(run, action.ArgumentInfo);
  if (name === '_RemoveReference') {
    const [id] = args();
    run.references.release(String(id));
    return null;
  }
  if (name === '_RemoveAllReferences') {
    run.references.releaseAll();
    return null;
  }
  const object = resolve(run, action.ObjectPathId);
  if (name === '_KeepReference') {
    if (object) run.references.keep(object);
    return null;
  }
  if (!object) throw itemNotFound(`${publicName(name)} was called on a null object.`);
  const answer = call(run, object, name, args());
  if (!answer) return null;
  if ('json' in answer) return answer.json;
  throw notImplemented(`${classNameOf(object)}.${publicName(name)} as an action`);
}

/** The object of a path, resolved once a batch; null for a null object. */
function resolve(run: Run, id: number): HostObject | null {
  const known = run.objects.get(id);
  if (known !== undefined) {
    if (known) mustBeAlive(run.session, known);
    return known;
  }
  const path = run.batch.ObjectPaths[String(id)];
  if (!path) throw invalidArgument(`Object path ${id} is missing.`);
  const object = resolvePath(run, path);
  run.objects.set(id, object);
  return object;
}

function resolvePath(run: Run, path: ObjectPathInfo): HostObject | null {
  const name = path.Name ?? '';
  switch (path.ObjectPathType) {
    case pathType.root:
      return { kind: 'Document' };
    case pathType.newObject:
      return newObject(name);
    case pathType.reference: {
      const object = run.references.get(name);
      if (!object) throw itemNotFound();
      mustBeAlive(run.session, object);
      return object;
    }
    case pathType.nullObject:
      return null;
    default:
      break;
  }
  const parent = resolve(run, path.ParentObjectPathId ?? 0);
  if (!parent) return null;
  switch (path.ObjectPathType) {
    case pathType.property:
      return follow(run, parent, name);
    case pathType.method: {
      const answer = call(run, parent, name, argumentsOf(run, path.ArgumentInfo));
      if (answer && 'json' in answer) throw notImplemented(`${classNameOf(parent)}.${publicName(name)} as an object`);
      return answer ?? null;
    }
    case pathType.indexer:
      return callOn(run, parent, 'GetItem', argumentsOf(run, path.ArgumentInfo));
    default:
      throw notImplemented(`object path type ${path.ObjectPathType}`);
  }
}

function callOn(run: Run, parent: HostObject, name: string, args: readonly Argument[]): HostObject | null {
  const answer = call(run, parent, name, args);
  return answer && !('json' in answer) ? answer : null;
}

function required(run: Run, id: number): HostObject {
  const object = resolve(run, id);
  if (!object) throw itemNotFound('It is a null object.');
  return object;
}

function mustBeAlive(session: Session, object: HostObject): void {
  if (!isAlive(session, object)) throw itemNotFound();
}

/** Calls a method; `XOrNullObject` answers undefined (a null object) where `X` throws ItemNotFound. */
function call(run: Run, object: HostObject, name: string, args: readonly Argument[]) {
  const definition = definitionOf(object);
  const plain = name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
  const found = definition.methods[name] ?? definition.methods[plain];
  allowed(run, object, name, found !== undefined);
  mustBeAlive(run.session, object);
  if (!found) throw notImplemented(apiName(object, name));
  return orNull(name, () => found.call(run.session, object, args));
}

function follow(run: Run, object: HostObject, name: string): HostObject | null {
  const definition = definitionOf(object);
  const plain = name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
  const found = definition.links[name] ?? definition.links[plain];
  allowed(run, object, name, found !== undefined);
  mustBeAlive(run.session, object);
  if (!found) throw notImplemented(apiName(object, name));
  return orNull(name, () => found.get(run.session, object)) ?? null;
}

function orNull<T>(name: string, work: () => T): T | undefined {
  if (!name.endsWith(suffix)) return work();
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError && error.code === 'ItemNotFound') return undefined;
    throw error;
  }
}

function setProperty(run: Run, object: HostObject, name: string, value: Argument): void {
  const scalar = definitionOf(object).scalars[name];
  allowed(run, object, name, scalar !== undefined);
  if (!scalar?.set) throw notImplemented(apiName(object, name));
  if (isObject(value)) throw invalidArgument(`${publicName(name)} takes a plain value.`);
  scalar.set(run.session, object, value ?? null);
}

/** Refuses members of requirement sets that are switched off, as a Word without them does. */
function allowed(run: Run, object: HostObject, name: string, known: boolean): void {
  const api = apiName(object, name);
  const set = apiSetOf(api);
  if (known && !run.supports(set)) {
    throw new HostError('ApiNotFound', `The API '${api}' could not be found. It needs the requirement set ${set}.`, api);
  }
}

/** The public name of a member: `Body.getComments` for the wire's `GetComments`. */
function apiName(object: HostObject, name: string): string {
  return `${classNameOf(object)}.${publicName(name)}`;
}

function publicName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Resolves object arguments: the client writes 0 where an argument is a plain value. */
function argumentsOf(run: Run, info: ArgumentInfo | undefined): readonly Argument[] {
  const values = info?.Arguments ?? [];
  const ids = info?.ReferencedObjectPathIds;
  return values.map((value, i) => {
    const id = ids?.[i];
    return typeof id === 'number' && id !== 0 ? required(run, id) : value;
  });
}

/** What instantiating tells: the reference id, once the client has asked for the object to be kept. */
function identity(run: Run, object: HostObject): Json {
  mustBeAlive(run.session, object);
  const id = run.references.idOf(object);
  return { ...(id === undefined ? {} : { _ReferenceId: id }), ...privateId(run, object) };
}

function privateId(run: Run, object: HostObject): Record<string, Json> {
  const id = definitionOf(object).scalars['_Id'];
  return id ? { _Id: id.get(run.session, object) } : {};
}

/** Loads what was asked for; a collection's items carry the reference ids that the client then uses for them. */
function query(run: Run, object: HostObject, info: QueryInfo): Json {
  mustBeAlive(run.session, object);
  return load(run, object, wantedOf(info), info);
}

function load(run: Run, object: HostObject, wanted: Wanted, paging: QueryInfo = {}): Json {
  if (object.kind === 'Collection') {
    // `length` is the client's own; Microsoft's samples load it all the same.
    wanted.members.delete('length');
    const items = object.list();
    const from = paging.Skip ?? 0;
    const page = items.slice(from, paging.Top === undefined ? undefined : from + paging.Top);
    const known = run.references.idOf(object);
    return {
      ...(known === undefined ? {} : { _ReferenceId: known }),
      _Items: page.map((item) => ({ ...(loadOne(run, item, wanted) as Record<string, Json>), _ReferenceId: run.references.keep(item) })),
    };
  }
  return loadOne(run, object, wanted);
}

function loadOne(run: Run, object: HostObject, wanted: Wanted): Json {
  const definition = definitionOf(object);
  const found: Record<string, Json> = { ...privateId(run, object) };
  const id = run.references.idOf(object);
  if (id !== undefined) found['_ReferenceId'] = id;
  if (wanted.all || wanted.members.size === 0) {
    for (const [name, scalar] of Object.entries(definition.scalars)) {
      if (run.supports(apiSetOf(apiName(object, name)))) found[name] = scalar.get(run.session, object);
    }
  }
  for (const [step, inner] of wanted.members) {
    if (step === '$none' || step === '_referenceid') continue;
    const scalar = nameLike(definition.scalars, step);
    if (scalar) {
      allowed(run, object, scalar, true);
      found[scalar] = definition.scalars[scalar]?.get(run.session, object) ?? null;
      continue;
    }
    const link = linkLike(definition, step);
    if (!link) throw notImplemented(apiName(object, inner.name));
    const target = follow(run, object, link);
    found[link] = target ? load(run, target, inner) : null;
  }
  return found;
}

/** Where an action happened, as the client's debugInfo shows it. */
function locationOf(run: Run, action: ActionInfo): string {
  const path = run.batch.ObjectPaths[String(action.ObjectPathId)];
  const object = run.objects.get(action.ObjectPathId);
  const onObject = action.ActionType === actionType.method || action.ActionType === actionType.setProperty;
  if (onObject && object) return apiName(object, action.Name ?? '');
  const parent = path?.ParentObjectPathId === undefined ? undefined : run.objects.get(path.ParentObjectPathId);
  if (parent && path?.Name) return apiName(parent, path.Name);
  if (object) return classNameOf(object);
  // A reference id begins with the class of its object.
  return path?.ObjectPathType === pathType.reference ? (path.Name ?? '').replace(/_\d+$/, '') : publicName(path?.Name ?? action.Name ?? '');
}
