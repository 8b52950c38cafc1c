import type { Centre } from '#src/centres/centre.ts'
import { ofRecord, type RowMaker } from '#src/choosing/compare-row.ts'
import { zhHans as words } from '#src/choosing/words.ts'
import { DOCUMENT_KIND_LABELS } from '#src/text/codes.ts'

type DocumentKind = Centre['certificates'][number]['kind']

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
    const open = violations.filter(({ correctedOn }) => !correctedOn).length
    return [violations.length > 0 ? words.found(violations.length, open) : words.noRecords]
  },
}

/** Penalties are told only as long as they are published. */
const PENALTIES: RowMaker = {
  label: words.rows.penalties,
  path: 'penalties',
  toLines: ({ penalties }, { on }) => {
    const shown = penalties.filter(({ publishedUntil }) => !publishedUntil || on <= publishedUntil)
    return [shown.length > 0 ? words.penalties(shown.length) : words.noRecords]
  },
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
