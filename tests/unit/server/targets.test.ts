import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTarget } from '#src/server/answer.ts'

const ORIGIN = 'https://portal.example'
const piece = fc.constantFrom(
  '/',
  '//',
  '\\',
  '..',
  '%2e',
  '%',
  '%00',
  '@',
  ':',
  '?',
  '#',
  'a',
  '。',
)
const target = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
)

test('whatever a visitor asks for is an address of this site, or none', () => {
  const times = { address: 0, none: 0 }
  fc.assert(
    fc.property(target, (text) => {
      const url = parseTarget(text, ORIGIN)
      times[url ? 'address' : 'none'] += 1
      if (!url) return
      expect(url.origin).toBe(ORIGIN)
      expect(url.username + url.password).toBe('')
      expect(() => decodeURIComponent(url.pathname)).not.toThrow()
      expect(url.pathname.split('/')).not.toContain('..')
    }),
    { numRuns: 2000 },
  )
  for (const [what, count] of Object.entries(times)) expect(count, what).toBeGreaterThan(50)
})

test('the question is kept as it was written', () => {
  expect(parseTarget('/centres/?q=%E6%89%98&age=8', ORIGIN)?.search).toBe('?q=%E6%89%98&age=8')
  expect(parseTarget('http://other.example/centres/?a=1', ORIGIN)?.href).toBe(
    `${ORIGIN}/centres/?a=1`,
  )
})
