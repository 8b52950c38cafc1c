import type { Centre } from '#src/centres/centre.ts'
import {
  type ClassGroupName,
  classGroupNameSchema,
  type FeeUnit,
  type ServiceType,
  serviceTypeSchema,
  staffRoleSchema,
} from '#src/centres/codes.ts'
import { toLabel } from '#src/publishing/gates/emptied-fields.ts'
import type { FilledField } from '#src/publishing/gates/filled-fields.ts'
import type { ReplacedField } from '#src/publishing/gates/replaced-fields.ts'
import type { StayedCentre } from '#src/publishing/gates/stayed-centres.ts'

/** What a list says: as it is written, and how much it is. */
type Said = { text: string; amount?: number }

/** Roughly so many in a month, so that a fee by the day can stand beside one by the month. */
const PER_MONTH: Partial<Record<FeeUnit, number>> = { month: 1, week: 4, day: 22, hour: 180 }

const toFee =
  (serviceType: ServiceType) =>
  ({ services }: Centre): Said | undefined => {
    const { feeInYuan, feeUnit } = services.find((one) => one.serviceType === serviceType) ?? {}
    const times = feeUnit && PER_MONTH[feeUnit]
    if (feeInYuan === undefined) return undefined
    return { text: String(feeInYuan), ...(times ? { amount: feeInYuan * times } : {}) }
  }

const toNumber = (amount: number | undefined): Said | undefined =>
  amount === undefined ? undefined : { text: String(amount), amount }
const toText = (value: unknown): Said | undefined =>
  value === undefined || value === '' ? undefined : { text: String(value) }

/** Units of what may be counted otherwise each time: children come and go. */
const CHANGING: ReadonlySet<string> = new Set(['enrolled'])

const toClass =
  (group: ClassGroupName, part: 'places' | 'classSize' | 'childrenPerCarer') =>
  ({ classGroups }: Centre) =>
    toNumber(classGroups.find(({ classGroup }) => classGroup === group)?.[part])

/** What centres may well all have alike, and what does not become many times as much for many at once. */
const FIGURES: readonly (readonly [field: string, (centre: Centre) => Said | undefined])[] = [
  ['cameraDaysKept', ({ cameraDaysKept }) => toNumber(cameraDaysKept)],
  ['qualifiedShareInPercent', (centre) => toNumber(centre.qualifiedShareInPercent)],
  ['buildingAreaInSquareMetres', (centre) => toNumber(centre.buildingAreaInSquareMetres)],
  ['indoorAreaInSquareMetres', (centre) => toNumber(centre.indoorAreaInSquareMetres)],
  ['outdoorAreaInSquareMetres', (centre) => toNumber(centre.outdoorAreaInSquareMetres)],
  ['depositInYuan', ({ depositInYuan }) => toNumber(depositInYuan)],
  ['prepaidMonths', ({ prepaidMonths }) => toNumber(prepaidMonths)],
  ...staffRoleSchema.options.map(
    (role) =>
      [
        `staff.${role}.count`,
        ({ staff }: Centre) => toNumber(staff.find((one) => one.role === role)?.count),
      ] as const,
  ),
  ...classGroupNameSchema.options.flatMap((group) =>
    (['places', 'classSize', 'childrenPerCarer'] as const).map(
      (part) => [`classGroups.${group}.${part}`, toClass(group, part)] as const,
    ),
  ),
]

/** What lists ask anew and centres may all change, a little. */
const ASKED_ANEW: readonly (readonly [field: string, (centre: Centre) => Said | undefined])[] = [
  ['places', ({ places }) => toNumber(places)],
  ['enrolled', ({ enrolled }) => toNumber(enrolled)],
  ['ageFromInMonths', ({ ageFromInMonths }) => toNumber(ageFromInMonths)],
  ['ageToInMonths', ({ ageToInMonths }) => toNumber(ageToInMonths)],
  ['affordable', ({ affordable }) => toText(affordable)],
  ['services', ({ services }) => toText(services.map(({ serviceType }) => serviceType).join(' '))],
  ...serviceTypeSchema.options.map((type) => [`services.${type}.feeInYuan`, toFee(type)] as const),
]

const mayBeAlike: ReadonlySet<string> = new Set(FIGURES.map(([field]) => field))

/** So many times as much, or as little: a unit, or a nought too many. */
const LEAP = 3
const MOST_LEAPT = 0.2
const MOST_CHANGING = 0.5
/** When all say the same, fewer changes tell that one value was filled down. */
const MOST_MADE_ALIKE = 0.2
const FEW = 3

/** Two of so few may both be right: one carer of three, a month in advance in the place of three. */
const SMALL = 5
/** Recordings were kept for a month, and now as long as the rule asks. */
const isToRule = (field: string, before: number, now: number) =>
  field === 'cameraDaysKept' && before === 30 && now === 90

function isLeap(field: string, { amount: before = 0 }: Said, { amount: now = 0 }: Said): boolean {
  const isMany = now >= before * LEAP || before >= now * LEAP
  const isSmall = before <= SMALL && now <= SMALL
  return before > 0 && now > 0 && isMany && !isSmall && !isToRule(field, before, now)
}

/** Field by field: what became many times as large or small for many at once, and what all say alike although they differed. */
export function findLeaps(stayed: readonly StayedCentre[]) {
  const leapt: ReplacedField[] = []
  const alike: FilledField[] = []
  if (stayed.filter(({ was, is }) => was !== is).length < FEW) return { leapt, alike }
  for (const [name, toSaid] of [...ASKED_ANEW, ...FIGURES]) {
    const pairs = stayed.flatMap(({ was, is }) => {
      const [before, now] = [toSaid(was), toSaid(is)]
      return before && now ? [{ before, now }] : []
    })
    const count = (is: (pair: { before: Said; now: Said }) => boolean) => pairs.filter(is).length
    const [field, centres] = [toLabel(name), pairs.length]
    const changed = count(({ before, now }) => before.text !== now.text)
    const isAlike = new Set(pairs.map(({ now }) => now.text)).size === 1
    const leaps = count(({ before, now }) => isLeap(name, before, now))
    const differed = new Set(pairs.map(({ before }) => before.text)).size > 1
    const isMadeAlike = isAlike && differed && changed >= FEW && !mayBeAlike.has(name)
    if (isMadeAlike && changed > centres * MOST_MADE_ALIKE)
      alike.push({ field, same: centres, centres })
    else if (leaps >= FEW && leaps > centres * (CHANGING.has(name) ? MOST_CHANGING : MOST_LEAPT))
      leapt.push({ field, changed: leaps, centres })
  }
  return { leapt, alike }
}
