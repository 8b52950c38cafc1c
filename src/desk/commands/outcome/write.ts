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
  words,
  positionals: 0,
  options: { out: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  run: async (desk, { out, 'dry-run': isDryRun = false }) => {
    const { today } = toAt(await desk.site())
    const { published, foreign } = await readPublished(await desk.store())
    const outcomes = outcomesSchema.parse(toToldOn({ asOf: today, published }, today))
    const path = toRegionPath(desk, FILE, out)
    if (!isDryRun) await writeRegionFile(path, `${JSON.stringify(outcomes, null, 2)}\n`)
    const count = outcomes.published.length
    const said = isDryRun ? words.would(path, count) : words.written(path, count)
    return {
      text: foreign.length > 0 ? `${said}\n${words.foreign(foreign)}` : said,
      json: { path, dryRun: isDryRun, ...outcomes, foreign },
      exitCode: foreign.length > 0 ? EXIT.wrong : EXIT.ok,
    }
  },
})

/** What is published of cases, as the record has it; and cases of which the store says something else. */
async function readPublished(
  store: ComplaintStore,
): Promise<{ published: Outcomes['published']; foreign: string[] }> {
  const stored = await store.listPublications()
  const recorded = await readRecorded(store)
  const published: Outcomes['published'] = []
  const foreign: string[] = []
  for (const { reference, hash, content } of stored) {
    const isRecorded =
      recorded.get(reference) === hash && toRecordHash(Buffer.from(content)) === hash
    const told = isRecorded ? readPublication(content) : undefined
    if (told) published.push(told)
    else foreign.push(reference)
  }
  return { published: published.sort((one, other) => (one.id < other.id ? -1 : 1)), foreign }
}

/** The last hash of what was published, by case. */
async function readRecorded(store: ComplaintStore): Promise<ReadonlyMap<string, string | null>> {
  const recorded = new Map<string, string | null>()
  for await (const { reference, body } of store.readRecord()) {
    if (!body.includes('"published"')) continue
    const said = readBody(body)
    if (said?.[0] !== 'change 2' && said?.[0] !== 'change 3') continue
    const { published } = said[1]
    if (published !== undefined) recorded.set(reference, published)
  }
  return recorded
}
