import { expect, test } from 'vitest'
import type { Term } from '#src/guidance/help.ts'
import { linkTerms } from '#src/library/link-terms.ts'

const term = (slug: string, name: string, more: Partial<Term> = {}): Term => ({
  slug,
  term: name,
  forms: [],
  meaning: '意思',
  source: '出处',
  linked: true,
  ...more,
})
const TERMS = [
  term('filing', '备案'),
  term('filing-number', '备案编号'),
  term('affordable', '普惠托育', { forms: ['普惠'] }),
  term('registration', '登记', { linked: false }),
]

test('only the first use of a word is a link', () => {
  expect(linkTerms('<p>先备案，再看备案。</p><p>备案</p>', TERMS)).toBe(
    '<p>先<a class="term" href="/glossary/#filing">备案</a>，再看备案。</p><p>备案</p>',
  )
})

test('a longer word is not taken for the shorter one in it', () => {
  const html = linkTerms('<p>备案编号写在备案回执上</p>', TERMS)
  expect(html).toContain('href="/glossary/#filing-number">备案编号</a>')
  expect(html).toContain('href="/glossary/#filing">备案</a>回执')
})

test('headings and links stay as they are, the first use after them is linked', () => {
  const html = linkTerms(
    '<h2 id="a">备案</h2><p><a href="/centres/">看<strong>备案</strong></a>，备案</p>',
    TERMS,
  )
  expect(html).toBe(
    '<h2 id="a">备案</h2><p><a href="/centres/">看<strong>备案</strong></a>，<a class="term" href="/glossary/#filing">备案</a></p>',
  )
})

test('two forms of one word count as one, and everyday words are left alone', () => {
  const html = linkTerms('<p>普惠机构，普惠托育，打电话登记</p>', TERMS)
  expect(html.match(/<a /g)).toHaveLength(1)
})

test('attributes of the page are never touched', () => {
  const html = '<p title="备案">托位</p>'
  expect(linkTerms(html, TERMS)).toBe(html)
})
