import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import CentreNotices from '#src/components/centre/CentreNotices.astro'
import TransferList from '#src/components/gone/TransferList.astro'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import GonePage from '#src/pages/centres/gone/[id].astro'
import GoneList from '#src/pages/centres/gone/index.astro'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const ON = '2026-11-20'

const toListed = (state: 'withdrawn' | 'suspended', asOf?: string): Centre => ({
  ...BARE_CENTRE,
  id: state,
  listedState: { state, ...(asOf ? { asOf } : {}) },
})

const container = await AstroContainer.create()
const toLocals = (centres: Centre[], gone: Centre[] = []) =>
  ({
    now: new Date(`${ON}T12:00:00+08:00`),
    region: generateRegion(),
    siteUrl: 'http://portal.example',
    languages: {},
    snapshot: { version: '', regionCode: '350102', centres, formerIds: {} },
    library: EMPTY_LIBRARY,
    history: {
      changes: [],
      gone: gone.map((centre) => ({ centre, lostOn: '2026-11-02' })),
      takenBack: [],
    },
  }) as unknown as App.Locals

test('a state that a list says in a word and without a day is told without one', async () => {
  const centres = [toListed('withdrawn'), toListed('suspended')]
  const list = await container.renderToString(GoneList, { locals: toLocals(centres) })
  expect(list).toContain('注销日期未提供')
  expect(list).toContain('起止日期未提供')
  expect(list).not.toContain('undefined')

  const page = await container.renderToString(GonePage, {
    params: { id: 'withdrawn' },
    locals: toLocals([], [toListed('withdrawn')]),
  })
  expect(page).toContain('已注销备案，日期未提供')
  expect(page).not.toContain('undefined')
})

test('those that numbers leave out as not in the newest list are the ones listed as that, and no others', async () => {
  const left = (more: Partial<Centre>): Centre => ({ ...BARE_CENTRE, inLatestList: false, ...more })
  const centres = [left({ id: 'left' }), left({ id: 'given-up', withdrawnOn: ON })]
  const locals = toLocals(centres, [{ ...BARE_CENTRE, id: 'lost' }])
  const page = await container.renderToString(GoneList, { locals })
  const listed = (id: string) => {
    const [, section = ''] = page.split(`aria-labelledby="${id}"`)
    const [own = ''] = section.split('</section>')
    return [...own.matchAll(/href="\/centres\/([a-z-]+)\/"/g)].map(([, name]) => name)
  }
  expect(listed('unlisted')).toEqual(['left'])
  expect(listed('withdrawn')).toEqual(['given-up'])
  expect(listed('gone')).toEqual(['lost'])
})

test.each([
  ['withdrawn', '2026年12月1日将注销备案'],
  ['suspended', '2026年12月1日起将暂停服务'],
] as const)(
  'what a list dated ahead calls %s is announced for its day',
  async (state, expected) => {
    const centre = toListed(state, '2026-12-01')
    const props = { centre, on: ON, subdistrict: undefined }
    const locals = toLocals([centre])
    const notices = await container.renderToString(CentreNotices, { props, locals })
    expect(notices).toContain(expected)
  },
)

test('where families could go, no same age and no distance is promised that nobody knows', async () => {
  const transfer = {
    id: 'a',
    legalName: '示例',
    displayName: undefined,
    subdistrictCode: '',
    ages: undefined,
    phone: '0591-00000201',
    metres: undefined,
    serviceTypes: [],
    reports: [],
  }
  const render = (transfers: object[]) =>
    container.renderToString(TransferList, {
      props: { centre: BARE_CENTRE, transfers, subdistrict: undefined },
      locals: toLocals([]),
    })
  const unknown = await render([transfer])
  expect(unknown).toContain('没有填报')
  expect(unknown).toContain('收的年龄未提供')
  expect(unknown).not.toMatch(/由近到远|收的年龄和这家有重叠/)
  expect(await render([])).not.toContain('可以先问这几家')
  expect(await render([])).toContain('这家没有公布位置；本地没有找到')
})
