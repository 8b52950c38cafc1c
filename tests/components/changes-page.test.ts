import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { expect, test } from 'vitest'
import type { History } from '#src/changes/history.ts'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import ChangesPage from '#src/pages/changes/index.astro'
import { toStaticAddresses } from '#src/publishing/addresses/static-addresses.ts'
import type { DataReports } from '#src/region/data-reports.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const REPORTS: DataReports = {
  asOf: '2026-11-20',
  since: '2025-11-20',
  received: { error: 12, doorCheck: 5 },
  matched: 4,
  open: 2,
  oldestOpenOn: '2026-11-02',
  closed: { corrected: 6, notConfirmed: 2, duplicate: 1, notOurs: 1 },
  medianDays: 2.5,
  needs: [],
}

const region = generateRegion()
const snapshot = { version: '', regionCode: '350102', centres: [], formerIds: {} }
const container = await AstroContainer.create()

/** The page as it is published: with what it may know and nothing else. */
async function render(dataReports?: DataReports, history?: History): Promise<string> {
  const library = { ...EMPTY_LIBRARY, dataReports }
  const content = { region, snapshot, library, complaintRules: undefined }
  const page = toStaticAddresses(content, '', '2026-11-20').find(
    (one) => one.address === '/changes/',
  )
  const known = page?.knows === 'all' ? undefined : page?.knows
  const locals = {
    now: new Date('2026-11-20T12:00:00+08:00'),
    region,
    siteUrl: '',
    snapshot,
    languages: {},
  }
  const kept = history ? { history } : {}
  return container.renderToString(ChangesPage, {
    locals: { ...locals, ...known, ...kept } as unknown as App.Locals,
  })
}

test('what came of the errors that families reported is told with its days', async () => {
  const html = await render(REPORTS)
  for (const words of [
    '网页纠错12份，门口核对5份（4份全对得上）',
    '更正6条，查无此误2条，重复或不归本站管的2条',
    '一半不超过2.5天',
    '2条，最早的2026年11月2日收到',
    '2025年11月20日到2026年11月20日',
  ])
    expect(html).toContain(words)
})

test('of few reports no days are told, and where the desk gave no figures that is said', async () => {
  expect(await render({ ...REPORTS, medianDays: null })).toContain('办结的不到5条，不算')
  const html = await render()
  expect(html).toContain('处理的数字还没有提供')
  expect(html).not.toContain('0条')
})

test('the last changes stand there as a text to be copied, without script, with the address below', async () => {
  const change = { id: 'a', name: '示例甲托育园', subdistrictCode: '350102001', on: '2026-11-18' }
  const history: History = {
    beganOn: '2026-11-01',
    changes: [
      { ...change, kind: 'changed', fields: [{ field: 'places', before: '45', after: '60' }] },
      { ...change, name: '示例乙托育园', on: '2026-11-02', kind: 'lost', fields: [] },
    ],
    gone: [],
    takenBack: [],
  }
  const html = await render(undefined, history)
  const [, text = ''] = /<textarea[^>]*>([^<]*)</.exec(html) ?? []
  expect(text.split('\n')).toEqual([
    expect.stringContaining('机构变更记录'),
    '2026年11月18日',
    '示例甲托育园：托位数：45 → 60',
    '2026年11月2日',
    '示例乙托育园：不在名单了',
    expect.stringMatching(/\/changes\/$/),
  ])
  expect(html).toMatch(/<label for="changes-message"/)
  expect(await render()).not.toContain('<textarea')
})
