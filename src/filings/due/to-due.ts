import { daysBetween } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toFilingState, toRenewalFrom } from '#src/centres/filing-state.ts'
import { zhHans as words } from '#src/filings/due/words.ts'
import { DOCUMENT_KIND_LABELS } from '#src/text/codes.ts'

/** A reminder is due when so many days are left, and when none are. */
const STEPS = [0, 7, 30, 90] as const
export type Step = (typeof STEPS)[number]

/** Something of a centre that runs out. */
export type DueItem = { label: string; lastDay: string; daysLeft: number; step: Step }

const toStep = (daysLeft: number): Step | undefined =>
  daysLeft < 0 ? 0 : STEPS.find((step) => step > 0 && daysLeft <= step)

type Dated = { label: string; lastDay: string | undefined }

function toDated(centre: Centre, on: string): Dated[] {
  const { certificates, providesMeals, filedOn, filedUntil } = centre
  const renewalFrom = toRenewalFrom(centre)
  // Who asked for a renewal waits for the authority.
  const isAskedFor = renewalFrom !== undefined && renewalFrom <= on
  // The end of a former filing is over with it.
  const isOfFormer = filedOn !== undefined && filedUntil !== undefined && filedUntil < filedOn
  return [
    ...certificates
      .filter(({ kind }) => kind !== 'food' || providesMeals !== false)
      .map(({ kind, validTo }) => ({ label: DOCUMENT_KIND_LABELS[kind], lastDay: validTo })),
    { label: words.filedUntil, lastDay: isAskedFor || isOfFormer ? undefined : filedUntil },
    { label: words.liabilityInsuredTo, lastDay: centre.liabilityInsuredTo },
    { label: words.entrustedTo, lastDay: centre.entrustedTo },
  ]
}

/**
 * What of a centre runs out within 90 days of a day or did so before, the soonest first; with `since` only what was not
 * yet as near to its end on that day. Nobody reminds a centre that is withdrawn.
 */
export function toDueItems(centre: Centre, on: string, since?: string): DueItem[] {
  if (toFilingState(centre, on) === 'withdrawn') return []
  return toDated(centre, on)
    .flatMap(({ label, lastDay }): DueItem[] => {
      if (!lastDay) return []
      const daysLeft = daysBetween(on, lastDay)
      const step = toStep(daysLeft)
      const isNew = since === undefined || toStep(daysBetween(since, lastDay)) !== step
      return step !== undefined && isNew ? [{ label, lastDay, daysLeft, step }] : []
    })
    .sort((a, b) => a.daysLeft - b.daysLeft)
}
