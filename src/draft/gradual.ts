/** Something that takes long to make: whole at the first `get`, or before that, a small step at a time. It is made once. */
export interface Gradual<T> {
  /** The thing itself, made as far as it is not yet. */
  readonly get: () => T;
  /** Makes it, yielding between steps of a few milliseconds; goes on where an abandoned run stopped, and yields nothing once it is made. */
  readonly steps: () => Generator<void, void, void>;
}

/** `make` yields wherever it may be interrupted; it may not ask for the thing that it makes. */
export function gradual<T extends object>(make: () => Generator<void, T, void>): Gradual<T> {
  let made: T | null = null;
  let making: Generator<void, T, void> | null = null;
  const step = (): T | null => {
    const own = making ?? make();
    making = null;
    const { done, value } = own.next();
    if (done === true) made = value;
    else making = own;
    return made;
  };
  return {
    get: () => {
      let own = made;
      while (own === null) own = step();
      return own;
    },
    *steps() {
      while (made === null) {
        step();
        yield;
      }
    },
  };
}
