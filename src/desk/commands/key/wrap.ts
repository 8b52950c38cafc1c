import { identityToRecipient } from 'age-encryption'
import { MOST_WRAPS } from '#src/desk/api/wrap.ts'
import { type Answer, toCommand } from '#src/desk/command.ts'
import { zhHans } from '#src/desk/commands/key/words.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toAlarmText, toAuthorityName } from '#src/desk/names.ts'
import type { OwnUnit } from '#src/desk/source/own-unit.ts'
import {
  countCases,
  findOpenable,
  runWrapping,
  type WrapProgress,
  type WrapRun,
} from '#src/desk/wrapping/run-wrapping.ts'
import { wrapCases } from '#src/desk/wrapping/wrap-cases.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'
import { findOpenLists } from '#src/officers/readers.ts'

const words = zhHans.wrap
const EVERY_MS = 500

/** Seals the cases of the officer's unit anew, to the officers of the list that counts; on his own device. */
export const wrapKeys = toCommand({
  name: 'key wrap',
  words,
  positionals: 0,
  options: { 'dry-run': { type: 'boolean' } },
  run: async (desk, { 'dry-run': isDryRun = false }) => {
    const source = await desk.source()
    const lists = await source.readCountingLists()
    const units = await source.listUnits()
    if (units.length === 0) throw new DeskError(EXIT.wrong, zhHans.wrap.notListed)
    const answers: Answer[] = []
    for (const unit of units)
      answers.push(await (isDryRun ? foresee(desk, unit, lists) : wrapUnit(desk, unit, lists)))
    const exitCode = answers.find((one) => one.exitCode)?.exitCode ?? EXIT.ok
    return {
      text: answers.map(({ text }) => text).join('\n'),
      json: { units: answers.map(({ json }) => json), ...(isDryRun && { dryRun: true }) },
      exitCode,
    }
  },
})

/** Numbers of the lists whose cases the keys of this officer open. */
async function findOwnLists(desk: Desk, { card }: OwnUnit, lists: readonly OfficerList[]) {
  const own = await Promise.all((await desk.identities()).map(identityToRecipient))
  return findOpenLists(lists, card.authority, own)
}

async function foresee(desk: Desk, unit: OwnUnit, lists: readonly OfficerList[]): Promise<Answer> {
  const waiting = await unit.readWaiting()
  const mine = countCases(findOpenable(waiting, await findOwnLists(desk, unit, lists)))
  const closed = countCases(waiting) - mine
  const { authority } = unit.card
  const name = toAuthorityName(await desk.site(), authority)
  return {
    text: words.would(name, mine) + (closed > 0 ? words.closed(closed) : ''),
    json: { authority, wouldWrap: mine, closed },
  }
}

async function wrapUnit(desk: Desk, unit: OwnUnit, lists: readonly OfficerList[]): Promise<Answer> {
  const { card, signer } = unit
  const { authority } = card
  const site = await desk.site()
  const name = toAuthorityName(site, authority)
  const identities = await desk.identities()
  const { region } = desk.settings
  const keys = { identities, signer, authority, region, lists }
  const wrap: Parameters<typeof runWrapping>[0]['wrap'] = (cases) =>
    wrapCases({ ...keys, at: site.clock() }, cases)
  const run = await runWrapping(
    { ...unit, wrap },
    {
      openable: await findOwnLists(desk, unit, lists),
      atATime: MOST_WRAPS,
      tell: toSlow((progress) => desk.progress(words.progress(name, progress))),
    },
  )
  return toAnswer(run, authority, name)
}

/** Not oftener than every half second. */
function toSlow(tell: (progress: WrapProgress) => void): typeof tell {
  let last = Number.NEGATIVE_INFINITY
  return (progress) => {
    const now = performance.now()
    if (now - last < EVERY_MS) return
    last = now
    tell(progress)
  }
}

function toAnswer(run: WrapRun, authority: string, name: string): Answer {
  const { done, left, closed } = run
  const json = { authority, done, left, closed }
  if (run.outcome === 'alarm')
    return {
      text: `${toAlarmText(run, run.alarm)}\n${words.stopped(name, done, left)}`,
      json: { ...json, alarm: run.alarm.kind, reference: run.reference },
      exitCode: EXIT.wrong,
    }
  const text = done === 0 && left === 0 ? words.none(name) : words.done(name, done)
  return { text: text + (closed > 0 ? words.closed(closed) : ''), json }
}
