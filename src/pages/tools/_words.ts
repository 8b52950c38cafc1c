import type { ToolSlug } from '#src/children/tool-addresses.ts'

/** What people type who need a family tool. */
export const zhHans = {
  keywords: {
    calendar: [
      '疫苗',
      '打疫苗时间',
      '接种时间',
      '疫苗时间表',
      '预防针时间表',
      '该打什么针',
      '下一针',
      '体检日历',
      '什么时候体检',
    ],
    age: ['几月入托', '上哪个班', '多大能上', '几岁入托', '几个月能上托班', '多大可以上托班'],
    growth: [
      '生长曲线',
      '身高体重标准',
      '体重标准',
      '身高标准',
      '标准体重',
      '头围',
      '百分位',
      '多高多重',
    ],
    'warning-signs': ['预警征象', '发育筛查', '发育正常吗', '发育评估', '大运动'],
    subsidy: ['补贴', '能领多少', '补贴计算', '补贴多少钱', '育儿补贴多少钱'],
    leave: [
      '产假',
      '陪产假',
      '育儿假',
      '护理假',
      '休几天',
      '产假多少天',
      '育儿假几天',
      '男方陪产假',
    ],
    'first-day': [
      '入托材料',
      '入托准备',
      '入托体检',
      '要带什么',
      '入托要带什么',
      '托班要带什么',
      '报名材料',
      '准备什么',
    ],
  } satisfies Record<ToolSlug, readonly string[]>,
} as const
