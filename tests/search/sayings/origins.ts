// biome-ignore-all format: one saying a line
import type { Group } from '#tests/search/sayings/saying.ts'

/** Near the invented estates, stations and schools of the samples. */
export const ORIGINS: readonly Group[] = [
  {
    kind: 'near a named place', region: 'gulou', rows: [
      ['1岁半 3月入托 离东街口近', 'age=18&sort=distance&start=2027-03', { near: '东街口' }],
      ['东街口附近', 'sort=distance', { near: '东街口' }],
      ['离儿童医院近', 'sort=distance', { near: '东街儿童医院' }],
      ['北辰地铁站旁边', 'sort=distance', { near: '北辰' }],
      ['离月桥站近的托班', 'sort=distance', { near: '月桥' }],
      ['榕树湾小区附近的普惠', 'affordable=1&sort=distance', { near: '榕树湾' }],
      ['荷塘月色周边 2岁', 'age=24&sort=distance', { near: '荷塘月色' }],
      ['彩虹小学1公里以内', 'radius=1000&sort=distance', { near: '彩虹小学' }],
      ['距离星光广场500米', 'radius=500&sort=distance', { near: '星光广场' }],
      ['银杏地铁站 临时托', 'service=temporary&sort=distance', { near: '银杏' }],
    ],
  },
  {
    kind: 'near a named place', region: 'gulou', voice: true, rows: [
      ['我住云朵花园孩子一岁三个月附近有没有能送的', 'age=15&sort=distance', { near: '云朵花园', loose: true }],
      ['听雨新村旁边有没有托儿所', 'sort=distance', { near: '听雨新村' }],
      ['从晴川苑出发最近的托育园', 'sort=distance', { near: '晴川苑', loose: true }],
      ['我在白鹭实验学校教书想找个离学校近的', 'sort=distance', { near: '白鹭', loose: true }],
      ['东街口那边有没有半天的', 'service=halfDay&sort=distance', { near: '东街口', loose: true }],
    ],
  },
  {
    kind: 'near a named place', region: 'jishishan', rows: [
      ['汽车站附近', 'sort=distance', { near: '汽车站' }],
      ['县政府旁边的托班', 'sort=distance', { near: '县政府' }],
      ['离东门市场近的 两岁', 'age=24&sort=distance', { near: '东门市场' }],
      ['花儿福苑3公里内', 'radius=3000&sort=distance', { near: '花儿福苑' }],
    ],
  },
  {
    kind: 'near a named place', region: 'jishishan', voice: true, rows: [
      ['俺家在保安新村跟前有没有看尕娃的', 'sort=distance', { near: '保安新村', loose: true }],
      ['花椒小学旁边一岁半的娃能送不', 'age=18&sort=distance', { near: '花椒小学', loose: true }],
      ['河口广场那搭有没有托儿所', 'sort=distance', { near: '河口广场', loose: true }],
    ],
  },
  {
    kind: 'near a named place', region: 'jishishan', rows: [
      ['离县医院近', 'sort=distance', { near: '县人民医院' }],
      ['离大河家近的', 'sort=distance', { near: '大河家镇' }],
      ['离吹麻滩近 1岁半', 'age=18&sort=distance', { near: '吹麻滩镇' }],
    ],
  },
]
