/** The list with `id` at its end, or without it. */
export function listed(ids: readonly string[], id: string, there: boolean): string[] {
  const others = ids.filter((other) => other !== id);
  return there ? [...others, id] : others;
}

/** The list with `id` moved by `step` places; the same list when it would leave it or is not in it. */
export function moved(ids: readonly string[], id: string, step: 1 | -1): string[] {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from === -1 || to < 0 || to >= ids.length) return [...ids];
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}
