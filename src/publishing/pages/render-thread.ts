import { deserialize } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { openSite, toAnswerer, toJoiner } from '#src/publishing/bundle/site-bundle.ts'
import type { CrewTask, Outcome, PartPage } from '#src/publishing/pages/render-crew.ts'
import { renderPage } from '#src/publishing/pages/render-page.ts'
import { toBody, withBody } from '#src/publishing/release/file-pack.ts'

const { bundleDir, site, effort, joins }: CrewTask = workerData
const opened = openSite(bundleDir).then(joins ? toJoiner : ({ render }) => toAnswerer(render))

async function renderOne(page: PartPage): Promise<Outcome> {
  try {
    return await renderPage(await opened, site, page, effort)
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** Their contents as parts of one stretch of bytes, which goes to the other thread as it is. */
function join(outcomes: Outcome[]): { outcomes: Outcome[]; buffer: ArrayBuffer } {
  const bodies = outcomes.flatMap((outcome) => ('hash' in outcome ? toBody(outcome.content) : []))
  const { buffer } = new Uint8Array(bodies.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  const joined = outcomes.map((outcome): Outcome => {
    if (!('hash' in outcome)) return outcome
    const body = toBody(outcome.content)
    const part = Buffer.from(buffer, at, body.length)
    part.set(body)
    at += body.length
    return { ...outcome, content: withBody(outcome.content, part) }
  })
  return { outcomes: joined, buffer }
}

/** One after the other: here nothing waits for anything. */
async function renderAll(pages: readonly PartPage[]): Promise<void> {
  const rendered: Outcome[] = []
  for (const page of pages) rendered.push(await renderOne(page))
  const { outcomes, buffer } = join(rendered)
  parentPort?.postMessage(outcomes, [buffer])
}

let work = opened.then(() => {})
parentPort?.on('message', (pages: ArrayBuffer) => {
  work = work.then(() => renderAll(deserialize(Buffer.from(pages))))
})
