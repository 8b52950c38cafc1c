import { expect, test } from 'vitest'
import { isSoundlySigned } from '#src/desk/commands/audit/check-signature.ts'
import type { RecordEntry } from '#src/record/record-entry.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'

test('an act that was changed in the record, with its whole chain, is not what its officer signed', async () => {
  const desk = await startListedDesk()
  const { office, list, units, startDevice } = desk
  const [officer] = units.health
  if (!officer) throw new Error('No officer')
  const recipients = [...units.health].map(({ card }) => card.recipient)
  const reference = await office.file({ recipients })
  const { run } = startDevice(officer)
  await run('state', reference, '已受理')
  await run('reply', reference, '--text', '在查')
  await run('close', reference, '属实已整改', '--text', '已退费')
  const entries = await Array.fromAsync((await office.store()).readRecord())
  const acts = entries.filter(({ kind }) => kind === 'act')
  expect(acts.length).toBe(3)
  const signers = { region: 'gulou', lists: [list] }
  const check = (entry: RecordEntry, by = signers) => isSoundlySigned(entry, by)
  expect(entries.every((entry) => check(entry))).toBe(true)
  for (const act of acts) {
    const changed: Partial<RecordEntry>[] = [
      { at: '2026-11-21T02:00:00.000Z' },
      { reference: '0000-0000' },
      { body: act.body.replace('"version":', '"version":1') },
      { body: act.body.replace(/"event":"\w+"/, '"event":"flagged"') },
      { body: act.body.replace('upheldCorrected', 'nothingFound').replace('accepted', 'closed') },
      { body: act.body.replace('}]', ',"urgent":true}]') },
      { commitment: act.commitment ? null : '0'.repeat(64) },
      { by: units.above[0]?.card.signingKey ?? '' },
      { signature: acts.find((other) => other !== act)?.signature ?? '' },
    ]
    for (const part of changed) {
      const entry = { ...act, ...part }
      const isOther = JSON.stringify(entry) !== JSON.stringify(act)
      expect(check(entry), JSON.stringify(part)).toBe(!isOther)
    }
    const others = { ...signers, lists: [{ ...list, number: 2 }] }
    expect([check(act, others), check(act, { ...signers, region: 'other' })]).toEqual([
      false,
      false,
    ])
  }
})
