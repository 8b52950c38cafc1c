import { expect, test } from 'vitest'
import { answersSchema } from '#src/complaints/answers.ts'
import { NO_PLACE } from '#src/complaints/enquiry/enquiry-form.ts'
import { FIELDS, GO } from '#src/complaints/fields.ts'
import { TICKED } from '#src/complaints/questions/typed-text.ts'
import { openEnvelope } from '#src/complaints/seal/envelope.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'
import { answerAll, openIntake, readCheck, toForm } from '#tests/support/open-intake.ts'

const { narrative, place, placeName, phone } = FIELDS.enquiry
const SOURCE = '192.0.2.1'
const QUESTION = '孩子18个月，能上普惠的托育机构吗？'

type Opened = Awaited<ReturnType<typeof openIntake>>
type Fields = Readonly<Record<string, string>>

async function save({ intake }: Opened, fields: Fields, key?: string) {
  const saved = await intake.ask(key, toForm(fields), SOURCE)
  return { saved, key: 'key' in saved ? saved.key : '' }
}

/** Asks and hands in; gives the key of the draft. */
async function ask(opened: Opened, fields: Fields = { [narrative]: QUESTION }): Promise<string> {
  const { saved, key } = await save(opened, fields)
  expect(saved.outcome).toBe('saved')
  const form = await readCheck(opened.intake, key)
  expect(await opened.intake.submit(key, form, SOURCE)).toEqual({ outcome: 'stored' })
  return key
}

test('a question without a place goes to the unit of the rules, with a term of its own', async () => {
  const opened = await openIntake()
  const found = await opened.intake.readReceipt(await ask(opened))
  if (found.outcome !== 'receipt') throw new Error(found.outcome)
  const { authority, promises, isEnquiry, toVerify } = found.receipt
  expect([authority.id, isEnquiry, toVerify]).toEqual(['health', true, false])
  expect(promises.map(({ id, label }) => [id, label])).toEqual([['answer', '答复您的问题']])
  const [stored] = await opened.listCases()
  expect(stored).toMatchObject({
    ...{ matter: ENQUIRY, centreId: null, placeTag: null, copies: [], holder: 'health' },
    ...{ raised: false, state: 'received' },
  })
  expect(JSON.stringify(stored)).not.toContain(QUESTION)
})

test('only what was asked is kept with a question: no name, a telephone where it was given', async () => {
  const opened = await openIntake()
  const { key } = await save(opened, { [narrative]: QUESTION, [phone]: '138 0000 0000' })
  const preview = await opened.intake.preview(key)
  if (preview.outcome !== 'ready') throw new Error(preview.outcome)
  expect(answersSchema.parse(preview.preview.answers)).toEqual({
    ...{ matter: ENQUIRY, narrative: QUESTION, files: [] },
    contact: { choice: 'officersOnly', phone: '138 0000 0000', phoneDigits: '13800000000' },
  })
  const anonymous = await save(opened, { [narrative]: QUESTION })
  const other = await opened.intake.preview(anonymous.key)
  expect(other).toMatchObject({ preview: { answers: { contact: { choice: 'anonymous' } } } })
})

test.each([
  ['nothing', {}, narrative, 'enquiryMissing'],
  [
    'a telephone that nobody can ring',
    { [narrative]: '?', [phone]: '号码' },
    phone,
    'phoneUnreadable',
  ],
  [
    'a name that was not chosen from',
    { [narrative]: '?', [placeName]: '小熊' },
    placeName,
    'placeNotChosen',
  ],
  [
    'a centre that is not listed',
    { [narrative]: '?', [place]: 'nowhere' },
    place,
    'placeNotChosen',
  ],
  ['a place in no list', { [narrative]: '?', [place]: 'unlisted' }, place, 'placeNotChosen'],
])('%s is not taken as a question, and says what to do', async (_what, fields, field, code) => {
  const opened = await openIntake()
  const { saved, key } = await save(opened, fields)
  expect(saved.outcome).toBe('wrong')
  const draft = await opened.intake.open(key)
  expect(draft).toMatchObject({
    returned: { narrative: { typed: fields, problems: [{ field, code }] } },
  })
  expect(await opened.intake.preview(key)).toMatchObject({ outcome: 'missing' })
})

test('looking for a centre keeps what was written and finds nothing wrong', async () => {
  const opened = await openIntake()
  const typed = { [narrative]: '', [placeName]: '小熊' }
  const { saved, key } = await save(opened, { ...typed, [FIELDS.form.go]: GO.find })
  expect(saved.outcome).toBe('wrong')
  expect(await opened.intake.open(key)).toMatchObject({
    returned: { narrative: { typed, problems: [] } },
  })
})

