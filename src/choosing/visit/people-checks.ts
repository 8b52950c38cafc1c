import type { ClassGroup } from '#src/centres/centre-parts.ts'
import { CLASS_GROUP_STANDARD } from '#src/centres/class-groups.ts'
import { ofValue, type ToChecks, type VisitCheck } from '#src/choosing/visit/visit-check.ts'
import { zhHans as words } from '#src/choosing/visit/words.ts'
import { CLASS_GROUP_LABELS } from '#src/text/codes.ts'

function toRatio({ classGroup, childrenPerCarer: children }: ClassGroup): VisitCheck {
  const id = `ratio-${classGroup}`
  const name = CLASS_GROUP_LABELS[classGroup]
  const { childrenPerCarer: standard } = CLASS_GROUP_STANDARD[classGroup]
  const basis = standard ? words.basis.ratio(name, standard) : undefined
  if (children !== undefined && standard !== undefined && children > standard)
    return { id, kind: 'first', text: words.ratioShort(name, children, standard), basis }
  return ofValue(id, children, (count) => words.ratio(name, count), words.ratioMissing(name), basis)
}

function toSize({ classGroup, classSize }: ClassGroup): VisitCheck {
  const id = `size-${classGroup}`
  const name = CLASS_GROUP_LABELS[classGroup]
  const { maxClassSize: most } = CLASS_GROUP_STANDARD[classGroup]
  const basis = words.basis.size(name, most)
  if (classSize !== undefined && classSize > most)
    return { id, kind: 'first', text: words.sizeOver(name, classSize, most), basis }
  return ofValue(id, classSize, (count) => words.size(name, count), words.sizeMissing(name), basis)
}

/** Children and carers can be counted; papers of the staff are asked for. */
export const toPeopleChecks: ToChecks = (centre) => [
  ...(centre.classGroups.length === 0
    ? [{ id: 'size', kind: 'ask' as const, text: words.classesMissing }]
    : centre.classGroups.flatMap((group) => [toRatio(group), toSize(group)])),
  ofValue('staff', centre.qualifiedShareInPercent, words.staff, words.staffMissing),
  ofValue('records', centre.backgroundCheckedOn, words.records, words.recordsMissing),
  { id: 'health', kind: 'ask', text: words.health, basis: words.basis.health },
]
