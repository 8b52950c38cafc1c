import { beforeAll, expect, test } from 'vitest'
import type { ReturnedForms, Saved } from '#src/complaints/complaint-intake.ts'
import { ANOTHER, FIELDS, GO } from '#src/complaints/fields.ts'
import { STEPS, type Step } from '#src/complaints/questions/questions.ts'
import { ANSWERS, HELD } from '#tests/support/complaint-intake-double.ts'
import { openComplaintPages } from '#tests/support/complaint-pages.ts'

let visit: Awaited<ReturnType<typeof openComplaintPages>>
beforeAll(async () => {
  visit = await openComplaintPages('.build')
})

const saves = (saved: Saved) => ({ save: async () => saved })
const opens = (returned: ReturnedForms) => ({
  open: async () => ({ outcome: 'open', answers: ANSWERS, returned, ...HELD }) as const,
})

test('a form is sent to an address of its own, with what it was shown from', async () => {
  const state = { draft: 'the-draft', version: 'the-version', centre: 'the-centre' }
  const forms = Object.fromEntries(STEPS.map((step) => [step, state])) as Record<Step, typeof state>
  const open = async () =>
    ({ outcome: 'open', answers: ANSWERS, returned: {}, forms, tag: 't', version: 1 }) as const
  for (const step of ['matter', 'narrative', 'when', 'contact', 'centre']) {
    const { html } = await visit({ path: `/complaints/${step}/?from=check&returned=1` }, { open })
    expect(html, step).toMatch(/<form[^>]*id="answer"[^>]*action="\?from=check&(amp;|#38;)?save=1"/)
    for (const value of Object.values(state)) expect(html, step).toContain(`value="${value}"`)
    expect(html, step).toMatch(/<button[^>]*form="answer"[^>]*name="go" value="back"/)
  }
})

test('going back keeps the form and leads to the page before, whatever is wrong with it', async () => {
  for (const saved of [
    { outcome: 'wrong', key: 'k' },
    { outcome: 'saved', next: 'when', key: 'k' },
    { outcome: 'untouched' },
  ] as const) {
    const form = { narrative: '写到一半', go: 'back', copy: 'abc1' }
    const sent = await visit(
      { path: '/complaints/narrative/?save=1', form, cookie: 'draft=k' },
      saves(saved),
    )
    expect(sent.location).toBe('/complaints/matter/?sent=abc1')
  }
})

test('who comes from another centre while words are written is asked, and not shown them under it', async () => {
  const { location } = await visit({ path: '/complaints/centre/?centre=lake' }, opens({}))
  expect(location).toBe('/complaints/another/?place=lake')
  const asked = await visit({ path: location ?? '' }, opens({}))
  expect(asked.html).toContain('还有一份没有写完的投诉')
  expect(asked.html).toContain('2个文件')
  for (const same of ['bear', 'BEAR'])
    expect((await visit({ path: `/complaints/centre/?centre=${same}` }, opens({}))).status).toBe(
      200,
    )
})

test.each([
  ['unavailable', 503, '新的一份还没有开始'],
  ['otherDraft', 409, '这一页是另一份投诉的，没有保存'],
] as const)(
  'words for another complaint that is not begun (%s) are given back',
  async (outcome, status, title) => {
    const form = {
      place: 'lake',
      [FIELDS.another.step]: 'narrative',
      narrative: '写了一晚上',
      [FIELDS.another.choice]: ANOTHER.anew,
    }
    const decide = async () => ({ outcome, typed: {} })
    const path = '/complaints/another/?save=1'
    const shown = await visit({ path, form }, { ...opens({}), decide })
    expect(shown.status).toBe(status)
    expect(shown.html).toContain(title)
    expect(shown.html).toContain('readonly>写了一晚上</textarea>')
    const isSentAgain = outcome === 'unavailable'
    expect(shown.html.includes('name="narrative" value="写了一晚上"')).toBe(isSentAgain)
    expect(shown.html.includes('name="place" value="lake"')).toBe(isSentAgain)
  },
)

test('every text that other pages wrote has a button of its own', async () => {
  const others = [{ narrative: '乙写的' }, { narrative: '甲写的' }]
  const returned = { narrative: { typed: { narrative: '丙写的' }, problems: [], others } }
  const { html } = await visit({ path: '/complaints/narrative/' }, opens(returned))
  for (const [index, name] of ['（1）', '（2）'].entries()) {
    expect(html).toMatch(new RegExp(`value="${GO.other}${index}"[^>]*>\\s*用另一个页面写的${name}`))
  }
})
