import { expect, test } from 'vitest'
import { linkPhones } from '#src/text/link-phones.ts'

const LINK_120 = '<a href="tel:120">120</a>'

test.each([
  ['<p>马上打120。</p>', `<p>马上打${LINK_120}。</p>`],
  ['<p>马上打<strong>120</strong>。</p>', `<p>马上打<strong>${LINK_120}</strong>。</p>`],
  ['<dt>电话</dt><dd>120</dd>', `<dt>电话</dt><dd>${LINK_120}</dd>`],
  [
    '<dt><b>电话</b></dt> <dd title="a > b"><i>120</i></dd>',
    `<dt><b>电话</b></dt> <dd title="a > b"><i>${LINK_120}</i></dd>`,
  ],
  ['<p>1 < 2，打120 <!-- 打120 --></p>', `<p>1 < 2，打${LINK_120} <!-- 打120 --></p>`],
  ['<svg><text>打</text></svg>打120', `<svg><text>打</text></svg>打${LINK_120}`],
  ['<p>打<a href="tel:110">110</a>、120</p>', `<p>打<a href="tel:110">110</a>、${LINK_120}</p>`],
  [
    '<li>0591-87654321转212，问前台</li>',
    '<li><a href="tel:059187654321">0591-87654321</a><span aria-hidden="true">转212</span><span class="for-screen-readers">，接通后按212</span>，问前台</li>',
  ],
])('%s becomes %s', (html, linked) => {
  expect(linkPhones(html)).toBe(linked)
})

test.each([
  '<p>马上打</p><p>120</p>',
  '<a href="#section-1">马上打120</a>',
  '<input value="打120" aria-label="打120 > 打110">',
  "<div data-words='打120 > 打110'></div>",
  '<button>打120</button>',
  '<textarea>打120</textarea>',
  '<title>打120</title>',
  '<option>打120</option>'.replace(/^.*$/, '<select>$&</select>'),
  '<script>"打120"</script><style>/* 打120 */</style>',
  '<svg><text>打120</text></svg>',
  '<!-- 打120 -->',
  '<astro-island props="{}"><p>打120</p></astro-island>',
  '<p>共120个托位，2026-11-28</p>',
])('%s stays as it is', (html) => {
  expect(linkPhones(html)).toBe(html)
})

test('what was linked is not linked again', () => {
  const once = linkPhones('<p>打120或0591-87654321转212</p>')
  expect(linkPhones(once)).toBe(once)
})
