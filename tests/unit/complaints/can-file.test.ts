import { expect, test } from 'vitest'
import { FIELDS } from '#src/complaints/fields.ts'
import { LastAnswer } from '#src/complaints/intake/can-file.ts'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { openIntake, toForm } from '#tests/support/open-intake.ts'

const refuse = async () => {
  throw new StoreUnavailableError('database or disk is full')
}
const PLACE = toForm({ [FIELDS.centre.place]: 'bear' })
const SOURCE = '192.0.2.1'

test('a store that is read but takes no byte is one where nothing can be filed', async () => {
  const { intake, store } = await openIntake()
  expect(await intake.canFile()).toBe(true)
  const { noteGuess } = store
  store.noteGuess = refuse
  expect(await intake.canFile()).toBe(false)
  store.noteGuess = noteGuess
  expect(await intake.canFile()).toBe(true)
  const limits = { since: new Date(-1), ofSource: 9, ofAll: 9 }
  expect(await store.readGuesses('probe', limits)).toEqual({ ofSource: [], ofAll: 0 })
})

test('nor where it takes a few bytes and no answer, until one is kept', async () => {
  const { intake, store } = await openIntake()
  const { writeDraft } = store
  store.writeDraft = refuse
  expect(await intake.save('centre', undefined, PLACE, SOURCE)).toMatchObject({
    outcome: 'unavailable',
  })
  store.writeDraft = writeDraft
  expect(await intake.canFile()).toBe(false)
  expect(await intake.save('centre', undefined, PLACE, SOURCE)).toMatchObject({ outcome: 'saved' })
  expect(await intake.canFile()).toBe(true)
})

test('a refused answer tells for ten minutes', () => {
  const last = new LastAnswer()
  expect(last.isRefused(0)).toBe(false)
  last.note(false, 0)
  expect([last.isRefused(599_999), last.isRefused(600_000)]).toEqual([true, false])
})
