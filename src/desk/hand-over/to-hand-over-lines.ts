import type { HandOverView } from '#src/desk/api/hand-over-view.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import { zhHans as words } from '#src/desk/hand-over/words.ts'
import { listAuthorities } from '#src/desk/names.ts'
import { toInstantText } from '#src/desk/to-summary.ts'

/** How far a package has come, in words. */
export function toHandOverText({
  way,
  receivedAt,
  deliveredAt,
  endedAt,
  nextAt,
  attempts,
  problem,
}: HandOverView): string {
  const { steps } = words
  if (receivedAt !== null) return steps.received(toInstantText(receivedAt))
  if (way === 'desk') return steps.waiting
  if (deliveredAt !== null) return steps.delivered(toInstantText(deliveredAt))
  const why = problem === null ? undefined : toProblem(problem)
  if (endedAt !== null) return steps.ended(attempts, why ?? '')
  return nextAt === null || why === undefined
    ? steps.sending
    : steps.again(attempts, why, toInstantText(nextAt))
}

/** What is to be done next: wait until its unit signs, note that it did, or hand it over anew; nothing while it goes by itself. */
export function toNextStep({
  way,
  receivedAt,
  deliveredAt,
  endedAt,
}: HandOverView): 'wait' | 'receipt' | 'again' | undefined {
  if (receivedAt !== null) return undefined
  if (way === 'desk') return 'wait'
  if (deliveredAt !== null) return 'receipt'
  return endedAt === null ? undefined : 'again'
}

const toProblem = (problem: string) =>
  words.problems[problem as keyof typeof words.problems] ?? words.status(problem)

/** What was handed over of a case, a line each, after a heading; nothing where nothing was. */
export function toHandOverLines(site: DeskSite, handOvers: readonly HandOverView[]): string[] {
  const units = [...listAuthorities(site), HOTLINE]
  const toName = (id: string) => units.find((unit) => unit.id === id)?.name ?? id
  const lines = handOvers.map((one) => {
    const step = toNextStep(one)
    const next = step === undefined ? '' : words.nextSteps[step]
    return `   ${toInstantText(one.madeAt)}  ${toName(one.toUnit)}  ${toHandOverText(one)}${next}`
  })
  return lines.length === 0 ? [] : ['', `${words.handOvers}：`, ...lines]
}
