import { expect, test } from 'vitest'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { ANOTHER, FIELDS, GO } from '#src/complaints/fields.ts'
import { UNLISTED } from '#src/complaints/questions/centre/question.ts'
import type { Step } from '#src/complaints/questions/questions.ts'
import type { Typed } from '#src/complaints/questions/typed-text.ts'
import { TICKED } from '#src/complaints/questions/typed-text.ts'
import { answerAll, openIntake, readCheck, toForm } from '#tests/support/open-intake.ts'

const SOURCE = '192.0.2.1'
const { draft, version, centre: about, go, moves } = FIELDS.form
const { place } = FIELDS.centre
const { narrative } = FIELDS.narrative
const { choice, step: stepField } = FIELDS.another

/** What a page of a step sends beside its answers, shown now. */
async function showForm(intake: ComplaintIntake, key: string, step: Step): Promise<Typed> {
  const opened = await intake.open(key)
  if (opened.outcome !== 'open' || !opened.forms) throw new Error(`The draft is ${opened.outcome}`)
  const state = opened.forms[step]
  return { [draft]: state.draft, [version]: state.version, [about]: state.centre }
}

async function readOpen(intake: ComplaintIntake, key: string) {
  const opened = await intake.open(key)
  if (opened.outcome !== 'open') throw new Error(`The draft is ${opened.outcome}`)
  return opened
}

const begin = async (intake: ComplaintIntake, id = 'bear') => {
  const saved = await intake.save('centre', undefined, toForm({ [place]: id }), SOURCE)
  if (saved.outcome !== 'saved') throw new Error(`The draft was ${saved.outcome}`)
  return saved.key
}

test('two tabs that answer different questions of one complaint both keep their answers', async () => {
  const { intake } = await openIntake()
  const key = await begin(intake)
  const story = await showForm(intake, key, 'narrative')
  const contact = await showForm(intake, key, 'contact')
  await intake.save('narrative', key, toForm({ ...story, [narrative]: '门没锁' }), SOURCE)
  const saved = await intake.save(
    'contact',
    key,
    toForm({ ...contact, [FIELDS.contact.choice]: 'anonymous' }),
    SOURCE,
  )
  expect(saved.outcome).toBe('saved')
  expect((await readOpen(intake, key)).answers).toMatchObject({
    narrative: '门没锁',
    contact: { choice: 'anonymous' },
  })
})

test('two tabs that answer the same question keep both texts, and the writer chooses', async () => {
  const { intake } = await openIntake()
  const key = await begin(intake)
  const shown = await showForm(intake, key, 'narrative')
  await intake.save('narrative', key, toForm({ ...shown, [narrative]: '甲写的' }), SOURCE)
  const late = await intake.save(
    'narrative',
    key,
    toForm({ ...shown, [narrative]: '乙写的' }),
    SOURCE,
  )
  expect(late.outcome).toBe('wrong')
  const { answers, returned } = await readOpen(intake, key)
  expect(answers.narrative).toBe('甲写的')
  expect(returned.narrative).toMatchObject({
    typed: { [narrative]: '乙写的' },
    problems: [{ code: 'changedElsewhere' }],
    others: [{ [narrative]: '甲写的' }],
  })
  const now = await showForm(intake, key, 'narrative')
  await intake.save('narrative', key, toForm({ ...now, [narrative]: '甲乙合写' }), SOURCE)
  const chosen = await readOpen(intake, key)
  expect([chosen.answers.narrative, chosen.returned.narrative]).toEqual(['甲乙合写', undefined])
})

test('the words of the other tab can be taken with one press', async () => {
  const { intake } = await openIntake()
  const key = await begin(intake)
  const shown = await showForm(intake, key, 'narrative')
  await intake.save('narrative', key, toForm({ ...shown, [narrative]: '甲写的' }), SOURCE)
  await intake.save('narrative', key, toForm({ ...shown, [narrative]: '乙写的' }), SOURCE)
  const now = await showForm(intake, key, 'narrative')
  const taken = toForm({ ...now, [narrative]: '乙写的', [go]: `${GO.other}0` })
  expect((await intake.save('narrative', key, taken, SOURCE)).outcome).toBe('saved')
  const { answers, returned } = await readOpen(intake, key)
  expect([answers.narrative, returned]).toEqual(['甲写的', {}])
})

