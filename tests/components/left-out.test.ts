import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { expect, test } from 'vitest'
import CentreHead from '#src/components/centre/CentreHead.astro'
import CentreWays from '#src/components/centre/CentreWays.astro'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const FILED = { ...BARE_CENTRE, filedOn: '2025-10-09' }
const LEFT_OUT = { ...FILED, inLatestList: false }

async function render(component: Parameters<AstroContainer['renderToString']>[0], centre: object) {
  const container = await AstroContainer.create()
  const props = { centre, subdistrictName: '洪山镇', on: '2026-11-20' }
  return container.renderToString(component, { props, locals: {} as App.Locals })
}

test('no tick stands beside words that the newest list has the centre no more', async () => {
  const head = await render(CentreHead, LEFT_OUT)
  expect(head).toContain('不在最新名单')
  expect(head).toContain('2025年10月9日备案')
  expect(head).not.toContain('state--filed')
  expect(await render(CentreHead, FILED)).toContain('state--filed')
})

test('a card for the door is offered of what is filed, listed and open alone', async () => {
  expect(await render(CentreWays, FILED)).toContain('/door-card/')
  for (const centre of [LEFT_OUT, { ...FILED, suspendedFrom: '2026-11-01' }]) {
    const ways = await render(CentreWays, centre)
    expect(ways).toContain('/visit/')
    expect(ways).not.toContain('/door-card/')
  }
})
