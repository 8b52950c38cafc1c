import { expect, test } from 'vitest'
import { markup } from '#src/components/markup.ts'
import { toTermMarkup } from '#src/components/term-markup.ts'

test('what a filing list says stands on a page as text, whatever it holds', () => {
  const name = `<b onclick='a("&")'>`
  expect(markup`<p title="${name}">${name}</p>`.html).toBe(
    '<p title="&lt;b onclick=&#39;a(&quot;&amp;&quot;)&#39;&gt;">&lt;b onclick=&#39;a(&quot;&amp;&quot;)&#39;&gt;</p>',
  )
})

test('markup within markup stays markup, and what is missing leaves nothing', () => {
  const items = [1, 0].map((count) => markup`<li>${count}</li>`)
  expect(markup`<ul>${items}${undefined}${false}</ul>`.html).toBe('<ul><li>1</li><li>0</li></ul>')
})

test('a word leads to the first entry that explains it, and to none otherwise', () => {
  const of = (slug: string, term: string, ...forms: string[]) => ({
    slug,
    term,
    forms,
    meaning: '…',
    source: '…',
    linked: true,
  })
  const terms = [of('one', '普惠', '普惠性'), of('two', '普惠性')]
  expect(toTermMarkup(terms, '普惠性').html).toBe(
    '<a class="term" href="/glossary/#one">普惠性</a>',
  )
  expect(toTermMarkup(terms, '价格').html).toBe('价格')
})