test('of three tabs any words can be taken, and none from a list that changed meanwhile', async () => {
  const { intake } = await openIntake()
  const key = await begin(intake)
  const shown = await showForm(intake, key, 'narrative')
  const save = (state: typeof shown, text: string, press = '') =>
    intake.save('narrative', key, toForm({ ...state, [narrative]: text, [go]: press }), SOURCE)
  for (const text of ['甲写的', '乙写的', '丙写的']) await save(shown, text)
  const texts = async () => {
    const { typed, others } = (await readOpen(intake, key)).returned.narrative ?? {}
    return [typed, ...(others ?? [])].map((each) => each?.[narrative])
  }
  expect(await texts()).toEqual(['丙写的', '乙写的', '甲写的'])
  const before = await showForm(intake, key, 'narrative')
  await save(shown, '丁写的')
  expect((await save(before, '丙写的', `${GO.other}1`)).outcome).toBe('wrong')
  expect((await texts()).toSorted()).toEqual(['丁写的', '丙写的', '乙写的', '甲写的'].toSorted())
  const now = await showForm(intake, key, 'narrative')
  const place = (await texts()).indexOf('甲写的') - 1
  expect(place).toBeGreaterThan(0)
  expect((await save(now, '丙写的', `${GO.other}${place}`)).outcome).toBe('saved')
  expect((await readOpen(intake, key)).answers.narrative).toBe('甲写的')
})

test('a text too long to be saved is not replaced by another tab either', async () => {
  const { intake } = await openIntake()
  const key = await begin(intake)
  const shown = await showForm(intake, key, 'narrative')
  const long = '长'.repeat(4001)
  await intake.save('narrative', key, toForm({ ...shown, [narrative]: long }), SOURCE)
  await intake.save('narrative', key, toForm({ ...shown, [narrative]: '短的' }), SOURCE)
  const { returned } = await readOpen(intake, key)
  expect(returned.narrative?.typed[narrative]).toBe('短的')
  expect(returned.narrative?.others).toEqual([{ [narrative]: long }])
})

test('the same words sent twice, or from two tabs, are no conflict', async () => {
  const { intake } = await openIntake()
  const key = await begin(intake)
  const shown = await showForm(intake, key, 'narrative')
  const form = () => toForm({ ...shown, [narrative]: '一样\r\n的话' })
  expect((await intake.save('narrative', key, form(), SOURCE)).outcome).toBe('saved')
  expect((await intake.save('narrative', key, form(), SOURCE)).outcome).toBe('saved')
})

test('words about one place are not handed in against another without being looked at', async () => {
  const { intake } = await openIntake()
  const key = await answerAll(intake)
  const check = await readCheck(intake, key)
  const story = await showForm(intake, key, 'narrative')
  const moved = toForm({
    ...(await showForm(intake, key, 'centre')),
    [place]: 'lake',
    [moves]: TICKED,
  })
  expect((await intake.save('centre', key, moved, SOURCE)).outcome).toBe('saved')
  expect(await intake.submit(key, check, SOURCE)).toEqual({ outcome: 'changed' })
  await intake.save('narrative', key, toForm({ ...story, [narrative]: '说的是棕熊' }), SOURCE)
  const { returned } = await readOpen(intake, key)
  expect(returned.narrative?.problems).toMatchObject([{ code: 'centreChanged' }])
  expect((await intake.preview(key)).outcome).toBe('missing')
})

test('a form of an earlier draft is not put into the one that was begun since', async () => {
  const { intake } = await openIntake()
  const first = await begin(intake)
  const story = await showForm(intake, first, 'narrative')
  const second = await begin(intake, 'lake')
  const typed = { [narrative]: '说的是棕熊' }
  const saved = await intake.save('narrative', second, toForm({ ...story, ...typed }), SOURCE)
  expect(saved).toEqual({ outcome: 'otherDraft', typed })
  const check = toForm({ [draft]: story[draft] ?? '' })
  expect(await intake.submit(second, check, SOURCE)).toEqual({ outcome: 'otherDraft' })
  expect((await readOpen(intake, second)).answers.narrative).toBeUndefined()
})

