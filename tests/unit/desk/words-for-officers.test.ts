import { afterAll, expect, test } from 'vitest'
import { toEventName } from '#src/desk/to-event-name.ts'
import { toStateText } from '#src/desk/to-state-text.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'

const LABEL = '告诉您是否受理、由谁办理'
const office = new DeskOffice({
  clocks: [{ id: 'accept', label: LABEL, days: 15, dayKind: 'calendar', basis: '十五日' }],
})
afterAll(() => office.close())

test('terms that the rules promise to the complainant speak of him to officers', async () => {
  const promises = [{ id: 'accept', label: LABEL, on: '2026-12-04', estimated: false, basis: '' }]
  const reference = await office.file({ open: { promises } })
  for (const command of [['show', reference], ['inbox'], ['list']]) {
    const { out } = await office.run(...command)
    expect(out).not.toContain('您')
    expect(out).toContain('告诉投诉人是否受理')
  }
})

test('a case that is looked at again does not read as if it had ended', async () => {
  expect(toStateText({ matter: 'refund', state: 'closed', outcome: 'partlyUpheld' })).toBe(
    '已办结（部分属实）',
  )
  expect(toStateText({ matter: 'refund', state: 'reviewAsked', outcome: 'partlyUpheld' })).toBe(
    '要求复核（上次办结：部分属实）',
  )
  expect(toStateText({ matter: 'refund', state: 'accepted', outcome: null })).toBe('已受理')
  const reference = await office.file({ open: { state: 'reviewAsked', outcome: 'partlyUpheld' } })
  const { out } = await office.run('show', reference)
  expect(out).toContain('要求复核（上次办结：部分属实）')
})

test('a question that is asked again is not called a review, and nobody who asks complains', async () => {
  const promises = [{ id: 'accept', label: LABEL, on: '2026-12-04', estimated: false, basis: '' }]
  const asked = { matter: ENQUIRY, centreId: null, authority: 'health', copies: [] }
  const reference = await office.file({
    answers: { matter: ENQUIRY, narrative: '几点接？', place: undefined, when: undefined },
    open: { ...asked, promises, state: 'reviewAsked', outcome: 'answered' },
  })
  for (const command of [
    ['show', reference],
    ['inbox', '--matter', '咨询'],
  ]) {
    const { out } = await office.run(...command)
    expect(out).toContain('接着问（上次办结：已答复）')
    expect(out).toContain('告诉提问的人')
    expect(out).not.toMatch(/要求复核|投诉人/)
  }
  const event = { kind: 'reviewAsked', actor: 'complainant' } as const
  expect(toEventName(event, ENQUIRY)).toBe('接着问')
  expect(toEventName(event, 'refund')).toBe('要求复核')
})
