import { beforeAll, expect, test } from 'vitest'
import type { CaseView, LookedUp } from '#src/complaints/complaint-intake.ts'
import { ANSWERS, CASE } from '#tests/support/complaint-intake-double.ts'
import { openComplaintPages } from '#tests/support/complaint-pages.ts'

let visit: Awaited<ReturnType<typeof openComplaintPages>>
beforeAll(async () => {
  visit = await openComplaintPages('.build')
})

const reads = (view: CaseView) => ({ readCase: async () => ({ outcome: 'case', view }) as const })
const looksUp = (answer: LookedUp) => ({ lookUp: async () => answer })

test('a number and a code that fit open the case in a session that is only for it', async () => {
  const { status, location, headers } = await visit(
    { path: '/complaints/status/', form: { reference: 'a', code: 'b' } },
    looksUp({ outcome: 'found', session: 'opened' }),
  )
  expect([status, location]).toEqual([303, '/complaints/status/case/?started=1'])
  const [cookie = ''] = headers.getSetCookie()
  for (const part of [
    'case=opened',
    'Max-Age=900',
    'Path=/complaints/status/',
    'SameSite=Strict',
  ]) {
    expect(cookie).toContain(part)
  }
})

test('what was typed stays, whatever was wrong; number and code never stand in an address', async () => {
  const typed = { reference: '7K3M', code: '1234' }
  for (const answer of [
    { outcome: 'notFound', typed },
    { outcome: 'prove', typed, waitMinutes: 60, puzzle: { challenge: 'abc', zeroBits: 16 } },
  ] as const) {
    const sent = await visit({ path: '/complaints/status/?save=1', form: typed }, looksUp(answer))
    expect([sent.status, sent.location]).toEqual([303, '/complaints/status/?returned=1&started=1'])
    const [given = ''] = sent.headers.getSetCookie()
    for (const part of ['look-up=', 'Path=/complaints/status/', 'HttpOnly', 'Max-Age=600'])
      expect(given).toContain(part)
    const [cookie = ''] = given.split(';')
    const led = await visit({ path: sent.location ?? '', cookie })
    expect([led.status, led.location]).toEqual([303, '/complaints/status/?returned=1'])
    expect(led.headers.getSetCookie()).toEqual([])
    const { html, headers } = await visit({ path: led.location ?? '', cookie })
    const [dropped = ''] = headers.getSetCookie()
    expect(dropped).toMatch(
      /^look-up=(deleted)?;.*Path=\/complaints\/status\/;.*Expires=Thu, 01 Jan 1970/,
    )
    const again = await visit({ path: led.location ?? '' })
    expect(again.html).not.toContain('value="1234"')
    expect(html).toContain('value="7K3M"')
    expect(html).toContain('value="1234"')
    expect(html).not.toMatch(/(href|action)="[^"]*7K3M/)
    expect(html.includes('data-challenge="abc"')).toBe(answer.outcome === 'prove')
    expect(html.includes('免等词')).toBe(answer.outcome === 'prove')
  }
  const answer = { outcome: 'unavailable', typed } as const
  const down = await visit({ path: '/complaints/status/', form: typed }, looksUp(answer))
  expect(down.status).toBe(503)
  expect(down.html).toContain('value="1234"')
})

test('a look-up with a browser that keeps no cookies is told why nothing is shown, right or wrong', async () => {
  const typed = { reference: '7K3M', code: '1234' }
  const answers: LookedUp[] = [
    { outcome: 'found', session: 's' },
    { outcome: 'notFound', typed },
    { outcome: 'wrong', problems: [{ field: 'code', code: 'codeMissing' }], typed: {} },
  ]
  for (const answer of answers) {
    const sent = await visit({ path: '/complaints/status/', form: typed }, looksUp(answer))
    let shown = await visit({ path: sent.location ?? '' })
    if (shown.location) shown = await visit({ path: shown.location })
    expect(shown.html, answer.outcome).toMatch(/role="alert"[\s\S]*浏览器没有保存Cookie/)
    expect(shown.html, answer.outcome).toContain('或换一个浏览器')
    expect(shown.html, answer.outcome).toContain('0000-00000100')
  }
  for (const path of ['', '?returned=1', '?left=1'])
    expect((await visit({ path: `/complaints/status/${path}` })).html).not.toContain(
      '没有保存Cookie',
    )
})

