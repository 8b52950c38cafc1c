import type { Centre } from '#src/centres/centre.ts'
import { zhHans as words } from '#src/choosing/share/words.ts'
import type { Region } from '#src/region/region.ts'
import { toAgeRangeText } from '#src/text/ages.ts'
import { NOT_PROVIDED, SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { toFeeText } from '#src/text/fees.ts'

/** What is said of a centre where it is shared; gaps are said. No free places: they age. */
type ShareFacts = { name: string; place: string; ages: string; fee: string }

/** What stands on the picture beside a shared link. */
export type PictureText = { facts: ShareFacts; siteName: string; sample: boolean }

type Sharing = Pick<Region, 'name' | 'siteName' | 'subdistricts' | 'sample'>

const toPlace = ({ subdistrictCode }: Centre, { name, subdistricts }: Sharing) =>
  subdistricts.find(({ code }) => code === subdistrictCode)?.name ?? name

function toShareFacts(centre: Centre, region: Sharing): ShareFacts {
  const ages = toAgeRangeText(centre.ageFromInMonths, centre.ageToInMonths)
  return {
    name: centre.displayName ?? centre.legalName,
    place: toPlace(centre, region),
    ages: words.ages(ages ?? NOT_PROVIDED),
    fee: toFee(centre.services) ?? words.fee(NOT_PROVIDED),
  }
}

export const toPictureText = (centre: Centre, region: Sharing): PictureText => ({
  facts: toShareFacts(centre, region),
  siteName: region.siteName,
  sample: region.sample,
})

/** Of full-day care, else of the first service that has a fee. */
function toFee(services: Centre['services']): string | undefined {
  const priced = services.filter(({ feeInYuan }) => feeInYuan !== undefined)
  const first = priced.find(({ serviceType }) => serviceType === 'fullDay') ?? priced[0]
  return first && `${SERVICE_TYPE_LABELS[first.serviceType]} ${toFeeText(first)}`
}

/** A message for a chat: one fact a line, the address last, so that it can be tapped. `standing`: what must be known of its filing first. */
export function toShareMessage(
  centre: Centre,
  region: Sharing,
  address: string,
  standing: string | undefined,
): string {
  const { name, place, ages, fee } = toShareFacts(centre, region)
  const title = region.sample ? words.sample(name) : name
  const phone = words.phone(centre.phones[0] ?? NOT_PROVIDED)
  return [title, ...(standing ? [standing] : []), place, ages, fee, phone, address].join('\n')
}
