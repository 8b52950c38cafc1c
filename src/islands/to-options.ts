import type { Option } from '#src/islands/OptionGroup.tsx'
import type { CodeTable } from '#src/lib/coded.ts'

/** The options of a coded filter, in the order of its table, with how many centres each would leave. */
export function toOptions(labels: CodeTable, counts: Record<string, number>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({
    value,
    label,
    count: counts[value] ?? 0,
  }))
}
