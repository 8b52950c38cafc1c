import { CARE_ENDS_AT_MONTHS, toAskedAges } from '#search/filters/age.ts'
import type { Asked } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'
import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

/** The last month of age that the age clock has a page for. */
const LAST_MONTH = CARE_ENDS_AT_MONTHS

/**
 * How old the child is when care begins, where that is another age than today's, and the way to the age clock: ages
 * are compared for then, free places are told as of now.
 */
export function StartNote({ asked: { answer, on } }: { asked: Asked }) {
  const { effectiveQuery } = answer
  const { ageInMonths, start } = effectiveQuery
  if (ageInMonths === undefined) return null
  const then = toAskedAges(effectiveQuery, on)[0] ?? ageInMonths
  const isTooOld = then >= CARE_ENDS_AT_MONTHS
  const ageThen = start && words.start.ageThen(toDateText(start), toAgeText(then))
  const clock = ageInMonths <= LAST_MONTH && (
    <a className="tap" href={`/tools/age/${ageInMonths}/`}>
      {words.start.clock(toAgeText(ageInMonths))}
    </a>
  )
  if (!ageThen || isTooOld) {
    return (
      <p className="start-note">
        {isTooOld && <span>{[ageThen, words.start.tooOld].filter(Boolean).join('，')}</span>}
        {clock}
      </p>
    )
  }
  return (
    <details className="start-note">
      <summary>{ageThen}</summary>
      <p>
        <span>{words.start.places}</span>
        {clock}
      </p>
    </details>
  )
}
