import { expect, test } from 'vitest'
import { loadFiles, toArticleText } from '#tests/support/content-folder.ts'

async function toBody(body: string) {
  const { library, issues } = await loadFiles({
    'guidance/health/fever.md': toArticleText({}, body),
  })
  expect(issues).toEqual([])
  return library.articles[0]
}

// Each of them means something else, or nothing, in Markdown (CommonMark 0.31, GitHub's extensions).
test.each<[what: string, written: string, html: string]>([
  [
    'two ranges strike nothing out',
    '6~8个月每天2~3次，9~12个月每天3~4次。',
    '<p>6~8个月每天2~3次，9~12个月每天3~4次。</p>\n',
  ],
  ['two tildes do', '~~旧~~新', '<p><del>旧</del>新</p>\n'],
  [
    'bold ends behind a quotation mark',
    '找**“普惠”**托育',
    '<p>找<strong>“普惠”</strong>托育</p>\n',
  ],
  ['bold ends behind a colon', '**收费：**按月', '<p><strong>收费：</strong>按月</p>\n'],
  [
    'a link may be bold',
    '**见[机构](/centres/)。**再问',
    '<p><strong>见<a href="/centres/">机构</a>。</strong>再问</p>\n',
  ],
  ['three stars are bold', '先看***备案***再看', '<p>先看<strong>备案</strong>再看</p>\n'],
  ['stars between numbers stay in bold', '**高5*6*7米**', '<p><strong>高5*6*7米</strong></p>\n'],
  ['bold goes on over a line', '**甲，\n乙**丙', '<p><strong>甲，<br>乙</strong>丙</p>\n'],
  ['bold does not go on over two lines', '**甲\n乙\n丙**', '<p>**甲<br>乙<br>丙**</p>\n'],
  ['two pairs are two', '**甲**和**乙**', '<p><strong>甲</strong>和<strong>乙</strong></p>\n'],
  ['sizes are no italics', '5*6米，高2*3米', '<p>5*6米，高2*3米</p>\n'],
  ['a new line is a new line', '1、甲\n2、乙', '<p>1、甲<br>2、乙</p>\n'],
  ['a paragraph set in by spaces is one', '甲。\n\n    乙。', '<p>甲。</p>\n<p>    乙。</p>\n'],
  ['dashes under a line make no heading of it', '甲\n---\n乙', '<p>甲</p>\n<hr>\n<p>乙</p>\n'],
  ['a heading needs no space', '##先看人', '<h2 id="section-1">先看人</h2>\n'],
  ['a heading may have wide signs', '＃＃＃ 再看数', '<h3>再看数</h3>\n'],
  [
    'an address ends where Chinese begins',
    '见https://www.gov.cn/a。再看（https://www.gov.cn/b）',
    '<p>见<a href="https://www.gov.cn/a">https://www.gov.cn/a</a>。再看（<a href="https://www.gov.cn/b">https://www.gov.cn/b</a>）</p>\n',
  ],
  [
    'what names no way there stays text',
    '写信到tuoyu@example.gov.cn，或看www.gov.cn。',
    '<p>写信到tuoyu@example.gov.cn，或看www.gov.cn。</p>\n',
  ],
  [
    'a list to tick has marks and no fields',
    '- [ ] 出生证\n- [x] 接种证',
    '<ul>\n<li>☐ 出生证</li>\n<li>☑ 接种证</li>\n</ul>\n',
  ],
])('as a clerk means it: %s', async (_, written, html) => {
  expect((await toBody(written))?.html).toBe(html)
})

test('lines stay apart in the text that is searched and read aloud', async () => {
  expect((await toBody('1、甲\n2、乙'))?.text).toBe('1、甲\n2、乙')
})
