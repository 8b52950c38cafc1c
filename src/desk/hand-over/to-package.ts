import type { Answers } from '#src/complaints/answers.ts'
import { toWhenText } from '#src/desk/commands/show/to-case-text.ts'
import type { Summary } from '#src/desk/to-summary.ts'

/** What a unit gets of a case: what it needs to handle it, and no more. */
export type CasePackage = {
  version: 1
  reference: string
  filedAt: string
  to: string
  from: string
  matter: string
  place: string
  when: string
  narrative: string
  /** Nothing where the complainant left none, or wants it known to the officers who opened the case alone. */
  contact: { name: string | null; phone: string | null } | null
  files: { name: string; sha256: string }[]
  due: { label: string; on: string; estimated: boolean }[]
}

type Of = {
  summary: Summary
  answers: Answers
  to: string
  from: string
  place: string
  files: CasePackage['files']
}

/** A case as a unit gets it. The contact goes along only where whoever left it may be rung by others. */
export function toPackage({ summary, answers, to, from, place, files }: Of): CasePackage {
  const { choice, name, phone } = answers.contact ?? {}
  return {
    version: 1,
    reference: summary.reference,
    filedAt: summary.filedAt,
    to,
    from,
    matter: summary.matter.label,
    place,
    when: toWhenText(answers.when),
    narrative: answers.narrative ?? '',
    contact: choice === 'contactable' ? { name: name ?? null, phone: phone ?? null } : null,
    files,
    due: summary.promises.map(({ label, on, estimated }) => ({ label, on, estimated })),
  }
}
