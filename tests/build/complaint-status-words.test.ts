import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIELDS } from '#src/complaints/fields.ts'
import { readSettings } from '#src/config.ts'
import { runDesk } from '#src/desk/run-desk.ts'
import { ComplaintClient } from '#tests/support/complaint-client.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

const SENTENCE = '经查，退费不合规定，机构已经退还。'

let portal: SamplePortal
beforeAll(async () => {
  portal = await startSamplePortal()
})
afterAll(() => portal.remove())

/** What is read on a page, piece by piece, without the labels of its parts. */
function toSentences(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main'))
  return (
    main
      // Days, and where it stands now: its timeline says the same of that moment.
      .replace(/<(script|style|time)[\s\S]*?<\/\1>|<strong class="case-state">.*?<\/strong>/g, '')
      .split(/<[^>]*>|[。！？]/)
      .map((text) => text.trim())
      .filter((text) => text.length >= SHORTEST)
  )
}

/** What is shorter is a name, a day or a label. */
const SHORTEST = 9

const findTwice = (html: string) => {
  const all = toSentences(html)
  return [...new Set(all.filter((text, at) => all.indexOf(text) < at))]
}

test('the page of a case says nothing twice, wherever the case stands', async () => {
  const settings = readSettings({ DATA_DIR: join(portal.folder, 'data') })
  const client = new ComplaintClient(portal.url)
  const listed = await (await client.get('/api/centres')).json()
  const centreId: string = listed.hits[0].document.id
  const check = await client.fillIn({
    place: { centreId },
    matter: 'fees',
    narrative: '退托不退费',
  })
  expect(await client.submit(check)).toBe(303)
  const { reference, queryCode } = await client.readReceipt()
  const said: Record<string, string[]> = {}
  const look = async (state: string) => {
    const page = await client.lookUp(reference, queryCode)
    if (!page) throw new Error('No page')
    said[state] = findTwice(page)
  }
  const desk = async (command: string, ...more: string[]) => {
    const { exitCode, err } = await runDesk(
      () => settings,
      [...command.split(' '), reference, ...more],
    )
    expect([exitCode, err]).toEqual([0, ''])
    await look([command, ...more].join(' '))
  }
  const write = async (page: string, fields: Record<string, string>) => {
    const form = { ...fields, [FIELDS.case.reference]: reference }
    await client.post(`/complaints/status/case/${page}/`, form)
    await look(page)
  }
  await look('filed')
  await desk('state', '已受理')
  await desk('ask', '--text', '是哪一天的事？')
  await write('note', { [FIELDS.note.note]: '上周三。' })
  await desk('state', '已受理')
  await desk('reply', '--text', '正在核对收费备案。')
  await desk('close', '部分属实', '--text', '多收的已经退还。')
  await write('review', { [FIELDS.note.note]: '还差9天的。' })
  await desk('reply', '--text', '重新核对。')
  await desk('close', '属实已整改', '--text', '都退了。')
  await desk('outcome propose', '--text', SENTENCE)
  const asked =
    /name="asked"[^>]*value="(\d+)"/.exec(
      await client.get('/complaints/status/case/agree/').then((page) => page.text()),
    )?.[1] ?? ''
  await write('agree', { [FIELDS.case.asked]: asked })
  await desk('outcome publish', '--reply', '我们改了退费的流程。')
  await desk('reopen', '--text', '又有新情况。')
  await write('withdraw', {})
  expect(said).toEqual(Object.fromEntries(Object.keys(said).map((state) => [state, []])))
}, 120_000)
