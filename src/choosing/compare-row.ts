import type { Centre } from '#src/centres/centre.ts'
import { toRecordSections } from '#src/centres/to-record-sections.ts'
import { zhHans as words } from '#src/centres/words.ts'
import type { Point } from '#src/geo/locate.ts'

export type CompareQuestion = {
  /** The day of the question. */
  on: string
  /** The age care is wanted for. */
  ageInMonths?: number | undefined
  /** Where distance is measured from. */
  from?: Point | undefined
}

type Named = {
  label: string
  /** Field path, as in `provenance`; absent where it is reckoned here. */
  path?: string | undefined
}

/** A row with the lines of every cell; a cell without lines is a gap. */
export type CompareRow = Named & { cells: (readonly string[])[] }

type Line = string | false | undefined

/** How a row is made, centre by centre. */
export type RowMaker = Named & { toLines: (centre: Centre, question: CompareQuestion) => Line[] }

/** A row that reads as it does in the record of a centre. */
export const ofRecord = (path: keyof typeof words.fields): RowMaker => ({
  label: words.fields[path],
  path,
  toLines: (centre) =>
    Object.values(toRecordSections(centre))
      .flatMap(({ rows }) => rows)
      .filter((row) => row.path === path)
      .map(({ value }) => value),
})
