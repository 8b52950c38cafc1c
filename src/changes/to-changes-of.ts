import type { ToldChange } from '#src/changes/centre-change.ts'

const known = new WeakMap<readonly ToldChange[], Map<string, ToldChange[]>>()

/** Gives the changes of a centre, in their order. They are sorted once: a stranger's question costs what its centre has. */
export function toChangesOf(
  changes: readonly ToldChange[] = [],
): (id: string) => readonly ToldChange[] {
  const groups = known.get(changes) ?? Map.groupBy(changes, ({ id }) => id)
  known.set(changes, groups)
  return (id) => groups.get(id) ?? []
}
