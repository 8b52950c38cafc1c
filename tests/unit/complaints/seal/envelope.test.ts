import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type KeyPair, makeCaseKey, openText, sealText } from '#src/complaints/seal/case.ts'
import { openEnvelope, sealEnvelope } from '#src/complaints/seal/envelope.ts'

let officer: KeyPair
let spare: KeyPair
let caseKey: KeyPair
let other: KeyPair
beforeAll(async () => {
  const made = [makeCaseKey(), makeCaseKey(), makeCaseKey(), makeCaseKey()] as const
  ;[officer, spare, caseKey, other] = await Promise.all(made)
})

const REFERENCE = '7KX4-M2PA'
const officers = () => [officer.recipient, spare.recipient]
const ofCase = ({ recipient }: KeyPair, reference = REFERENCE) => ({
  reference,
  caseRecipient: recipient,
})

test('each officer opens the envelope of a case and has its secret; nobody else does', async () => {
  const row = ofCase(caseKey)
  const envelope = await sealEnvelope(caseKey.identity, row, officers())
  const opened = { outcome: 'opened', identity: caseKey.identity }
  for (const { identity } of [officer, spare])
    expect(await openEnvelope(identity, { ...row, envelope })).toEqual(opened)
  expect(await openEnvelope(other.identity, { ...row, envelope })).toEqual({ outcome: 'closed' })
})

test('rows that were swapped are found out, in part or as a whole, and no secret is given', async () => {
  const mine = ofCase(caseKey)
  const theirs = ofCase(other, '2222-222K')
  const envelope = await sealEnvelope(other.identity, theirs, officers())
  for (const row of [
    mine,
    { ...mine, reference: theirs.reference },
    { ...theirs, reference: REFERENCE },
  ])
    expect(await openEnvelope(officer.identity, { ...row, envelope })).toEqual({
      outcome: 'mismatch',
    })
  expect((await openEnvelope(officer.identity, { ...theirs, envelope })).outcome).toBe('opened')
})

test('an envelope of an earlier release holds the secret alone; another case’s is found out all the same', async () => {
  const envelope = await sealText(officers(), caseKey.identity)
  const row = { ...ofCase(caseKey), envelope }
  expect(await openEnvelope(officer.identity, row)).toEqual({
    outcome: 'opened',
    identity: caseKey.identity,
  })
  const swapped = { ...ofCase(other), envelope }
  expect(await openEnvelope(officer.identity, swapped)).toEqual({ outcome: 'mismatch' })
})

test('whatever else was sealed to the officers is no envelope', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      const envelope = await sealText(officers(), text)
      const row = { ...ofCase(caseKey), envelope }
      expect(await openEnvelope(officer.identity, row)).toEqual({ outcome: 'mismatch' })
    }),
    { numRuns: 30 },
  )
  const bad = JSON.stringify({ version: 1, ...ofCase(caseKey), identity: other.identity })
  const row = { ...ofCase(caseKey), envelope: await sealText(officers(), bad) }
  expect(await openText(officer.identity, row.envelope)).toBe(bad)
  expect(await openEnvelope(officer.identity, row)).toEqual({ outcome: 'mismatch' })
})

test('an envelope for one officer alone is refused, also when named twice', async () => {
  for (const few of [[], [officer.recipient], [officer.recipient, officer.recipient]])
    await expect(sealEnvelope(caseKey.identity, ofCase(caseKey), few)).rejects.toThrow(/two/)
})
