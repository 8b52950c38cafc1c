import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkSaying } from '#tests/search/sayings/check-saying.ts'
import { openSampleSearch, type SampleSearch } from '#tests/support/open-sample-search.ts'

let search: SampleSearch
beforeAll(async () => {
  search = await openSampleSearch('gulou')
})

/** Things that are asked, each of another filter, in several ways. */
const ASKED: readonly (readonly [means: string, ...ways: string[]])[] = [
  ['age=18', '一岁半', '1.5岁', '18个月', '孩子一岁半了', '一岁六个月的宝宝'],
  ['affordable=1', '普惠', '普惠的', '要普惠托育'],
  ['subdistrict=鼓东街道', '鼓东街道', '在鼓东街道'],
  ['maxFee=2500', '2500以内', '一个月两千五以下', '不超过2500元'],
  ['service=halfDay', '半日托', '半天的'],
  ['day=6', '周六开门', '星期六能送'],
  ['start=2027-03', '三月入托', '明年3月份送'],
  ['availability=available&availability=limited', '有空位', '还有名额的'],
  ['without=nature.forProfit&without=nature.nonProfit', '不要民办', '不要民办的'],
  ['opensBefore=07:30', '7点半开门', '早上七点半能送'],
  ['sort=distance', '离东街口近', '东街口附近'],
]
const BETWEEN = ['', ' ', '，', '、', '有没有', '我想找', '请问'] as const

const saying = fc
  .shuffledSubarray(
    ASKED.map((_, at) => at),
    { minLength: 2, maxLength: 4 },
  )
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((at) => {
        const [means, ...ways] = ASKED[at] ?? ['']
        return fc.record({
          means: fc.constant(means),
          way: fc.constantFrom(...ways),
          before: fc.constantFrom(...BETWEEN),
        })
      }),
    ),
  )

describe('several things said in one breath', () => {
  it('mean together what each of them means', async () => {
    await fc.assert(
      fc.asyncProperty(saying, async (parts) => {
        const say = parts
          .map(({ before, way }, at) => {
            // What follows 不要民办 without a pause may be unwanted too.
            const isAfterNot = parts[at - 1]?.means.startsWith('without')
            return (isAfterNot ? '，' : before) + way
          })
          .join('')
        const means = parts.map((part) => part.means).join('&')
        const problems = await checkSaying(
          { kind: 'together', region: 'gulou', say, means, loose: true },
          search,
        )
        expect(problems, say).toEqual([])
      }),
      { numRuns: 200, seed: 11 },
    )
  })
})
