/**
 * A pure function of a short text that remembers its last answers, at most `limit` of them: headings and openings are asked about
 * again after every edit, and hardly ever change.
 */
export function memo<T>(answer: (text: string) => T, limit: number): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = answer(text);
    if (known.size >= limit) known.clear();
    known.set(text, { value });
    return value;
  };
}
