import { beforeAll, expect, test } from 'vitest'
import type { ReturnedForms, Saved } from '#src/complaints/complaint-intake.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import { ANSWERS, HELD } from '#tests/support/complaint-intake-double.ts'
import { openComplaintPages } from '#tests/support/complaint-pages.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'

let visit: Awaited<ReturnType<typeof openComplaintPages>>
beforeAll(async () => {
  visit = await openComplaintPages('.build')
})

const saves = (saved: Saved) => ({ save: async () => saved })
const opens = (returned: ReturnedForms) => ({
  open: async () => ({ outcome: 'open', answers: ANSWERS, returned, ...HELD }) as const,
})

test('an answer leads to the next question, and its key goes where no script can read it', async () => {
  const { status, location, headers } = await visit(
    { path: '/complaints/matter/', form: { matter: 'fees' } },
    saves({ outcome: 'saved', next: 'narrative', key: 'the-key' }),
  )
  expect([status, location]).toEqual([303, '/complaints/narrative/'])
  const [cookie = ''] = headers.getSetCookie()
  expect(cookie).toMatch(/^draft=the-key;/)
  for (const part of ['Max-Age=86400', 'Path=/complaints/', 'HttpOnly', 'Secure', 'SameSite=Lax']) {
    expect(cookie).toContain(part)
  }
})

test('the form that is saved is the one that was sent, with the key of this browser', async () => {
  const seen: unknown[] = []
  await visit(
    { path: '/complaints/narrative/', form: { narrative: '门没锁' }, cookie: 'draft=mine' },
    {
      save: async (step, key, form) => {
        seen.push(step, key, form.get('narrative'))
        return { outcome: 'saved', next: 'when', key: 'mine' }
      },
    },
  )
  expect(seen).toEqual(['narrative', 'mine', '门没锁'])
})

test('an answer changed before handing in leads back to the page that shows all of them', async () => {
  const { location } = await visit(
    { path: '/complaints/matter/?from=check', form: { matter: 'fees' } },
    saves({ outcome: 'saved', next: 'narrative', key: 'k' }),
  )
  expect(location).toBe('/complaints/check/')
})

test('a wrong answer leads to an address of its own, safe to go back to, which keeps the way it came', async () => {
  const { status, location, headers } = await visit(
    { path: '/complaints/centre/?from=check&place=unlisted', form: { unlistedName: '' } },
    saves({ outcome: 'wrong', key: 'the-key' }),
  )
  const there = '/complaints/centre/?from=check&place=unlisted&returned=1'
  expect([status, location]).toEqual([303, there])
  expect(headers.getSetCookie()[0]).toMatch(/^draft=the-key;/)
  const again = await visit({ path: there, form: {} }, saves({ outcome: 'wrong', key: 'k' }))
  expect(again.location).toBe(there)
})

test('a wrong answer comes back as it was typed, with what to do above and beside it', async () => {
  const typed = { choice: 'contactable', name: '阿·布', phone: '12"3' }
  const problems = [{ field: 'phone', code: 'phoneUnreadable' }] as const
  const returned = opens({ contact: { typed, problems } })
  const { html } = await visit({ path: '/complaints/contact/?returned=1' }, returned)
  expect(html).toMatch(/<title>错误：要不要留联系方式？ - 第6步，共7步/)
  expect(html).toMatch(/<a[^>]*href="#phone"[^>]*>这个号码读不出来/)
  expect(html).toMatch(/<input[^>]*id="phone"[^>]*value="12&quot;3"[^>]*aria-invalid="true"/)
  expect(html).toMatch(/aria-describedby="phone-hint phone-problem"/)
  expect(html).toContain('value="阿·布"')
  expect(html).toMatch(/value="contactable" checked/)

  const later = await visit({ path: '/complaints/contact/' }, returned)
  expect(later.html).toContain('value="阿·布"')
  expect(later.html).not.toContain('错误')
})

test('what was typed for a place in no list is not taken for what was searched', async () => {
  const typed = { place: '', unlistedName: '', unlistedAddress: '', subdistrict: '' }
  const problems = [{ field: 'place', code: 'placeMissing' }] as const
  const { html } = await visit(
    { path: '/complaints/centre/?place=unlisted&name=%E5%B0%8F%E9%B8%AD' },
    opens({ centre: { typed, problems } }),
  )
  expect(html).toMatch(/<input[^>]*id="unlistedName"[^>]*value="小鸭"/)
  const back = await visit(
    { path: '/complaints/centre/' },
    opens({ centre: { typed: { ...typed, place: 'unlisted', unlistedName: '大鹅' }, problems } }),
  )
  expect(back.html).toMatch(/<input[^>]*id="unlistedName"[^>]*value="大鹅"/)
})

