/** What bears an id of its own in a document. */
export type Named = { readonly id: string };

export const idsOf = (all: readonly Named[]): readonly string[] => all.map(({ id }) => id);
export const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();
export const repeated = (ids: readonly string[]) =>
  ids.filter((id, index) => ids.indexOf(id) !== index);
