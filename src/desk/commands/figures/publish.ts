import { toComplaintFigures } from '#src/complaints/clocks/to-complaint-figures.ts'
import type { Complaint, ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toAt } from '#src/desk/act-command.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/figures/words.ts'
import { toRegionPath, writeRegionFile } from '#src/desk/write-region-file.ts'

const FILE = 'complaint-figures.json'
const PAGE = 1000

/** Every case that is kept. */
async function listAll(store: ComplaintStore): Promise<Complaint[]> {
  const all: Complaint[] = []
  for (;;) {
    const next = await store.list({ limit: PAGE, offset: all.length })
    all.push(...next)
    if (next.length < PAGE) return all
  }
}

/** Writes what became of complaints into the folder of the region, for the next release. */
export const publishFigures = toCommand({
  name: 'figures publish',
  words,
  positionals: 0,
  options: { out: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  run: async (desk, { out, 'dry-run': isDryRun = false }) => {
    const { rules, today } = toAt(await desk.site())
    const store = await desk.store()
    const cases = await listAll(store)
    const moments = await store.readMoments(cases.map(({ reference }) => reference))
    const byCase = Map.groupBy(moments, ({ reference }) => reference)
    const counted = cases.map((one) => ({ ...one, moments: byCase.get(one.reference) ?? [] }))
    const figures = toComplaintFigures(counted, rules, today)
    const path = toRegionPath(desk, FILE, out)
    if (!isDryRun) await writeRegionFile(path, `${JSON.stringify(figures, null, 2)}\n`)
    const { months, matters, overdueNow } = figures
    return {
      text: [
        words.counted(months.length, matters.length, overdueNow),
        isDryRun ? words.would(path) : words.written(path),
      ].join('\n'),
      json: { path, dryRun: isDryRun, ...figures },
    }
  },
})
