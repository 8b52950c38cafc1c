import { setTimeout } from 'node:timers/promises'
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

/** What a drill does where an officer's key is, one after the other. */
const OWN_STEPS = ['file', 'open', 'route', 'reply', 'read', 'close', 'erase', 'gone'] as const
/** The same where none may lie: an officer answers on a device of his own. */
const WAITING_STEPS = ['file', 'answered', 'read', 'erase', 'gone'] as const
type Step = (typeof OWN_STEPS)[number] | (typeof WAITING_STEPS)[number]

export type DrillStep = { step: Step; seconds: number; problem: string | null }
export type Drill = { isSound: boolean; steps: DrillStep[] }

/** Where a drill goes in, and how long it waits for an officer elsewhere, where no key is here. */
type Way = { url: string; origin: string; waitMinutes: number | undefined }

type Drilled = { reference: string; queryCode: string }

/**
 * Files a marked complaint through the public form and brings it to its end, as a resident and an officer do. It is
 * erased again, whatever happens in between, or named with what is to be done; the record says that it was a drill.
 */
export async function runDrill(
  desk: Desk,
  { url, origin, waitMinutes }: Way,
  signal: AbortSignal,
): Promise<Drill> {
  const ask: typeof fetch = (...request) =>
    fetch(...request).catch((cause) => {
      throw new Error(words.notOpen(url), { cause })
    })
  const client = new FormClient(url, ask, origin)
  const todo: readonly Step[] = waitMinutes === undefined ? OWN_STEPS : WAITING_STEPS
  const done: DrillStep[] = []
  let drilled: Drilled | undefined
  const steps: Record<Step, () => Promise<void>> = {
    file: async () => {
      drilled = await file(desk, client)
      await tellOfDrill(desk, drilled)
    },
    answered: () => waitForAnswer(desk, need(drilled), waitMinutes ?? 0, signal),
    open: () => open(desk, drilled),
    route: () => act(desk, drilled, 'route'),
    reply: () => act(desk, drilled, 'reply'),
    read: () => read(client, drilled),
    close: () => act(desk, drilled, 'close'),
    erase: () => erase(desk, need(drilled)),
    gone: () => checkGone(client, drilled),
  }
  const take = async (step: Step) => {
    const begun = performance.now()
    const isOver = signal.aborted && step !== 'erase'
    const problem = await (isOver ? Promise.reject(new Error(words.stopped)) : steps[step]()).then(
      () => null,
      (error: Error) => error.message,
    )
    done.push({ step, seconds: (performance.now() - begun) / 1000, problem })
    return problem === null
  }
  for (const step of todo) if (!(await take(step))) break
  const isSound = done.length === todo.length && done.at(-1)?.problem === null
  if (drilled && !done.some(({ step }) => step === 'erase')) await take('erase')
  return { isSound, steps: done }
}

const need = (drilled: Drilled | undefined): Drilled => {
  if (!drilled) throw new Error(words.notFiled)
  return drilled
}

async function file(desk: Desk, client: FormClient): Promise<Drilled> {
  const { place: name, narrative } = words
  const check = await client.fillIn({ place: { name, address: name }, matter: UNCLEAR, narrative })
  const last = (await readNewest(desk))?.reference
  try {
    const status = await client.submit(check)
    if (status !== 303) throw new Error(`HTTP ${status}`)
    return await client.readReceipt()
  } catch (error) {
    // It may have been handed in all the same: only its receipt knows which one it is.
    const newest = await readNewest(desk)
    const isFiled = newest !== undefined && newest.reference !== last
    throw isFiled ? new Error(words.noReceipt((error as Error).message, newest.reference)) : error
  }
}

const readNewest = async (desk: Desk) =>
  (await (await desk.store()).list({ matter: UNCLEAR, limit: 1, offset: 0 })).at(0)

const EVERY_MS = 1000

/** Until an officer has answered on his own device. */
async function waitForAnswer(
  desk: Desk,
  { reference }: Drilled,
  minutes: number,
  signal: AbortSignal,
): Promise<void> {
  desk.progress(words.waiting(reference, minutes))
  const store = await desk.store()
  const end = performance.now() + minutes * 60_000
  while (!(await store.readMoments([reference])).some(({ kind }) => kind === 'replied')) {
    if (signal.aborted) throw new Error(words.stopped)
    if (performance.now() > end) throw new Error(words.notAnswered(minutes))
    await setTimeout(EVERY_MS, undefined, { signal }).catch(() => {})
  }
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

/** A drill that broke off is not closed yet: it is over all the same, and no key is needed for that. */
async function erase(desk: Desk, { reference }: Drilled): Promise<void> {
  const erased = await eraseNow(desk, reference).catch(() => 'stale' as const)
  if (erased !== 'erased') throw new Error(words.notErased(reference))
}

async function eraseNow(desk: Desk, reference: string): Promise<'erased' | 'stale'> {
  const store = await desk.store()
  const { clock } = await desk.site()
  const { version } = await findCase(desk, reference)
  return await store.eraseCase(reference, version, clock(), 'drill')
}

async function checkGone(client: FormClient, drilled: Drilled | undefined): Promise<void> {
  const { reference, queryCode } = need(drilled)
  if (await client.lookUp(reference, queryCode)) throw new Error(words.notErased(reference))
}
