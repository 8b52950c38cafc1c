import { expect, test } from 'vitest'
import { homeVisitOfferSchema, toMailDraft } from '#src/guidance/home-visits.ts'
import { zhHans as words } from '#src/pages/home-visits/_words.ts'

const OFFER = {
  subdistrictCode: '350102001',
  provider: '示例社区卫生服务中心',
  services: ['入户指导'],
}

test('who cannot ring has a mail to fill in: whom it is for is written, of the family nothing', () => {
  const subject = words.mailSubject('鼓东街道')
  const draft = toMailDraft('visits@example.com', subject, words.mailBody(OFFER.provider))
  const { protocol, pathname, searchParams } = new URL(draft)
  expect([protocol, pathname]).toEqual(['mailto:', 'visits@example.com'])
  expect(searchParams.get('subject')).toBe('请上门教一教（鼓东街道）')
  const [first, ...blanks] = (searchParams.get('body') ?? '').split('\r\n')
  expect(first).toBe(OFFER.provider)
  expect(blanks.length).toBeGreaterThan(3)
  expect(blanks.every((line) => line.endsWith('：'))).toBe(true)
})

test('an address of mail is one, or the file is refused', () => {
  const accepts = (email: string) => homeVisitOfferSchema.safeParse({ ...OFFER, email }).success
  expect(accepts('visits@example.com')).toBe(true)
  expect(accepts('visits@example.com?bcc=other@example.com')).toBe(false)
  expect(accepts('0591-00000601')).toBe(false)
})
