import { setImmediate as toNextTurn } from 'node:timers/promises'
import type { StaticAddress } from '#src/publishing/addresses/static-addresses.ts'
import type { Outcome, PartPage, RenderCrew } from '#src/publishing/pages/render-crew.ts'
import type { RenderedPage } from '#src/publishing/pages/render-page.ts'
import { type Effort, toSmallForm } from '#src/publishing/release/file-pack.ts'
import type { ReleaseFile } from '#src/publishing/release/release.ts'

/**
 * Pages under way at once here: while the data of one is compressed on another thread, the next is rendered. With more,
 * files of all centres stood in memory side by side.
 */
const HERE_AT_ONCE = 2
/** Pages handed to the crew at once, and how often: enough to go on with while this thread is busy for seconds. */
const BATCH = 40
const BATCHES_AT_ONCE = 100

export type PageToWrite = {
  page: StaticAddress
  /** Hash of all the page may know. */
  inputs: string
  /** The same page in the current release, when its inputs were equal; its content is read when it is asked for. */
  earlier: (RenderedPage & Pick<ReleaseFile, 'isQuick'>) | undefined
}

type Fresh = { position: number; one: PageToWrite }

export type RenderedPages = {
  files: ReleaseFile[]
  /** Pages that could not be rendered and that the release can do without. */
  failed: { address: string; problem: string }[]
}

/** Counts of pages, by what had to be done for them. */
export type WrittenPages = Pick<RenderedPages, 'failed'> & {
  rendered: number
  reused: number
  assets: number
}

/** Who renders what has to be rendered. */
export type Renderers = {
  here: (page: StaticAddress) => Promise<RenderedPage>
  /** Renders what knows little; without a crew all is rendered here. */
  crew: RenderCrew | undefined
  /** Small: also what is taken over and was compressed in a hurry. */
  effort: Effort
  /** What else there is to do on this thread, while others render and compress. */
  meanwhile: () => Promise<void>
}

/** Lists of hundreds of centres are rendered where the centres are. */
const MOST_CENTRES = 50

export const knowsLittle = (page: StaticAddress): page is StaticAddress & PartPage =>
  page.knows !== 'all' && page.knows.centres.length <= MOST_CENTRES

async function renderHere(render: Renderers['here'], page: StaticAddress): Promise<Outcome> {
  try {
    return await render(page)
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** Goes through a list with so many at work. Between two the disk has its turn: else all pages would wait in memory. */
async function share<Item>(items: Iterable<Item>, workers: number, work: (item: Item) => unknown) {
  const queue = Iterator.from(items)
  const goOn = async () => {
    for (const item of queue) {
      await work(item)
      await toNextTurn()
    }
  }
  await Promise.all(Array.from({ length: workers }, goOn))
}

/** Waits for everything also where something fails: nothing writes into a draft that is being removed. */
async function allDone(work: readonly Promise<unknown>[]): Promise<void> {
  for (const one of await Promise.allSettled(work)) {
    if (one.status === 'rejected') throw one.reason
  }
}

const toBatches = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) =>
    items.slice(at * BATCH, (at + 1) * BATCH),
  )

/** Keeps every page, those without an earlier one after they were rendered; files come in the order of pages. */
export async function renderPages(
  pages: readonly PageToWrite[],
  { here, crew, effort, meanwhile }: Renderers,
  keep: (page: PageToWrite, rendered: RenderedPage) => ReleaseFile,
): Promise<RenderedPages> {
  const files: (ReleaseFile | undefined)[] = []
  const failed: RenderedPages['failed'] = []

  const take = ({ position, one }: Fresh, outcome: Outcome) => {
    const { page } = one
    if ('hash' in outcome) files[position] = keep(one, outcome)
    else if (page.mayFail) failed.push({ address: page.address, ...outcome })
    else throw new Error(`${outcome.problem} Nothing was published.`)
  }

  const fresh: Fresh[] = []
  const hurried: { position: number; one: PageToWrite; earlier: RenderedPage }[] = []
  for (const [position, one] of pages.entries()) {
    const { earlier } = one
    if (!earlier) fresh.push({ position, one })
    else if (effort === 'small' && earlier.isQuick) hurried.push({ position, one, earlier })
    else files[position] = keep(one, earlier)
  }
  const handedOver = crew ? fresh.filter(({ one }) => knowsLittle(one.page)) : []
  const own = crew ? fresh.filter(({ one }) => !knowsLittle(one.page)) : fresh

  const renderBeside = async (batch: Fresh[]) => {
    const outcomes = await crew?.render(batch.map(({ one }) => one.page).filter(knowsLittle))
    for (const [index, outcome] of outcomes?.entries() ?? []) {
      const fresh = batch[index]
      if (fresh) take(fresh, outcome)
    }
  }
  const renderOwn = async (fresh: Fresh) => take(fresh, await renderHere(here, fresh.one.page))
  const shrink = async ({ position, one, earlier }: (typeof hurried)[number]) => {
    files[position] = keep(one, { ...earlier, content: await toSmallForm(earlier.content) })
  }
  await allDone([
    share(toBatches(handedOver), BATCHES_AT_ONCE, renderBeside),
    share(own, HERE_AT_ONCE, renderOwn),
    share(hurried, HERE_AT_ONCE, shrink),
    meanwhile(),
  ])
  return { files: files.filter((file) => file !== undefined), failed }
}
