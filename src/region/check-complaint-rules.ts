import type { z } from 'zod'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import { RULES_TEXT } from '#src/text/complaints/rules.ts'

/** The matter of a resident who does not know what to choose. */
export const UNCLEAR = 'unclear'
/** Stands for a unit nobody has chosen yet (`toRoute`); no unit may be called so. */
export const HELD = 'held'

type Fault = readonly [path: readonly (string | number)[], message: string]

/** Whether the parts of the rules fit together: every id that is named exists, and once only. */
export function checkComplaintRules(rules: ComplaintRules, ctx: z.RefinementCtx): void {
  for (const [path, message] of [
    ...findUnknownUnits(rules),
    ...findWrongMatters(rules),
    ...findWrongUnits(rules),
    ...findWrongClocks(rules),
    ...findDoubtfulDays(rules),
  ]) {
    ctx.addIssue({ code: 'custom', path: [...path], message })
  }
}

function findUnknownUnits({ authorities, lead, matters }: ComplaintRules): Fault[] {
  const known = new Set(authorities.map(({ id }) => id))
  const check = (path: Fault[0], id: string | undefined): Fault[] =>
    id === undefined || known.has(id) ? [] : [[path, RULES_TEXT.unknownUnit(id)]]
  return [
    ...check(['lead'], lead),
    ...authorities.flatMap(({ partOf }, at) => check(['authorities', at, 'partOf'], partOf)),
    ...matters.flatMap(({ primary, copies }, at) => [
      ...check(['matters', at, 'primary'], primary),
      ...copies.flatMap((id, copy) => check(['matters', at, 'copies', copy], id)),
    ]),
  ]
}

function findWrongMatters({ matters }: ComplaintRules): Fault[] {
  const twice = findTwice(matters.map(({ id }) => id)).map(
    (at): Fault => [['matters', at, 'id'], RULES_TEXT.idTwice],
  )
  const isLast = matters.findIndex(({ id }) => id === UNCLEAR) === matters.length - 1
  return isLast ? twice : [...twice, [['matters'], RULES_TEXT.unclearLast]]
}

function findWrongUnits({ authorities, escalation }: ComplaintRules): Fault[] {
  const units = [
    ...authorities.map(({ id }, at) => ({ id, path: ['authorities', at, 'id'] })),
    ...escalation.map(({ authority }, at) => ({
      id: authority.id,
      path: ['escalation', at, 'authority', 'id'],
    })),
  ]
  const twice = new Set(findTwice(units.map(({ id }) => id)))
  return units.flatMap(({ id, path }, at): Fault[] => {
    if (id === HELD) return [[path, RULES_TEXT.idReserved]]
    return twice.has(at) ? [[path, RULES_TEXT.idTwice]] : []
  })
}

function findWrongClocks({ clocks, matters }: ComplaintRules): Fault[] {
  const known = new Set(matters.map(({ id }) => id))
  const unknown = clocks.flatMap(({ matters: only = [] }, at) =>
    only.flatMap((id, place): Fault[] =>
      known.has(id) ? [] : [[['clocks', at, 'matters', place], RULES_TEXT.unknownMatter(id)]],
    ),
  )
  const claims = clocks.flatMap(({ id, matters: only }, at) =>
    (only ?? ['']).map((matter) => ({ at, claim: `${id} ${matter}` })),
  )
  const twice = findTwice(claims.map(({ claim }) => claim))
  return [
    ...unknown,
    ...twice.map((index): Fault => [['clocks', claims[index]?.at ?? 0], RULES_TEXT.clockTwice]),
  ]
}

function findDoubtfulDays({ calendar: { holidays, workdays } }: ComplaintRules): Fault[] {
  const free = new Set(holidays)
  return workdays.flatMap((day, at): Fault[] =>
    free.has(day) ? [[['calendar', 'workdays', at], RULES_TEXT.dayTwice(day)]] : [],
  )
}

/** Positions of values that stood there before. */
const findTwice = (values: readonly string[]) =>
  values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []))
