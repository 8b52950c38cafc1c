import { isOpen } from '#src/centres/centre-parts.ts'
import type { DocumentKind } from '#src/centres/to-certified-to.ts'
import { ofRecord, type RowMaker } from '#src/choosing/compare-row.ts'
import { zhHans as words } from '#src/choosing/words.ts'
import { DOCUMENT_KIND_LABELS } from '#src/text/codes.ts'

const toCertificateRow = (kind: DocumentKind): RowMaker => ({
  label: DOCUMENT_KIND_LABELS[kind],
  path: `certificates.${kind}`,
  toLines: ({ certificates, providesMeals }, { on }) => {
    const certificate = certificates.find((one) => one.kind === kind)
    if (!certificate) return [kind === 'food' && providesMeals === false && words.foodNotNeeded]
    const { result, validTo } = certificate
    return [
      result,
      validTo && words.validTo(validTo),
      validTo !== undefined && validTo < on && words.expired,
    ]
  },
})

const INSPECTIONS: RowMaker = {
  label: words.rows.inspections,
  path: 'inspections',
  toLines: ({ inspections }) => {
    const newest = [...inspections].sort((a, b) => b.inspectedOn.localeCompare(a.inspectedOn))[0]
    if (!newest) return [words.noRecords]
    return [
      words.inspected(newest.inspectedOn, newest.result),
      inspections.length > 1 && words.inspections(inspections.length),
    ]
  },
}

const VIOLATIONS: RowMaker = {
  label: words.rows.violations,
  path: 'violations',
  toLines: ({ violations }) => {
    const open = violations.filter(isOpen).length
    return [violations.length > 0 ? words.found(violations.length, open) : words.noRecords]
  },
}

const PENALTIES: RowMaker = {
  label: words.rows.penalties,
  path: 'penalties',
  toLines: ({ penalties }) => [
    penalties.length > 0 ? words.penalties(penalties.length) : words.noRecords,
  ],
}

/** Who looks after the children, where, and what others found there. */
export const SAFETY_ROWS: readonly RowMaker[] = [
  ofRecord('qualifiedShareInPercent'),
  toCertificateRow('fire'),
  toCertificateRow('food'),
  toCertificateRow('hygiene'),
  ofRecord('indoorAreaInSquareMetres'),
  ofRecord('outdoorAreaInSquareMetres'),
  ofRecord('cameraDaysKept'),
  ofRecord('liabilityInsurer'),
  {
    label: words.rows.grade,
    path: 'qualityGrade',
    toLines: ({ qualityGrade, qualityGradedOn }) => [
      qualityGrade && words.grade(qualityGrade, qualityGradedOn),
    ],
  },
  INSPECTIONS,
  VIOLATIONS,
  PENALTIES,
]
