import type { GrowthMeasure, Sex } from '#src/guidance/reference/growth.ts'
import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

const SEX_LABELS: Record<Sex, string> = { male: '男孩', female: '女孩' }

const MEASURE_LABELS: Record<GrowthMeasure, string> = {
  weight: '体重',
  length: '身长（身高）',
  head: '头围',
  bmi: '体重指数（BMI）',
}

const MEASURE_UNITS: Record<GrowthMeasure, string> = {
  weight: '公斤',
  length: '厘米',
  head: '厘米',
  bmi: '',
}

/** Who of a hundred stands lower, by measure. */
const LESS: Record<GrowthMeasure, string> = { weight: '轻', length: '矮', head: '小', bmi: '低' }

const toJin = (kilograms: number) => Math.round(kilograms * 2 * 100) / 100

/** A value with its unit; weights in both units that families use. */
const toAmount = (measure: GrowthMeasure, value: number) =>
  `${value}${MEASURE_UNITS[measure]}${measure === 'weight' ? `（${toJin(value)}斤）` : ''}`

const lineName = (percentile: number | undefined) => `P${percentile}`

/** Where a value lies, in plain words; `band` as `toGrowthBand` gives it. */
function toPlaceText(
  measure: GrowthMeasure,
  sex: Sex,
  percentiles: readonly number[],
  band: number,
): string {
  const [below, above] = [percentiles[band - 1], percentiles[band]]
  const children = SEX_LABELS[sex]
  if (below === undefined) {
    return `在最低的${lineName(above)}线下面：一百个同月龄的${children}里，不到${above}个比这更${LESS[measure]}。不等于有病，请这几天就打电话问儿保医生，不用等下一次体检。`
  }
  if (above === undefined) {
    return `在最高的${lineName(below)}线上面：一百个同月龄的${children}里，有${below}个以上比这${LESS[measure]}。不等于有病，请打电话问儿保医生。`
  }
  return `在${lineName(below)}和${lineName(above)}两条线之间：一百个同月龄的${children}里，大约${below}到${above}个比这${LESS[measure]}。`
}

/** Words of the growth curves. */
export const zhHans = {
  sexes: SEX_LABELS,
  measures: MEASURE_LABELS,
  units: MEASURE_UNITS,
  curve: (sex: Sex, measure: GrowthMeasure) => `${SEX_LABELS[sex]}${MEASURE_LABELS[measure]}`,
  curveTitle: (sex: Sex, measure: GrowthMeasure) =>
    `${SEX_LABELS[sex]}${MEASURE_LABELS[measure]}曲线`,
  weightIn: (isJin: boolean) => `体重（${isJin ? '斤' : '公斤'}）`,
  echo: (value: number, isJin: boolean) =>
    isJin ? `就是${Math.round(value * 50) / 100}公斤` : `就是${toJin(value)}斤`,
  points: (count: number) => `孩子的点有${count}个，下面逐个说明。`,
  monthMark: (months: number) => `${months}个月`,
  print: '打印给医生看',
  notDiagnosis: '这不是诊断。量错一点，就会换一条线；以医生量的、医生说的为准。',
  remove: (date: string) => `删掉${toDateText(date)}的数`,
  added: '加到曲线上了。',
  needsSex: '先选孩子是男孩还是女孩，两张表不一样。',
  noMeasurements: '还没有数。把体检单上的日子和数填在上面。',
  problems: {
    date: '填量的那一天，照这样写：2026-03-01。',
    beforeBirth: '这一天在生日之前。看看日子对不对。',
    future: '这一天还没到。看看日子对不对。',
    nothing: '体重、身长、头围，至少填一样。',
    weight: '体重在0.5到40公斤（1到80斤）之间。看看上面选的是公斤还是斤。',
    length: '身长写厘米，30到130之间。',
    head: '头围写厘米，20到60之间。',
  },
  jin: (kilograms: number) =>
    `${kilograms}公斤比最高的线高出很多。是不是写成斤了？${kilograms}斤是${kilograms / 2}公斤。`,
  reading: (
    measure: GrowthMeasure,
    sex: Sex,
    percentiles: readonly number[],
    value: number,
    band: number,
  ) => `${toAmount(measure, value)}，${toPlaceText(measure, sex, percentiles, band)}`,
  /** Since the reading before, in plain words. */
  gain: (measure: GrowthMeasure, by: number, days: number) =>
    by === 0
      ? `和${days}天前一样。`
      : `${days}天里${by > 0 ? '长' : '少'}了${toAmount(measure, Math.round(Math.abs(by) * 100) / 100)}。`,
  beyond: (measure: GrowthMeasure, value: number) =>
    `${toAmount(measure, value)}。这个月龄不在表里，不能比，请问医生。`,
  when: (date: string, age: number, corrected: boolean) =>
    `${toDateText(date)}，${age < 0 ? '预产期还没到' : `${corrected ? '按预产期算' : ''}${toAgeText(age)}`}`,
  changes: {
    fell: (from: string, to: string, bands: number) =>
      `${toDateText(from)}到${toDateText(to)}，往下跨过了${bands}条线。先再量一次；还是这样，就带上两次的单子，约儿保医生看一看。`,
    rose: (from: string, to: string, bands: number) =>
      `${toDateText(from)}到${toDateText(to)}，往上跨过了${bands}条线。先再量一次；还是这样，下次体检时请医生看一看。`,
    lost: (from: string, to: string, bands: number) =>
      `从${toDateText(from)}那一次算起，到${toDateText(to)}，一共往下走了${bands}条线。一次看不出，连着看是在往下。带上这几次的单子，约儿保医生看一看，不等下一次体检。`,
    stalled: (from: string, to: string, days: number) =>
      `${toDateText(from)}到${toDateText(to)}，${days}天里没有长。先再量一次；还是这样，带上单子打电话约儿保医生。`,
    uncorrected: (to: string) =>
      `${toDateText(to)}起满24个月，不再按预产期算，改按生日算。线换了，往下走一点，是算法变了，不是孩子变了。从这一次起，和后面的比。有的医生算到更大，听给他看的医生的。`,
    shrank: (from: string, to: string) =>
      `${toDateText(to)}的数比${toDateText(from)}的小。孩子不会缩，多半有一次没量准，再量一次。`,
  },
} as const
