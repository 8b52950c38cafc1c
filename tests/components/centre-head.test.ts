import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { expect, test } from 'vitest'
import CentreHead from '#src/components/centre/CentreHead.astro'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const container = await AstroContainer.create()
const render = (more: Partial<typeof BARE_CENTRE>) =>
  container.renderToString(CentreHead, {
    props: { centre: { ...BARE_CENTRE, ...more }, subdistrictName: '', on: '2026-11-20' },
  })
const found = { foundOn: '2026-10-20', severity: 'serious', summary: '超员' } as const
const penalty = { decidedOn: '2026-10-25', summary: '警告' }

test('a serious fault that nobody put right and a penalty stand beside the name of a centre', async () => {
  const head = await render({ violations: [found], penalties: [{ ...penalty, appeal: 'pending' }] })
  expect(head).toContain('严重问题1个，没有收到改正的消息')
  expect(head).toContain('行政处罚1条（正在复议或诉讼）')
})

test('a fault that was put right, and a minor one, are told below and not beside the name', async () => {
  const head = await render({
    violations: [
      { ...found, correctedOn: '2026-10-22' },
      { ...found, severity: 'minor' },
    ],
  })
  expect(head).not.toContain('#oversight')
})
