import { toPlainText1 } from '#src/lib/plain-text-1.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

/**
 * Whether a person should look at a complaint at once: its matter is dangerous, or one of the urgent words stands
 * in its account. It understands nothing, so 「没有流血」 counts too; it never decides who gets the complaint.
 */
export function isUrgent(rules: ComplaintRules, narrative: string, matterId: string): boolean {
  if (rules.matters.some(({ id, danger }) => danger && id === matterId)) return true
  const text = toPlain(narrative)
  return rules.urgentWords.map(toPlain).some((word) => word !== '' && text.includes(word))
}

const toPlain = (text: string) => toPlainText1(text).replace(/\s/g, '')
