import { expect, test } from 'vitest'
import { FIELDS } from '#src/complaints/fields.ts'
import { TICKED } from '#src/complaints/questions/typed-text.ts'
import { answerAll, openIntake, readCheck, toForm } from '#tests/support/open-intake.ts'

const SOURCE = '192.0.2.1'
const { narrative } = FIELDS.narrative
const { choice } = FIELDS.contact

test('two processes that save answers of one draft at the same moment lose none', async () => {
  const { intake, openAnother } = await openIntake()
  const other = openAnother()
  const key = await answerAll(intake)
  for (let round = 0; round < 20; round += 1) {
    const text = `第${round}遍`
    const name = round % 2 ? 'officersOnly' : 'anonymous'
    const saved = await Promise.all([
      intake.save('narrative', key, toForm({ [narrative]: text }), SOURCE),
      other.save('contact', key, toForm({ [choice]: name }), SOURCE),
      other.save('when', key, toForm({ [FIELDS.when.unknown]: TICKED }), SOURCE),
    ])
    expect(saved.map(({ outcome }) => outcome)).toEqual(['saved', 'saved', 'saved'])
    const answers = { narrative: text, contact: { choice: name } }
    expect(await intake.open(key)).toMatchObject({ outcome: 'open', answers })
    expect(await other.open(key)).toEqual(await intake.open(key))
  }
})

test('a draft says which one it is and how often it was written, without its key', async () => {
  const { intake, openAnother } = await openIntake()
  const [one, two] = [await answerAll(intake), await answerAll(intake)]
  const [first, second] = [await intake.open(one), await openAnother().open(two)]
  if (first.outcome !== 'open' || second.outcome !== 'open') throw new Error('A draft is gone')
  expect(first.tag).not.toBe(second.tag)
  expect(first.tag).toMatch(/^[0-9a-f]{16}$/)
  expect(one).not.toContain(first.tag)
  await intake.save('narrative', one, toForm({ [narrative]: '再补一句' }), SOURCE)
  expect(await openAnother().open(one)).toMatchObject({
    tag: first.tag,
    version: first.version + 1,
  })
})

test('a draft handed in at two processes at once is one case, and both show its receipt', async () => {
  const { intake, openAnother, listCases } = await openIntake()
  const other = openAnother()
  const key = await answerAll(intake)
  const check = await readCheck(intake, key)
  const submitted = await Promise.all([
    intake.submit(key, check, SOURCE),
    other.submit(key, check, SOURCE),
    other.submit(key, check, SOURCE),
  ])
  expect(submitted).toEqual(Array(3).fill({ outcome: 'stored' }))
  expect(await listCases()).toHaveLength(1)
  const receipts = await Promise.all([intake.readReceipt(key), other.readReceipt(key)])
  expect(receipts[0]).toMatchObject({ outcome: 'receipt' })
  expect(receipts[1]).toEqual(receipts[0])
})

test('an answer saved elsewhere while somebody hands in is never left behind', async () => {
  const { intake, openAnother, listCases } = await openIntake()
  const other = openAnother()
  let changed = 0
  for (let round = 0; round < 5; round += 1) {
    const key = await answerAll(intake)
    const check = await readCheck(intake, key)
    const [saved, submitted] = await Promise.all([
      other.save('narrative', key, toForm({ [narrative]: '改一句' }), SOURCE),
      intake.submit(key, check, SOURCE),
    ])
    // Either it was in time, and is looked at again, or the case was there already and says so.
    const inTime = saved.outcome === 'saved'
    expect(submitted.outcome).toBe(inTime ? 'changed' : 'stored')
    if (inTime) changed += 1
  }
  expect(await listCases()).toHaveLength(5 - changed)
})

test('a session opened at one process is good at the other', async () => {
  const { intake, openAnother } = await openIntake()
  const key = await answerAll(intake)
  await intake.submit(key, await readCheck(intake, key), SOURCE)
  const found = await intake.readReceipt(key)
  if (found.outcome !== 'receipt') throw new Error(found.outcome)
  const { reference, queryCode } = found.receipt
  const { status } = FIELDS
  const form = toForm({ [status.reference]: reference, [status.code]: queryCode })
  const lookedUp = await intake.lookUp(form, SOURCE)
  if (lookedUp.outcome !== 'found') throw new Error(lookedUp.outcome)
  expect(await openAnother().readCase(lookedUp.session)).toMatchObject({
    outcome: 'case',
    view: { reference },
  })
})
