import { sealText } from '#src/complaints/seal/case.ts'
import { toAt } from '#src/desk/act-command.ts'
import { type Planned, sealAct } from '#src/desk/acts/act.ts'
import { closeCase } from '#src/desk/acts/move.ts'
import { passOn } from '#src/desk/acts/pass-on.ts'
import { replyTo } from '#src/desk/acts/say.ts'
import { toRefusalText } from '#src/desk/acts/words.ts'
import { readCaseContent } from '#src/desk/commands/show/read-case-content.ts'
import type { Desk } from '#src/desk/desk.ts'
import { changeAtDesk, findCase } from '#src/desk/desk-case.ts'
import { FormClient } from '#src/desk/drill/form-client.ts'
import { zhHans as words } from '#src/desk/drill/words.ts'
import { readAccused } from '#src/desk/read-accused.ts'
import { UNCLEAR } from '#src/region/complaint-rules.ts'

/** What a drill does, one after the other. */
export const DRILL_STEPS = [
  'file',
  'open',
  'route',
  'reply',
  'read',
  'close',
  'erase',
  'gone',
] as const
type Step = (typeof DRILL_STEPS)[number]

export type DrillStep = { step: Step; seconds: number; problem: string | null }

type Drilled = { reference: string; queryCode: string }

/**
 * Files a marked complaint through the public form and brings it to its end, as a resident and an officer do. It is
 * erased again, whatever happens in between; the record says that it was a drill.
 */
export async function runDrill(desk: Desk, url: string, origin: string): Promise<DrillStep[]> {
  const client = new FormClient(url, fetch, origin)
  const done: DrillStep[] = []
  let drilled: Drilled | undefined
  const steps: Record<Step, () => Promise<void>> = {
    file: async () => {
      drilled = await file(client)
      await tellOfDrill(desk, drilled)
    },
    open: () => open(desk, drilled),
    route: () => act(desk, drilled, 'route'),
    reply: () => act(desk, drilled, 'reply'),
    read: () => read(client, drilled),
    close: () => act(desk, drilled, 'close'),
    erase: () => erase(desk, drilled),
    gone: () => checkGone(client, drilled),
  }
  for (const step of DRILL_STEPS) {
    const begun = performance.now()
    const problem = await steps[step]().then(
      () => null,
      (error: Error) => error.message,
    )
    done.push({ step, seconds: (performance.now() - begun) / 1000, problem })
    if (problem !== null) break
  }
  if (drilled && done.at(-1)?.problem !== null) await erase(desk, drilled).catch(() => {})
  return done
}

const need = (drilled: Drilled | undefined): Drilled => {
  if (!drilled) throw new Error(words.notFiled)
  return drilled
}

async function file(client: FormClient): Promise<Drilled> {
  const { place: name, narrative } = words
  const check = await client.fillIn({ place: { name, address: name }, matter: UNCLEAR, narrative })
  const status = await client.submit(check)
  if (status !== 303) throw new Error(`HTTP ${status}`)
  return client.readReceipt()
}

/** Before anybody counts it: a drill that breaks off is none either. */
async function tellOfDrill(desk: Desk, { reference }: Drilled): Promise<void> {
  const [store, { clock }] = [await desk.store(), await desk.site()]
  await store.tell([
    { at: clock().toISOString(), kind: 'drill', reference, by: null, what: 'drill' },
  ])
}

async function open(desk: Desk, drilled: Drilled | undefined): Promise<void> {
  const { answers } = await readCaseContent(desk, await findCase(desk, need(drilled).reference))
  if (answers?.narrative !== words.narrative) throw new Error(words.otherWords)
}

async function act(
  desk: Desk,
  drilled: Drilled | undefined,
  what: 'route' | 'reply' | 'close',
): Promise<void> {
  const complaint = await findCase(desk, need(drilled).reference)
  const site = await desk.site()
  const other = toAt(site).rules.authorities.find(({ id }) => id !== complaint.authority)
  const plans: Record<typeof what, () => Promise<Planned>> = {
    route: async () =>
      passOn(complaint, other?.id ?? '', await readAccused(desk, complaint), words.reason),
    reply: async () => replyTo(complaint, words.reply),
    close: async () =>
      closeCase(complaint, { outcome: 'nothingFound', words: words.reply, events: [] }),
  }
  // A region of one unit routes to nobody.
  if (what === 'route' && !other) return
  const planned = await plans[what]()
  if (planned.outcome === 'refused') throw new Error(toRefusalText(planned.refusal))
  const { event, ...change } = await sealAct(complaint, planned.act, site.clock(), sealText)
  await changeAtDesk(desk, complaint, event, change)
}

async function read(client: FormClient, drilled: Drilled | undefined): Promise<void> {
  const { reference, queryCode } = need(drilled)
  const page = await client.lookUp(reference, queryCode)
  if (!page?.includes(words.reply)) throw new Error(words.notRead)
}

/** A drill that broke off is not closed yet: it is over all the same. */
async function erase(desk: Desk, drilled: Drilled | undefined): Promise<void> {
  const { reference } = need(drilled)
  const store = await desk.store()
  if ((await findCase(desk, reference)).state !== 'closed') await act(desk, drilled, 'close')
  const { version } = await findCase(desk, reference)
  const { clock } = await desk.site()
  const erased = await store.eraseCase(reference, version, clock(), 'drill')
  if (erased !== 'erased') throw new Error(words.notErased(reference))
}

async function checkGone(client: FormClient, drilled: Drilled | undefined): Promise<void> {
  const { reference, queryCode } = need(drilled)
  if (await client.lookUp(reference, queryCode)) throw new Error(words.notErased(reference))
}
