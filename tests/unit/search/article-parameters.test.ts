import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticleParameters, toArticleParams } from '#search/article-parameters.ts'
import { topicSchema } from '#src/guidance/article.ts'

const parse = (address: string) => parseArticleParameters(new URLSearchParams(address))

test('a question about articles survives its own address', () => {
  const query = fc.record({
    text: fc.string({ maxLength: 100 }).map((text) => text.trim()),
    topic: fc.option(fc.constantFrom(...topicSchema.options), { nil: undefined }),
    ageInMonths: fc.option(fc.integer({ min: 0, max: 36 }), { nil: undefined }),
    page: fc.integer({ min: 1, max: 5000 }),
  })
  fc.assert(
    fc.property(query, (asked) => {
      const { query: read, issues, unknown } = parse(String(toArticleParams(asked)))
      expect(read).toEqual(asked)
      expect([...issues, ...unknown]).toEqual([])
    }),
  )
})

test('blank fields of a form are no question and no fault', () => {
  expect(parse('q=&topic=&age=&page=')).toEqual({
    query: { text: '', topic: undefined, ageInMonths: undefined, page: 1 },
    issues: [],
    unknown: [],
  })
})

test.each([
  ['age=37', 'age'],
  ['age=8.5', 'age'],
  ['age=-1', 'age'],
  ['topic=sports', 'topic'],
  ['topic=play&topic=health', 'topic'],
  ['page=0', 'page'],
  [`q=${'长'.repeat(201)}`, 'q'],
])('%s is named, in words', (address, parameter) => {
  const { issues } = parse(address)
  expect(issues.map((issue) => issue.parameter)).toEqual([parameter])
  expect(issues[0]?.message).toMatch(/\p{Script=Han}/u)
})

test('no address makes the search for articles fail', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
      const { query } = parseArticleParameters(new URLSearchParams(pairs))
      expect(query.page).toBeGreaterThanOrEqual(1)
    }),
  )
})
