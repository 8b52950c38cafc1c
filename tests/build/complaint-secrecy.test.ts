import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIELDS } from '#src/complaints/fields.ts'
import { readSettings } from '#src/config.ts'
import { runDesk } from '#src/desk/run-desk.ts'
import { toListFingerprint } from '#src/officers/officer-list.ts'
import { ComplaintClient } from '#tests/support/complaint-client.ts'
import { makeUnit, signList, toList } from '#tests/support/officers.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

/** Words that nobody else uses, one for everything that can be written. */
const SECRETS = {
  name: '金丝雀托管甲',
  address: '金丝雀巷乙号',
  narrative: '金丝雀丙：他们把孩子锁在里面',
  caller: '金丝雀丁',
  phone: '13912345670',
  fileName: 'canary-shen-wu',
  camera: 'CANARY-CAMERA-JI',
  note: '金丝雀庚：补充一句',
  review: '金丝雀辛：不认可',
  wrongCode: '9182 7364 5546 3728',
  unfinished: '金丝雀壬：没有写完',
} as const

let portal: SamplePortal
let log = ''
beforeAll(async () => {
  // Officers who are elsewhere: nothing on this host opens what is sealed.
  const unit = await makeUnit('health')
  const list = signList(await toList(unit), ...unit)
  const officers = { DESK_FIRST_LIST: await toListFingerprint(list) }
  portal = await startSamplePortal({ LOG_LEVEL: 'debug', ...officers }, (text) => {
    log += text
  })
  const path = join(portal.folder, 'list.json')
  writeFileSync(path, JSON.stringify(list))
  const settings = readSettings({ DATA_DIR: join(portal.folder, 'data'), ...officers })
  const adopted = await runDesk(() => settings, ['officers', 'adopt', path])
  expect(adopted).toMatchObject({ exitCode: 0, err: '' })
})
afterAll(() => portal.remove())

async function makePhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const raw = { width: 64, height: 48, channels: 3 } as const
  const photo = sharp(Buffer.alloc(64 * 48 * 3, 90), { raw })
    .withExif({ IFD0: { Model: SECRETS.camera, ImageDescription: SECRETS.camera } })
    .jpeg()
  return new Uint8Array(await photo.toBuffer())
}

/** Ways in which a text may lie in a file. */
function toForms(text: string): Buffer[] {
  const bytes = Buffer.from(text)
  return [
    bytes,
    Buffer.from(text, 'utf16le'),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(
      JSON.stringify(text)
        .slice(1, -1)
        .replace(/[^\0-\x7F]/g, toEscape),
    ),
    Buffer.from(bytes.toString('hex')),
    // The middle of a base64 text, whatever stands before it.
    ...[0, 1, 2].map((offset) => {
      const base64 = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
      return Buffer.from(base64.slice(4, -4))
    }),
  ]
}

const toEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16)}`

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => existsSync(path))
}

function findSecrets(where: string, content: Buffer, secrets: readonly string[]): string[] {
  return secrets
    .filter((secret) => toForms(secret).some((form) => content.includes(form)))
    .map((secret) => `${secret} in ${where}`)
}

test('nothing that was written can be read on the public host, nor any code', async () => {
  const client = new ComplaintClient(portal.url)
  const check = await client.fillIn({
    place: { name: SECRETS.name, address: SECRETS.address },
    matter: 'harm',
    narrative: SECRETS.narrative,
    contact: { choice: 'contactable', name: SECRETS.caller, phone: SECRETS.phone },
    files: [{ name: `${SECRETS.fileName}.jpg`, type: 'image/jpeg', bytes: await makePhoto() }],
  })
  expect(await client.submit(check)).toBe(303)
  const { reference, queryCode } = await client.readReceipt()
  expect(await client.lookUp(reference, SECRETS.wrongCode)).toBeUndefined()
  expect(await client.lookUp(reference, queryCode)).toContain(reference)
  const note = await client.post('/complaints/status/case/note/', {
    [FIELDS.note.note]: SECRETS.note,
  })
  expect(note.status).toBe(303)

  const unfinished = new ComplaintClient(portal.url)
  await unfinished.post('/complaints/centre/', {
    [FIELDS.centre.place]: 'unlisted',
    [FIELDS.centre.unlistedName]: SECRETS.unfinished,
    [FIELDS.centre.unlistedAddress]: SECRETS.unfinished,
  })
  const failed = await fetch(
    `${portal.url}/complaints/narrative/?q=${encodeURIComponent(SECRETS.review)}`,
  )
  expect(failed.status).toBeLessThan(500)

  const secrets = [...Object.values(SECRETS), queryCode, queryCode.replaceAll(' ', '')]
  expect(existsSync(join(portal.folder, 'data', 'desk'))).toBe(false)
  // Its data and what it writes for a moment: nothing of any other program.
  const files = ['data', 'tmp'].flatMap((name) => listFiles(join(portal.folder, name)))
  const found = files.flatMap((path) => findSecrets(path, readFileSync(path), secrets))
  expect(found).toEqual([])
  expect(findSecrets('the log', Buffer.from(log), [...secrets, reference, '127.0.0.1'])).toEqual([])
  // The search would find them: what is not sealed is there.
  const store = files
    .filter((path) => /complaints\.sqlite/.test(path))
    .map((path) => readFileSync(path))
  expect(findSecrets('the store', Buffer.concat(store), [reference])).toHaveLength(1)
})