test('a note that was not taken has an address of its own, and is there again', async () => {
  const typed = { note: '长长长' }
  const problems = [{ field: 'note', code: 'tooLong', count: 3 }] as const
  for (const page of ['note', 'review']) {
    const wrong = async () =>
      ({ outcome: 'wrong', problems: [...problems], typed, isKept: true }) as const
    const path = `/complaints/status/case/${page}/`
    const sent = await visit(
      { path: `${path}?save=1`, form: typed, cookie: 'case=s' },
      { ...reads(CASE), addNote: wrong, askReview: wrong },
    )
    expect([sent.status, sent.location]).toEqual([303, `${path}?returned=1`])
    const parts = { ...reads(CASE), readNote: async () => ({ typed, problems }) }
    const shown = await visit({ path: sent.location ?? '', cookie: 'case=s' }, parts)
    expect(shown.html).toContain('>长长长</textarea>')
    expect(shown.html).toContain('多了3个字')
    const later = await visit({ path, cookie: 'case=s' }, parts)
    expect(later.html).toContain('>长长长</textarea>')
    expect(later.html).not.toContain('多了3个字')
  }
})

test('a form of one case does nothing to another that is open now', async () => {
  const otherCase = async () => ({ outcome: 'otherCase', typed: { note: '说的是另一件' } }) as const
  const { status, html } = await visit(
    { path: '/complaints/status/case/note/', form: { note: 'x' }, cookie: 'case=s' },
    { ...reads(CASE), addNote: otherCase },
  )
  expect(status).toBe(409)
  expect(html).toContain('现在打开的是另一件投诉')
  expect(html).toContain('>说的是另一件</textarea>')
})

test('a closed case says how it ended, and the case never shows the account again', async () => {
  const { html } = await visit({ path: '/complaints/status/case/', cookie: 'case=s' }, reads(CASE))
  expect(html).toContain('已办结：部分属实')
  expect(html).toContain('机构已答应退还未上的9天费用')
  expect(html).not.toContain(ANSWERS.narrative ?? '')
  expect(html).not.toMatch(/已解决/)
})

test('what cannot be done with a case is not offered', async () => {
  const can = {
    addNote: false,
    addFile: false,
    withdraw: false,
    askReview: true,
    agree: false,
    refuse: false,
  }
  const { html } = await visit({ path: '/complaints/status/case/' }, reads({ ...CASE, can }))
  expect(html).toContain('href="/complaints/status/case/review/"')
  expect(html).not.toMatch(/case\/(note|withdraw)\/|type="file"/)
})

test('adding to a case leads back to it and says so', async () => {
  const { location } = await visit(
    { path: '/complaints/status/case/note/', form: { note: '又发生了' }, cookie: 'case=s' },
    { addNote: async () => ({ outcome: 'done' }) },
  )
  expect(location).toBe('/complaints/status/case/?done=note')
  const { html } = await visit({ path: location ?? '' }, reads(CASE))
  expect(html).toContain('补充的内容已经收到')
})

test('an empty note comes back with what to do', async () => {
  const { status, html } = await visit(
    { path: '/complaints/status/case/review/', form: { note: '' } },
    {
      ...reads(CASE),
      askReview: async () => ({
        outcome: 'wrong',
        problems: [{ field: 'note', code: 'noteMissing' }],
        typed: {},
      }),
    },
  )
  expect(status).toBe(422)
  expect(html).toContain('写上您想说的内容')
})

