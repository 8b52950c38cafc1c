import { beforeAll, expect, test } from 'vitest'
import type { FormState } from '#src/complaints/fields.ts'
import { STEPS, type Step } from '#src/complaints/questions/questions.ts'
import { ANSWERS, CASE, HELD } from '#tests/support/complaint-intake-double.ts'
import { openComplaintPages } from '#tests/support/complaint-pages.ts'

let visit: Awaited<ReturnType<typeof openComplaintPages>>
beforeAll(async () => {
  visit = await openComplaintPages('.build')
})

const state: FormState = { draft: 'the-draft', version: 'the-version', centre: 'the-centre' }
const forms = Object.fromEntries(STEPS.map((step) => [step, state])) as Record<Step, FormState>
const opened = {
  open: async () => ({ outcome: 'open', answers: ANSWERS, returned: {}, forms, ...HELD }) as const,
}

const reads = { readCase: async () => ({ outcome: 'case', view: CASE }) as const }

test('a problem with a file is told by its code, and an invented code is not repeated', async () => {
  const heic = await visit({ path: '/complaints/files/?problem=fileIsHeic' }, opened)
  expect(heic.html).toContain('这是HEIC照片')
  const invented = await visit({ path: '/complaints/files/?problem=%3Cscript%3E' }, opened)
  expect(invented.html).not.toContain('有问题需要更正')
  expect(invented.html).not.toContain('&lt;script&gt;')
})

test('what a page of files is shown from comes before its files, so that it is known before they are read', async () => {
  const { html } = await visit({ path: '/complaints/files/' }, opened)
  const form = html.slice(html.indexOf('action="/complaints/files/add/'))
  const first = form.indexOf('type="file"')
  for (const [name, value] of [
    ['draft', 'the-draft'],
    ['about', 'the-centre'],
  ]) {
    const at = form.indexOf(`name="${name}" value="${value}"`)
    expect(at, name).toBeGreaterThan(0)
    expect(at, name).toBeLessThan(first)
  }
})

test('files of a page of another complaint: which one is open now is said, and that nothing was added', async () => {
  const { html } = await visit({ path: '/complaints/files/?problem=otherDraft' }, opened)
  expect(html).toContain('文件没有改动')
  expect(html).toContain('现在打开的，是投诉“棕熊先生托育”的这一份')
  expect(html).not.toContain('type="file"')
  const late = await visit(
    { path: '/complaints/narrative/', form: { narrative: '说的是另一家' } },
    {
      ...opened,
      save: async () => ({ outcome: 'otherDraft', typed: { narrative: '说的是另一家' } }),
    },
  )
  expect(late.html).toContain('现在打开的，是投诉“棕熊先生托育”的这一份')
})

test('a file is removed from the complaint its page was shown from, and from no other', async () => {
  const removed: string[] = []
  const send = (isOther: boolean) =>
    visit(
      { path: '/complaints/files/remove/', form: { fileId: 'a', draft: 'd' }, cookie: 'draft=k' },
      {
        isShownFromOther: async (key, shown) => isOther && key === 'k' && shown.draft === 'd',
        removeFile: async (_key, id) => {
          removed.push(id)
          return { outcome: 'saved', next: 'files', key: 'k' }
        },
      },
    )
  expect((await send(true)).location).toBe('/complaints/files/?problem=otherDraft')
  expect(removed).toEqual([])
  expect((await send(false)).location).toBe('/complaints/files/')
  expect(removed).toEqual(['a'])
  const id = ANSWERS.files[0]?.id
  const asked = await visit({ path: `/complaints/files/remove/?file=${id}` }, opened)
  expect(asked.html).toContain(`name="draft" value="${HELD.tag}"`)
})

test('files for a case: each that was refused is told, and none goes to another case', async () => {
  const path = '/complaints/status/case/'
  const problems = ['a.exe', 'b.exe'].map(
    (file) => ({ field: 'file', code: 'fileType', file }) as const,
  )
  const parts = { ...reads, readCaseFileProblems: async () => problems }
  const told = await visit({ path: `${path}?returned=1`, cookie: 'case=s' }, parts)
  expect(told.html).toContain('“a.exe”没有添加')
  expect(told.html).toContain('“b.exe”没有添加')
  const form = told.html.slice(told.html.indexOf(`action="${path}file/"`))
  const at = form.indexOf(`name="case" value="${CASE.reference}"`)
  expect(at).toBeGreaterThan(0)
  expect(at).toBeLessThan(form.indexOf('type="file"'))
  const later = await visit({ path, cookie: 'case=s' }, parts)
  expect(later.html).not.toContain('没有添加')
  const other = await visit({ path: `${path}?problem=otherCase`, cookie: 'case=s' }, reads)
  expect(other.html).toContain('现在打开的是另一件投诉，没有提交成功')
  expect(other.html).toContain(`现在打开的，是受理编号 ${CASE.reference} 的这一件`)
  expect(other.html).not.toContain('type="file"')
})
