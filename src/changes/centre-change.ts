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
} & Partial<Provenance>

type ChangedCentre = { id: string; name: string; subdistrictCode: string }

/** What one publication changed of one centre. */
export type CentreChange = ChangedCentre &
  (
    | { kind: 'added' | 'returned' }
    | { kind: 'changed'; fields: FieldChange[] }
    /** The record as it was last published: its page stays. */
    | { kind: 'lost'; centre: Centre }
  )

/** A centre before and after a publication; one of the two may be missing. */
export type DifferingCentre = { before?: Centre | undefined; after?: Centre | undefined }
