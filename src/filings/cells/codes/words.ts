import { DATUM_WORDS, type OtherWords } from '#src/text/code-words.ts'
import * as labels from '#src/text/codes.ts'

const NATURE_WORDS: OtherWords<typeof labels.NATURE_LABELS> = {
  营利: 'forProfit',
  企业: 'forProfit',
  营利性企业: 'forProfit',
  个体工商户: 'forProfit',
  非营利: 'nonProfit',
  民办非企业单位: 'nonProfit',
  民办非企业: 'nonProfit',
  社会服务机构: 'nonProfit',
  民非: 'nonProfit',
  事业单位: 'public',
  公立: 'public',
  公办性质: 'public',
}

const INSTITUTION_TYPE_WORDS: OtherWords<typeof labels.INSTITUTION_TYPE_LABELS> = {
  托育中心: 'centre',
  独立托育机构: 'centre',
  托育园: 'centre',
  托班: 'kindergartenClass',
  幼儿园托班部: 'kindergartenClass',
  托幼一体: 'kindergartenClass',
  托幼一体化: 'kindergartenClass',
  福利性托育: 'employer',
  用人单位托育: 'employer',
  单位办托: 'employer',
  社区托育: 'community',
  社区托育服务点: 'community',
  社区嵌入式托育: 'community',
  家庭托育: 'homePoint',
}

const OPERATING_MODEL_WORDS: OtherWords<typeof labels.OPERATING_MODEL_LABELS> = {
  公办公营: 'publicBuiltPublicRun',
  公建托管: 'publicBuiltPrivateRun',
  民办民营: 'privateRun',
  社会办: 'privateRun',
  民建民营: 'privateRun',
}

const SETTING_WORDS: OtherWords<typeof labels.SETTING_LABELS> = {
  居住人群密集区域: 'residential',
  居民区: 'residential',
  住宅区: 'residential',
  小区: 'residential',
  社区: 'residential',
  商务区: 'office',
  写字楼: 'office',
  商圈: 'office',
  商务楼宇周边: 'office',
  园区: 'industrial',
  工业园区: 'industrial',
  产业聚集区域: 'industrial',
  产业聚集区: 'industrial',
  学校: 'campus',
  幼儿园: 'campus',
  高校: 'campus',
  院区: 'hospital',
  村: 'village',
  农村: 'village',
  乡村: 'village',
}

const AVAILABILITY_WORDS: OtherWords<typeof labels.AVAILABILITY_LABELS> = {
  有余位: 'available',
  充足: 'available',
  有: 'available',
  余位紧张: 'limited',
  少量: 'limited',
  满: 'full',
  满员: 'full',
  无: 'full',
  无余位: 'full',
}

const FEE_UNIT_WORDS: OtherWords<typeof labels.FEE_UNIT_LABELS> = {
  月: 'month',
  每月: 'month',
  '元/人/月': 'month',
  '元/月/人': 'month',
  '元/月·人': 'month',
  '元/月/生': 'month',
  '元/月·生': 'month',
  '元/生·月': 'month',
  '元/孩/月': 'month',
  元每月: 'month',
  元每人每月: 'month',
  每人每月: 'month',
  每生每月: 'month',
  '元/人·月': 'month',
  '元/生/月': 'month',
  '元/每月': 'month',
  周: 'week',
  每周: 'week',
  '元/人/周': 'week',
  '元/周/人': 'week',
  '元/星期': 'week',
  每人每周: 'week',
  天: 'day',
  日: 'day',
  每天: 'day',
  '元/日': 'day',
  '元/人/天': 'day',
  '元/天/人': 'day',
  '元/日/人': 'day',
  '元/人·天': 'day',
  '元/人·日': 'day',
  每人每天: 'day',
  每日: 'day',
  '元/人/日': 'day',
  小时: 'hour',
  时: 'hour',
  每小时: 'hour',
  '元/时': 'hour',
  '元/人/小时': 'hour',
  '元/小时/人': 'hour',
  '元/人·小时': 'hour',
  每人每小时: 'hour',
  次: 'session',
  每次: 'session',
  '元/人/次': 'session',
  '元/次/人': 'session',
  每人每次: 'session',
}

const CHARGE_UNIT_WORDS: OtherWords<typeof labels.CHARGE_UNIT_LABELS> = {
  ...FEE_UNIT_WORDS,
  学期: 'term',
  每学期: 'term',
  年: 'year',
  每年: 'year',
  学年: 'year',
  一次: 'once',
  一次性: 'once',
}

const SOURCE_WORDS: OtherWords<typeof labels.PROVENANCE_SOURCE_LABELS> = {
  托育机构备案信息系统: 'filingSystem',
  备案信息系统: 'filingSystem',
  备案: 'filingSystem',
  机构自报: 'centreReport',
  机构填报: 'centreReport',
  申报: 'centreReport',
  现场检查: 'siteCheck',
  核查: 'siteCheck',
  文件: 'notice',
  通知: 'notice',
}

const SEVERITY_WORDS: OtherWords<typeof labels.VIOLATION_SEVERITY_LABELS> = {
  轻: 'minor',
  较轻: 'minor',
  中: 'moderate',
  较重: 'serious',
  重: 'serious',
  重大: 'serious',
}

const QUALITY_GRADES = { A: 'A级', B: 'B级', C: 'C级', D: 'D级' } as const

/** For each kind of coded cell: its labels and the other words in use. */
export const zhHans = {
  nature: { labels: labels.NATURE_LABELS, words: NATURE_WORDS },
  institutionType: { labels: labels.INSTITUTION_TYPE_LABELS, words: INSTITUTION_TYPE_WORDS },
  operatingModel: { labels: labels.OPERATING_MODEL_LABELS, words: OPERATING_MODEL_WORDS },
  setting: { labels: labels.SETTING_LABELS, words: SETTING_WORDS },
  availability: { labels: labels.AVAILABILITY_LABELS, words: AVAILABILITY_WORDS },
  feeUnit: { labels: labels.FEE_UNIT_LABELS, words: FEE_UNIT_WORDS },
  chargeUnit: { labels: labels.CHARGE_UNIT_LABELS, words: CHARGE_UNIT_WORDS },
  qualityGrade: { labels: QUALITY_GRADES, words: {} },
  datum: { labels: labels.DATUM_LABELS, words: DATUM_WORDS },
  source: { labels: labels.PROVENANCE_SOURCE_LABELS, words: SOURCE_WORDS },
  severity: { labels: labels.VIOLATION_SEVERITY_LABELS, words: SEVERITY_WORDS },
} as const satisfies Record<
  string,
  { labels: Readonly<Record<string, string>>; words: Readonly<Record<string, string>> }
>
