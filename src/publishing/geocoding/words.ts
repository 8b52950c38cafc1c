import type { Grade } from '#src/centres/centre-parts.ts'

/** What the geocoding service of Tianditu calls how closely it knows an address; whatever else it says is too coarse. */
export const zhHans = {
  levels: {
    door: ['门址', '门牌号', '单元号', '楼栋号', '兴趣点', '地名地址', '住宅区'],
    street: ['道路', '街道', '街巷', '小巷', '道路交叉口', '道路交叉路口'],
  } satisfies Record<Grade, readonly string[]>,
} as const
