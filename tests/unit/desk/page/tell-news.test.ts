import { afterEach, expect, test, vi } from 'vitest'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { tellNews } from '#src/desk/page/acts/tell-news.ts'
import type { Session } from '#src/desk/page/session.ts'

const REPLY = { toComplainant: '在查', change: {} }
const NOTE = { toComplainant: null, change: {} }

const on = (isLocal: boolean) => ({ served: { isLocal } }) as Session
const of = (to: string | undefined) =>
  ({ row: { reference: '7KX4-M2PA' }, news: { to, position: 3 } }) as ActedOn

const asked = vi.fn(async (..._: unknown[]) => new Response('{"said":"已经发出"}'))
vi.stubGlobal('fetch', asked)
afterEach(() => asked.mockClear())

test('a page from this computer has it tell the complainant', async () => {
  expect(await tellNews(on(true), of('13900000999'), REPLY)).toBe('已经发出')
  const [[path, sent] = []] = asked.mock.calls
  expect(path).toBe('/api/local/news')
  expect(JSON.parse((sent as { body: string }).body)).toEqual({
    reference: '7KX4-M2PA',
    position: 3,
    to: '13900000999',
  })
})

test('a page that a host serves sends the number nowhere, and tells its officer what to do', async () => {
  const said = await tellNews(on(false), of('13900000999'), REPLY)
  expect(said).toContain('news send 7KX4-M2PA')
  expect(said).not.toContain('13900000999')
  expect(asked).not.toHaveBeenCalled()
})

test('nobody is asked for who wants no news, or where there is none', async () => {
  expect(await tellNews(on(true), of(undefined), REPLY)).toBe('')
  expect(await tellNews(on(true), of('13900000999'), NOTE)).toBe('')
  expect(asked).not.toHaveBeenCalled()
})

test('an officer whose computer does not answer is told that he can try again', async () => {
  asked.mockRejectedValueOnce(new Error('gone'))
  expect(await tellNews(on(true), of('13900000999'), REPLY)).toContain('不知道发出没有')
})
