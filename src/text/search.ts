import { toAgeText } from '#src/text/ages.ts'
import {
  AVAILABILITY_LABELS,
  INSTITUTION_TYPE_LABELS,
  NATURE_LABELS,
  SERVICE_TYPE_LABELS,
} from '#src/text/codes.ts'

/** What each filter of a question says, on chips and in links that take it away. */
export const FILTER_LABELS = {
  service: (code: keyof typeof SERVICE_TYPE_LABELS) => SERVICE_TYPE_LABELS[code],
  age: (months: number) => `适合${toAgeText(months)}`,
  subdistrict: (name: string) => name,
  nature: (code: keyof typeof NATURE_LABELS) => NATURE_LABELS[code],
  institutionType: (code: keyof typeof INSTITUTION_TYPE_LABELS) => INSTITUTION_TYPE_LABELS[code],
  affordable: '普惠',
  availability: (code: keyof typeof AVAILABILITY_LABELS) => AVAILABILITY_LABELS[code],
  maxFee: (yuan: number) => `费用不超过${yuan}元`,
  grade: (grade: string) => `质量等级${grade}`,
  opensBefore: (time: string) => `${time}或更早开门`,
  closesAfter: (time: string) => `${time}或更晚关门`,
  openToOutsiders: '向社会开放',
  unlocated: '没有坐标',
  radius: (metres: number) => `${metres < 1000 ? `${metres}米` : `${metres / 1000}公里`}以内`,
} as const

/** What words of a question became, where no filter says the same. */
export const UNDERSTOOD_LABELS = {
  hasPlaces: '有空余托位',
  nearest: '离得近的排在前面',
  nearestTo: (place: string) => `离${place}近的排在前面`,
  nearestUnknown: '离得近（还不知道您的位置，未按距离排序）',
  cheapest: '费用低的排在前面',
} as const

/** What a link gives up that leads out of an empty answer, where it is not one filter. */
export const RELAXATION_LABELS = {
  text: (words: string) => words,
  several: (labels: readonly string[]) => labels.join('、'),
} as const

/** What is wrong with a parameter of the address, for whoever writes addresses: the API's answers. */
export const PARAMETER_PROBLEMS = {
  q: '搜索词最多200个字',
  service: '服务形式应为 fullDay、halfDay、hourly 或 temporary',
  age: '月龄应为0到84之间的整数',
  subdistrict: '街道（乡镇）代码应为9位数字',
  nature: '登记性质应为 forProfit、nonProfit 或 public',
  type: '机构类型应为 centre、kindergartenClass、employer、community 或 homePoint',
  affordable: '是否普惠应为1或0',
  availability: '余位应为 available、limited 或 full',
  maxFee: '费用上限应为0到100000之间的数字',
  grade: '质量等级应为 A、B、C 或 D',
  opensBefore: '最晚开门时间应写成 07:30 的样子',
  closesAfter: '最早关门时间应写成 18:00 的样子',
  outsiders: '是否向社会开放应为1或0',
  lat: '纬度应为-90到90之间的数字',
  lng: '经度应为-180到180之间的数字',
  radius: '距离应为100到50000之间的整数（米）',
  unlocated: '是否只看没有坐标的机构应为1或0',
  sort: '排序方式应为 relevance、distance、fee 或 filedOn',
  page: '页码应为1到5000之间的整数',
} as const

export const POSITION_PROBLEMS = {
  incomplete: '位置要同时给出纬度（lat）和经度（lng）',
  radius: '按距离筛选需要位置（lat、lng）',
  sort: '按距离排序需要位置（lat、lng）',
} as const

/** The same for questions about articles. */
export const ARTICLE_PARAMETER_PROBLEMS = {
  q: '搜索词最多200个字',
  topic: '主题应为 growth、feeding、play、daily-care、safety、health、choosing 或 rights',
  age: '月龄应为0到36之间的整数',
  page: '页码应为1到5000之间的整数',
} as const

export const UNKNOWN_PARAMETER = '没有这个参数'
