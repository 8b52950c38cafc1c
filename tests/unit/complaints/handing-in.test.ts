import { expect, test, vi } from 'vitest'
import { FIELDS } from '#src/complaints/fields.ts'
import { makeDraftKey, openDraft, sealDraft, toDraftId } from '#src/complaints/seal/draft.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'
import { makeDraft } from '#tests/support/example-complaints.ts'
import { answerAll, openIntake, readCheck, toForm } from '#tests/support/open-intake.ts'
import { SEARCH_NOW } from '#tests/support/search-fixture.ts'
import { keepDraft } from '#tests/support/stored-drafts.ts'

const SOURCE = '192.0.2.1'
const HOUR_MS = 60 * 60 * 1000
const { narrative } = FIELDS.narrative

test('a draft handed in from a hundred pages at once is one case with one receipt', async () => {
  const { intake, listCases } = await openIntake()
  const key = await answerAll(intake)
  const check = await readCheck(intake, key)
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => intake.submit(key, check, SOURCE)),
  )
  expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['stored']))
  const [only, ...others] = await listCases()
  expect(others).toEqual([])
  expect(await intake.readReceipt(key)).toMatchObject({
    outcome: 'receipt',
    receipt: { reference: only?.reference },
  })
})

test('a page that shows other answers than the case has is a conflict, and changes nothing', async () => {
  const { intake, listCases } = await openIntake()
  const key = await answerAll(intake)
  const stale = await readCheck(intake, key)
  await intake.save('narrative', key, toForm({ [narrative]: '说得更清楚' }), SOURCE)
  expect(await intake.submit(key, stale, SOURCE)).toEqual({ outcome: 'changed' })
  expect(await listCases()).toEqual([])

  expect(await intake.submit(key, await readCheck(intake, key), SOURCE)).toEqual({
    outcome: 'stored',
  })
  expect(await intake.submit(key, stale, SOURCE)).toEqual({ outcome: 'conflict' })
  expect(await listCases()).toHaveLength(1)
})

test('nobody agrees to a notice that was not shown', async () => {
  const { intake, withRules, listCases } = await openIntake()
  const key = await answerAll(intake)
  const shown = await readCheck(intake, key)
  const notice = { ...EXAMPLE_RULES.notice, version: '2026-2' }
  const later = withRules({ ...EXAMPLE_RULES, notice })
  expect(await later.submit(key, shown, SOURCE)).toEqual({ outcome: 'changed' })
  expect(await later.submit(key, await readCheck(later, key), SOURCE)).toEqual({
    outcome: 'stored',
  })
  expect((await listCases()).map(({ noticeVersion }) => noticeVersion)).toEqual(['2026-2'])
})

test('a draft is over after a day: nothing is handed in, and what was just typed comes back', async () => {
  const { intake, listCases, wait } = await openIntake()
  const key = await answerAll(intake)
  const check = await readCheck(intake, key)
  wait(24 * HOUR_MS + 1)
  expect(await intake.submit(key, check, SOURCE)).toEqual({ outcome: 'expired' })
  expect(await intake.save('narrative', key, toForm({ [narrative]: '又想起' }), SOURCE)).toEqual({
    outcome: 'expired',
    typed: { [narrative]: '又想起' },
  })
  expect(await listCases()).toEqual([])
})

test('what is wrong is kept as it was typed until it is put right, and cannot be handed in', async () => {
  const { intake, listCases } = await openIntake()
  const key = await answerAll(intake)
  const before = await readCheck(intake, key)
  const long = '长'.repeat(4001)
  expect(await intake.save('narrative', key, toForm({ [narrative]: long }), SOURCE)).toEqual({
    outcome: 'wrong',
    key,
  })
  await intake.save('matter', key, toForm({ matter: 'harm' }), SOURCE)
  expect(await intake.open(key)).toMatchObject({
    answers: { narrative: '不退押金', matter: 'harm' },
    returned: {
      narrative: {
        typed: { [narrative]: long },
        problems: [{ field: narrative, code: 'tooLong', count: 1 }],
      },
    },
  })
  expect(await intake.preview(key)).toEqual({ outcome: 'missing', missing: ['narrative'] })
  expect(await intake.submit(key, before, SOURCE)).toEqual({ outcome: 'changed' })
  expect(await listCases()).toEqual([])

  await intake.save('narrative', key, toForm({ [narrative]: '短一些' }), SOURCE)
  expect(await intake.open(key)).toMatchObject({ answers: { narrative: '短一些' }, returned: {} })
  expect(await intake.preview(key)).toMatchObject({ outcome: 'ready' })
})

