import { expect, test } from 'vitest'
import { GET } from '#src/pages/.well-known/security.txt.ts'

async function ask(now: string, more: Partial<App.Locals> = {}) {
  const region = { authority: { phone: '0591-00000001' } }
  const locals = { now: new Date(now), region, siteUrl: 'https://x', ...more }
  return GET({ locals } as unknown as Parameters<typeof GET>[0])
}
const toDaysLeft = async (answer: Response, now: string) => {
  const [, expires = ''] = /^Expires: (.+)$/m.exec(await answer.text()) ?? []
  return (Date.parse(expires) - Date.parse(now)) / 86_400_000
}

test.each(['2026-11-20T12:00:00+08:00', '2027-11-20T12:00:00+08:00', '2031-02-28T23:59:00+08:00'])(
  'asked on %s, however long ago something was published, it holds for months and less than a year',
  async (now) => {
    const served = await toDaysLeft(await ask(now), now)
    const exported = await toDaysLeft(await ask(now, { isExported: true }), now)
    expect(served).toBeGreaterThan(150)
    expect(exported).toBeGreaterThan(served + 150)
    expect(exported).toBeLessThan(365)
  },
)

test('without a telephone nobody can be told, and there is no such file', async () => {
  const region = { authority: {} } as App.Locals['region']
  expect((await ask('2026-11-20T12:00:00+08:00', { region })).status).toBe(404)
})
