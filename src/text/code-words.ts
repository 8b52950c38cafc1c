import type { DATUM_LABELS } from '#src/text/codes.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

/** Other words for codes: word → code. The labels of `codes.ts` and the codes themselves always work. */
export type OtherWords<T> = Readonly<Record<string, keyof T>>

/** A word as it is looked up: case, width and spaces do not count. */
export const simplifyWord = (text: string) => normaliseCell(text).toLowerCase().replace(/\s/g, '')

/** Codes by their labels, by themselves and by other words in use, each simplified. */
export function toCodeTable(
  labels: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(others).map(([word, code]) => [simplifyWord(word), code] as const),
    ...Object.entries(labels).flatMap(([code, label]) => [
      [simplifyWord(label), code] as const,
      [simplifyWord(code), code] as const,
    ]),
  ])
}

/** Maps and systems by the datum of their coordinates. */
export const DATUM_WORDS: OtherWords<typeof DATUM_LABELS> = {
  wgs84: 'wgs84',
  gps: 'wgs84',
  cgcs2000: 'wgs84',
  国家大地坐标系: 'wgs84',
  国家2000: 'wgs84',
  '2000坐标系': 'wgs84',
  '2000国家大地坐标系': 'wgs84',
  国家2000大地坐标系: 'wgs84',
  'cgcs-2000': 'wgs84',
  'wgs-84': 'wgs84',
  wgs1984: 'wgs84',
  地球坐标: 'wgs84',
  大地2000: 'wgs84',
  北斗: 'wgs84',
  天地图: 'wgs84',
  gcj02: 'gcj02',
  'gcj-02': 'gcj02',
  gcj02坐标系: 'gcj02',
  火星坐标: 'gcj02',
  火星坐标系: 'gcj02',
  国测局坐标: 'gcj02',
  国测局坐标系: 'gcj02',
  高德坐标: 'gcj02',
  高德坐标系: 'gcj02',
  高德导航: 'gcj02',
  腾讯坐标: 'gcj02',
  微信: 'gcj02',
  微信定位: 'gcj02',
  高德: 'gcj02',
  高德地图: 'gcj02',
  腾讯: 'gcj02',
  腾讯地图: 'gcj02',
  bd09: 'bd09',
  'bd-09': 'bd09',
  bd09ll: 'bd09',
  百度坐标: 'bd09',
  百度坐标系: 'bd09',
  百度经纬度: 'bd09',
  百度: 'bd09',
  百度地图: 'bd09',
}
