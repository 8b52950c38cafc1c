import { expect, test } from 'vitest'
import { zhHans as enquiry } from '#src/complaints/enquiry/words.ts'
import { zhHans as contact } from '#src/complaints/questions/contact/words.ts'
import { zhHans as frame } from '#src/components/complaints/words.ts'
import { toPromised } from '#src/desk/promised.ts'
import { COMMANDS } from '#src/desk/run-desk.ts'
import { zhHans as start } from '#src/pages/complaints/_words.ts'
import { zhHans as ask } from '#src/pages/complaints/ask/_words.ts'
import { zhHans as check } from '#src/pages/complaints/check/_words.ts'
import { zhHans as notice } from '#src/pages/complaints/notice/_words.ts'
import { zhHans as receipt } from '#src/pages/complaints/receipt/_words.ts'
import { zhHans as status } from '#src/pages/complaints/status/_words.ts'
import { ofEnquiry } from '#src/pages/complaints/status/case/_enquiry/_words.ts'
import { zhHans as ofCase } from '#src/pages/complaints/status/case/_words.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'

const ENQUIRIES = {
  unit: 'health',
  unitBasis: '测试',
  label: '答复',
  days: 5,
  dayKind: 'working',
  basis: '测试',
}

/** Words by which a sentence says that an officer does something. */
const SAYS =
  /(后|可以)重发|重发时|查阅、|更正、|删除，或|可以延长|人员先看|留意|核实情况|^向您核实|说明理由|有期限|到期由|自己联系|不许|重新看过|先由受理人员|要求复核。|可以接着问|内答复|打给您，别的|只用来答复您|不转给别的部门|答复写在这一页|有新消息”$|有新消息”的/

const OF_COMPLAINTS = [contact, frame, start, check, notice, receipt, status, ofCase]
const WORDS = [...OF_COMPLAINTS, enquiry, ask, ofEnquiry]

/** As a region without a name fills them. */
const PROMISED = toPromised({
  lead: '…',
  reviewDays: 0,
  retentionMonths: 0,
  extensions: [{ days: 0, basis: '…' }],
  newsReceiver: '…',
  enquiries: { unit: '…', holder: '…', days: 0, dayKind: 'working', on: '2026-01-01' },
})

/** Every sentence in an object of words; what is filled in is a gap. */
function toSentences(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') {
    const filled = [() => words('…', '…'), () => words(0, '…'), () => words(['…'], '…')]
    return filled.flatMap((fill) => {
      try {
        return toSentences(fill())
      } catch {
        return []
      }
    })
  }
  return typeof words === 'object' && words !== null
    ? Object.values(words).flatMap(toSentences)
    : []
}

const withoutGaps = (sentence: string) => sentence.replace(/…|\d+/g, '')

test('every sentence that says what officers do stands beside the command that does it', () => {
  const said = WORDS.flatMap(toSentences).filter((sentence) => SAYS.test(sentence))
  const kept = new Set(PROMISED.map(({ sentence }) => withoutGaps(sentence)))
  const unkept = said.map(withoutGaps).filter((sentence) => !kept.has(sentence))
  expect([...new Set(unkept)]).toEqual([])
})

test('every promise is kept by commands that there are', () => {
  const names = COMMANDS.map(({ name }) => name)
  for (const { sentence, keptBy } of PROMISED) {
    expect(sentence).not.toBe('')
    expect(keptBy.filter((name) => !names.includes(name))).toEqual([])
    expect(keptBy.length).toBeGreaterThan(0)
  }
})

test('nothing is said to be handed over that no command hands over', () => {
  const said = WORDS.flatMap(toSentences)
  expect(
    said.filter((sentence) => /已转给|已经转给|已移送|已转交|同时告诉/.test(sentence)),
  ).toEqual([])
})

test('an officer reads what is promised with the names and the terms of the region, and no blank', async () => {
  const office = new DeskOffice({ enquiries: ENQUIRIES })
  await office.store()
  const { exitCode, out } = await office.run('promises')
  await office.close()
  expect(exitCode).toBe(0)
  expect(out).toContain(`${ENQUIRIES.days}个工作日内答复：今天提问，最晚2026年`)
  expect(out).not.toMatch(/…|(?<!\d)0(天|个月|个工作日)|2026年1月1日/)
})

test('what a region does not promise is not told to its officers', async () => {
  const office = new DeskOffice({ enquiries: undefined })
  await office.store()
  const { out } = await office.run('promises')
  await office.close()
  expect(out).not.toContain('今天提问')
  expect(out).not.toContain('有新消息')
})
