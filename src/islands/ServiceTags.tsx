import type { CentreCardContent } from '#src/islands/centre-card-content.ts'
import { Shape } from '#src/islands/Shape.tsx'
import { CENTRE_CARD } from '#src/text/centre-card.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

type Props = {
  content: Pick<CentreCardContent, 'serviceTypes' | 'affordable' | 'qualityGrade'>
}

/** Services, 普惠 and quality grade as words with shapes; what is not known is said, but quietly. */
export function ServiceTags({ content: { serviceTypes, affordable, qualityGrade } }: Props) {
  return (
    <ul className="tags">
      {serviceTypes.map((type) => (
        <li key={type} className={`tag tag--${type}`}>
          <Shape of={type} />
          {SERVICE_TYPE_LABELS[type]}
        </li>
      ))}
      {serviceTypes.length === 0 && <li className="gap">{CENTRE_CARD.servicesUnknown}</li>}
      {affordable && <li className="tag tag--affordable">{CENTRE_CARD.affordable}</li>}
      {qualityGrade && <li className="tag tag--grade">{CENTRE_CARD.grade(qualityGrade)}</li>}
      {affordable === false && <li className="gap">{CENTRE_CARD.notAffordable}</li>}
      {affordable === undefined && <li className="gap">{CENTRE_CARD.affordableUnknown}</li>}
      {!qualityGrade && <li className="gap">{CENTRE_CARD.gradeUnknown}</li>}
    </ul>
  )
}
