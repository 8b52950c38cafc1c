import { expect, test } from 'vitest'
import { sealText } from '#src/complaints/seal/case.ts'
import { openResidentKey } from '#src/complaints/seal/code.ts'
import { toSigner } from '#src/complaints/seal/signature.ts'
import { ACT_KINDS } from '#src/desk/api/act.ts'
import { ApiError } from '#src/desk/api/addresses.ts'
import { toSight } from '#src/desk/api/rights.ts'
import { signAct, type UnsignedAct } from '#src/desk/api/sign-act.ts'
import { askDesk } from '#src/desk/source/ask-desk.ts'
import { drawCode } from '#src/desk/source/draw-code.ts'
import { signIn } from '#src/desk/source/sign-in.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import { QUERY_CODE } from '#tests/support/desk-office.ts'
import { startDesk, startListedDesk } from '#tests/support/desk-server.ts'

const AT = '2026-11-20T02:00:00.000Z'
type Session = Awaited<ReturnType<typeof signIn>>

/** The act that gives a case a code, sealed and signed as an officer's device does it. */
async function give(
  session: Session,
  identity: string,
  of: { reference: string; version: number; caseRecipient: string },
  more: Partial<UnsignedAct>,
) {
  const { reference, version, caseRecipient } = of
  const words = {
    sealedPublic: await sealText([caseRecipient], '重发了查询码'),
    sealedInternal: await sealText([caseRecipient], '打过电话'),
  }
  const act = {
    kind: 'codeReissued',
    reference,
    version,
    at: AT,
    listNumber: 1,
    change: {},
  } as const
  const signed = await signAct({ ...act, ...words, ...more }, toSigner(identity), 'gulou')
  return askDesk(session, 'act', signed)
}

const toProblem = (error: unknown) => (error instanceof ApiError ? error.problem : String(error))

test('a code is drawn for a case only by whoever may act on it: every unit, every case', async () => {
  const desk = await startListedDesk()
  const units = { health: 'health', above: 'city-health', market: 'market' } as const
  const wrong: unknown[] = []
  let drawn = 0
  const cases = await Promise.all(
    Object.values(units).flatMap((holder) =>
      ['health', 'city-health', 'market', 'police'].map((authority) =>
        desk.office.file({
          open: { holder, authority },
          recipients: toRecipients(desk.list, holder),
        }),
      ),
    ),
  )
  for (const [unit, authority] of Object.entries(units)) {
    const officers = desk.units[unit as keyof typeof units]
    const sessions = await Promise.all(
      officers.map(({ identity }) => signIn(desk.address, identity)),
    )
    for (const [at, reference] of cases.entries()) {
      const complaint = await desk.office.find(reference)
      const session = sessions[at % sessions.length]
      if (!session) throw new Error('No session')
      const sees = toSight({ authority }, complaint, { lead: 'health', above: ['city-health'] })
      const expected = sees === 'all' ? 'drawn' : sees === 'clear' ? 'notAllowed' : 'unknown'
      const asked = { reference, version: complaint.version }
      const does = await askDesk(session, 'code/draw', asked).then(() => 'drawn', toProblem)
      // Whoever drew five waits; that is a refusal too.
      if (does === 'drawn') drawn += 1
      if (does !== expected && !(does === 'tooMuch' && expected === 'drawn'))
        wrong.push({ authority, complaint, does, expected })
    }
  }
  expect([wrong, drawn > 5]).toEqual([[], true])
  for (const reference of cases)
    expect(await desk.office.find(reference)).toMatchObject({ version: 1 })
}, 60_000)

test('a case gets only the code that was drawn for it as it is, by an act that says so', async () => {
  const desk = await startDesk()
  const { lead } = desk.identities
  const [reference, other] = [await desk.office.file(), await desk.office.file()]
  const session = await signIn(desk.address, lead)
  const complaint = await desk.office.find(reference)
  const draw = async (of: string) =>
    (await askDesk(session, 'code/draw', { reference: of, version: 1 })).answer
  const [drawn, ofOther] = [await draw(reference), await draw(other)]
  const { pepper } = desk.office
  const drawnAt = (at: string) => drawCode({ pepper, version: 1 }, { reference, version: 1, at })
  const foreign = await drawCode(
    { pepper: new Uint8Array(32), version: 1 },
    { reference, version: 1, at: AT },
  )
  const [content] = drawn.ticket.split('.')
  const [, seal] = ofOther.ticket.split('.')
  const refused: [why: string, more: Partial<UnsignedAct>][] = [
    ['without a code', {}],
    ['one of another case', { codeTicket: ofOther.ticket }],
    ['one that the desk did not draw', { codeTicket: foreign.ticket }],
    ['another seal', { codeTicket: `${content}.${seal}` }],
    ['an hour old', { codeTicket: (await drawnAt('2026-11-20T01:00:00.000Z')).ticket }],
    ['without how it was checked', { codeTicket: drawn.ticket, sealedInternal: null }],
    ['without a word to its owner', { codeTicket: drawn.ticket, sealedPublic: null }],
    ['that does more', { codeTicket: drawn.ticket, change: { urgent: true } }],
    ...ACT_KINDS.filter((kind) => kind !== 'codeReissued').map(
      (kind): [string, Partial<UnsignedAct>] => [kind, { kind, codeTicket: drawn.ticket }],
    ),
  ]
  for (const [why, more] of refused) {
    const problem = await give(session, lead, complaint, more).then(() => 'done', toProblem)
    expect(['wrong', 'impossible'], `${why}: ${problem}`).toContain(problem)
  }
  expect(await desk.office.find(reference)).toEqual(complaint)
  await expect(askDesk(session, 'code/draw', { reference, version: 2 })).rejects.toThrow('stale')

  await give(session, lead, complaint, { codeTicket: drawn.ticket })
  const now = await desk.office.find(reference)
  expect(await openResidentKey(pepper, QUERY_CODE, now)).toBeUndefined()
  const key = await openResidentKey(pepper, drawn.queryCode, now)
  expect([key?.recipient, now.residentRecipient]).toEqual(Array(2).fill(drawn.residentRecipient))
  const again = give(session, lead, { ...now, version: 2 }, { codeTicket: drawn.ticket })
  await expect(again).rejects.toThrow('wrong')
  expect((await desk.office.run('audit', 'verify')).exitCode).toBe(0)
}, 60_000)

test('whoever draws code after code is told to come back later, and nothing was changed', async () => {
  const desk = await startDesk()
  const reference = await desk.office.file()
  const session = await signIn(desk.address, desk.identities.lead)
  const before = await desk.office.find(reference)
  const said: string[] = []
  for (let at = 0; at < 6; at += 1)
    said.push(
      await askDesk(session, 'code/draw', { reference, version: 1 }).then(() => 'drawn', toProblem),
    )
  expect(said).toEqual([...Array(5).fill('drawn'), 'tooMuch'])
  expect(await desk.office.find(reference)).toEqual(before)
})
