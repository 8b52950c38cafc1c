import '#src/styles/centre-card.css'
import type { CentreCardContent } from '#src/components/centre-card/card-content.ts'
import { Highlighted } from '#src/components/centre-card/Highlighted.tsx'
import { PhoneLink } from '#src/components/centre-card/PhoneLink.tsx'
import { Shape } from '#src/components/centre-card/Shape.tsx'
import { zhHans as words } from '#src/components/centre-card/words.ts'
import { NOT_PROVIDED, SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

/**
 * One centre in a list. Without state, so that the search page renders it live and list pages render it to
 * files; the content comes from `toCardOfHit` or `toCardOfDocument`.
 */
export function CentreCard({ content }: { content: CentreCardContent }) {
  const { state, address, distance } = content
  return (
    <article className="centre-card">
      <div className="centre-card__head">
        <h3>
          <a href={`/centres/${content.id}/`}>
            <Highlighted pieces={content.name} />
          </a>
        </h3>
        <p className={`state state--${state.code}`}>{state.words}</p>
        {content.marks.map((mark) => (
          <p key={mark} className="state state--warning">
            {mark}
          </p>
        ))}
      </div>
      {content.healthNotices.map(({ slug, words }) => (
        <p key={slug} className="state state--warning">
          <a href={`/notices/#${slug}`}>{words}</a>
        </p>
      ))}
      {content.legalName && (
        <p className="centre-card__legal-name">{`${words.legalName}：${content.legalName}`}</p>
      )}
      <p className="centre-card__place">
        {content.subdistrict && <span>{`${content.subdistrict} `}</span>}
        {address.some(({ text }) => text) ? (
          <Highlighted pieces={address} />
        ) : (
          <span className="gap">{content.addressGap}</span>
        )}
        {distance && <span className="centre-card__distance">{` ${distance}`}</span>}
      </p>
      <ServiceTags content={content} />
      <CentreFacts content={content} />
    </article>
  )
}

type FactsProps = {
  content: Pick<CentreCardContent, 'ages' | 'fee' | 'availability' | 'openingHours' | 'phone'>
}

/** Ages, fee, free places, hours and phone; a gap reads 「未提供」. */
function CentreFacts({ content: { ages, fee, availability, openingHours, phone } }: FactsProps) {
  const places = availability && (
    <>
      <span className={`availability ${availability.code}`}>
        <Shape of={availability.code} />
        <span>{availability.words}</span>
      </span>
      {availability.note && <span className="gap">{` ${availability.note}`}</span>}
    </>
  )
  const facts = {
    ages,
    fee,
    availability: places,
    phone: phone && <PhoneLink phone={phone} />,
    openingHours,
  }
  return (
    <dl className="card-facts">
      {(Object.keys(facts) as (keyof typeof facts)[]).map((name) => (
        <div key={name} className="card-facts__item">
          <dt>{words[name]}</dt>
          <dd>{facts[name] || <span className="gap">{NOT_PROVIDED}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

type TagsProps = {
  content: Pick<CentreCardContent, 'serviceTypes' | 'affordable' | 'qualityGrade' | 'features'>
}

/** Services, 普惠, quality grade and what a centre has of its own as words with shapes; what is not known is said, but quietly. */
function ServiceTags({ content: { serviceTypes, affordable, qualityGrade, features } }: TagsProps) {
  const { affordableUnknown, notAffordable, servicesUnknown, gradeUnknown } = words
  const strong = [affordable && words.affordable, qualityGrade && words.grade(qualityGrade)]
  const quiet = [
    serviceTypes.length === 0 && servicesUnknown,
    !affordable && (affordable === false ? notAffordable : affordableUnknown),
    !qualityGrade && gradeUnknown,
  ]
  const toItems = (words: (string | false | undefined)[], className: string) =>
    words.map(
      (word) =>
        word && (
          <li key={word} className={className}>
            {word}
          </li>
        ),
    )
  return (
    <ul className="tags">
      {serviceTypes.map((type) => (
        <li key={type} className="tag">
          <Shape of={type} />
          <span>{SERVICE_TYPE_LABELS[type]}</span>
        </li>
      ))}
      {toItems(strong, 'tag tag--strong')}
      {toItems(features, 'tag')}
      {toItems(quiet, 'gap')}
    </ul>
  )
}