test('a text that is too long is told by how much and not cut', async () => {
  const narrative = '长'.repeat(4012)
  const problems = [{ field: 'narrative', code: 'tooLong', count: 12 }] as const
  const { html } = await visit(
    { path: '/complaints/narrative/?returned=1' },
    opens({ narrative: { typed: { narrative }, problems } }),
  )
  expect(html).toContain('多了12个字')
  expect(html).toContain(narrative)
  expect(html).not.toMatch(/<textarea[^>]*maxlength/)
})

test('when nothing can be kept, the page says so, whom to call, and still has the text', async () => {
  const { status, html, headers } = await visit(
    { path: '/complaints/narrative/', form: { narrative: '写了很久' } },
    saves({ outcome: 'unavailable', typed: { narrative: '写了很久' } }),
  )
  expect(status).toBe(503)
  expect(headers.get('retry-after')).toBe('120')
  expect(html).toContain('暂时无法提交，您填写的内容还在这一页')
  expect(html).toContain('0000-00000100（工作日9:00–17:00）')
  expect(html).toMatch(/<textarea[^>]*>写了很久<\/textarea>/)
})

test('a draft that cannot be opened now is not overwritten by an empty form', async () => {
  const { status, html } = await visit(
    { path: '/complaints/narrative/', cookie: 'draft=k' },
    { open: async () => ({ outcome: 'unavailable' }) },
  )
  expect(status).toBe(503)
  expect(html).not.toMatch(/<textarea(?! id="kept-words")/)
})

test('after 24 hours what was just written is given back', async () => {
  const { status, html } = await visit(
    { path: '/complaints/narrative/', form: { narrative: '写了很久' }, cookie: 'draft=k' },
    saves({ outcome: 'expired', typed: { narrative: '写了很久' } }),
  )
  expect(status).toBe(410)
  expect(html).toContain('填写已超过24小时')
  expect(html).toMatch(/<textarea[^>]*readonly[^>]*>写了很久/)
})

test('who sends a form without any key is not told that a day is over; the words come back', async () => {
  for (const form of [{ narrative: '写了很久' }, { narrative: '写了很久', draft: 'tag' }]) {
    const { status, html } = await visit(
      { path: '/complaints/narrative/', form },
      saves({ outcome: 'expired', typed: { narrative: '写了很久' } }),
    )
    expect(status).toBe(404)
    expect(html).toContain('可能还没有开始，可能已经提交')
    expect(html).not.toContain('填写已超过24小时')
    expect(html).toMatch(/<textarea[^>]*readonly[^>]*>写了很久/)
  }
})

test('after handing in, going back shows the number and no form', async () => {
  const handedIn = { open: async () => ({ outcome: 'submitted', reference: '7K3M-9XA2' }) as const }
  const { html } = await visit({ path: '/complaints/narrative/', cookie: 'draft=k' }, handedIn)
  expect(html).toContain('受理编号 7K3M-9XA2')
  expect(html).not.toMatch(/<textarea(?! id="kept-words")/)
  const again = await visit(
    { path: '/complaints/narrative/', form: { narrative: '再来' }, cookie: 'draft=k' },
    { ...handedIn, ...saves({ outcome: 'submitted' }) },
  )
  expect(again.status).toBe(409)
})

test('a body that is no form is answered as an empty one', async () => {
  const seen: (string | null)[] = []
  const { location } = await visit(
    { path: '/complaints/matter/', body: 'matter=fees' },
    {
      save: async (_step, _key, form) => {
        seen.push(form.get('matter') as string | null)
        return { outcome: 'wrong', key: 'k' }
      },
    },
  )
  expect([location, ...seen]).toEqual(['/complaints/matter/?returned=1', null])
})

test('who comes from the page of a centre finds it chosen', async () => {
  for (const written of ['bear', 'BEAR', 'Bear']) {
    const { html } = await visit({ path: `/complaints/centre/?centre=${written}` })
    expect(html).toMatch(/<input[^>]*value="bear" checked/)
    expect(html).toContain('棕熊先生托育')
  }
})

