import { readFile } from 'node:fs/promises'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toAt } from '#src/desk/act-command.ts'
import { toCommand } from '#src/desk/command.ts'
import { checkFigures, type FiguresFault } from '#src/desk/commands/figures/check-figures.ts'
import { FIGURES_FILE } from '#src/desk/commands/figures/publish.ts'
import { readToldCases, type ToldCase } from '#src/desk/commands/figures/told-cases.ts'
import { zhHans as words } from '#src/desk/commands/figures/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { toRegionPath } from '#src/desk/write-region-file.ts'
import { type ComplaintFigures, complaintFiguresSchema } from '#src/region/complaint-figures.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'

/** Whether the published numbers are those of the record, counted from its entries alone. */
export const verifyFigures = toCommand({
  name: 'figures verify',
  isHostOnly: true,
  words: words.verify,
  positionals: 0,
  options: { file: { type: 'string' } },
  run: async (desk, { file }) => {
    const store = await desk.store()
    const { rules } = toAt(await desk.site())
    const path = toRegionPath(desk, FIGURES_FILE, file)
    const figures = await readFigures(path)
    const { countedTo } = figures
    if (!countedTo) throw new DeskError(EXIT.wrong, words.verify.notBound(path))
    const { cases, hash, drills, removed } = await readToldCases(store.readRecord(), countedTo.seq)
    if (hash !== countedTo.hash)
      throw new DeskError(EXIT.wrong, words.verify.otherRecord(countedTo.seq))
    const counted = cases.filter(({ reference }) => !drills.has(reference))
    const takenOver = counted.filter(({ isTakenOver }) => isTakenOver)
    for (const one of takenOver) await completeFromStore(store, one)
    const faults = checkFigures(figures, counted, rules)
    const lines = [
      ...faults.map((fault) => `✗ ${toLine(fault, figures)}`),
      faults.length === 0
        ? words.verify.same(counted.length, countedTo.seq)
        : words.verify.differs(faults.length),
      words.verify.notCounted(drills.size, removed.request, removed.retention),
      takenOver.length > 0 ? words.verify.takenOver(takenOver.length) : '',
    ]
    return {
      text: lines.filter(Boolean).join('\n'),
      json: {
        same: faults.length === 0,
        cases: counted.length,
        takenOver: takenOver.length,
        drills: drills.size,
        removed,
        faults,
      },
      exitCode: faults.length === 0 ? EXIT.ok : EXIT.wrong,
    }
  },
})

/** Throws a `DeskError` for what holds no numbers. */
async function readFigures(path: string): Promise<ComplaintFigures> {
  const text = await readFile(path, 'utf8').catch(() => '')
  try {
    return complaintFiguresSchema.parse(JSON.parse(text))
  } catch {
    throw new DeskError(EXIT.wrong, words.verify.noFigures(path))
  }
}

/** What happened before the record began only the store knows. */
async function completeFromStore(store: ComplaintStore, one: ToldCase): Promise<void> {
  const stored = await store.findByReference(one.reference)
  if (!stored) return
  one.filedAt = stored.filedAt
  const moments = await store.readMoments([one.reference])
  const began = one.moments[0]?.at ?? ''
  one.moments = [...moments.filter(({ at }) => at < began), ...one.moments.slice(1)]
}

function toLine({ where, part, told, counted }: FiguresFault, figures: ComplaintFigures): string {
  const matter = figures.matters.find((one) => one.matter === where)
  const label = where === ENQUIRY ? deskWords.flags.enquiry : matter?.label
  const name = where === null ? words.verify.all : (label ?? where)
  return words.verify.fault(name, words.verify.parts[part], told, counted)
}
