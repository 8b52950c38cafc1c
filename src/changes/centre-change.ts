import type { Centre } from '#src/centres/centre.ts'
import type { Provenance } from '#src/centres/provenance.ts'

/**
 * A value that reads otherwise than before, in the words it was published in, and where the newer one comes from. Absent
 * words were not provided.
 */
export type FieldChange = {
  /** Column of the open data, or a path of the record. */
  field: string
  before?: string
  after?: string
  /** The last day it may be told. */
  until?: string
  /** The record it tells of, by its day; `ends`: what was told of that record is told no longer. */
  of?: string
  ends?: string
} & Partial<Provenance>

type ChangedCentre = { id: string; name: string; subdistrictCode: string }

/** What one publication changed of one centre. */
export type CentreChange = ChangedCentre &
  (
    | { kind: 'added' | 'returned' }
    /** `isHome`: nothing kept of before tells where it is. */
    | { kind: 'changed'; fields: FieldChange[]; isHome?: true }
    /** The record as it was last published: its page stays. */
    | { kind: 'lost'; centre: Centre }
  )

/** The same as it is told, with the day of the publication: one for a centre, a day and a kind. */
export type ToldChange = ChangedCentre & {
  on: string
  /** How often it was told otherwise, where it was: by several publications of that day, or by what was taken back. */
  times?: number
  kind: CentreChange['kind']
  /** None unless it is a change. */
  fields: readonly FieldChange[]
}

/** A centre before and after a publication; one of the two may be missing. */
export type DifferingCentre = { before?: Centre | undefined; after?: Centre | undefined }
