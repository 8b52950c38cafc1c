import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { splitAtPictures } from '#src/guidance/picture-series.ts'
import { toContentIssueText } from '#src/library/content-issue.ts'
import { loadFiles, toArticleText } from '#tests/support/content-folder.ts'

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120" fill="none">
<g class="child" transform="rotate(10 80 60)">
  <path d="M10 10c5-3.5 8 0 9 2z"/>
</g>
<circle class="ink" cx="80" cy="60" r="2.5"/>
</svg>
`
const picture = {
  drawing: 'back-blows',
  caption: '拍背',
  description: '大人把宝宝放在前臂上，头朝下。',
}
const toSeriesText = (fields: object = {}) =>
  JSON.stringify({
    title: '噎住了',
    layout: 'steps',
    pictures: [picture],
    sources: [
      { title: '急救指南', number: '无文号', date: '2021-05', publisher: '复苏委员会（示例）' },
    ],
    ...fields,
  })
const article = (body: string) => ({ 'guidance/health/choking.md': toArticleText({}, body) })
const files = (series = toSeriesText(), drawing = DRAWING) => ({
  ...article('## 噎住了\n\n先叫人。\n\n![](pictures:choking)\n\n再打120。\n'),
  'pictures/first-aid/choking.json': series,
  'pictures/first-aid/back-blows.svg': drawing,
})

test('drawings stand where the text of an article names them', async () => {
  const { library, issues } = await loadFiles(files())
  expect(issues).toEqual([])
  const [before, slug, after] = splitAtPictures(library.articles[0]?.html ?? '')
  expect(before).toContain('<p>先叫人。</p>')
  expect(slug).toBe('choking')
  expect(after).toBe('<p>再打120。</p>\n')
  expect(library.articles[0]?.text).not.toContain('pictures')
  expect(library.pictures).toMatchObject([
    {
      slug: 'choking',
      pictures: [{ caption: '拍背', width: 160, height: 120, description: picture.description }],
    },
  ])
  expect(library.pictures[0]?.pictures[0]?.markup).toMatch(/^<g class="child".*r="2\.5"\/>$/)
})

const withShape = (shape: string) => DRAWING.replace('<circle', `${shape}<circle`)

test.each<[what: string, files: Record<string, string>, words: string]>([
  [
    'without a description',
    files(toSeriesText({ pictures: [{ ...picture, description: undefined }] })),
    'description',
  ],
  [
    'with a description of two characters',
    files(toSeriesText({ pictures: [{ ...picture, description: '拍背' }] })),
    'description',
  ],
  ['without a source', files(toSeriesText({ sources: [] })), 'sources'],
  [
    'that lacks its drawing',
    files(toSeriesText({ pictures: [{ ...picture, drawing: 'other' }] })),
    '没有叫“other.svg”的图',
  ],
  ['with a script', files(undefined, withShape('<script>alert(1)</script>')), 'script'],
  ['with a text in it', files(undefined, withShape('<text x="1">五次</text>')), 'text'],
  ['with a loose word', files(undefined, withShape('五次')), '五次'],
  ['with a colour', files(undefined, withShape('<line x1="1" stroke="#f00"/>')), 'stroke='],
  ['with a style', files(undefined, withShape('<line x1="1" style="fill:red"/>')), 'style='],
  ['that runs code', files(undefined, withShape('<line x1="1" onload="a"/>')), 'onload='],
  ['with a tone nobody knows', files(undefined, withShape('<line class="red"/>')), 'class="red"'],
  ['that loads something', files(undefined, withShape('<image href="a.png"/>')), 'image'],
  ['with a tag left open', files(undefined, withShape('<g>')), '没有成对'],
  ['with a tag that closes nothing', files(undefined, withShape('</g>')), '没有成对'],
  ['without a frame', files(undefined, DRAWING.replace('viewBox', 'view')), 'viewBox'],
  ['that is too heavy', files(undefined, withShape('<line x1="1"/>'.repeat(700))), '最多 8 KB'],
])('a series %s is not published, and a clerk reads why', async (_, given, words) => {
  const { library, issues } = await loadFiles(given)
  expect(library.pictures).toEqual([])
  expect(library.articles).toHaveLength(1)
  const texts = issues.map((issue) => `${issue.field} ${toContentIssueText(issue).what}`)
  expect(texts.join('\n')).toContain(words)
  expect(texts.join('\n')).toContain('没有叫“choking”的图组')
})

test('drawings in the middle of a list, and any other picture, are refused', async () => {
  for (const body of [
    '- 先叫人\n\n  ![](pictures:choking)\n',
    '看 ![](pictures:choking)',
    '![图](pictures:choking)',
  ]) {
    const { library, issues } = await loadFiles({ ...files(), ...article(body) })
    expect(library.articles, body).toEqual([])
    expect(issues.map(({ code }) => code)).toEqual(['image'])
  }
})

test('a bureau signs drawings by its own copy of the series', async () => {
  const review = { role: '区妇幼保健院（示例）', on: '2026-11-01' }
  const { library } = await loadFiles(
    { 'pictures/choking.json': toSeriesText({ review }) },
    files(),
  )
  expect(library.pictures).toMatchObject([{ slug: 'choking', review }])
})

test('every shipped drawing is shown somewhere, and every series too', () => {
  const read = (folder: string, ending: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ending))
      .map((path) => ({
        name: basename(path, ending),
        text: readFileSync(`${folder}/${path}`, 'utf8'),
      }))
  const series = read('content/pictures', '.json')
  const texts = [
    ...read('content/guidance', '.md'),
    ...read('content/policies', '.md'),
    ...read('content/reference', '.json'),
  ]
  const shows = (name: string, ...quotes: string[]) =>
    texts.some(({ text }) => quotes.some((quote) => text.includes(quote))) ? [] : [name]
  expect(
    series.flatMap(({ name }) => shows(name, `(pictures:${name})`, `"pictures": "${name}"`)),
  ).toEqual([])
  expect(
    read('content/pictures', '.svg')
      .map(({ name }) => name)
      .filter((name) => !series.some(({ text }) => text.includes(`"${name}"`))),
  ).toEqual([])
})
