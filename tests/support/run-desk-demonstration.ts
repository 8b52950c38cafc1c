import { readFileSync } from 'node:fs'
import { toPromises } from '#src/complaints/clocks/to-promises.ts'
import { toRoute } from '#src/complaints/routing/to-route.ts'
import { sealText } from '#src/complaints/seal/case.ts'
import { readSettings } from '#src/config.ts'
import { openDesk } from '#src/desk/open-desk.ts'
import { readDeskPage } from '#src/desk/page-files.ts'
import { serveDesk } from '#src/desk/serve/serve-desk.ts'
import { untilStopped } from '#src/desk/until-stopped.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { CASES, CENTRES, type Deed, type Story } from '#tests/support/demonstrated-cases.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { toPhoto } from '#tests/support/image-files.ts'

/*
 * `node tests/support/run-desk-demonstration.ts [CASES]`: a desk with complaints in every state, until it is stopped; more
 * than there are stories for are told again. Settings as for `serve`; the folder is a new one and goes with it.
 */
const COUNT = Number(process.argv[2] ?? CASES.length)
const NOW = Date.parse('2026-11-20T02:00:00.000Z')
const DAY = 24 * 3_600_000
const shipped = JSON.parse(readFileSync('content/regions/gulou/complaints.json', 'utf8'))
const rules = toRules(shipped)
const office = new DeskOffice(shipped, undefined, CENTRES)

async function file({ ago, centre, matter, narrative, anonymous, pictures = 0, ...flags }: Story) {
  const filed = new Date(NOW - ago * DAY)
  const filedAt = filed.toISOString()
  const centreId = centre === null ? null : (CENTRES[centre]?.id ?? null)
  const unlisted = { name: '楼上的托管点', address: '示例路9号3楼' }
  const { primary, copies } = toRoute(rules, matter, [])
  const { urgent = false, toVerify = false, raised = false } = flags
  return await office.file({
    answers: {
      ...{ matter, narrative },
      ...(!isEnquiry({ matter }) && { place: centreId ? { centreId } : { unlisted } }),
      ...(isEnquiry({ matter }) && { place: undefined, when: undefined }),
      ...(anonymous && { contact: { choice: 'anonymous' as const } }),
    },
    open: {
      ...{ centreId, matter, filedAt, changedAt: filedAt, urgent, toVerify, raised },
      authority: primary.id,
      copies: copies.map(({ id }) => id),
      promises: toPromises(rules, matter, filed),
    },
    files: await Promise.all(
      Array.from({ length: pictures }, async () => ({
        meta: { kind: 'image' as const },
        content: await toPhoto(),
      })),
    ),
  })
}

/** Does what was done with a case, at the time when it was done. */
async function perform(reference: string, ago: number, deed: Deed, merged: string | undefined) {
  const [day, by, ...said] = deed
  const [command = '', ...more] = said
  const at = new Date(NOW - (ago - day) * DAY).toISOString()
  if (by === 'complainant') return office.addNote(reference, command, at)
  if (by === 'review' || by === 'withdrawn') {
    const { version, caseRecipient } = await office.find(reference)
    const [kind, state] =
      by === 'review'
        ? (['reviewAsked', 'reviewAsked'] as const)
        : (['withdrawn', 'withdrawn'] as const)
    const sealedInternal = await sealText([caseRecipient], command)
    const open = { at, kind, state, actor: 'complainant', outcome: null } as const
    const event = { ...open, sealedPublic: null, sealedInternal }
    await (await office.store()).change(reference, version, { event, state })
    return
  }
  const words =
    by === 'merged'
      ? ['merge', reference, merged ?? '', '--reason', command]
      : [command, reference, ...more]
  const { exitCode, err } = await office.runWith({ CLOCK: at }, ...words)
  if (exitCode !== 0) throw new Error(`${words.join(' ')}: ${err}`)
}

const filed: string[] = []
for (let at = 0; at < COUNT; at += 1) {
  const story = CASES[at % CASES.length]
  if (story) filed.push(await file(story))
}
for (const [at, reference] of filed.entries()) {
  const story = CASES[at % CASES.length]
  for (const deed of story?.done ?? [])
    await perform(reference, story?.ago ?? 0, deed, filed[at - (at % CASES.length)])
}
const desk = openDesk(readSettings({ ...process.env, ...office.settings }), true)
const { address, close } = await serveDesk(desk, (await readDeskPage())?.files ?? new Map())
console.log(`${address}\nkey: ${desk.identityPath}`)
await untilStopped()
await close()
await desk.close()
await office.close()
