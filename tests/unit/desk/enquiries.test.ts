import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { sealText } from '#src/complaints/seal/case.ts'
import { toSigner } from '#src/complaints/seal/signature.ts'
import { signAct, type UnsignedAct } from '#src/desk/api/sign-act.ts'
import { askDesk } from '#src/desk/source/ask-desk.ts'
import { signIn } from '#src/desk/source/sign-in.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { startDesk } from '#tests/support/desk-server.ts'

const QUESTION = '孩子18个月，能上普惠的托育机构吗？'
const ASKED = {
  answers: { matter: ENQUIRY, narrative: QUESTION, place: undefined, when: undefined },
  open: { matter: ENQUIRY, centreId: null, authority: 'health', copies: [] },
}

const office = new DeskOffice()
afterAll(() => office.close())

test('a question is answered and closed by its own outcomes', async () => {
  const reference = await office.file(ASKED)
  expect((await office.run('reply', reference, '--text', '能上。')).exitCode).toBe(0)
  const silent = await office.run('close', reference, '已答复')
  expect([silent.exitCode, silent.err]).toEqual([2, expect.stringContaining('说明白')])
  const upheld = await office.run('close', reference, '属实已整改', '--text', '查过了')
  expect([upheld.exitCode, upheld.err]).toEqual([4, expect.stringContaining('这是咨询')])
  const closed = await office.run('close', reference, '已答复', '--text', '能上，不看户口。')
  expect([closed.exitCode, closed.out]).toEqual([0, expect.stringContaining('已办结（已答复）')])
})

test('whoever is told where to ask is told the telephone', async () => {
  const reference = await office.file(ASKED)
  const close = (text: string) => office.run('close', reference, '已告知找谁', '--text', text)
  const refused = await close('请问教育局')
  expect([refused.exitCode, refused.err]).toEqual([4, expect.stringContaining('电话')])
  expect((await close('请问区教育局，0591-00000704')).exitCode).toBe(0)
})

test('the help of closing says which outcomes are of questions only', async () => {
  expect((await office.run('close', '--help')).out).toContain('已答复、已告知找谁只用于咨询')
})

test('a complaint is not closed by the outcome of a question', async () => {
  const reference = await office.file()
  const { exitCode, err } = await office.run('close', reference, '已答复', '--text', '好')
  expect([exitCode, err]).toEqual([4, expect.stringContaining('投诉不能这样办结')])
})

test('what makes no sense for a question is refused by every command, in words', async () => {
  const reference = await office.file(ASKED)
  const complaint = await office.file()
  const reason = ['--reason', '说明']
  const refused: string[][] = [
    ['route', reference, '测试公安分局', ...reason],
    ['return', reference, ...reason],
    ['urgent', reference, ...reason],
    ['merge', reference, complaint, ...reason],
    ['merge', complaint, reference, ...reason],
    ['hand', 'print', reference, '测试公安分局', '--out', office.dataDir],
  ]
  for (const written of refused) {
    const { exitCode, err } = await office.run(...written)
    expect([exitCode, err], written.join(' ')).toEqual([4, expect.stringContaining('这是咨询')])
  }
  expect((await office.find(reference)).version).toBe(1)
  expect((await office.run('similar', reference)).out).not.toContain('还没有认过')
})

test('questions stand apart in the lists, and name no place that nobody named', async () => {
  const reference = await office.file(ASKED)
  const complaint = await office.file()
  for (const command of ['list', 'inbox']) {
    const { out } = await office.run(command, '--matter', '咨询')
    const line = out.split('\n').find((one) => one.startsWith(reference))
    expect(line, command).toContain('【咨询】')
    expect(line).toContain('不是问哪一家')
    expect(out).not.toContain(complaint)
  }
  const { out } = await office.run('show', reference)
  expect(out).toContain(QUESTION)
  expect(out).toContain('提出问题')
  expect(out).not.toContain('名单外的机构')
  const unknown = await office.run('list', '--matter', '问题')
  expect([unknown.exitCode, unknown.err]).toEqual([2, expect.stringContaining('咨询（enquiry）')])
})

test('a question that looked urgent can be said not to be', async () => {
  const reference = await office.file({ ...ASKED, open: { ...ASKED.open, urgent: true } })
  expect((await office.run('urgent', reference, '--off', '--reason', '问以前的事')).exitCode).toBe(
    0,
  )
})

test('the host refuses what makes no sense for a question, however well it is signed', async () => {
  const desk = await startDesk()
  const reference = await desk.office.file(ASKED)
  const { caseRecipient } = await desk.office.find(reference)
  const other = await desk.office.file()
  const session = await signIn(desk.address, desk.identities.lead)
  const sealed = await sealText([caseRecipient], '说明')
  const acts: Partial<UnsignedAct>[] = [
    { change: { state: 'closed', outcome: 'nothingFound' } },
    { change: { state: 'forwarded', authority: 'police', copies: [] } },
    { kind: 'returned', change: { authority: 'market', copies: [] }, sealedInternal: sealed },
    { kind: 'merged', change: { mergedInto: other }, sealedInternal: sealed },
    { kind: 'flagged', change: { urgent: true }, sealedInternal: sealed },
    { kind: 'packaged', change: {}, sealedInternal: sealed },
    { kind: 'outcomeProposed', change: {}, sealedPublic: sealed },
    { kind: 'handedOver', change: {}, sealedPublic: sealed },
  ]
  for (const more of acts) {
    const open = {
      kind: 'stateChanged',
      ...{ reference, version: 1, at: '2026-11-20T02:00:00.000Z', listNumber: 1 },
      ...{ sealedPublic: null, sealedInternal: null, change: {} },
    } as const
    const act = await signAct({ ...open, ...more }, toSigner(desk.identities.lead), 'gulou')
    await expect(askDesk(session, 'act', act), act.act.kind).rejects.toThrow('notOfMatter')
  }
  const id = randomUUID().replaceAll('-', '')
  const part = { id, reference, toUnit: 'market', position: 0, content: 'AAAA' }
  await expect(askDesk(session, 'package/part', part)).rejects.toThrow('notOfMatter')
  expect((await desk.office.find(reference)).version).toBe(1)
})
