import { expect, test } from 'vitest'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { FIELDS, GO } from '#src/complaints/fields.ts'
import { answerAll, openIntake, readCheck, toForm } from '#tests/support/open-intake.ts'

const SOURCE = '192.0.2.1'
const { note } = FIELDS.note

/** Hands a complaint in, and opens it. */
async function openCase(intake: ComplaintIntake) {
  const key = await answerAll(intake)
  await intake.submit(key, await readCheck(intake, key), SOURCE)
  const found = await intake.readReceipt(key)
  if (found.outcome !== 'receipt') throw new Error(`The receipt is ${found.outcome}`)
  const { reference, queryCode } = found.receipt
  const look = async () => {
    const form = toForm({ [FIELDS.status.reference]: reference, [FIELDS.status.code]: queryCode })
    const answer = await intake.lookUp(form, SOURCE)
    if (answer.outcome !== 'found') throw new Error(`It was ${answer.outcome}`)
    return answer.session
  }
  return { reference, queryCode, look }
}

test('a note that is too long, or names the code, is kept and found again with another session', async () => {
  const { intake } = await openIntake()
  const { queryCode, look } = await openCase(intake)
  for (const [text, code] of [
    ['长'.repeat(4001), 'tooLong'],
    [`我的查询码是${queryCode}`, 'containsQueryCode'],
  ] as const) {
    const acted = await intake.addNote(await look(), toForm({ [note]: text }))
    expect(acted).toMatchObject({ outcome: 'wrong', isKept: true })
    const kept = await intake.readNote(await look(), 'addNote')
    expect(kept).toMatchObject({ typed: { [note]: text }, problems: [{ field: note, code }] })
    expect(await intake.readNote(await look(), 'askReview')).toBeUndefined()
  }
})

test('a note left half written is kept without a word of blame, and gone once it is taken', async () => {
  const { intake } = await openIntake()
  const { look } = await openCase(intake)
  const session = await look()
  await intake.addNote(session, toForm({ [note]: '写到一半', [FIELDS.form.go]: GO.back }))
  expect(await intake.readNote(session, 'addNote')).toEqual({
    typed: { [note]: '写到一半' },
    problems: [],
  })
  expect(await intake.addNote(session, toForm({ [note]: '写完了' }))).toMatchObject({
    outcome: 'done',
  })
  expect(await intake.readNote(session, 'addNote')).toBeUndefined()
})

test('nobody reads a kept note without the session, and nothing is kept longer than a day', async () => {
  const { intake, wait } = await openIntake()
  const { look } = await openCase(intake)
  await intake.addNote(await look(), toForm({ [note]: '', [FIELDS.form.go]: GO.back }))
  expect(await intake.readNote(undefined, 'addNote')).toBeUndefined()
  expect(await intake.readNote('made-up', 'addNote')).toBeUndefined()
  wait(24 * 60 * 60 * 1000 + 1)
  expect(await intake.readNote(await look(), 'addNote')).toBeUndefined()
})

test('a note and a withdrawal meant for one case do nothing to another', async () => {
  const { intake } = await openIntake()
  const first = await openCase(intake)
  const second = await openCase(intake)
  const shown = { [FIELDS.case.reference]: first.reference }
  const session = await second.look()
  const typed = { [note]: '说的是第一件' }
  expect(await intake.addNote(session, toForm({ ...shown, ...typed }))).toEqual({
    outcome: 'otherCase',
    typed,
  })
  expect((await intake.withdraw(session, toForm(shown))).outcome).toBe('otherCase')
  const found = await intake.readCase(session)
  expect(found.outcome === 'case' && found.view.state).toBe('received')
})

test('what a look-up found to be wrong is given back as it was typed, to the portal only and for ten minutes', async () => {
  const { intake } = await openIntake()
  const { reference } = await openCase(intake)
  const form = toForm({
    [FIELDS.status.reference]: reference,
    [FIELDS.status.code]: '1111 2222 3333 4444',
  })
  const answer = await intake.lookUp(form, SOURCE)
  if (answer.outcome !== 'notFound') throw new Error(answer.outcome)
  const cookie = intake.keepLookUp(answer, form)
  expect(cookie.length).toBeLessThan(4000)
  expect(Buffer.from(cookie, 'base64url').toString('latin1')).not.toContain(reference)
  expect(intake.readLookUp(cookie)).toEqual({
    outcome: 'notFound',
    typed: { reference, code: '1111 2222 3333 4444', resume: '' },
  })
  const changed = `${cookie.slice(0, -4)}AAAA`
  expect(intake.readLookUp(changed)).toBeUndefined()
  const long = toForm({ [FIELDS.status.reference]: '长'.repeat(5000), [FIELDS.status.code]: '9' })
  expect(intake.keepLookUp(answer, long).length).toBeLessThan(4000)
})