test('a browser that keeps no cookies is told so, on the page and when it sends a form', async () => {
  const begun = await visit(
    { path: '/complaints/centre/?save=1', form: { place: 'bear', draft: '' } },
    saves({ outcome: 'saved', next: 'matter', key: 'k' }),
  )
  expect(begun.location).toBe('/complaints/matter/?started=1')
  const without = await visit({ path: begun.location ?? '' })
  expect(without.html).toContain('浏览器没有保存Cookie')
  expect(without.html).toContain('电话')
  const kept = await visit({ path: begun.location ?? '', cookie: 'draft=k' }, opens({}))
  expect([kept.status, kept.location]).toEqual([303, '/complaints/matter/'])
  const later = await visit({ path: kept.location ?? '' })
  expect(later.html).not.toContain('浏览器没有保存Cookie，')
  const sent = await visit(
    { path: '/complaints/narrative/?save=1', form: { narrative: '写了很久', draft: '' } },
    saves({ outcome: 'expired', typed: { narrative: '写了很久' } }),
  )
  expect(sent.status).toBe(400)
  expect(sent.html).toMatch(/浏览器没有保存Cookie[\s\S]*<textarea[^>]*readonly[^>]*>写了很久/)
})

test('a place is searched by name and chosen, or written where no list has it', async () => {
  const found = await visit({ path: '/complaints/centre/?q=%E6%A3%95%E7%86%8A' })
  expect(found.html).toContain('找到2家，选一家')
  expect(found.html).not.toMatch(/type="radio"[^>]* checked/)
  const none = await visit({ path: '/complaints/centre/?q=%3Cb%3E' })
  expect(none.html).toContain('名单里没有找到“&lt;b&gt;”')
  const unlisted = await visit({
    path: '/complaints/centre/?place=unlisted&name=%E5%B0%8F%E9%B8%AD',
  })
  expect(unlisted.html).toMatch(/<input[^>]*id="unlistedName"[^>]*value="小鸭"/)
})

test('nothing is chosen in advance for who wants to be known', async () => {
  const { html } = await visit(
    { path: '/complaints/contact/' },
    { open: async () => ({ outcome: 'open', answers: { files: [] }, returned: {}, ...HELD }) },
  )
  expect(html.match(/type="radio"/g)).toHaveLength(3)
  expect(html).not.toContain(' checked')
})

test('leaving quickly forgets the draft, a question beside it, the keys and the page', async () => {
  const left: (string | undefined)[] = []
  const { status, location, headers } = await visit(
    { path: '/complaints/leave/', form: {}, cookie: 'draft=mine; enquiry=asked' },
    { leave: async (key) => void left.push(key) },
  )
  expect([status, location, ...left]).toEqual([303, '/centres/', 'mine', 'asked'])
  const [draft, enquiry] = headers.getSetCookie()
  expect(draft).toMatch(/^draft=deleted;.*Path=\/complaints\/;.*1970/)
  expect(enquiry).toMatch(/^enquiry=deleted;.*Path=\/complaints\/;.*1970/)
})

test('a region without complaint rules has no complaint pages and no link to them', async () => {
  for (const path of ['', 'notice/', 'centre/', 'check/', 'receipt/', 'status/', 'leave/']) {
    const { status } = await visit({ path: `/complaints/${path}` }, {}, false)
    expect(status, path).toBe(404)
  }
  expect((await visit({ path: '/' }, {}, false)).html).not.toContain('/complaints/')
  expect((await visit({ path: '/' })).html).toContain('href="/complaints/status/"')
})

test('being told of an answer is offered, unticked, only where the operator has a gateway', async () => {
  const news = { sender: '示例托育', receiver: '示例短信平台' }
  const open = opens({})
  const show = (rules: ComplaintRules) => visit({ path: '/complaints/contact/' }, open, rules)
  const { html: without } = await show(EXAMPLE_RULES)
  expect(without).not.toMatch(/有新消息|短信|name="news"/)
  const { html } = await show({ ...EXAMPLE_RULES, news })
  const [box = ''] = /<input[^>]*name="news"[^>]*>/.exec(html) ?? []
  expect(box).toContain('type="checkbox"')
  expect(box).not.toContain('checked')
  expect(html).toContain('“【示例托育】您关心的事有了新消息，请用原来的办法查看。”')
  expect(html).toContain('短信由示例短信平台发，它会知道您的号码')
  const notice = (rules: ComplaintRules) => visit({ path: '/complaints/notice/' }, {}, rules)
  expect((await notice({ ...EXAMPLE_RULES, news })).html).toContain('交给示例短信平台')
  expect((await notice(EXAMPLE_RULES)).html).not.toContain('有新消息')
})
