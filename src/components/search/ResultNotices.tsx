import type { ReactNode } from 'react'
import { withoutPlace } from '#search/centre-query.ts'
import { PhoneLink } from '#src/components/centre-card/PhoneLink.tsx'
import { toPageAddress } from '#src/components/search/search-address.ts'
import type { Asked } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'
import { zhHans as originWords } from '#src/origins/words.ts'

type Props = {
  asked: Asked
  /** What was wrong with values of the address that were left out. */
  ignored: readonly string[]
}

/** What a reader should know before reading the list. */
export function ResultNotices({ asked, ignored }: Props) {
  const { query, answer } = asked
  const { unlocated, elsewhere } = answer
  return (
    <>
      {ignored.length > 0 && (
        <p className="notice caution">{words.notices.ignored + ignored.join('、')}</p>
      )}
      {answer.degraded && <p className="notice">{words.notices.degraded}</p>}
      {answer.unknownNumber && <UnknownNumber number={answer.unknownNumber} asked={asked} />}
      {elsewhere && (
        <p className="notice">
          <span>{`${words.notices.elsewhere} `}</span>
          <a href={elsewhere.href}>{elsewhere.title}</a>
        </p>
      )}
      <Readings asked={asked} />
      {unlocated > 0 && (
        <p className="notice">
          <span>{`${words.notices.unlocated(unlocated)} `}</span>
          <a href={toPageAddress({ ...query, unlocated: true, page: 1 })}>
            {words.notices.showUnlocated}
          </a>
        </p>
      )}
    </>
  )
}

/** Who can say what a number is that stands in no list. */
function UnknownNumber({
  number,
  asked: { region, takesComplaints },
}: {
  number: string
  asked: Asked
}) {
  const [before, after] = words.notices.unknownNumber
  return (
    <div className="notice">
      <p>
        {before}
        <bdi>{number}</bdi>
        {after}
      </p>
      <ul className="offices">
        {region.advice.map(({ name, phone }) => (
          <li key={name}>
            <span>{`${name} `}</span>
            <PhoneLink phone={phone} />
          </li>
        ))}
        {takesComplaints && (
          <li>
            <a href="/complaints/centre/?place=unlisted">{words.notices.reportUnlisted}</a>
          </li>
        )}
      </ul>
    </div>
  )
}

/** How the question was read where that is not plain: one line each. */
function Readings({ asked: { query, answer } }: { asked: Asked }) {
  const { reasons, unused, matchedBy, total, relaxations, placeAsWords, unknownOrigin, origin } =
    answer
  const isPlaceUnused = placeAsWords !== undefined && unused.includes(placeAsWords.name)
  const others = isPlaceUnused ? unused.filter((word) => word !== placeAsWords.name) : unused
  const alone = relaxations.find(({ change }) => change === 'only')
  const isInexact = matchedBy === 'sound' || matchedBy === 'partial'
  const lines: ReactNode[] = [
    ...reasons.map(({ typed, by, as }) => words.readings[by](typed, as)),
    reasons.length === 0 && total > 0 && isInexact && words.notices[matchedBy](query.text),
    placeAsWords &&
      words.readings[toPlaceReading(placeAsWords.isKnown, isPlaceUnused)](placeAsWords.name),
    unknownOrigin && words.readings.unknownOrigin(unknownOrigin),
    others.length > 0 && words.readings.unused(others),
    alone && (
      <a href={toPageAddress(alone.query)}>{words.noResults.only(alone.label, alone.total)}</a>
    ),
    origin && origin.others.length > 0 && <OtherPlaces asked={{ query, others: origin.others }} />,
  ]
  const said = lines.filter(Boolean)
  if (said.length === 0) return null
  return (
    <ul className="readings">
      {said.map((line, at) => (
        <li key={at}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  )
}

function toPlaceReading(isKnown: boolean, isUnused: boolean) {
  if (isUnused) return 'placeUnused'
  return isKnown ? 'placeByName' : 'placeUnknown'
}

type Others = Pick<Asked, 'query'> & {
  others: NonNullable<Asked['answer']['origin']>['others']
}

/** Places of the same name. */
function OtherPlaces({ asked: { query, others } }: { asked: Others }) {
  return (
    <>
      <span>{words.readings.otherPlaces}</span>
      {others.map(({ id, name, kind }) => (
        <a key={id} href={toPageAddress({ ...withoutPlace(query), originId: id })}>
          {words.readings.placeOfKind(
            name,
            originWords.kinds[kind as keyof typeof originWords.kinds] ?? '',
          )}
        </a>
      ))}
    </>
  )
}
