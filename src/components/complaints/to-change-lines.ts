import type { FileChanges } from '#src/complaints/answers.ts'
import { FILE_CHANGES_TEXT as words } from '#src/text/complaints/files.ts'

/** What of a file is not as it was sent, one line each. */
export function toChangeLines({ reduced, frames, place, ending }: FileChanges = {}): string[] {
  const lines: (string | undefined)[] = [
    reduced && words.reduced(reduced.from, reduced.to),
    frames === undefined ? undefined : words.frames(frames),
    place && words.place[place],
    ending && words.ending(ending.from, ending.to),
  ]
  return lines.filter((line) => line !== undefined)
}
