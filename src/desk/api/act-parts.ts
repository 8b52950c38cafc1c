import type { Act, ActChange, ActKind } from '#src/desk/api/act.ts'

type Words = 'sealedPublic' | 'sealedInternal'
type Parts = {
  /** What of a case it may set. */
  sets: readonly (keyof ActChange)[]
  /** Words that it is nothing without; others it may have. */
  needs?: readonly Words[]
  /** What it is nothing without. */
  must?: keyof ActChange
}

const GIVES_AWAY = ['authority', 'copies', 'holder', 'envelope'] as const

/** What acts of each kind are made of: nothing is done under the name of something else. */
const PARTS: Readonly<Record<ActKind, Parts>> = {
  stateChanged: { sets: ['state', 'outcome', 'toVerify', ...GIVES_AWAY] },
  replied: { sets: ['state', 'toVerify'], needs: ['sealedPublic'] },
  noteAdded: { sets: [], needs: ['sealedInternal'] },
  extended: { sets: ['promises'], needs: ['sealedPublic'] },
  returned: { sets: ['state', 'outcome', ...GIVES_AWAY], needs: ['sealedInternal'] },
  assigned: { sets: ['assignedTo'] },
  merged: { sets: ['mergedInto'], needs: ['sealedInternal'] },
  flagged: { sets: ['urgent'], needs: ['sealedInternal'] },
  held: { sets: ['onHold'], needs: ['sealedInternal'] },
  corrected: { sets: [], needs: ['sealedPublic'] },
  exported: { sets: [], needs: ['sealedInternal'] },
  packaged: { sets: [], needs: ['sealedInternal'] },
  // On paper whoever made the package notes it, else whoever received it signs.
  handedOver: { sets: ['received'], needs: ['sealedPublic'] },
  sent: { sets: ['handOver'], needs: ['sealedInternal'], must: 'handOver' },
  outcomeProposed: { sets: [], needs: ['sealedPublic'] },
  outcomePublished: { sets: ['published'], must: 'published' },
  outcomeTakenBack: { sets: ['published'], needs: ['sealedInternal'], must: 'published' },
  codeReissued: { sets: [], needs: ['sealedPublic', 'sealedInternal'] },
  reportedBack: { sets: ['reported'], needs: ['sealedInternal'], must: 'reported' },
}

/** A reply and a return bring a case no further than to whoever works on it. */
const ONLY_ACCEPTS: readonly ActKind[] = ['replied', 'returned']

/** Whether an act sets and says what one of its kind does. */
export function hasItsParts({ kind, change, ...words }: Pick<Act, 'kind' | 'change' | Words>) {
  const { sets, needs = [], must } = PARTS[kind]
  const set = Object.keys(change) as (keyof ActChange)[]
  const isWithin = set.every((part) => sets.includes(part))
  const isSaid = needs.every((part) => words[part] !== null)
  const isWhole = must === undefined || set.includes(must)
  const { state } = change
  const isSmall = !ONLY_ACCEPTS.includes(kind) || state === undefined || state === 'accepted'
  return isWithin && isSaid && isSmall && isWhole
}
