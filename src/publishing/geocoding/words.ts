import type { Grade } from '#src/centres/centre-parts.ts'
import { POINT_GRADE_LABELS } from '#src/text/codes.ts'
import { toDateText } from '#src/text/dates.ts'

/** What the geocoding service of Tianditu calls how closely it knows an address; whatever else it says is too coarse. */
export const zhHans = {
  levels: {
    door: ['门址', '门牌号', '单元号', '楼栋号'],
    place: ['兴趣点', '地名地址', '住宅区'],
    // 街道 is a subdistrict as often as a road: too coarse.
    street: ['道路', '街巷', '小巷', '道路交叉口', '道路交叉路口'],
  } satisfies Record<Grade, readonly string[]>,
  /** Who says where a place of the bureau's list lies that had no point. */
  source: (on: string, grade: Grade) =>
    `天地图（按名称推算，${toDateText(on)}，${POINT_GRADE_LABELS[grade]}）`,
  /** One division of a whole name: 福建省, 福州市, 积石山保安族东乡族撒拉族自治县; a last one of another kind counts too. */
  division: /.+?(?:自治区|自治州|自治县|自治旗|省|市(?!区)|区|县|旗|盟|$)/g,
  divisionEnding: /(?:自治区|自治州|自治县|自治旗|省|市|区|县|旗|盟)$/,
} as const
