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
  const { id, point, state } = content
  return (
    <article
      className="centre-card"
      data-centre={id}
      data-at={point && `${point.lat},${point.lng}`}
      data-phone={content.phone}
    >
      <div className="centre-card__head">
        <h3>
          <a href={`/centres/${id}/`}>
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
      <CentreFacts content={content} />
      <Tags content={content} />
      <QuietLines content={content} />
      <p className="centre-card__distances" data-key="distances" data-distances hidden />
      {state.code !== 'withdrawn' && <Acts id={id} name={toPlainText(content.name)} />}
    </article>
  )
}

const toPlainText = (pieces: CentreCardContent['name']) => pieces.map(({ text }) => text).join('')

/** Ages, fee, free places, distance, address, hours and phone; a gap reads 「未提供」. */
function CentreFacts({ content }: { content: CentreCardContent }) {
  const { ages, fee, availability, distance, phone, openingHours } = content
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
    ...(distance && { distance: <span className="centre-card__distance">{distance}</span> }),
    address: <Address content={content} />,
    openingHours,
    phone: phone && <PhoneLink phone={phone} />,
  }
  return (
    <dl className="card-facts">
      {(Object.keys(facts) as (keyof typeof facts)[]).map((name) => (
        <div key={name} className={`card-facts__item card-facts__${name}`}>
          <dt>{words[name]}</dt>
          <dd>{facts[name] || <span className="gap">{NOT_PROVIDED}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

function Address({
  content: { subdistrict, address, addressGap },
}: {
  content: CentreCardContent
}) {
  return (
    <>
      {subdistrict && <span>{`${subdistrict} `}</span>}
      {address.some(({ text }) => text) ? (
        <Highlighted pieces={address} />
      ) : (
        <span className="gap">{addressGap}</span>
      )}
    </>
  )
}

/** Services, 普惠, quality grade and what a centre has of its own, as words with shapes. */
function Tags({ content }: { content: CentreCardContent }) {
  const { serviceTypes, affordable, qualityGrade, features } = content
  const strong = [affordable && words.affordable, qualityGrade && words.grade(qualityGrade)]
  if (![...serviceTypes, ...strong, ...features].some(Boolean)) return null
  return (
    <ul className="tags">
      {serviceTypes.map((type) => (
        <li key={type} className="tag">
          <Shape of={type} />
          <span>{SERVICE_TYPE_LABELS[type]}</span>
        </li>
      ))}
      {strong.map(
        (word) =>
          word && (
            <li key={word} className="tag tag--strong">
              {word}
            </li>
          ),
      )}
      {features.map((word) => (
        <li key={word} className="tag">
          {word}
        </li>
      ))}
    </ul>
  )
}

/** What is of less weight: the name in the register, and what it is not or nobody told. */
function QuietLines({ content }: { content: CentreCardContent }) {
  const { legalName, affordable, serviceTypes, qualityGrade } = content
  const { affordableUnknown, notAffordable, servicesUnknown, gradeUnknown } = words
  const quiet = [
    serviceTypes.length === 0 && servicesUnknown,
    !affordable && (affordable === false ? notAffordable : affordableUnknown),
    !qualityGrade && gradeUnknown,
  ].filter(Boolean)
  return (
    <>
      {legalName && <p className="centre-card__quiet">{`${words.legalName}：${legalName}`}</p>}
      {quiet.length > 0 && <p className="centre-card__quiet">{quiet.join(words.separator)}</p>}
    </>
  )
}

/** To take it into a comparison, which asks by its own form, and to keep it. */
function Acts({ id, name }: { id: string; name: string }) {
  const ofWhat = <span className="for-screen-readers">{words.ofCentre(name)}</span>
  return (
    <div className="centre-card__acts screen-only" data-key="acts">
      <label className="choice">
        <input type="checkbox" name="ids" value={id} form="compare" />
        <span>{words.compare}</span>
        {ofWhat}
      </label>{' '}
      <a className="keep" data-keep={id} href={`/kept/?ids=${id}`}>
        <span>{words.keep}</span>
        {ofWhat}
      </a>
    </div>
  )
}
