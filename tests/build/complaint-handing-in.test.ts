import { beforeAll, expect, test } from 'vitest'
import type { Preview, Submitted } from '#src/complaints/complaint-intake.ts'
import { FINGERPRINT, PREVIEW, RECEIPT } from '#tests/support/complaint-intake-double.ts'
import { openComplaintPages } from '#tests/support/complaint-pages.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'

let visit: Awaited<ReturnType<typeof openComplaintPages>>
beforeAll(async () => {
  visit = await openComplaintPages('.build')
})

const ready = { outcome: 'ready', preview: PREVIEW, unfinished: [], problems: [] } as const
const previewed = { preview: async () => ready }
const submits = (submitted: Submitted) => ({ ...previewed, submit: async () => submitted })

test('before handing in one reads who gets it, by which rule, by when, and that nothing is handed in', async () => {
  const { status, html } = await visit({ path: '/complaints/check/' }, previewed)
  expect(status).toBe(200)
  for (const words of [
    '还没有提交',
    '示例区市场监督管理局',
    '示例通知附件',
    '最晚2026年12月1日（周二）',
    '预计，节假日安排公布后可能有变',
    '还收到过2件投诉',
    '收据.jpg',
    '2026年9月8日',
  ]) {
    expect(html, words).toContain(words)
  }
  expect(html.match(/\?from=check/g)).toHaveLength(6)
  expect(html).toContain(`name="contentHash" value="${PREVIEW.contentHash}"`)
  expect(html).toMatch(/<input[^>]*id="consent"[^>]*>/)
  expect(html).not.toMatch(/id="consent"[^>]* checked/)
})

test('what is missing leads to its question and there is no button that hands in', async () => {
  const { html } = await visit(
    { path: '/complaints/check/' },
    { preview: async () => ({ outcome: 'missing', missing: ['narrative'] }) },
  )
  expect(html).toContain('href="/complaints/narrative/?from=check"')
  expect(html).not.toContain('提交投诉')
})

test('a stored complaint leads to its receipt', async () => {
  const callers: string[] = []
  const { status, location } = await visit(
    { path: '/complaints/check/', form: { consent: 'yes' } },
    {
      ...previewed,
      submit: async (_key, _form, source) => {
        callers.push(source)
        return { outcome: 'stored' }
      },
    },
  )
  expect([status, location, ...callers]).toEqual([303, '/complaints/receipt/', '192.0.2.1'])
})

test('without consent nothing is handed in, and the page says where to agree', async () => {
  const { location } = await visit(
    { path: '/complaints/check/', form: {} },
    submits({ outcome: 'wrong' }),
  )
  expect(location).toBe('/complaints/check/?returned=1')
  const problems = [{ field: 'consent', code: 'consentMissing' }] as const
  const shown = await visit(
    { path: '/complaints/check/?returned=1' },
    { preview: async () => ({ ...ready, problems }) },
  )
  expect(shown.html).toContain('在这一行打勾')
  expect(shown.html).not.toContain('已收到您的投诉')
})

test.each([
  [{ outcome: 'changed' }, 409, '您在别的窗口改过答案'],
  [{ outcome: 'conflict' }, 409, '内容和这一页不同'],
  [{ outcome: 'expired' }, 410, '填写已超过24小时', 'draft=k'],
  [{ outcome: 'expired' }, 404, '也可能浏览器没有保存Cookie'],
  [{ outcome: 'unavailable' }, 503, '暂时无法提交'],
] as const)(
  'a complaint that is not stored gets no receipt: %o',
  async (submitted, status, words, cookie?: string) => {
    const shown = await visit(
      { path: '/complaints/check/', form: {}, ...(cookie && { cookie }) },
      submits(submitted as unknown as Submitted),
    )
    expect(shown.status).toBe(status)
    expect(shown.html).toContain(words)
    expect(shown.html).not.toContain('已收到您的投诉')
  },
)

test('a unit that is complained about is named as passed over, in words', async () => {
  const preview = { ...PREVIEW, route: { ...PREVIEW.route, redirected: true } }
  const { html } = await visit(
    { path: '/complaints/check/' },
    { preview: async () => ({ ...ready, preview }) },
  )
  expect(html).toContain('按事项本该由被投诉的单位办理')
})

test('who complains about those who open complaints reads so before anything is handed in', async () => {
  const [above] = EXAMPLE_RULES.escalation
  const route = { ...PREVIEW.route, redirected: true, leadAccused: true }
  const visitWith = (holder: Preview['holder']) => {
    const preview = { ...PREVIEW, route, holder }
    return visit({ path: '/complaints/check/' }, { preview: async () => ({ ...ready, preview }) })
  }
  const { html } = await visitWith(above?.authority)
  expect(html).toContain('只加密给示例市卫生健康委员会的受理人员，示例区卫生健康局打不开')
  expect(html).toContain('提交投诉')

  const nobody = (await visitWith(undefined)).html
  expect(nobody).toContain('为了不让示例区卫生健康局看到，这里不收。')
  expect(nobody).toContain('0000-00000200')
  expect(nobody).not.toMatch(/提交投诉|name="consent"|办理时限/)
})

test('the receipt has number and code for eye and ear, and dates for what comes next', async () => {
  const { html } = await visit(
    { path: '/complaints/receipt/', cookie: 'draft=k' },
    { readReceipt: async () => ({ outcome: 'receipt', receipt: RECEIPT }) },
  )
  expect(html).toContain('7K3M-9XA2')
  expect(html).toContain('1 2 3 4，5 6 7 8，9 0 1 2，3 4 5 6')
  expect(html).toContain('查询码 1234 5678 9012 3456，免等词 苹果 雨伞 火车')
  expect(html).toMatch(/免等词<\/dt>\s*<dd><strong[^>]*>苹果 雨伞 火车/)
  expect(html).toContain('最晚2026年12月1日（周二）')
  expect(html).toContain('先由受理人员看一遍')
  expect(html).toContain('只有示例区卫生健康局的受理人员能打开')
  expect(html).toContain(`第3份办理人员名单上，名单指纹 ${FINGERPRINT}`)
})

test('noted: the key of the receipt leaves the browser', async () => {
  const { location, headers } = await visit({
    path: '/complaints/receipt/',
    form: {},
    cookie: 'draft=k',
  })
  expect(location).toBe('/complaints/status/?noted=1')
  expect(headers.getSetCookie()[0]).toMatch(/^draft=deleted;/)
})

test('once the code is not shown any more, the receipt still says the number', async () => {
  const { html } = await visit(
    { path: '/complaints/receipt/', cookie: 'draft=k' },
    { readReceipt: async () => ({ outcome: 'submitted', reference: '7K3M-9XA2' }) },
  )
  expect(html).toContain('受理编号 7K3M-9XA2')
  expect(html).not.toContain('看受理编号和查询码')
})

test('before handing in it is said which files are not there yet, with the way back to them', async () => {
  const sent = { id: 'a', name: '午睡.mp4', bytes: 12_000_000, received: 5_000_000 }
  const path = '/complaints/check/'
  const preview = async () => ({ ...ready, unfinished: [sent] })
  const { html } = await visit({ path }, { preview })
  expect(html).toMatch(
    /还有文件没传完：“午睡\.mp4”。现在提交，就不带没传完的。\s*<a[^>]* href="\/complaints\/files\/\?from=check"/,
  )
  const whole = await visit({ path }, { preview: async () => ready })
  expect(whole.html).toContain('提交投诉')
  expect(whole.html).not.toContain('没传完')
})
