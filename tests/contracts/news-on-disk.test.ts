import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toRecipients } from '#src/officers/officer-list.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'
import { OFFERED, startGateway } from '#tests/support/message-gateway.ts'
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts'

const NUMBER = '13900000999'
const TYPED = '139 0000 0999'

let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.remove())

/** Every byte of every file below a folder. */
const readAll = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  )

test.each(['SQLite', 'PostgreSQL'])(
  'no byte that the host keeps tells who asked for news, nor his number (%s)',
  async (engine) => {
    const databaseUrl = engine === 'PostgreSQL' ? await server.makeDatabase('news') : undefined
    const desk = await startListedDesk({ rules: OFFERED, ...(databaseUrl && { databaseUrl }) })
    const [officer] = desk.units.health
    if (!officer) throw new Error('No officer')
    const contact = { choice: 'officersOnly', phone: TYPED, phoneDigits: NUMBER, news: true }
    const file = (answers: object) =>
      desk.office.file({
        answers,
        open: { authority: 'health', copies: [] },
        recipients: toRecipients(desk.list, 'health'),
      })
    const asked = await file({ contact })
    const { news: _, ...silent } = contact
    const unasked = await file({ contact: silent })
    const device = desk.startDevice(officer)
    const gateway = await startGateway()
    const own = gateway.setIn(device.folder)
    for (const reference of [asked, unasked])
      expect((await device.runWith(own, 'reply', reference, '--text', '在查')).exitCode).toBe(0)
    expect(gateway.got).toHaveLength(1)

    const dump = databaseUrl
      ? execFileSync(join(server.programs, 'pg_dump'), [databaseUrl], { maxBuffer: 1 << 28 })
      : Buffer.alloc(0)
    const kept = Buffer.concat([readAll(desk.office.dataDir), dump])
    expect(kept.includes(asked)).toBe(true)
    const secrets = [NUMBER, TYPED, '0000 0999', 'officersOnly']
    // A dump writes bytes as hex.
    const written = secrets.flatMap((secret) => [secret, Buffer.from(secret).toString('hex')])
    expect(written.filter((secret) => kept.includes(secret))).toEqual([])
    // What is told of both in the record is the same, word for word but for ids and times.
    const store = await desk.office.store()
    const entries = await Array.fromAsync(store.readRecord())
    const kindsOf = (reference: string) =>
      entries.filter(({ body }) => body.includes(reference)).map(({ body }) => toShape(body))
    expect(kindsOf(asked)).toEqual(kindsOf(unasked))
  },
  120_000,
)

/** An entry without what differs between any two cases. */
const toShape = (body: string) =>
  body.replace(/"[^"]*"/g, (text) => (/\d/.test(text) ? '"…"' : text)).replace(/\d+/g, '0')
