import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { ANOTHER, FIELDS } from '#src/complaints/fields.ts'
import { toPieceRoutes } from '#src/server/uploads/piece-routes.ts'
import { toUploadRoutes } from '#src/server/uploads/upload-routes.ts'
import { toPhoto } from '#tests/support/image-files.ts'
import { answerAll, openIntake, readCheck, toForm } from '#tests/support/open-intake.ts'
import { toUploadForm } from '#tests/support/upload-form.ts'

const SOURCE = '192.0.2.1'
const BEGIN = '/complaints/files/begin/'
const { draft, centre } = FIELDS.form

/** Sends a body to the route of an address, and tells how much of it was read. */
async function send(
  intake: ComplaintIntake,
  url: string,
  { cookie, type = '', body }: { cookie: string; type?: string; body: Buffer },
) {
  const routes = [
    ...toUploadRoutes(
      () => intake,
      (error) => {
        throw error
      },
    ),
    ...toPieceRoutes(() => intake),
  ]
  const route = routes.find(({ address }) => address.test(url.replace(/\?.*/, '')))
  if (!route) throw new Error(`No route takes ${url}`)
  const pieces = Array.from({ length: Math.ceil(body.length / 1000) }, (_, index) =>
    body.subarray(index * 1000, (index + 1) * 1000),
  )
  let read = 0
  async function* count() {
    for (const piece of pieces) {
      read += piece.length
      yield piece
    }
  }
  const headers = { cookie, 'content-type': type }
  const request = Object.assign(Readable.from(count()), { method: 'POST', url, headers })
  const by = { caller: SOURCE, lease: { takeBytes: async () => true } }
  const response = await route.take(request as unknown as IncomingMessage, by)
  const { status } = response
  return { status, location: response.headers.get('location'), text: await response.text(), read }
}

/** A form with a photo, behind what its page was shown from. */
async function toForms(shown: Readonly<Record<string, string>>) {
  const fields = Object.entries(shown).map(([name, content]) => ({ name, content }))
  return toUploadForm([...fields, { filename: '饭菜.jpg', content: await toPhoto() }])
}

async function readOpen(intake: ComplaintIntake, key: string) {
  const found = await intake.open(key)
  if (found.outcome !== 'open') throw new Error(`The draft is ${found.outcome}`)
  return found
}

/** What the page of files of a draft carries. */
async function show(intake: ComplaintIntake, key: string): Promise<Record<string, string>> {
  const state = (await readOpen(intake, key)).forms?.files
  if (!state) throw new Error('The page says nothing of its draft')
  return { [draft]: state.draft, [centre]: state.centre }
}

const names = async (intake: ComplaintIntake, key: string) =>
  (await readOpen(intake, key)).answers.files.map(({ name }) => name)

test('a photo chosen on the page of one complaint is not put into another that was begun since', async () => {
  const { intake } = await openIntake()
  const [first, second] = [await answerAll(intake), await answerAll(intake)]
  const form = await toForms(await show(intake, first))
  const told = await send(intake, '/complaints/files/add/', { cookie: `draft=${second}`, ...form })
  expect(told).toMatchObject({ status: 303, location: '/complaints/files/?problem=otherDraft' })
  expect(await names(intake, second)).toEqual([])
  expect((await readOpen(intake, second)).returned).toEqual({})
  const taken = await send(intake, '/complaints/files/add/', { cookie: `draft=${first}`, ...form })
  expect(taken).toMatchObject({ status: 303, location: '/complaints/files/' })
  expect(await names(intake, first)).toEqual(['饭菜.jpg'])
})

test('nor into its own complaint once that is about another place', async () => {
  const { intake } = await openIntake()
  const key = await answerAll(intake)
  const shown = await show(intake, key)
  const move = toForm({
    ...shown,
    [FIELDS.centre.place]: 'lake',
    [FIELDS.another.choice]: ANOTHER.move,
  })
  expect((await intake.decide(key, move, SOURCE)).outcome).toBe('saved')
  const cookie = `draft=${key}`
  const told = await send(intake, '/complaints/files/add/', { cookie, ...(await toForms(shown)) })
  expect(told.location).toBe('/complaints/files/?problem=otherDraft')
  const body = Buffer.from(
    String(new URLSearchParams({ name: 'a.jpg', bytes: '9', modified: '1', ...shown })),
  )
  expect(await send(intake, BEGIN, { cookie, body })).toMatchObject({ status: 409 })
  expect(await names(intake, key)).toEqual([])
})

