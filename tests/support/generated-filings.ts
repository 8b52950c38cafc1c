import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Centre } from '#src/centres/centre.ts'
import type { Region } from '#src/region/region.ts'
import {
  CLASS_GROUP_LABELS,
  FEE_UNIT_LABELS,
  INSTITUTION_TYPE_LABELS,
  NATURE_LABELS,
  SERVICE_TYPE_LABELS,
} from '#src/text/codes.ts'
import { GENERATED_ON } from '#tests/support/generated-centres.ts'

type Cell = string | number | undefined
type Row = Record<string, Cell>

const toYesNo = (value: boolean | undefined) => (value === undefined ? '' : value ? '是' : '否')

function toServiceCells({ services }: Centre): Row {
  const cells: Row = {
    服务形式: services.map(({ serviceType }) => SERVICE_TYPE_LABELS[serviceType]).join('、'),
  }
  for (const [type, label] of Object.entries(SERVICE_TYPE_LABELS)) {
    const service = services.find(({ serviceType }) => serviceType === type)
    cells[`${label}收费`] = service?.feeInYuan
    cells[`${label}收费单位`] = service?.feeUnit && FEE_UNIT_LABELS[service.feeUnit]
  }
  return cells
}

function toClassGroupCells({ classGroups }: Centre): Row {
  return Object.fromEntries(
    Object.entries(CLASS_GROUP_LABELS).map(([name, label]) => {
      const group = classGroups.find(({ classGroup }) => classGroup === name)
      return [`${label}班数`, group && 2]
    }),
  )
}

/** A centre as a row of a filing list. */
function toRow(centre: Centre, region: Region): Row {
  const subdistrict = region.subdistricts.find(({ code }) => code === centre.subdistrictCode)
  return {
    备案编号: centre.id,
    机构名称: centre.legalName,
    园所名: centre.displayName,
    街道: subdistrict?.name,
    地址: centre.address,
    经度: centre.locationWgs84?.lng,
    纬度: centre.locationWgs84?.lat,
    坐标系: centre.locationWgs84 && 'WGS-84',
    联系电话: centre.phones.join('、'),
    登记性质: centre.nature && NATURE_LABELS[centre.nature],
    机构类型: centre.institutionType && INSTITUTION_TYPE_LABELS[centre.institutionType],
    备案日期: centre.filedOn,
    最小月龄: centre.ageFromInMonths,
    最大月龄: centre.ageToInMonths,
    托位数: centre.places,
    普惠: toYesNo(centre.affordable),
    对外招收: toYesNo(centre.openToOutsiders),
    质量评估等级: centre.qualityGrade,
    开放时间: centre.openingHours[0]
      ? `周一至周五 ${centre.openingHours[0].opens}-${centre.openingHours[0].closes}`
      : '',
    ...toServiceCells(centre),
    ...toClassGroupCells(centre),
  }
}

const toLine = (cells: Cell[]) => cells.map((cell) => `"${cell ?? ''}"`).join(',')

/** So many rows stay below what a file may weigh. */
const ROWS_IN_FILE = 20_000

/** Writes a content folder whose one region, `generated`, has these centres in its filing lists: in one where that may hold them. */
export function writeGeneratedFilings(contentDir: string, centres: Centre[], region: Region): void {
  const folder = join(contentDir, 'regions', 'generated')
  mkdirSync(join(folder, 'filings'), { recursive: true })
  writeFileSync(join(folder, 'region.json'), JSON.stringify(region))
  const files: Record<string, { source: string; asOf: string }> = {}
  for (let at = 0; at === 0 || at < centres.length; at += ROWS_IN_FILE) {
    const name = at === 0 ? 'list.csv' : `list-${at / ROWS_IN_FILE + 1}.csv`
    const rows = centres.slice(at, at + ROWS_IN_FILE).map((centre) => toRow(centre, region))
    const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map(toLine)
    writeFileSync(join(folder, 'filings', name), lines.join('\n'))
    files[name] = { source: 'filingSystem', asOf: GENERATED_ON }
  }
  writeFileSync(join(folder, 'filings', 'columns.json'), JSON.stringify({ files }))
}
