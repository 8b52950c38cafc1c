import type { CentreQuery } from '#search/centre-query.ts'
import type { SearchRegion } from '#src/components/search/search-region.ts'
import { zhHans } from '#src/components/search/words.ts'
import { toAgeText } from '#src/text/ages.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

const words = zhHans.need

/** The one value of a part that was asked for; of several none: the count would say something else. */
const onlyOf = <T,>(values: readonly T[]) => (values.length === 1 ? values[0] : undefined)

/**
 * Lets a family that found nothing be counted: street, age and form of service, nothing else. A question that asked for
 * none of them counts for nothing.
 */
export function NeedForm({ query, region }: { query: CentreQuery; region: SearchRegion }) {
  const subdistrict = region.subdistricts.find(
    ({ code }) => code === onlyOf(query.subdistrictCodes),
  )
  const service = onlyOf(query.serviceTypes)
  const { ageInMonths: age } = query
  const parts = [
    subdistrict && { name: 'subdistrict', value: subdistrict.code, label: subdistrict.name },
    age !== undefined && { name: 'age', value: age, label: toAgeText(age) },
    service && { name: 'service', value: service, label: SERVICE_TYPE_LABELS[service] },
  ].flatMap((part) => part || [])
  if (parts.length === 0) return null
  return (
    <form className="need" method="post" action="/needs/">
      <h3>{words.title}</h3>
      <p>{words.text(parts.map(({ label }) => label))}</p>
      {parts.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="need__consent">
        <input type="checkbox" name="consent" value="1" required />
        <span>{words.consent}</span>
      </label>{' '}
      <button className="button quiet" type="submit">
        {words.submit}
      </button>
    </form>
  )
}
