import { Converter } from 'opencc-js/cn2t'
import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { toBrandCore } from '#search/analyser/name-parts.ts'
import { toRegionLexicon } from '#search/analyser/to-lexicon.ts'
import { toCentreDocument } from '#search/centre-document.ts'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { toCentreStatus } from '#search/centre-status.ts'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'
import { buildEmbeddedIndex } from '#search/search-index.ts'
import {
  GENERATED_ON,
  generateCentres,
  toGeneratedSnapshot,
} from '#tests/support/generated-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const region = generateRegion()
const lexicon = toRegionLexicon(region)
const centres = generateCentres(2000, region, 11)
const engine = openEmbeddedEngine(
  buildEmbeddedIndex({
    region,
    snapshot: toGeneratedSnapshot(centres, region),
    articles: [],
    version: 'quality',
    lot: 'quality',
  }),
)
const toTraditional = Converter({ from: 'cn', to: 't' })

/** Characters that sound like others, some only in the south-east. */
const HOMOPHONES: Record<string, string> = {
  太: '泰',
  阳: '杨',
  月: '悦',
  亮: '谅',
  星: '兴',
  树: '数',
  叶: '业',
  蘑: '磨',
  海: '嗨',
  豚: '屯',
  白: '百',
  鹅: '娥',
  蜗: '窝',
  牛: '妞',
  风: '丰',
  车: '砗',
  积: '鸡',
  木: '目',
  种: '肿',
  子: '紫',
  脚: '角',
  印: '映',
  蜡: '辣',
  笔: '比',
  石: '时',
  榴: '流',
  橙: '成',
  麦: '卖',
  田: '甜',
  云: '芸',
  朵: '躲',
  松: '嵩',
  鼠: '属',
  萤: '迎',
  火: '伙',
  虫: '崇',
  小: '晓',
  船: '传',
  花: '华',
  园: '圆',
  铃: '玲',
  铛: '裆',
  雨: '语',
  点: '典',
  桃: '陶',
  芽: '牙',
  摇: '遥',
  篮: '蓝',
  泡: '炮',
  气: '汽',
  球: '求',
  蒲: '葡',
  公: '工',
  英: '鹰',
  向: '象',
  日: '入',
  葵: '奎',
}

const replaceAt = (text: string, at: number, character: string) =>
  [...text].with(at, character).join('')
const read = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true })

/** Ways to type the name of a centre, and the share that must show it among the first twenty. */
const WAYS: readonly (readonly [way: string, share: number, type: (core: string) => string])[] = [
  ['as it is', 1, (core) => core],
  ['its first two characters', 0.9, (core) => core.slice(0, 2)],
  ['without its first character', 0.8, (core) => core.slice(1)],
  ['with the district', 1, (core) => `鼓楼${core}`],
  ['with what every centre is called', 1, (core) => `${core}托育中心`],
  ['in pinyin', 1, (core) => read(core).join('')],
  ['in pinyin with spaces', 1, (core) => read(core).join(' ')],
  [
    'by initials',
    0.9,
    (core) =>
      read(core)
        .map((syllable) => syllable.charAt(0))
        .join(''),
  ],
  ['half in pinyin', 1, (core) => core.slice(0, 1) + read(core.slice(1)).join('')],
  ['in traditional characters', 1, (core) => toTraditional(core)],
  [
    'with a homophone',
    0.95,
    (core) => replaceAt(core, 1, HOMOPHONES[[...core][1] ?? ''] ?? core.charAt(1)),
  ],
  ['with a wrong character', 0.95, (core) => replaceAt(core, 1, '龘')],
  ['with a wrong last character', 0.95, (core) => replaceAt(core, core.length - 1, '龘')],
]

/** Every 40th centre in good standing with a name of three characters or more. */
const sample = centres
  .filter((centre) => toCentreStatus(toCentreDocument(centre), GENERATED_ON).rank === 0)
  .map((centre) => ({ id: centre.id, core: toBrandCore(centre.legalName, lexicon) }))
  .filter(({ core }) => core.length >= 3)
  .filter((_, at) => at % 40 === 0)

async function isOnFirstPage(text: string, id: string, core: string): Promise<boolean> {
  const now = new Date(`${GENERATED_ON}T10:00:00+08:00`)
  const { hits } = await engine.searchCentres({ ...EMPTY_QUERY, text }, now)
  const sameName = ({ legalName }: { legalName: string }) =>
    toBrandCore(legalName, lexicon) === core
  return hits.some(({ document }) => document.id === id || sameName(document))
}

describe('a parent who types the name of a centre', () => {
  it.each(WAYS)('%s finds it (at least %d of all)', async (_, share, type) => {
    const found = await Promise.all(
      sample.map(({ id, core }) => isOnFirstPage(type(core), id, core)),
    )
    const missed = sample.filter((_centre, at) => !found[at]).map(({ core }) => type(core))
    expect(1 - missed.length / sample.length, missed.join(' ')).toBeGreaterThanOrEqual(share)
  })
})
