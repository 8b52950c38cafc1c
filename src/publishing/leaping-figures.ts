import type { Centre } from '#src/centres/centre.ts'
import { type ServiceType, serviceTypeSchema } from '#src/centres/codes.ts'
import { toLabel } from '#src/publishing/emptied-fields.ts'

/** A centre that was there before, then and now. */
export type StayedCentre = { was: Centre; is: Centre }

type Said = { text: string; number?: number }

const ofNumber = (number: number | undefined): Said | undefined =>
  number === undefined ? undefined : { text: String(number), number }

const ofFee =
  (serviceType: ServiceType) =>
  ({ services }: Centre): Said | undefined => {
    const { feeInYuan, feeUnit } = services.find((one) => one.serviceType === serviceType) ?? {}
    return feeInYuan === undefined
      ? undefined
      : { text: `${feeInYuan} ${feeUnit}`, number: feeInYuan }
  }

/** What lists ask anew and centres may all change, a little. */
const ASKED_ANEW: readonly (readonly [field: string, (centre: Centre) => Said | undefined])[] = [
  ['places', ({ places }) => ofNumber(places)],
  ['enrolled', ({ enrolled }) => ofNumber(enrolled)],
  ...serviceTypeSchema.options.map((type) => [`services.${type}.feeInYuan`, ofFee(type)] as const),
  [
    'services',
    ({ services }) =>
      services.length === 0
        ? undefined
        : { text: services.map(({ serviceType }) => serviceType).join(' ') },
  ],
]

/** So many times as much, or less: a unit, or a nought too many. */
const LEAP = 3

const isLeap = ({ number: before }: Said, { number: now }: Said) =>
  before !== undefined &&
  now !== undefined &&
  before !== now &&
  (now >= before * LEAP || before >= now * LEAP)

/** Field by field: how many say something many times as large or small, or now the same although they differed. */
export function findLeaps(stayed: readonly StayedCentre[]) {
  return ASKED_ANEW.flatMap(([field, toSaid]) => {
    const pairs = stayed.flatMap(({ was, is }) => {
      const [before, now] = [toSaid(was), toSaid(is)]
      return before && now ? [{ before, now }] : []
    })
    const isAlike = (which: 'before' | 'now') =>
      new Set(pairs.map((pair) => pair[which].text)).size < 2
    const changed = pairs.filter(({ before, now }) => before.text !== now.text)
    const isFilledDown = changed.length > 0 && isAlike('now') && !isAlike('before')
    const told = isFilledDown ? changed : changed.filter(({ before, now }) => isLeap(before, now))
    return [{ field: toLabel(field), changed: told.length, centres: pairs.length }]
  })
}
