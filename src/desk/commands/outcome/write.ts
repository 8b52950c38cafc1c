import { REOPENING } from '#src/complaints/published-outcome.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import { toAt } from '#src/desk/act-command.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans } from '#src/desk/commands/outcome/words.ts'
import { EXIT } from '#src/desk/desk-error.ts'
import { toRegionPath, writeRegionFile } from '#src/desk/write-region-file.ts'
import { readBody } from '#src/record/entry-body.ts'
import { type Outcomes, outcomesSchema, readPublication, toToldOn } from '#src/region/outcomes.ts'

const FILE = 'outcomes.json'
const words = zhHans.write

/** Writes what the public is told of cases into the folder of the region, for the next release. */
export const writeOutcomes = toCommand({
  name: 'outcome write',
  isHostOnly: true,
  words,
  positionals: 0,
  options: { out: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  run: async (desk, { out, 'dry-run': isDryRun = false }) => {
    const store = await desk.store()
    const { today } = toAt(await desk.site())
    const { published, foreign, reopened } = await readPublished(store)
    const outcomes = outcomesSchema.parse(toToldOn({ asOf: today, published }, today))
    const path = toRegionPath(desk, FILE, out)
    if (!isDryRun) await writeRegionFile(path, `${JSON.stringify(outcomes, null, 2)}\n`)
    const count = outcomes.published.length
    const said = isDryRun ? words.would(path, count) : words.written(path, count)
    const left = [
      ...(reopened.length > 0 ? [words.reopened(reopened)] : []),
      ...(foreign.length > 0 ? [words.foreign(foreign)] : []),
    ]
    return {
      text: [said, ...left].join('\n'),
      json: { path, dryRun: isDryRun, ...outcomes, foreign, reopened },
      exitCode: foreign.length > 0 ? EXIT.wrong : EXIT.ok,
    }
  },
})

type Read = { published: Outcomes['published']; foreign: string[]; reopened: string[] }

/**
 * What is published of cases, as the record has it; cases of which the store says something else; and those that were
 * taken up again since: how they end is open. A decision about a place in no list stands for itself.
 */
async function readPublished(store: ComplaintStore): Promise<Read> {
  const stored = await store.listPublications()
  const recorded = await readRecorded(store)
  const published: Outcomes['published'] = []
  const foreign: string[] = []
  const reopened: string[] = []
  for (const { reference, hash, content } of stored) {
    const known = recorded.get(reference)
    const isRecorded = known?.hash === hash && toRecordHash(Buffer.from(content)) === hash
    const told = isRecorded ? readPublication(content) : undefined
    if (!told) foreign.push(reference)
    else if (known?.isReopened && told.kind === 'outcome') reopened.push(reference)
    else published.push(told)
  }
  return {
    published: published.sort((one, other) => (one.id < other.id ? -1 : 1)),
    foreign,
    reopened,
  }
}

type Recorded = { hash: string | null; isReopened: boolean }

/** The last hash of what was published, by case, and whether the case was taken up again after it. */
async function readRecorded(store: ComplaintStore): Promise<ReadonlyMap<string, Recorded>> {
  const recorded = new Map<string, Recorded>()
  for await (const { reference, body } of store.readRecord()) {
    const known = recorded.get(reference)
    if (!known && !body.includes('"published"')) continue
    const said = readBody(body)
    if (said?.[0] !== 'change 1' && said?.[0] !== 'change 2' && said?.[0] !== 'change 3') continue
    const change = said[1]
    if ('published' in change && change.published !== undefined)
      recorded.set(reference, { hash: change.published, isReopened: false })
    else if (known && REOPENING.some((kind) => kind === change.event))
      recorded.set(reference, { ...known, isReopened: true })
  }
  return recorded
}
