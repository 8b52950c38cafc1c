import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageKindSchema } from '#search/page-document.ts'
import {
  parseArticleParameters,
  parsePageParameters,
  toPageParams,
} from '#search/page-parameters.ts'
import { topicSchema } from '#src/guidance/article.ts'

const parse = (address: string) => parsePageParameters(new URLSearchParams(address))

test('a question about pages survives its own address', () => {
  const query = fc.record({
    text: fc.string({ maxLength: 100 }).map((text) => text.trim()),
    kinds: fc.uniqueArray(fc.constantFrom(...pageKindSchema.options)),
    topic: fc.option(fc.constantFrom(...topicSchema.options), { nil: undefined }),
    ageInMonths: fc.option(fc.integer({ min: 0, max: 36 }), { nil: undefined }),
    page: fc.integer({ min: 1, max: 5000 }),
  })
  fc.assert(
    fc.property(query, (asked) => {
      const { query: read, issues, unknown } = parse(String(toPageParams(asked)))
      expect(read).toEqual(asked)
      expect([...issues, ...unknown]).toEqual([])
    }),
  )
})

test('blank fields of a form are no question and no fault', () => {
  expect(parse('q=&kind=&topic=&age=&page=')).toEqual({
    query: { text: '', kinds: [], topic: undefined, ageInMonths: undefined, page: 1 },
    issues: [],
    unknown: [],
  })
})

test.each([
  ['age=37', 'age'],
  ['kind=policy&kind=book', 'kind'],
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

test('no address makes the search for pages fail', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
      const { query } = parsePageParameters(new URLSearchParams(pairs))
      expect(query.page).toBeGreaterThanOrEqual(1)
    }),
  )
})

test('a search for articles asks for no other kind', () => {
  const { query, unknown } = parseArticleParameters(new URLSearchParams('q=a&kind=policy'))
  expect(query.kinds).toEqual(['guidance'])
  expect(unknown.map(({ parameter }) => parameter)).toEqual(['kind'])
})
