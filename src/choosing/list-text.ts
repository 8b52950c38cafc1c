import { toShownName } from '#src/centres/by-name.ts'
import type { Centre } from '#src/centres/centre.ts'
import { zhHans as words } from '#src/choosing/words.ts'
import { toAgeRangeText } from '#src/text/ages.ts'
import { NOT_PROVIDED } from '#src/text/codes.ts'
import { toServicesText } from '#src/text/fees.ts'

/** A list to be sent on: its centres, and what must be said of each first. */
export type SentList = {
  centres: readonly { centre: Centre; standing: string | undefined }[]
  address: string
  asOf: string | undefined
  sample: boolean
}

function toEntry({ centre, standing }: SentList['centres'][number], at: number): string {
  const { ageFromInMonths, ageToInMonths, address, phones } = centre
  return [
    words.list.entry(at + 1, toShownName(centre)),
    ...(standing ? [words.list.standing(standing)] : []),
    words.list.ages(toAgeRangeText(ageFromInMonths, ageToInMonths) ?? NOT_PROVIDED),
    words.list.fee(toServicesText(centre.services) ?? NOT_PROVIDED),
    words.list.phone(phones[0] ?? NOT_PROVIDED),
    ...(address ? [words.list.address(address)] : []),
  ].join('\n')
}

/** A list as a message for a chat: names, ages, fees and phones, and where the rest stands. */
export const toListText = ({ centres, address, asOf, sample }: SentList): string =>
  [
    words.list.title(centres.length, asOf, sample),
    ...centres.map(toEntry),
    words.list.link(address),
  ].join('\n\n')
