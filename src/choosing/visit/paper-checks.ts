import type { Centre } from '#src/centres/centre.ts'
import { isOpen } from '#src/centres/centre-parts.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import { type DocumentKind, toCertifiedTo } from '#src/centres/to-certified-to.ts'
import { ofValue, type ToChecks, type VisitCheck } from '#src/choosing/visit/visit-check.ts'
import { zhHans as words } from '#src/choosing/visit/words.ts'
import { DOCUMENT_KIND_LABELS } from '#src/text/codes.ts'

/** A paper with a last day: a new one where it has passed. */
const ofLastDay = (id: string, what: string, validTo: string, on: string): VisitCheck =>
  validTo < on
    ? { id, kind: 'first', text: words.expired(what, validTo) }
    : { id, kind: 'see', text: words.validTo(what, validTo) }

function toCertificate(centre: Centre, kind: DocumentKind, on: string): VisitCheck {
  const what = DOCUMENT_KIND_LABELS[kind]
  const certificate = centre.certificates.find((one) => one.kind === kind)
  if (!certificate) return { id: kind, kind: 'ask', text: words.missing(what) }
  const { result, validTo } = certificate
  if (validTo && validTo < on) return ofLastDay(kind, what, validTo, on)
  const isGood = toCertifiedTo({ certificates: [certificate] })[kind] !== undefined
  if (result && !isGood) return { id: kind, kind: 'first', text: words.badResult(what, result) }
  if (validTo) return ofLastDay(kind, what, validTo, on)
  if (result) return { id: kind, kind: 'see', text: words.result(what, result) }
  return { id: kind, kind: 'ask', text: words.undated(what) }
}

/** Whoever cooks nothing needs no licence for food. */
const toCertificates: ToChecks = (centre, on) =>
  (['fire', 'food', 'hygiene'] as const)
    .map((kind) => toCertificate(centre, kind, on))
    .filter(({ id, kind }) => id !== 'food' || kind !== 'ask' || centre.providesMeals !== false)

const toFiling: ToChecks = (centre, on) => {
  const { filedOn, filedUntil, filingNumber } = centre
  const state = toFilingState(centre, on)
  if (state === 'expired' && filedUntil)
    return [{ id: 'state', kind: 'first', text: words.filingExpired(filedUntil) }]
  return [ofValue('state', filedOn, (day) => words.filed(day, filingNumber), words.filingMissing)]
}

const toViolations: ToChecks = ({ violations }) => {
  const open = violations.filter(isOpen)
  if (open.length === 0) return []
  const found = open.map(({ foundOn, summary }) => words.found(foundOn, summary))
  return [{ id: 'violation', kind: 'first', text: words.violations(found.join(words.semicolon)) }]
}

const toInsurance: ToChecks = ({ liabilityInsurer, liabilityInsuredTo }, on) =>
  liabilityInsuredTo
    ? [ofLastDay('insurance', words.insurance, liabilityInsuredTo, on)]
    : [ofValue('insurance', liabilityInsurer, words.insurer, words.missing(words.insurance))]

/** Papers on the wall and in the drawer. */
export const toPaperChecks: ToChecks = (centre, on) => [
  ...toViolations(centre, on),
  ...toFiling(centre, on),
  ...toCertificates(centre, on),
  ...toInsurance(centre, on),
]
