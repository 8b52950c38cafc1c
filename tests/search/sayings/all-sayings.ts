import { AFTER_REVIEW } from '#tests/search/sayings/after-review.ts'
import { AFTER_TRIAL } from '#tests/search/sayings/after-trial.ts'
import { AGES } from '#tests/search/sayings/ages.ts'
import { CHOICES } from '#tests/search/sayings/choices.ts'
import { FACTS } from '#tests/search/sayings/facts.ts'
import { LAST_WORDS } from '#tests/search/sayings/last-words.ts'
import { LATER_DOORS } from '#tests/search/sayings/later-doors.ts'
import { LATER_NEEDS } from '#tests/search/sayings/later-needs.ts'
import { MIXTURES } from '#tests/search/sayings/mixtures.ts'
import { MONEY } from '#tests/search/sayings/money.ts'
import { NUMBERS } from '#tests/search/sayings/numbers.ts'
import { ORIGINS } from '#tests/search/sayings/origins.ts'
import { PARTICLES } from '#tests/search/sayings/particles.ts'
import { PLACES } from '#tests/search/sayings/places.ts'
import type { Group, Saying } from '#tests/search/sayings/saying.ts'
import { SOUNDS } from '#tests/search/sayings/sounds.ts'
import { TIMES } from '#tests/search/sayings/times.ts'

const GROUPS: readonly Group[] = [
  ...PARTICLES,
  ...AGES,
  ...MONEY,
  ...CHOICES,
  ...TIMES,
  ...PLACES,
  ...ORIGINS,
  ...NUMBERS,
  ...SOUNDS,
  ...FACTS,
  ...MIXTURES,
  ...LATER_NEEDS,
  ...LATER_DOORS,
  ...LAST_WORDS,
  ...AFTER_REVIEW,
  ...AFTER_TRIAL,
]

/** All that is said, of every kind. */
export const SAYINGS: readonly Saying[] = GROUPS.flatMap(({ rows, ...group }) =>
  rows.map(([say, means, more]) => ({ ...group, say, means, ...more })),
)