test.each([
  ['from a page that was shown before there was any draft', { [draft]: '' }],
  ['while words are written about the first one', {}],
])('another place is asked about: %s', async (_name, from) => {
  const { intake } = await openIntake()
  const key = await begin(intake)
  await intake.save('narrative', key, toForm({ [narrative]: '门没锁' }), SOURCE)
  const typed = { [place]: UNLISTED, unlistedName: '小黄鸭', unlistedAddress: '某路1号' }
  const saved = await intake.save('centre', key, toForm({ ...typed, ...from }), SOURCE)
  expect(saved.outcome).toBe('asksPlace')
  const { answers, wanted, returned } = await readOpen(intake, key)
  expect([answers.place, returned]).toEqual([{ centreId: 'bear' }, {}])
  expect(wanted).toMatchObject(typed)
})

test('who decides goes on, moves the words to the other place, or begins anew with nothing of before', async () => {
  const { intake } = await openIntake()
  const write = async () => {
    const key = await begin(intake)
    await intake.save('narrative', key, toForm({ [narrative]: '门没锁' }), SOURCE)
    const shown = await showForm(intake, key, 'centre')
    const decide = (chosen: string) =>
      intake.decide(key, toForm({ ...shown, [place]: 'lake', [choice]: chosen }), SOURCE)
    return { key, decide }
  }
  const stayed = await write()
  expect(await stayed.decide(ANOTHER.stay)).toMatchObject({ outcome: 'saved', key: stayed.key })
  expect((await readOpen(intake, stayed.key)).answers.place).toEqual({ centreId: 'bear' })

  const moved = await write()
  expect(await moved.decide(ANOTHER.move)).toMatchObject({ outcome: 'saved', next: 'matter' })
  expect((await readOpen(intake, moved.key)).answers).toMatchObject({
    place: { centreId: 'lake' },
    narrative: '门没锁',
  })

  const thrown = await write()
  const begun = await thrown.decide(ANOTHER.anew)
  if (begun.outcome !== 'saved') throw new Error(begun.outcome)
  expect(begun.key).not.toBe(thrown.key)
  expect((await readOpen(intake, begun.key)).answers).toEqual({
    place: { centreId: 'lake' },
    files: [],
  })
  expect(await intake.open(thrown.key)).toEqual({ outcome: 'none', expired: true })
})

test('a page of an earlier draft throws nothing away', async () => {
  const { intake } = await openIntake()
  const key = await begin(intake)
  const stale = toForm({ [draft]: 'another', [place]: 'lake', [choice]: ANOTHER.anew })
  expect(await intake.decide(key, stale, SOURCE)).toMatchObject({ outcome: 'otherDraft' })
  expect((await readOpen(intake, key)).answers.place).toEqual({ centreId: 'bear' })
})

test('going back keeps what is there, finished or not, and makes no draft of nothing', async () => {
  const { intake } = await openIntake()
  const back = (fields: Typed) => toForm({ ...fields, [go]: GO.back })
  expect(await intake.save('centre', undefined, back({}), SOURCE)).toEqual({ outcome: 'untouched' })
  const key = await begin(intake)
  const phone = { [FIELDS.contact.phone]: '1380000' }
  await intake.save('contact', key, back(phone), SOURCE)
  await intake.save('narrative', key, back({ [narrative]: '写到一半' }), SOURCE)
  const { answers, returned } = await readOpen(intake, key)
  expect(answers.narrative).toBe('写到一半')
  expect(returned.contact?.typed).toMatchObject(phone)
})

test('another complaint after the first one begins with its place, and with words that came too late', async () => {
  const { intake } = await openIntake()
  const key = await answerAll(intake)
  await intake.submit(key, await readCheck(intake, key), SOURCE)
  const over = await intake.open(key)
  expect(over).toMatchObject({ outcome: 'submitted', place: { [place]: 'bear' } })
  const late = await intake.save('narrative', key, toForm({ [narrative]: '还有一件' }), SOURCE)
  expect(late).toEqual({ outcome: 'submitted', typed: { [narrative]: '还有一件' } })
  const form = toForm({
    [place]: 'bear',
    [stepField]: 'narrative',
    [narrative]: '还有一件',
    [choice]: ANOTHER.anew,
  })
  const begun = await intake.decide(key, form, SOURCE)
  if (begun.outcome !== 'saved') throw new Error(begun.outcome)
  const { answers, returned } = await readOpen(intake, begun.key)
  expect(answers.place).toEqual({ centreId: 'bear' })
  expect(returned.narrative?.typed[narrative]).toBe('还有一件')
})
