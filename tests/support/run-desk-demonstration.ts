import { readSettings } from '#src/config.ts'
import { openDesk } from '#src/desk/open-desk.ts'
import { readDeskPage } from '#src/desk/page-files.ts'
import { serveDesk } from '#src/desk/serve/serve-desk.ts'
import { untilStopped } from '#src/desk/until-stopped.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'

/*
 * `node tests/support/run-desk-demonstration.ts [CASES]`: a desk with some complaints, until it is stopped. Settings as
 * for `serve`; the folder is a new one and goes with it.
 */
const CASES = Number(process.argv[2] ?? 12)
const office = new DeskOffice()
for (let at = 0; at < CASES; at += 1) {
  const filedAt = new Date(
    Date.parse('2026-11-20T01:00:00.000Z') - at * 36 * 3_600_000,
  ).toISOString()
  await office.file({
    answers: { narrative: `第${at + 1}件：收据上的数和合同上的不一样。` },
    open: { filedAt, changedAt: filedAt, urgent: at % 5 === 1, toVerify: at % 4 === 3 },
    files:
      at % 3 === 0 ? [{ meta: { kind: 'image' }, content: Buffer.alloc(200_000 * (at + 1)) }] : [],
  })
}
const desk = openDesk(readSettings({ ...process.env, ...office.settings }), true)
const { address, close } = await serveDesk(desk, (await readDeskPage())?.files ?? new Map())
console.log(`${address}\nkey: ${desk.identityPath}`)
await untilStopped()
await close()
await desk.close()
await office.close()