test('a draft may begin with a wrong answer, at the first question only', async () => {
  const { intake } = await openIntake()
  const begun = await intake.save('centre', undefined, toForm({ place: 'nowhere' }), SOURCE)
  if (begun.outcome !== 'wrong') throw new Error(`It was ${begun.outcome}`)
  expect(await intake.open(begun.key)).toMatchObject({
    answers: { files: [] },
    returned: { centre: { typed: { place: 'nowhere' } } },
  })
  const late = await intake.save('narrative', undefined, toForm({ [narrative]: '' }), SOURCE)
  expect(late.outcome).toBe('expired')
})

test('without consent nothing is stored, and the page says so until it is given', async () => {
  const { intake, listCases } = await openIntake()
  const key = await answerAll(intake)
  const check = await readCheck(intake, key)
  check.delete(FIELDS.check.consent)
  expect(await intake.submit(key, check, SOURCE)).toEqual({ outcome: 'wrong' })
  expect(await intake.preview(key)).toMatchObject({
    outcome: 'ready',
    problems: [{ field: FIELDS.check.consent, code: 'consentMissing' }],
  })
  expect(await listCases()).toEqual([])
  expect((await intake.submit(key, await readCheck(intake, key), SOURCE)).outcome).toBe('stored')
})

test('a draft begun before forms were kept that came back is still open', async () => {
  const { intake, store } = await openIntake()
  const key = makeDraftKey()
  const sealed = sealDraft(key, {
    answers: { matter: 'fees', files: [] },
    token: 'AAAAAAAAAAAAAAAAAAAAAA',
    caseRecipient: 'age1',
    envelope: '',
    startedAt: 0,
  })
  await keepDraft(store, makeDraft('earlier', { id: toDraftId(key), sealed }))
  expect(await intake.open(key)).toMatchObject({ outcome: 'open', answers: { matter: 'fees' } })
})

test('a draft begun with an earlier release is handed in with the envelope it has', async () => {
  const { intake, store, listCases } = await openIntake()
  const key = await answerAll(intake)
  const held = await store.readDraft(toDraftId(key), SEARCH_NOW)
  if (!held) throw new Error('No draft')
  const { caseIdentity, ...content } = openDraft(key, held.sealed) as Record<string, unknown>
  const envelope = Buffer.from('sealed before').toString('base64')
  const sealed = sealDraft(key, { ...content, envelope })
  await store.writeDraft({ ...held, sealed }, held.version)
  await intake.submit(key, await readCheck(intake, key), SOURCE)
  const [complaint] = await listCases()
  expect(Buffer.from(complaint?.envelope ?? []).toString()).toBe('sealed before')
  expect(complaint).toMatchObject({ holder: null, listNumber: 0 })
})

test('what is left of a draft that was handed in opens nothing of the case', async () => {
  const { intake, store } = await openIntake()
  const key = await answerAll(intake)
  await intake.submit(key, await readCheck(intake, key), SOURCE)
  const stub = await store.readDraft(toDraftId(key), SEARCH_NOW)
  const content = JSON.stringify(openDraft(key, stub?.sealed ?? new Uint8Array()))
  expect(content).toContain('submittedAs')
  expect(content).not.toMatch(/secret|caseIdentity|不退押金/i)
})

test('when drafts take all the room they may, none begins, and those that are there are handed in', async () => {
  const { intake, store, listCases } = await openIntake()
  const key = await answerAll(intake)
  const sums = { drafts: 1, draftsOfSource: 0, bytesOfSource: 0 }
  vi.spyOn(store, 'readDraftTotals').mockResolvedValue({ ...sums, bytes: 2 * 1024 ** 3 + 1 })
  const centre = { place: 'bear' }
  const begun = await intake.save('centre', undefined, toForm(centre), SOURCE)
  expect(begun).toMatchObject({ outcome: 'unavailable', typed: centre })
  await intake.save('narrative', key, toForm({ [narrative]: '再补一句' }), SOURCE)
  expect(await intake.submit(key, await readCheck(intake, key), SOURCE)).toEqual({
    outcome: 'stored',
  })
  expect(await listCases()).toHaveLength(1)
})
