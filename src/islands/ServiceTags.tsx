import type { CentreCardContent } from '#src/components/centre-card/card-content.ts'
import { Shape } from '#src/components/centre-card/Shape.tsx'
import { CENTRE_CARD } from '#src/components/centre-card/words.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

type Props = {
  content: Pick<CentreCardContent, 'serviceTypes' | 'affordable' | 'qualityGrade'>
}

/** Services, 普惠 and quality grade as words with shapes; what is not known is said, but quietly. */
export function ServiceTags({ content: { serviceTypes, affordable, qualityGrade } }: Props) {
  const { affordableUnknown, notAffordable, servicesUnknown, gradeUnknown } = CENTRE_CARD
  const strong = [
    affordable && CENTRE_CARD.affordable,
    qualityGrade && CENTRE_CARD.grade(qualityGrade),
  ]
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
      {toItems(quiet, 'gap')}
    </ul>
  )
}
