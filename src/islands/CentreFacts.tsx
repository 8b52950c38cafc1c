import type { ReactNode } from 'react'
import type { CentreCardContent } from '#src/islands/centre-card-content.ts'
import { Shape } from '#src/islands/Shape.tsx'
import { toDialledNumber } from '#src/islands/to-dialled-number.ts'
import { CENTRE_CARD } from '#src/text/centre-card.ts'
import { NOT_PROVIDED } from '#src/text/codes.ts'

type Props = {
  content: Pick<CentreCardContent, 'ages' | 'fee' | 'availability' | 'openingHours' | 'phone'>
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="card-facts__item">
      <dt>{label}</dt>
      <dd>{children || <span className="gap">{NOT_PROVIDED}</span>}</dd>
    </div>
  )
}

/** Ages, fee, free places, hours and phone; a gap reads 「未提供」. */
export function CentreFacts({ content: { ages, fee, availability, openingHours, phone } }: Props) {
  return (
    <dl className="card-facts">
      <Fact label={CENTRE_CARD.ages}>{ages}</Fact>
      <Fact label={CENTRE_CARD.fee}>{fee}</Fact>
      <Fact label={CENTRE_CARD.availability}>
        {availability && (
          <span className={`availability ${availability.code}`}>
            <Shape of={availability.code} />
            {availability.words}
          </span>
        )}
      </Fact>
      <Fact label={CENTRE_CARD.openingHours}>{openingHours}</Fact>
      <Fact label={CENTRE_CARD.phone}>
        {phone && <a href={`tel:${toDialledNumber(phone)}`}>{phone}</a>}
      </Fact>
    </dl>
  )
}
