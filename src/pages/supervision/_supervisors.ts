import type { Responsibilities } from '#src/guidance/responsibilities.ts'
import { zhHans as words } from '#src/pages/supervision/_words.ts'

/** Units that inspect or punish, each with those of its duties that say so. */
export const toSupervisors = (responsibilities: Responsibilities | undefined) =>
  (responsibilities?.units ?? []).flatMap(({ name, duties }) => {
    const own = duties.filter(({ text, quote = '' }) => words.supervises.test(text + quote))
    return own.length > 0 ? [{ name, duties: own }] : []
  })
