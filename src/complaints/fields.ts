/** Names of the fields of every form of the complaint channel: pages write them, the intake reads them. */
export const FIELDS = {
  centre: {
    /** Id of a centre, or `UNLISTED`. */
    place: 'place',
    unlistedName: 'unlistedName',
    unlistedAddress: 'unlistedAddress',
    subdistrict: 'subdistrict',
  },
  matter: { matter: 'matter' },
  narrative: { narrative: 'narrative' },
  when: { year: 'year', month: 'month', day: 'day', unknown: 'unknown' },
  files: { file: 'file', keepsTime: 'keepsTime', remove: 'fileId' },
  contact: { choice: 'choice', name: 'name', phone: 'phone' },
  check: {
    contentHash: 'contentHash',
    consent: 'consent',
    /** Hidden from people; what fills it is a program. */
    trap: 'website',
    challenge: 'challenge',
    solution: 'solution',
  },
  status: { reference: 'reference', code: 'code', challenge: 'challenge', solution: 'solution' },
  /** Adding to a case, and asking for a review. */
  note: { note: 'note' },
} as const

/** Value of the field `place` for a place that is not in the directory. */
export const UNLISTED = 'unlisted'
/** Value of a ticked box. */
export const TICKED = 'yes'
