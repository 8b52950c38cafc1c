// biome-ignore-all format: one saying a line
import type { Group } from '#tests/search/sayings/saying.ts'

/** Kinds that somebody stumbled over who had not seen the others. */
export const AFTER_TRIAL: readonly Group[] = [
  {
    kind: 'pasted addresses', region: 'gulou', rows: [
      ['福建省福州市鼓楼区水部街道闽都社区示例路52号（木木桥旁边，到了打电话）13800000000', '*', { first: '木木桥', unused: ['13800000000'] }],
      ['木木桥 13800000000', '', { first: '木木桥', unused: ['13800000000'] }],
      ['一岁 13800000000', 'age=12', { unused: ['13800000000'] }],
      ['13800000000', '', { unknownNumber: true, none: true }],
      ['水部街道闽都社区示例路53号', '*', { first: '木木桥', unused: ['53号'] }],
    ],
  },
  {
    kind: 'recorded facts', region: 'gulou', rows: [
      ['双语 有监控 能住', 'feature=双语&feature=夜托&cameras=1'],
      ['能住的', 'feature=夜托'],
      ['有没有可以寄宿的', 'feature=夜托'],
      ['晚上能住宿的托班', 'feature=夜托'],
    ],
  },
  {
    kind: 'recorded facts', region: 'jishishan', rows: [
      ['能住 两岁', 'age=24&feature=夜托'],
    ],
  },
  {
    kind: 'near a named place', region: 'gulou', rows: [
      ['东街口附近便宜的', 'sort=fee', { near: '东街口' }],
      ['东街口附近新开的', 'sort=filedOn', { near: '东街口' }],
      ['便宜的新开的', 'sort=fee', { unused: ['新开'] }],
      ['福州火车站附近 一岁', 'age=12', { unused: ['福州火车站'] }],
      ['火车站旁边普惠的', 'affordable=1', { unused: ['火车站'] }],
    ],
  },
  {
    kind: 'near a named place', region: 'jishishan', rows: [
      ['保安新村附近便宜的', 'sort=fee', { near: '保安新村' }],
    ],
  },
  {
    kind: 'start month', region: 'gulou', voice: true, rows: [
      ['孙子明年九月份满两岁想送半天', 'age=14&service=halfDay&start=2027-09'],
      ['9月就两岁了', 'age=14&start=2027-09'],
      ['明年3月刚好一岁半', 'age=14&start=2027-03', { or: 'age=18&start=2027-03' }],
      ['九月入托两岁', 'age=24&start=2027-09'],
    ],
  },
  {
    kind: 'alternatives', region: 'gulou', rows: [
      ['纽扣森林和云朵邮局哪个好', '', { first: '纽扣森林' }],
      ['云朵邮局还是纽扣森林', ''],
      ['公办或者普惠', 'nature=public', { unused: ['普惠'] }],
      ['普惠的或者公办的都行', 'affordable=1', { unused: ['公办'] }],
      ['公办或者民办', 'nature=public&nature=forProfit&nature=nonProfit'],
      ['不要公办或者普惠', 'without=nature.public&without=affordable.1'],
    ],
  },
]
