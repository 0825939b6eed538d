/**
 * Which items of a sequence of ranks stand in order: the longest sequence that never falls, so that one moved item is
 * out of order and not all the others. Returns one flag an item.
 */
export function inOrder(ranks: readonly number[]): readonly boolean[] {
  const length: number[] = [];
  const before: number[] = [];
  let end = -1;
  ranks.forEach((rank, i) => {
    let best = 0;
    let from = -1;
    for (let j = 0; j < i; j += 1) {
      if ((ranks[j] ?? 0) <= rank && (length[j] ?? 0) > best) {
        best = length[j] ?? 0;
        from = j;
      }
    }
    length.push(best + 1);
    before.push(from);
    if (end === -1 || best + 1 > (length[end] ?? 0)) end = i;
  });
  const flags = ranks.map(() => false);
  for (let i = end; i !== -1; i = before[i] ?? -1) flags[i] = true;
  return flags;
}
