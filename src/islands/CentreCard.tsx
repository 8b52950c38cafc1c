import '#src/styles/centre-card.css'
import type { CentreCardContent } from '#src/components/centre-card/card-content.ts'
import { Highlighted } from '#src/components/centre-card/Highlighted.tsx'
import { CENTRE_CARD } from '#src/components/centre-card/words.ts'
import { CentreFacts } from '#src/islands/CentreFacts.tsx'
import { ServiceTags } from '#src/islands/ServiceTags.tsx'

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
        <p className="centre-card__legal-name">
          {`${CENTRE_CARD.legalName}：${content.legalName}`}
        </p>
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
