import type { ToldChange } from '#src/changes/centre-change.ts'

const known = new WeakMap<readonly ToldChange[], Map<string, ToldChange[]>>()

function groupById(changes: readonly ToldChange[]): Map<string, ToldChange[]> {
  const groups = new Map<string, ToldChange[]>()
  for (const change of changes) {
    const group = groups.get(change.id)
    if (group) group.push(change)
    else groups.set(change.id, [change])
  }
  return groups
}

/** Gives the changes of a centre, in their order. They are sorted once: a stranger's question costs what its centre has. */
export function toChangesOf(
  changes: readonly ToldChange[] = [],
): (id: string) => readonly ToldChange[] {
  const groups = known.get(changes) ?? groupById(changes)
  known.set(changes, groups)
  return (id) => groups.get(id) ?? []
}