test('who asks may want to be told that there is an answer, where the region tells it', async () => {
  const opened = await openIntake()
  const intake = opened.withRules({
    ...EXAMPLE_RULES,
    news: { sender: '示例区托育', receiver: '示例短信公司' },
  })
  const form = toForm({ [narrative]: QUESTION, [FIELDS.enquiry.news]: TICKED })
  const wrong = await intake.ask(undefined, form, SOURCE)
  expect(wrong.outcome).toBe('wrong')
  form.set(phone, '13800000000')
  const saved = await intake.ask(undefined, form, SOURCE)
  const preview = await intake.preview('key' in saved ? saved.key : '')
  expect(preview).toMatchObject({ preview: { answers: { contact: { news: true } } } })
})

test('a question about a centre is no complaint about it: nobody is told of one', async () => {
  const opened = await openIntake()
  await ask(opened, { [narrative]: QUESTION, [place]: 'bear' })
  const complaint = await answerAll(opened.intake)
  const preview = await opened.intake.preview(complaint)
  expect(preview).toMatchObject({ outcome: 'ready', preview: { similar: 0 } })
  expect(await opened.store.findByPlace({ centreId: 'bear', placeTag: null }, '2000')).toEqual([])
})

test('who says that he asks about no centre asks about none, whatever name was looked for', async () => {
  const opened = await openIntake()
  await ask(opened, { [narrative]: QUESTION, [placeName]: '小熊', [place]: NO_PLACE })
  expect(await opened.listCases()).toMatchObject([{ centreId: null }])
})

test('no officer is asked to tag a question: it is about no unlisted place', async () => {
  const opened = await openIntake()
  await ask(opened)
  const asked = { holders: ['health', null], keyId: 'k', limit: 10 }
  expect(await opened.store.listUntagged(asked)).toEqual([])
})

test('a page of a question does not replace what another page wrote', async () => {
  const opened = await openIntake()
  const { key } = await save(opened, { [narrative]: '第一种写法' })
  const draft = await opened.intake.open(key)
  if (draft.outcome !== 'open' || !draft.enquiry) throw new Error(draft.outcome)
  const { form } = FIELDS
  const shown = { [form.draft]: draft.enquiry.draft, [form.version]: draft.enquiry.version }
  expect((await save(opened, { [narrative]: '第二种写法', ...shown }, key)).saved.outcome).toBe(
    'saved',
  )
  const late = await save(opened, { [narrative]: '第三种写法', ...shown }, key)
  expect(late.saved).toMatchObject({ outcome: 'otherDraft', typed: { [narrative]: '第三种写法' } })
  // Pressed twice, the same words are no conflict.
  expect((await save(opened, { [narrative]: '第二种写法', ...shown }, key)).saved.outcome).toBe(
    'saved',
  )
})

test('a question that was handed in is not handed in again with other words', async () => {
  const opened = await openIntake()
  const key = await ask(opened)
  expect((await save(opened, { [narrative]: '别的' }, key)).saved.outcome).toBe('submitted')
  expect(await opened.listCases()).toHaveLength(1)
})

test('where nobody answers questions none is taken', async () => {
  const opened = await openIntake()
  const { enquiries: _, ...rules } = EXAMPLE_RULES
  const saved = await opened.withRules(rules).ask(undefined, toForm({ [narrative]: '?' }), SOURCE)
  expect(saved.outcome).toBe('unavailable')
})

test('a question is sealed to those who answer it, and to nobody else', async () => {
  const opened = await openIntake()
  await ask(opened)
  const [stored] = await opened.listCases()
  const [[answering] = [], [above] = []] = opened.units
  if (!stored || !answering || !above) throw new Error('nothing was stored')
  expect((await openEnvelope(answering.identity, stored)).outcome).toBe('opened')
  expect((await openEnvelope(above.identity, stored)).outcome).toBe('closed')
})

test('a question is never written into a complaint that was begun, nor the other way round', async () => {
  const opened = await openIntake()
  const { intake } = opened
  const { key } = await save(opened, { [narrative]: QUESTION })
  const step = await intake.save('narrative', key, toForm({ narrative: '退托不退费' }), SOURCE)
  expect(step).toMatchObject({ outcome: 'otherDraft', typed: { narrative: '退托不退费' } })
  expect(await intake.open(key)).toMatchObject({ answers: { narrative: QUESTION } })

  const complaint = await answerAll(intake)
  const before = await intake.open(complaint)
  const { saved } = await save(opened, { [narrative]: QUESTION }, complaint)
  expect(saved).toMatchObject({ outcome: 'otherDraft', typed: { [narrative]: QUESTION } })
  expect(await intake.open(complaint)).toEqual(before)
})
