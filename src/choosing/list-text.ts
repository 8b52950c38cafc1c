import type { Centre } from '#src/centres/centre.ts'
import { zhHans as words } from '#src/choosing/words.ts'
import { toAgeRangeText } from '#src/text/ages.ts'
import { NOT_PROVIDED } from '#src/text/codes.ts'
import { toServicesText } from '#src/text/fees.ts'

const toName = ({ displayName, legalName }: Centre) => displayName ?? legalName

function toEntry(centre: Centre, at: number): string {
  const { ageFromInMonths, ageToInMonths, address, phones } = centre
  return [
    words.list.entry(at + 1, toName(centre)),
    words.list.ages(toAgeRangeText(ageFromInMonths, ageToInMonths) ?? NOT_PROVIDED),
    words.list.fee(toServicesText(centre.services) ?? NOT_PROVIDED),
    words.list.phone(phones[0] ?? NOT_PROVIDED),
    ...(address ? [words.list.address(address)] : []),
  ].join('\n')
}

/** A list as a message for a chat: names, ages, fees and phones, and where the rest stands. */
export const toListText = (
  centres: readonly Centre[],
  address: string,
  asOf: string | undefined,
): string =>
  [words.list.title(centres.length, asOf), ...centres.map(toEntry), words.list.link(address)].join(
    '\n\n',
  )