test.each([
  ['sessionOver', 410, '查询已经超过15分钟，没有提交成功'],
  ['notPossible', 409, '这件投诉刚刚有了变化，没有提交成功'],
] as const)('a note that comes too late (%s) is given back', async (outcome, code, words) => {
  const typed = { note: '第二天又看见一次' }
  for (const page of ['note', 'review']) {
    const { status, html } = await visit(
      { path: `/complaints/status/case/${page}/`, form: typed, cookie: 'case=s' },
      {
        ...(outcome === 'notPossible' ? reads(CASE) : {}),
        addNote: async () => ({ outcome, typed }),
        askReview: async () => ({ outcome, typed }),
      },
    )
    expect(status).toBe(code)
    expect(html).toContain(words)
    expect(html).toContain('>第二天又看见一次</textarea>')
  }
})

test('a note that is too long is given back although the session is over', async () => {
  const { status, html } = await visit(
    { path: '/complaints/status/case/note/', form: { note: '长' }, cookie: 'case=old' },
    {
      addNote: async () => ({
        outcome: 'wrong',
        problems: [{ field: 'note', code: 'tooLong', count: 3 }],
        typed: { note: '长长长' },
      }),
    },
  )
  expect(status).toBe(410)
  expect(html).toContain('>长长长</textarea>')
})

test('a session that is over asks for number and code again and forgets itself', async () => {
  const { location, headers } = await visit({
    path: '/complaints/status/case/',
    cookie: 'case=old',
  })
  expect(location).toBe('/complaints/status/?over=1')
  expect(headers.getSetCookie()[0]).toMatch(/^case=deleted;/)
})

test('a case that is looked at again shows no days of before', async () => {
  const view = { ...CASE, state: 'reviewAsked', outcome: undefined } as const
  const { html } = await visit({ path: '/complaints/status/case/', cookie: 'case=s' }, reads(view))
  expect(html).toContain('原来写的期限不再算')
  expect(html).not.toContain('2026年12月1日')
  const open = { ...CASE, state: 'accepted', outcome: undefined } as const
  const shown = await visit({ path: '/complaints/status/case/', cookie: 'case=s' }, reads(open))
  expect(shown.html).toContain('2026年12月1日')
})

test('a term that is over says so, whom to call, and no more than that', async () => {
  const [told, done] = CASE.clocks
  if (!told || !done) throw new Error('No terms')
  const clocks = [
    { ...told, dueOn: '2026-11-10', state: 'overdue' },
    { ...done, extendedFrom: '2026-10-01', state: 'paused', since: '2026-11-12' },
  ] as const
  const view = { ...CASE, state: 'infoAsked', outcome: undefined, clocks: [...clocks] } as const
  const { html } = await visit({ path: '/complaints/status/case/', cookie: 'case=s' }, reads(view))
  expect(html).toMatch(/已经超期\d+天，还没有做到/)
  expect(html).toContain('超期了，可以这样做')
  expect(html).toContain('2026年11月12日起在等您补充')
  expect(html).toContain('延长了，原来是2026年10月1日')
  const running = { ...view, clocks: [told] }
  const quiet = await visit({ path: '/complaints/status/case/', cookie: 'case=s' }, reads(running))
  expect(quiet.html).not.toContain('超期')
})

test('promised days go into a calendar that says nothing of a complaint', async () => {
  const OPEN = { ...CASE, state: 'accepted' } as const
  const [clock] = CASE.clocks
  const clocks = clock ? [{ ...clock, state: 'running', dueOn: '2026-12-04' } as const] : []
  const path = '/complaints/status/case/dates/'
  const { status, html, headers } = await visit({ path }, reads({ ...OPEN, clocks }))
  expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(html).toContain('DTSTART;VALUE=DATE:20261204')
  expect(html).not.toMatch(/投诉|complaint|受理/)
  expect(html).not.toContain(CASE.reference)
  const page = await visit({ path: '/complaints/status/case/' }, reads({ ...OPEN, clocks }))
  expect(page.html).toContain(`href="${path}"`)
  const kept = [{ ...clock, state: 'kept' } as CaseView['clocks'][number]]
  const over = await visit({ path: '/complaints/status/case/' }, reads({ ...OPEN, clocks: kept }))
  expect(over.html).not.toContain(`href="${path}"`)
})

test('without a session nobody reads the days of a case', async () => {
  const { status, location } = await visit({ path: '/complaints/status/case/dates/' })
  expect([status, location]).toEqual([303, '/complaints/status/'])
})
