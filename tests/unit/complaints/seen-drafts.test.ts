import { expect, test } from 'vitest'
import { FIELDS } from '#src/complaints/fields.ts'
import { SeenDrafts } from '#src/complaints/intake/seen-drafts.ts'
import { makeDraft } from '#tests/support/example-complaints.ts'
import { answerAll, openIntake, toForm } from '#tests/support/open-intake.ts'

const NOW = new Date('2026-11-20T00:00:00Z')
const toSeen = (name: string, bytes: number) => ({
  ...makeDraft(name),
  sealed: new Uint8Array(bytes),
  version: 1,
})

test('a draft that was seen is given once, and not when its time is over', () => {
  const seen = new SeenDrafts()
  const draft = toSeen('one', 10)
  seen.note(draft)
  const later = new Date(Date.parse(draft.expiresAt))
  expect([seen.has(draft.id, NOW), seen.has(draft.id, later)]).toEqual([true, false])
  expect([seen.take(draft.id, NOW), seen.take(draft.id, NOW)]).toEqual([draft, undefined])
})

test('however many drafts are seen, four mebibytes of them are remembered', () => {
  const seen = new SeenDrafts()
  const drafts = Array.from({ length: 9 }, (_, at) => toSeen(`draft ${at}`, 1024 * 1024))
  for (const draft of drafts) seen.note(draft)
  expect(drafts.filter(({ id }) => seen.has(id, NOW))).toEqual(drafts.slice(-4))
})

test('an answer that another process saved meanwhile is neither lost nor overwritten unseen', async () => {
  const { intake, openAnother } = await openIntake()
  const other = openAnother()
  const key = await answerAll(intake)
  const { narrative } = FIELDS.narrative
  const save = (text: string, through = intake) =>
    through.save('narrative', key, toForm({ [narrative]: text }), '192.0.2.1')
  await save('这边先写的')
  await save('那边后写的', other)
  const { choice } = FIELDS.contact
  const contact = toForm({ [choice]: 'officersOnly' })
  expect(await intake.save('contact', key, contact, '192.0.2.1')).toMatchObject({
    outcome: 'saved',
  })
  expect(await intake.open(key)).toMatchObject({
    answers: { narrative: '那边后写的', contact: { choice: 'officersOnly' } },
  })
})

test('a draft that was thrown away is over, however recently it was seen', async () => {
  const { intake, openAnother } = await openIntake()
  const key = await answerAll(intake)
  await openAnother().leave(key)
  const form = toForm({ [FIELDS.narrative.narrative]: '再补一句' })
  expect(await intake.save('narrative', key, form, '192.0.2.1')).toMatchObject({
    outcome: 'expired',
  })
})
