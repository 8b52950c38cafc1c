import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { FileAdded, Upload } from '#src/complaints/complaint-intake.ts'
import { toUploadRoutes } from '#src/complaints/files/upload-route.ts'
import { type StartedServer, startServer } from '#tests/support/start-server.ts'
import { toUploadForm } from '#tests/support/upload-form.ts'

const MIB = 1024 * 1024
const ADD = '/complaints/files/add/'
const ADD_TO_CASE = '/complaints/status/case/file/'

/** What the intake was given, and what it says. */
const given: { key: string | undefined; name: string; bytes: number; keepsTime: boolean }[] = []
let says: FileAdded
/** Bytes read from the connection when the answer was ready. */
const read: number[] = []

async function take(key: string | undefined, { name, content }: Upload, keepsTime: boolean) {
  let bytes = 0
  for await (const chunk of content) bytes += chunk.length
  given.push({ key, name, bytes, keepsTime })
  return says
}

let started: StartedServer
beforeAll(async () => {
  const routes = toUploadRoutes(() => ({ addFile: take, addCaseFile: take }))
  const live = routes.map((route) => ({
    ...route,
    take: async (request: Parameters<typeof route.take>[0]) => {
      const response = await route.take(request)
      read.push(request.socket.bytesRead)
      return response
    },
  }))
  started = await startServer({ live })
})
beforeEach(() => {
  given.length = 0
  read.length = 0
  says = { outcome: 'added' }
})
afterAll(() => {
  started.server.closeAllConnections()
  started.server.close()
})

const ask = (path: string, init: RequestInit) =>
  fetch(started.url + path, { redirect: 'manual', duplex: 'half', ...init } as RequestInit)

function send(path: string, body: FormData, cookie = 'draft=key-1; case=key-2') {
  return ask(path, { method: 'POST', body, headers: { origin: started.url, cookie } })
}

function toForm(content: Uint8Array<ArrayBuffer>, name = '饭菜.jpg') {
  const form = new FormData()
  form.append('keepsTime', 'yes')
  form.append('file', new File([content], name))
  return form
}

const where = (response: Response) => [response.status, response.headers.get('location')]

test('a file of a draft reaches the intake with its name and wish, and the resident is led back', async () => {
  const response = await send(ADD, toForm(new Uint8Array(3 * MIB)))
  expect(where(response)).toEqual([303, '/complaints/files/'])
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(given).toEqual([{ key: 'key-1', name: '饭菜.jpg', bytes: 3 * MIB, keepsTime: true }])
})

test('a file of a case goes by the session of the case', async () => {
  expect(where(await send(ADD_TO_CASE, toForm(new Uint8Array(9))))).toEqual([
    303,
    '/complaints/status/case/',
  ])
  expect(given).toMatchObject([{ key: 'key-2', bytes: 9 }])
})

test.each([
  [{ outcome: 'wrong', problem: { field: 'file', code: 'fileLocked' } }, '?problem=fileLocked'],
  [
    { outcome: 'wrong', problem: { field: 'file', code: 'filesTooMany', count: 9 } },
    '?problem=filesTooMany',
  ],
  [{ outcome: 'unavailable' }, '?problem=fileNotUploaded'],
  [{ outcome: 'expired' }, ''],
  [{ outcome: 'submitted' }, ''],
] satisfies [FileAdded, string][])(
  'when the intake says %o the page is told %j',
  async (answer, query) => {
    says = answer
    const response = await send(ADD, toForm(new Uint8Array(9)))
    expect(where(response)).toEqual([303, `/complaints/files/${query}`])
  },
)

test('without a draft nothing is read, and nobody stays at the address that takes files', async () => {
  expect(where(await send(ADD, toForm(new Uint8Array(9)), 'other=1'))).toEqual([
    303,
    '/complaints/files/',
  ])
  expect(where(await send(ADD, toForm(new Uint8Array(9)), 'draft=; xdraft=a; draft=%zz'))).toEqual([
    303,
    '/complaints/files/',
  ])
  expect(where(await ask(ADD, { headers: { cookie: 'draft=key-1' } }))).toEqual([
    303,
    '/complaints/files/',
  ])
  expect(given).toEqual([])
})

test('a file from another site is not taken', async () => {
  const headers = { origin: 'http://evil.example', cookie: 'draft=key-1' }
  const response = await ask(ADD, { method: 'POST', body: toForm(new Uint8Array(9)), headers })
  expect([response.status, given]).toEqual([403, []])
})

test('forty mebibytes are taken, one byte more is not', async () => {
  expect(where(await send(ADD, toForm(new Uint8Array(40 * MIB))))).toEqual([
    303,
    '/complaints/files/',
  ])
  expect(given).toMatchObject([{ bytes: 40 * MIB }])
  const more = await send(ADD, toForm(new Uint8Array(40 * MIB + 1)))
  expect(where(more)).toEqual([303, '/complaints/files/?problem=fileTooLarge'])
  expect(given).toHaveLength(1)
})

test('fifty mebibytes are refused before forty-one are read, announced or not', async () => {
  const { type, body } = toUploadForm([{ filename: 'a.jpg', content: new Uint8Array(50 * MIB) }])
  const headers = { origin: started.url, cookie: 'draft=key-1', 'content-type': type }
  const unannounced = new Blob([new Uint8Array(body)]).stream()
  for (const sent of [new Uint8Array(body), unannounced]) {
    const response = await ask(ADD, { method: 'POST', body: sent, headers })
    expect(where(response)).toEqual([303, '/complaints/files/?problem=fileTooLarge'])
  }
  expect(read).toHaveLength(2)
  expect(Math.max(...read)).toBeLessThan(41 * MIB)
  expect(given).toEqual([])
})

test('residents whose line breaks while they send harm nobody', async () => {
  const { type, body } = toUploadForm([{ filename: 'a.jpg', content: new Uint8Array(MIB) }])
  const head = `POST ${ADD} HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nCookie: draft=a\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`
  for (let turn = 0; turn < 10; turn += 1) {
    await new Promise<void>((resolve) => {
      const socket = connect(started.port, '127.0.0.1', () => {
        socket.write(head)
        socket.write(body.subarray(0, 1000 + turn * 50_000), () => socket.resetAndDestroy())
      })
      socket.on('close', () => resolve())
      socket.on('error', () => {})
    })
  }
  expect(where(await send(ADD, toForm(new Uint8Array(9))))).toEqual([303, '/complaints/files/'])
  expect(given).toHaveLength(1)
})
