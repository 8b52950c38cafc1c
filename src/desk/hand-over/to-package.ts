import { z } from 'zod'
import type { Answers } from '#src/complaints/answers.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import { packageIdSchema, sha256Schema } from '#src/desk/api/hand-over-view.ts'
import { toWhenText } from '#src/desk/commands/show/to-case-text.ts'
import { redact } from '#src/desk/hand-over/redact.ts'
import { toTermText } from '#src/desk/to-state-text.ts'
import { isRecipient } from '#src/officers/officer-card.ts'

/** An account has at most 64,000 code units, and grows by half where all of it is struck. */
const text = z.string().max(100_000)

/** What a unit gets of a case: what it needs to handle it, and no more. */
export const casePackageSchema = z.strictObject({
  version: z.literal(1),
  reference: z.string().max(20),
  filedAt: z.iso.datetime(),
  to: text,
  from: text,
  matter: text,
  place: text,
  when: text,
  narrative: text,
  /** Nothing where the complainant left none, or wants it known to the officers who opened the case alone. */
  contact: z.strictObject({ name: text.nullable(), phone: text.nullable() }).nullable(),
  files: z.array(z.strictObject({ name: z.string().max(100), sha256: sha256Schema })).max(500),
  due: z.array(z.strictObject({ label: text, on: z.iso.date(), estimated: z.boolean() })).max(20),
  /** Of one that was sealed: which one it is, and to whom its unit seals what it says of the case. */
  sealed: z
    .strictObject({ id: packageIdSchema, caseRecipient: z.string().refine(isRecipient) })
    .exactOptional(),
})
export type CasePackage = z.infer<typeof casePackageSchema>

type Of = {
  row: Pick<CaseRow, 'reference' | 'filedAt' | 'promises'>
  answers: Answers
  to: string
  from: string
  matter: string
  place: string
  /** What its officer leaves out of what was written, besides what the complainant wants left out. */
  leftOut?: readonly string[]
  files: CasePackage['files']
  sealed?: CasePackage['sealed']
}

/**
 * A case as a unit gets it. The contact goes along only where whoever left it may be rung by others; where he may not, his
 * name and his number are struck from what he wrote too.
 */
export function toPackage({
  row,
  answers,
  to,
  from,
  matter,
  place,
  files,
  ...of
}: Of): CasePackage {
  const { choice, name, phone } = answers.contact ?? {}
  const isOpen = choice === 'contactable'
  const kept = isOpen ? [] : [name ?? '', phone ?? '']
  const { leftOut = [], sealed } = of
  return {
    version: 1,
    reference: row.reference,
    filedAt: row.filedAt,
    to,
    from,
    matter,
    place,
    when: toWhenText(answers.when),
    narrative: redact(answers.narrative ?? '', [...kept, ...leftOut]),
    contact: isOpen ? { name: name ?? null, phone: phone ?? null } : null,
    files,
    due: row.promises.map(({ label, on, estimated }) => ({
      label: toTermText(label, matter),
      on,
      estimated,
    })),
    ...(sealed && { sealed }),
  }
}
