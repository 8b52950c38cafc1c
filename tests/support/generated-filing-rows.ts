const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const STREETS = ['鼓东街道', '温泉街道', '洪山镇']

/** A credit code of a body that does not exist, with the right check digit. */
function toCreditCode(index: number): string {
  const body = `91350102MAXT${String(index).padStart(5, '0')}`
  const sum = WEIGHTS.reduce(
    (total, weight, at) => total + weight * ALPHABET.indexOf(body[at] ?? ''),
    0,
  )
  return body + ALPHABET[(31 - (sum % 31)) % 31]
}

/** So many rows of a filing list in the sample district without a fault; no two share anything they should not. */
export function toFilingRows(count: number): Record<string, string>[] {
  return Array.from({ length: count }, (_, index) => ({
    机构名称: `鼓楼区第${index + 1}示例托育园`,
    街道: STREETS[index % STREETS.length] ?? '',
    地址: `示例路${index + 1}号`,
    联系电话: `0591-0${String(index + 1).padStart(7, '0')}`,
    备案日期: `2025-0${(index % 9) + 1}-1${index % 9}`,
    托位数: String(30 + (index % 60)),
    在托人数: String(10 + (index % 20)),
    开放时间: '周一至周五 07:30-18:00',
    收托年龄: '6个月-3岁',
    登记性质: '营利性',
    机构类型: '托育机构',
    普惠: index % 3 ? '否' : '是',
    服务形式: '全日托、计时托',
    全日托收费: String(1800 + (index % 50) * 20),
    全日托收费单位: '元/月',
    统一社会信用代码: toCreditCode(index + 100),
    坐标: `${(119.25 + (index % 60) / 1000).toFixed(6)},${(26.07 + index / 40_000).toFixed(6)}`,
    建筑面积: `${300 + (index % 100)}㎡`,
    持证比例: '92%',
    托小班师幼比: '1:5',
    质量评估等级: 'B',
    检查记录: '2026-03-02|鼓楼区卫生健康局|合格',
    处罚记录: '',
    品牌: '示例品牌',
    备注: '',
  }))
}
