import { toComplaintFigures } from '#src/complaints/clocks/to-complaint-figures.ts'
import type { Complaint, ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import { toAt } from '#src/desk/act-command.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/figures/words.ts'
import { OFFICE_OPTIONS, toOfficeEntry } from '#src/desk/office-entry.ts'
import { toRegionPath, writeRegionFile } from '#src/desk/write-region-file.ts'
import { readBody } from '#src/record/entry-body.ts'
import type { Head } from '#src/record/record-entry.ts'

export const FIGURES_FILE = 'complaint-figures.json'
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

/** Cases that a drill handed in and did not erase yet, or could not. */
async function readDrills(store: ComplaintStore): Promise<Set<string>> {
  const drills = new Set<string>()
  for await (const { reference, body } of store.readRecord()) {
    const said = readBody(body)
    if (said?.[0] === 'told 1' && said[1].what === 'drill') drills.add(reference)
  }
  return drills
}

/** Others may write meanwhile: cases and record are read until nobody did, so that both tell the same. */
const TRIES = 3

async function readCases(store: ComplaintStore) {
  for (let tried = 1; ; tried += 1) {
    const head = await store.readRecordHead()
    const drills = await readDrills(store)
    const cases = (await listAll(store)).filter(({ reference }) => !drills.has(reference))
    const moments = await store.readMoments(cases.map(({ reference }) => reference))
    const isSame = (await store.readRecordHead())?.seq === head?.seq
    if (isSame || tried === TRIES) return { cases, moments, head: isSame ? head : undefined }
  }
}

const toCountedTo = (head: Head | undefined) =>
  head ? { countedTo: { seq: head.seq, hash: head.hash } } : {}

/** Writes what became of complaints into the folder of the region, for the next release. */
export const publishFigures = toCommand({
  name: 'figures publish',
  isHostOnly: true,
  words: words.publish,
  positionals: 0,
  options: { out: { type: 'string' }, 'dry-run': { type: 'boolean' }, ...OFFICE_OPTIONS },
  run: async (desk, { out, 'dry-run': isDryRun = false, ...said }) => {
    const store = await desk.store()
    const { rules, today } = toAt(await desk.site())
    const { cases, moments, head } = await readCases(store)
    const byCase = Map.groupBy(moments, ({ reference }) => reference)
    const counted = cases.map((one) => ({ ...one, moments: byCase.get(one.reference) ?? [] }))
    const figures = { ...toComplaintFigures(counted, rules, today), ...toCountedTo(head) }
    const path = toRegionPath(desk, FIGURES_FILE, out)
    const text = `${JSON.stringify(figures, null, 2)}\n`
    if (!isDryRun) {
      const told = { asOf: figures.asOf, sha256: toRecordHash(Buffer.from(text)) }
      const by = await toOfficeEntry(desk, 'figuresPublished', said, told)
      await writeRegionFile(path, text)
      await store.tellOfOffice(by)
    }
    const { months, matters, overdueNow } = figures
    return {
      text: [
        words.publish.counted(months.length, matters.length, overdueNow),
        isDryRun ? words.publish.would(path) : words.publish.written(path),
      ].join('\n'),
      json: { path, dryRun: isDryRun, ...figures },
    }
  },
})
