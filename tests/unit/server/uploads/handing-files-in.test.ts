import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { FileAdded, Upload } from '#src/complaints/file-intake.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import type { FormProblem } from '#src/complaints/problems.ts'
import { toUploadRoutes, type UploadIntake } from '#src/server/uploads/upload-routes.ts'
import { type StartedServer, startServer } from '#tests/support/start-server.ts'
import { toUploadForm } from '#tests/support/upload-form.ts'

const MIB = 1024 * 1024
const ADD = '/complaints/files/add/'
const ADD_TO_CASE = '/complaints/status/case/file/'

/** What the intake was given, and what it says. */
const given: { key: string | undefined; name: string; bytes: number; keepsTime: boolean }[] = []
let told: readonly FormProblem[] = []
let says: FileAdded | (() => never)
/** What went wrong by a fault of ours. */
const reported: unknown[] = []
/** Bytes read from the connection when the answer was ready. */
const read: number[] = []

async function take(key: string | undefined, { name, content, keepsTime }: Upload) {
  let bytes = 0
  for await (const chunk of content) bytes += chunk.length
  given.push({ key, name, bytes, keepsTime })
  return typeof says === 'function' ? says() : says
}

const intake: UploadIntake = {
  hasDraft: async (key) => key === 'key-1',
  isShownFromOther: async () => false,
  addFile: take,
  hasSession: async (key) => key === 'key-2',
  isShownFromOtherCase: async () => false,
  addCaseFile: take,
  keepCaseFileProblems: async (_session, problems) => {
    told = problems
  },
  keepFileProblems: async (_key, problems) => {
    told = problems
  },
  save: async () => ({ outcome: 'saved', next: 'contact', key: 'key-1' }),
}

let started: StartedServer
beforeAll(async () => {
  const routes = toUploadRoutes(
    () => intake,
    (error) => reported.push(error),
  )
  const live = routes.map((route) => ({
    ...route,
    take: async (...asked: Parameters<typeof route.take>) => {
      const response = await route.take(...asked)
      read.push(asked[0].socket.bytesRead)
      return response
    },
  }))
  started = await startServer({ live })
})
beforeEach(() => {
  given.length = 0
  read.length = 0
  told = []
  reported.length = 0
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
  [{ outcome: 'wrong', problem: { field: 'file', code: 'fileLocked' } }, '?returned=1'],
  [{ outcome: 'unavailable' }, '?problem=notStored'],
  [{ outcome: 'expired' }, ''],
  [{ outcome: 'submitted' }, ''],
] satisfies [FileAdded, string][])(
  'when the intake says %o the page is told %j',
  async (answer, query) => {
    says = answer
    const response = await send(ADD, toForm(new Uint8Array(9)))
    expect(where(response)).toEqual([303, `/complaints/files/${query}`])
    const problems = answer.outcome === 'wrong' ? [{ ...answer.problem, file: '饭菜.jpg' }] : []
    expect(told).toEqual(problems)
  },
)

const two = () => {
  const form = toForm(new Uint8Array(9), '一.jpg')
  form.append('file', new File([new Uint8Array(9)], '二.jpg'))
  return form
}

test('what was wrong with one file is told, though the store fails at the next', async () => {
  const wrong = { outcome: 'wrong', problem: { field: 'file', code: 'fileLocked' } } as const
  for (const path of [ADD, ADD_TO_CASE]) {
    const answers: FileAdded[] = [{ outcome: 'unavailable' }, wrong]
    const add = intake.addFile
    intake.addFile = intake.addCaseFile = async (_key, { content }) => {
      for await (const _chunk of content);
      return answers.pop() ?? { outcome: 'added' }
    }
    told = []
    const response = await send(path, two())
    intake.addFile = intake.addCaseFile = add
    expect(response.headers.get('location')).toContain('?returned=1&problem=notStored')
    expect(told).toEqual([{ ...wrong.problem, file: '一.jpg' }])
  }
})

test('a fault of ours is reported and told as one, not as a line that broke', async () => {
  says = () => {
    throw new RangeError('a fault')
  }
  expect(where(await send(ADD, toForm(new Uint8Array(9))))).toEqual([
    303,
    '/complaints/files/?problem=notStored',
  ])
  expect(reported).toEqual([expect.any(RangeError)])
  expect(told).toEqual([])
})

const goOn = (form: FormData) => {
  form.append('goOn', 'yes')
  return form
}

test('going on adds what is chosen first, and stays where a file was not added', async () => {
  const form = () => goOn(toForm(new Uint8Array(9)))
  expect(where(await send(ADD, form()))).toEqual([303, '/complaints/contact/'])
  expect(where(await send(`${ADD}?from=check`, form()))).toEqual([303, '/complaints/check/'])
  expect(given).toHaveLength(2)
  says = { outcome: 'wrong', problem: { field: 'file', code: 'fileType' } }
  expect(where(await send(`${ADD}?from=check`, form()))).toEqual([
    303,
    '/complaints/files/?from=check&returned=1',
  ])
})

test('going on without a file goes on, adding without a file is told', async () => {
  expect(where(await send(ADD, goOn(new FormData())))).toEqual([303, '/complaints/contact/'])
  const empty = new FormData()
  empty.append('keepsTime', 'yes')
  expect(where(await send(ADD, empty))).toEqual([303, '/complaints/files/?returned=1'])
  expect(told).toEqual([{ field: 'file', code: 'fileMissing' }])
})

test('a form that finds no room in memory is asked to come again', async () => {
  const [route] = toUploadRoutes(
    () => intake,
    (error) => reported.push(error),
  )
  const request = { method: 'POST', url: ADD, headers: { cookie: 'draft=key-1' } }
  const by = { caller: 'a', lease: { takeBytes: async () => false } }
  const busy = await route?.take(request as IncomingMessage, by)
  expect(busy && where(busy)).toEqual([303, '/complaints/files/?problem=uploadBusy'])
})

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

test('what is announced as longer than all files of a case is not read', async () => {
  const { type, body } = toUploadForm([{ filename: 'a.jpg', content: new Uint8Array(MIB) }])
  const socket = connect(started.port, '127.0.0.1')
  const length = FILE_LIMITS.caseBytes + FILE_LIMITS.formBytes + 1
  socket.write(
    `POST ${ADD} HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nCookie: draft=key-1\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`,
  )
  socket.write(body.subarray(0, 1000))
  await expect.poll(() => read.length).toBe(1)
  expect(told).toEqual([{ field: 'file', code: 'fileNotUploaded' }])
  expect(given).toEqual([])
  socket.destroy()
})

test('of a made-up cookie not a byte is read', async () => {
  const { type, body } = toUploadForm([{ filename: 'a.jpg', content: new Uint8Array(2 * MIB) }])
  const headers = { origin: started.url, cookie: 'draft=made-up', 'content-type': type }
  const response = await ask(ADD, { method: 'POST', body: new Uint8Array(body), headers })
  expect(where(response)).toEqual([303, '/complaints/files/'])
  expect(given).toEqual([])
})

test('residents whose line breaks while they send harm nobody', async () => {
  const { type, body } = toUploadForm([{ filename: 'a.jpg', content: new Uint8Array(MIB) }])
  const head = `POST ${ADD} HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nCookie: draft=key-1\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`
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
