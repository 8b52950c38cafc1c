import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { FIELDS } from '#src/complaints/fields.ts'
import { TICKED } from '#src/complaints/questions/typed-text.ts'
import { readSettings } from '#src/config.ts'
import { runDesk } from '#src/desk/run-desk.ts'
import { ComplaintClient } from '#tests/support/complaint-client.ts'
import { OFFERED, startGateway } from '#tests/support/message-gateway.ts'
import { startSamplePortal } from '#tests/support/publish-sample.ts'

/** The region of the sample with a gateway. */
function offerNews(contentDir: string): void {
  const path = join(contentDir, 'regions', 'gulou', 'complaints.json')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...OFFERED }))
}

test('who ticks it in the form is told when he is answered, and no more once he wrote so on the status page', async () => {
  const portal = await startSamplePortal({}, undefined, offerNews)
  onTestFinished(() => portal.remove())
  const gateway = await startGateway()
  const settings = readSettings({
    DATA_DIR: join(portal.folder, 'data'),
    ...gateway.setIn(portal.folder),
  })
  const desk = (...written: string[]) => runDesk(() => settings, written)

  const client = new ComplaintClient(portal.url)
  const check = await client.fillIn({
    place: { name: '楼上的托管点', address: '东街路9号3楼' },
    matter: 'fees',
    narrative: '退托不退费',
    contact: { choice: 'officersOnly', phone: '139 0000 0999', news: TICKED },
  })
  expect(await (await client.get('/complaints/check/')).text()).toContain('发一句“有新消息”')
  expect(await client.submit(check)).toBe(303)
  const { reference, queryCode } = await client.readReceipt()

  expect((await desk('show', reference)).out).toContain('要“有新消息”')
  expect((await desk('reply', reference, '--text', '在查。')).out).toContain('已经发出')
  const text = '您关心的事有了新消息，请用原来的办法查看。'
  expect(gateway.got.map(({ body }) => body)).toEqual([{ to: '13900000999', text }])

  const page = await client.lookUp(reference, queryCode)
  expect(page).toContain('在查。')
  expect(page).toContain('单独写一行“不用再通知”')
  const note = { [FIELDS.note.note]: '不用再通知', [FIELDS.case.reference]: reference }
  const added = await client.post('/complaints/status/case/note/', note)
  expect(added.headers.get('location')).toContain('done=note')
  expect((await desk('reply', reference, '--text', '已退费。')).out).not.toContain('有新消息')
  expect(gateway.got).toHaveLength(1)
}, 120_000)

test('who asks a question and wants to be told reads so before it is sent', async () => {
  const portal = await startSamplePortal({}, undefined, offerNews)
  onTestFinished(() => portal.remove())
  const client = new ComplaintClient(portal.url)
  const { narrative, phone, news } = FIELDS.enquiry
  await client.post('/complaints/ask/', {
    [narrative]: '几月报名？',
    [phone]: '139 0000 0999',
    [news]: TICKED,
  })
  const page = await (await client.get('/complaints/ask/check/')).text()
  expect(page).toContain('139 0000 0999')
  expect(page).toContain('发一句“有新消息”')
}, 120_000)
