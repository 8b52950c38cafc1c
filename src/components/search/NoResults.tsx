import { EMPTY_QUERY } from '#search/centre-query.ts'
import { PhoneLink } from '#src/components/centre-card/PhoneLink.tsx'
import { NeedForm } from '#src/components/search/NeedForm.tsx'
import { toPageAddress } from '#src/components/search/search-address.ts'
import type { Asked } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'

/**
 * Ways on from an empty list: each filter dropped alone with what that brings, and people to ask where no notice
 * above names them.
 */
export function NoResults({ asked: { answer, region, takesEnquiries } }: { asked: Asked }) {
  const { relaxations, effectiveQuery } = answer
  const asked = region.subdistricts.filter(({ code }) =>
    effectiveQuery.subdistrictCodes.includes(code),
  )
  const offices = asked.map(({ office }) => office)
  return (
    <div className="no-results">
      <h3>{words.noResults.title}</h3>
      <p>{relaxations.length > 0 ? words.noResults.relax : words.noResults.relaxNone}</p>
      <ul className="links">
        {relaxations.map(({ label, change, query, total }) => (
          <li key={label}>
            <a href={toPageAddress(query)}>{words.noResults[change](label, total)}</a>
          </li>
        ))}
        <li>
          <a href={toPageAddress(EMPTY_QUERY)}>{words.noResults.all}</a>
        </li>
      </ul>
      {!answer.unknownNumber && <People people={[...region.advice, ...offices]} />}
      {takesEnquiries && (
        <p>
          <a href="/complaints/ask/">{words.noResults.enquiry}</a>
        </p>
      )}
      <NeedForm query={effectiveQuery} region={region} />
    </div>
  )
}

/** The bureau, the hotline, and the office of a street that was asked for. */
function People({ people }: { people: { name: string; phone?: string | undefined }[] }) {
  return (
    <>
      <h3>{words.noResults.ask}</h3>
      <ul className="offices">
        {people.map(({ name, phone }) => (
          <li key={name}>
            <span>{`${name} `}</span>
            {phone ? (
              <PhoneLink phone={phone} />
            ) : (
              <span className="gap">{words.noResults.phoneUnknown}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
