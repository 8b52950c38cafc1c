import type { CentreCardContent } from '#src/components/centre-card/card-content.ts'
import { PhoneLink } from '#src/components/centre-card/PhoneLink.tsx'
import { Shape } from '#src/components/centre-card/Shape.tsx'
import { CENTRE_CARD } from '#src/components/centre-card/words.ts'
import { NOT_PROVIDED } from '#src/text/codes.ts'

type Props = {
  content: Pick<CentreCardContent, 'ages' | 'fee' | 'availability' | 'openingHours' | 'phone'>
}

/** Ages, fee, free places, hours and phone; a gap reads 「未提供」. */
export function CentreFacts({ content: { ages, fee, availability, openingHours, phone } }: Props) {
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
          <dt>{CENTRE_CARD[name]}</dt>
          <dd>{facts[name] || <span className="gap">{NOT_PROVIDED}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
