import { toInstantText } from '#src/desk/to-instant-text.ts'
import { toFlags, toStateText } from '#src/desk/to-state-text.ts'
import type { Summary } from '#src/desk/to-summary.ts'
import { UNLISTED_PLACE } from '#src/text/desk/labels.ts'
import { LIST_TEXT } from '#src/text/desk/list.ts'

/** A case in one line. */
export function toListLine(summary: Summary): string {
  const { reference, filedAt, authority, matter, centreName } = summary
  const flags = toFlags(summary).map((flag) => `【${flag}】`)
  return [
    reference,
    toInstantText(filedAt),
    toStateText(summary),
    authority.name,
    matter.label,
    centreName ?? UNLISTED_PLACE,
    ...(flags.length > 0 ? [flags.join('')] : []),
  ].join(LIST_TEXT.separator)
}
