/** How a long check is cut into slices; the caller brings the clock and the pause, so that this stays pure. */
export interface Slicing {
  /** Settles when the page has had time to draw and to hear the user. */
  pause(): Promise<void>;
  /** Milliseconds that only grow, as `performance.now()`. */
  now(): number;
  /** Hears the progress, 0 to 1 and never less than before, at every pause. */
  progress?(share: number): void;
  /** An AbortSignal, or anything like it; asked at every pause. */
  readonly signal?: { readonly aborted: boolean };
}

/** What came of it: the result, or nothing when it was cancelled on the way. */
export type Sliced<T> = { readonly done: true; readonly value: T } | { readonly done: false };

/** Milliseconds after which a slice ends: the step that runs over it mostly takes less than the two that are left to 8. */
const SLICE = 6;

/**
 * Runs steps that yield their progress, such as `Checker.steps`, a slice at a time with a pause after each. The result is the same as
 * without pauses. A check that ends within the first slice never pauses. Rejects when a step or the pause does.
 */
export async function inSlices<T>(steps: Iterator<number, T, void>, { pause, now, progress, signal }: Slicing): Promise<Sliced<T>> {
  const aborted = (): boolean => signal?.aborted ?? false;
  if (aborted()) return { done: false };
  let shown = 0;
  let start = now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { done: true, value: step.value };
    if (now() - start < SLICE) continue;
    shown = Math.max(shown, Math.min(1, step.value));
    progress?.(shown);
    await pause();
    if (aborted()) return { done: false };
    start = now();
  }
}
