import '#src/styles/centre-card.css'
import { CentreFacts } from '#src/islands/CentreFacts.tsx'
import type { CentreCardContent } from '#src/islands/centre-card-content.ts'
import { Highlighted } from '#src/islands/Highlighted.tsx'
import { ServiceTags } from '#src/islands/ServiceTags.tsx'
import { CENTRE_CARD } from '#src/text/centre-card.ts'
import { NOT_PROVIDED } from '#src/text/codes.ts'

/**
 * One centre in a list. Without state, so that the search page renders it live and list pages render it to
 * files; the content comes from `toCardOfHit` or `toCardOfDocument`.
 */
export function CentreCard({ content }: { content: CentreCardContent }) {
  const { state, address, distance } = content
  return (
    <article className="centre-card">
      <h3 className="centre-card__name">
        <a href={`/centres/${content.id}/`}>
          <Highlighted pieces={content.name} />
        </a>
      </h3>
      {content.legalName && (
        <p className="centre-card__legal-name">
          {CENTRE_CARD.legalName}：{content.legalName}
        </p>
      )}
      <p className="centre-card__states">
        <span className={`state state--${state.code}`}>{state.words}</span>
        {content.marks.map((mark) => (
          <span key={mark} className="state state--warning">
            {mark}
          </span>
        ))}
      </p>
      <p className="centre-card__place">
        <span className="centre-card__subdistrict">{content.subdistrict}</span>{' '}
        {address.some(({ text }) => text) ? (
          <Highlighted pieces={address} />
        ) : (
          <span className="gap">
            {CENTRE_CARD.address}
            {NOT_PROVIDED}
          </span>
        )}
        {distance && <span className="centre-card__distance">{distance}</span>}
      </p>
      <ServiceTags content={content} />
      <CentreFacts content={content} />
    </article>
  )
}
