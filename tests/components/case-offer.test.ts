import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { expect, test } from 'vitest'
import type { CaseView } from '#src/complaints/complaint-intake.ts'
import Offer from '#src/pages/complaints/status/case/_Offer.astro'
import { CASE } from '#tests/support/complaint-intake-double.ts'

async function show(view: Partial<CaseView>): Promise<string> {
  const container = await AstroContainer.create()
  return await container.renderToString(Offer, { props: { view: { ...CASE, ...view } } })
}

const offer = {
  sentence: '经查，已经退费。',
  asked: 4,
  isAgreed: false,
  isPublished: false,
  other: undefined,
}
const can = { ...CASE.can, agree: true, refuse: true }

test('a complainant is asked once: who agreed reads what became of the sentence, and may take it back', async () => {
  const asked = await show({ offer, can })
  expect(asked).toContain('这句话可不可以公开？')
  expect(asked).toContain('/agree/')
  const agreed = { ...offer, isAgreed: true }
  const waiting = await show({ offer: agreed, can: { ...can, agree: false } })
  expect(waiting).toContain('受理人员还没有公开')
  const told = await show({
    offer: { ...agreed, isPublished: true },
    can: { ...can, agree: false },
  })
  expect(told).toContain('受理人员已经公开')
  for (const html of [waiting, told]) {
    expect(html).toContain('您同意公开的一句话')
    expect(html).toContain('反悔，不公开')
    expect(html).not.toContain('可不可以')
    expect(html).not.toContain('/agree/')
  }
})

test('whoever has his case taken up again reads that what was published goes', async () => {
  const html = await show({ offer: undefined, outdated: true })
  expect(html).toContain('不再算数，网站下次更新时撤下')
  expect(await show({ offer, can })).not.toContain('不再算数')
})