test('going on from the page of another complaint goes on with nothing', async () => {
  const { intake } = await openIntake()
  const [first, second] = [await answerAll(intake), await answerAll(intake)]
  const fields = Object.entries({ ...(await show(intake, first)), [FIELDS.files.goOn]: 'yes' })
  const form = toUploadForm(fields.map(([name, content]) => ({ name, content })))
  const told = await send(intake, '/complaints/files/add/', { cookie: `draft=${second}`, ...form })
  expect(told.location).toBe('/complaints/files/?problem=otherDraft')
})

test('pieces of a page of another complaint are refused before a byte is read', async () => {
  const { intake } = await openIntake()
  const [first, second] = [await answerAll(intake), await answerAll(intake)]
  const query = `?${new URLSearchParams(await show(intake, first))}`
  const id = 'a'.repeat(32)
  for (const path of [
    BEGIN,
    `/complaints/files/piece/${id}/0/`,
    `/complaints/files/finish/${id}/`,
  ]) {
    const body = Buffer.alloc(2000)
    const told = await send(intake, path + query, { cookie: `draft=${second}`, body })
    expect(told).toMatchObject({ status: 409, text: '{"problem":"otherDraft"}', read: 0 })
  }
  const body = Buffer.from('name=a.jpg&bytes=9&modified=1')
  const begun = await send(intake, BEGIN + query, { cookie: `draft=${first}`, body })
  expect(begun.status).toBe(200)
  expect((await readOpen(intake, second)).returned).toEqual({})
})

/** Hands a complaint in and looks it up. */
async function openCase(intake: ComplaintIntake) {
  const key = await answerAll(intake)
  await intake.submit(key, await readCheck(intake, key), SOURCE)
  const found = await intake.readReceipt(key)
  if (found.outcome !== 'receipt') throw new Error(`The receipt is ${found.outcome}`)
  const { reference, queryCode } = found.receipt
  const { reference: field, code } = FIELDS.status
  const answer = await intake.lookUp(toForm({ [field]: reference, [code]: queryCode }), SOURCE)
  if (answer.outcome !== 'found') throw new Error(`It was ${answer.outcome}`)
  return { reference, session: answer.session, cookie: `case=${answer.session}` }
}

const CASE_FILE = '/complaints/status/case/file/'

test('a photo chosen on the page of one case is not put into another that was opened since', async () => {
  const { intake, store } = await openIntake()
  const [first, second] = [await openCase(intake), await openCase(intake)]
  const form = await toForms({ [FIELDS.case.reference]: first.reference })
  const told = await send(intake, CASE_FILE, { cookie: second.cookie, ...form })
  expect(told.location).toBe('/complaints/status/case/?problem=otherCase')
  expect(await store.readFiles(second.reference)).toEqual([])
  const taken = await send(intake, CASE_FILE, { cookie: first.cookie, ...form })
  expect(taken.location).toBe('/complaints/status/case/')
  expect(await store.readFiles(first.reference)).toHaveLength(1)
})

test('files that are not added to a case are told each by its name, until other ones are chosen', async () => {
  const { intake, store } = await openIntake()
  const { cookie, session, reference } = await openCase(intake)
  const refused = ['a.exe', 'b.exe'].map((filename) => ({ filename, content: 'MZ'.repeat(600) }))
  const photo = { filename: '饭菜.jpg', content: await toPhoto() }
  const told = await send(intake, CASE_FILE, { cookie, ...toUploadForm([...refused, photo]) })
  expect(told.location).toBe('/complaints/status/case/?returned=1')
  expect(await store.readFiles(reference)).toHaveLength(1)
  const problem = { field: FIELDS.files.file, code: 'fileType' }
  expect(await intake.readCaseFileProblems(session)).toEqual([
    { ...problem, file: 'a.exe' },
    { ...problem, file: 'b.exe' },
  ])
  expect(await intake.readCaseFileProblems('made up')).toEqual([])
  const other = (await openCase(intake)).session
  expect(await intake.readCaseFileProblems(other)).toEqual([])
  const taken = await send(intake, CASE_FILE, { cookie, ...toUploadForm([photo]) })
  expect(taken.location).toBe('/complaints/status/case/')
  expect(await intake.readCaseFileProblems(session)).toEqual([])
})
