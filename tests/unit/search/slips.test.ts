import { describe, expect, it } from 'vitest'
import { mendSlips } from '#search/analyser/words/slips.ts'

describe('what speech recognition hears wrong', () => {
  it.each([
    ['一岁半的拖班', '一岁半的托班'],
    ['林时拖', '临时托'],
    ['一随半的宝宝', '一岁半的宝宝'],
    ['两碎的孩子', '两岁的孩子'],
    ['普会托育', '普惠托育'],
    ['便易的托班', '便宜的托班'],
  ])('%s means %s', (heard, meant) => {
    expect(mendSlips(heard)).toBe(meant)
  })

  it.each(['碎娃两岁', '拖拉机', '普会寺', '公版图书', '随便看看'])('%s stays', (text) => {
    expect(mendSlips(text)).toBe(text)
  })
})
