import { toCommand } from '#src/desk/command.ts'
import type { Desk } from '#src/desk/desk.ts'
import { checkCalendar } from '#src/desk/doctor/check-calendar.ts'
import { checkKeyFiles } from '#src/desk/doctor/check-key-files.ts'
import { checkNewestCase } from '#src/desk/doctor/check-newest-case.ts'
import { checkStored } from '#src/desk/doctor/check-stored.ts'
import type { Finding } from '#src/desk/doctor/finding.ts'
import { removeEnded } from '#src/desk/doctor/remove-ended.ts'
import { removeExpired } from '#src/desk/doctor/remove-expired.ts'
import { EXIT } from '#src/desk/exit-code.ts'
import { DOCTOR_TEXT } from '#src/text/desk/doctor.ts'
import { USAGE } from '#src/text/desk/usage.ts'

const CHECKS: readonly ((desk: Desk) => Promise<Finding[]>)[] = [
  checkKeyFiles,
  removeExpired,
  removeEnded,
  checkStored,
  checkNewestCase,
  checkCalendar,
]

/** Looks at keys, store and calendar, and removes expired drafts and cases. Ends with `wrong` when something must be put right. */
export const doctor = toCommand({
  usage: USAGE.doctor,
  words: 0,
  options: {},
  run: async (desk) => {
    const all: Finding[] = []
    for (const check of CHECKS) all.push(...(await check(desk)))
    const wrong = all.filter(({ level }) => level === 'finding').length
    const lines = all.map(({ level, text }) => `${DOCTOR_TEXT.marks[level]} ${text}`)
    const end = wrong > 0 ? DOCTOR_TEXT.findings(wrong) : DOCTOR_TEXT.sound
    return {
      text: [...lines, '', end].join('\n'),
      json: { sound: wrong === 0, checks: all },
      exitCode: wrong > 0 ? EXIT.wrong : EXIT.ok,
    }
  },
})
