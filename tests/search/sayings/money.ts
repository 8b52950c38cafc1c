// biome-ignore-all format: one saying a line
import type { Group } from '#tests/search/sayings/saying.ts'

/** What it may cost: bounds, ranges, about (15 % either way), per hour and day, as it is said in the street. */
export const MONEY: readonly Group[] = [
  {
    kind: 'money', region: 'gulou', rows: [
      ['1500-2000元', 'maxFee=2000&minFee=1500'],
      ['预算2000', 'maxFee=2000'],
      ['最多2000', 'maxFee=2000'],
      ['2000上下', 'maxFee=2300&minFee=1700'],
      ['2000左右', 'maxFee=2300&minFee=1700'],
      ['1千5以下', 'maxFee=1500'],
      ['每小时30以下', 'maxFee=30&service=hourly'],
      ['低于1500元每月', 'maxFee=1500'],
      ['2500块以内', 'maxFee=2500'],
      ['￥2000以内', 'maxFee=2000'],
      ['1.5k-2k', 'maxFee=2000&minFee=1500'],
      ['两千到三千', 'maxFee=3000&minFee=2000'],
      ['不超过1800', 'maxFee=1800'],
      ['3000封顶', 'maxFee=3000'],
      ['小于2000元/月', 'maxFee=2000'],
      ['≤2000', 'maxFee=2000'],
      ['<2000元', 'maxFee=2000'],
      ['2000元以上', 'minFee=2000'],
      ['1500~2500', 'maxFee=2500&minFee=1500'],
      ['月费2000以下', 'maxFee=2000'],
      ['收费不高于2500元', 'maxFee=2500'],
      ['一小时40以内', 'maxFee=40&service=hourly'],
      ['30元一小时以下', 'maxFee=30&service=hourly'],
      ['一天150以内', 'maxFee=150&service=temporary'],
      ['半日托1500以内', 'maxFee=1500&service=halfDay'],
      ['3千左右', 'maxFee=3450&minFee=2550'],
      ['约2000元', 'maxFee=2300&minFee=1700'],
      ['二千五以内', 'maxFee=2500'],
      ['两千以下 三千以下', 'maxFee=2000', { unused: ['三千以下'], or: 'maxFee=3000' }],
    ],
  },
  {
    kind: 'money', region: 'gulou', voice: true, rows: [
      ['一个月两千左右', 'maxFee=2300&minFee=1700'],
      // Bounds of 三千多 are not said: from three thousand, below four.
      ['三千多一个月的', 'maxFee=4000&minFee=3000', { or: 'maxFee=3999&minFee=3000' }],
      ['一个月不要超过两千块钱', 'maxFee=2000'],
      ['两三千块一个月的有没有', 'maxFee=3000&minFee=2000'],
      ['我最多能出两千五', 'maxFee=2500', { loose: true }],
      ['预算大概一千八一个月', 'maxFee=1800', { or: 'maxFee=2070&minFee=1530' }],
      ['每个月一千五到两千之间', 'maxFee=2000&minFee=1500'],
      ['有没有两千块以内的', 'maxFee=2000'],
      ['按小时算三十块钱以内的', 'maxFee=30&service=hourly'],
      ['一个小时不超过五十块', 'maxFee=50&service=hourly'],
      ['工资不高一个月两千以内的托班', 'maxFee=2000', { loose: true }],
      ['三千块出头也可以', 'maxFee=3450&minFee=3000', { loose: true, or: '' }],
      ['一天一百块左右的临时托', 'maxFee=115&minFee=85&service=temporary'],
      ['千把块一个月的', 'maxFee=1150&minFee=850', { or: 'maxFee=1000' }],
      ['一千二三的普惠', 'affordable=1&maxFee=1300&minFee=1200', { loose: true, or: 'affordable=1' }],
    ],
  },
  {
    kind: 'money', region: 'jishishan', rows: [
      ['500元以内', 'maxFee=500'],
      ['五百左右', 'maxFee=575&minFee=425'],
      ['600-800元', 'maxFee=800&minFee=600'],
      ['一小时10块以内', 'maxFee=10&service=hourly'],
      ['800以下的普惠', 'affordable=1&maxFee=800'],
    ],
  },
  {
    kind: 'money', region: 'jishishan', voice: true, rows: [
      ['一个月五六百块钱的', 'maxFee=600&minFee=500'],
      ['俺一个月顶多掏七百', 'maxFee=700', { loose: true }],
      ['八百块以内的托儿所哪搭有', 'maxFee=800', { loose: true }],
      ['一天三四十块的', 'maxFee=40&minFee=30&service=temporary'],
      ['便宜些的五百块往下', 'maxFee=500&sort=fee', { loose: true }],
    ],
  },
]
