import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIELDS } from '#src/complaints/fields.ts'
import { UNLISTED } from '#src/complaints/questions/centre/question.ts'
import { ComplaintClient } from '#tests/support/complaint-client.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'
import { solve } from '#tests/support/solve-puzzle.ts'

let portal: SamplePortal
beforeAll(async () => {
  portal = await startSamplePortal()
})
afterAll(() => portal.remove())

const { place, unlistedName, unlistedAddress } = FIELDS.centre
const typed = {
  [place]: UNLISTED,
  [unlistedName]: '小树苗 "早教" <园>',
  [unlistedAddress]: '和平路3号',
}

/** The hidden fields of the form of a page, as its browser sends them. */
function readHidden(page: string): Record<string, string> {
  const inputs = page.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)
  const toText = (text: string) =>
    text
      .replace(/&#34;|&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
  return Object.fromEntries([...inputs].map(([, name, value = '']) => [name, toText(value)]))
}

/** Begins complaints until something is asked of who begins one more, and gives that answer. */
async function flood(): Promise<{ begun: number; asked: Response }> {
  for (let begun = 0; begun < 1000; ) {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        new ComplaintClient(portal.url).post('/complaints/centre/?save=1', typed),
      ),
    )
    const asked = answers.find(({ status }) => status !== 303)
    begun += answers.filter(({ status }) => status === 303).length
    if (asked) return { begun, asked }
  }
  throw new Error('A thousand complaints were begun and nothing was asked')
}

test('a flood of complaints from one address, and who solves a puzzle there begins one at once', async () => {
  const { begun, asked } = await flood()
  expect(begun).toBeGreaterThanOrEqual(400)
  expect(asked.status).toBe(429)
  expect(asked.headers.get('retry-after')).toBe('10')
  const page = await asked.text()
  expect(page).toContain('请稍等一下')
  const sent = readHidden(page)
  expect(sent).toMatchObject(typed)

  const { challenge, solution } = FIELDS.proof
  const solved = { ...sent, [solution]: solve(sent[challenge] ?? '', 17) }
  const more = flood()
  const neighbour = new ComplaintClient(portal.url)
  const answer = await neighbour.post('/complaints/centre/?save=1', solved)
  expect(answer.status).toBe(303)
  await more
  expect(answer.headers.get('location')).toMatch(/^\/complaints\/matter\//)
  const again = await neighbour.get('/complaints/centre/')
  expect(await again.text()).toContain('和平路3号')
  // Who has begun goes on, whatever comes from there.
  const { status } = await neighbour.post('/complaints/matter/', { [FIELDS.matter.matter]: 'fees' })
  expect(status).toBe(303)
}, 120_000)
