import { parentPort, workerData } from 'node:worker_threads'
import type { CrewTask, Outcome, PartPage } from '#src/publishing/render-crew.ts'
import { renderPage } from '#src/publishing/render-page.ts'
import { openBundleHere, toAnswerer } from '#src/publishing/site-bundle.ts'

const { bundleDir, site, effort }: CrewTask = workerData
const opened = openBundleHere(bundleDir).then(toAnswerer)

async function renderOne(page: PartPage): Promise<Outcome> {
  try {
    return await renderPage(await opened, site, page, effort)
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** One after the other: here nothing waits for anything. */
async function renderAll(pages: readonly PartPage[]): Promise<void> {
  const outcomes: Outcome[] = []
  for (const page of pages) outcomes.push(await renderOne(page))
  parentPort?.postMessage(outcomes)
}

let work = opened.then(() => {})
parentPort?.on('message', (pages: readonly PartPage[]) => {
  work = work.then(() => renderAll(pages))
})
