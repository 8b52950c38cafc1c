import type { Standing } from '#src/centres/standing.ts'

/** Words of the open data page. */
export const zhHans = {
  title: '开放数据',
  /** What people type for it. */
  keywords: ['下载名单', '数据下载', '接口', 'API', 'Excel'],
  description: (fullName: string) =>
    `下载${fullName}托育机构名单：Excel、CSV、JSON、GeoJSON、HSDS，附字段说明和变更记录。`,
  datasetName: (fullName: string) => `${fullName}托育机构名单`,
  lead: '网站上能看到的机构信息，都可以整份下载，自己核对、统计、再利用。',
  downloads: '下载',
  csv: '表格（CSV）',
  csvHint:
    'UTF-8编码，每行一家机构。在Excel或WPS里请用“数据→自文本导入”打开，并把编号、代码和电话列设为“文本”，否则长数字的末几位会变成0',
  xlsx: '工作簿（Excel）',
  xlsxHint: '可直接打开：编号、代码、电话都是文本，不会变样；另有监督记录和字段说明两张表',
  supervision: '监督记录（CSV）',
  supervisionHint: (count: number) =>
    `检查、发现的问题、行政处罚，一条一行，现有${count}条；按机构编号和上面的表对上`,
  hsds: '服务目录（HSDS 3.0）',
  hsdsHint: 'Human Services Data Specification，供服务目录类系统读取',
  json: '完整记录（JSON）',
  jsonHint: '每个字段附来源和日期',
  geojson: '地图（GeoJSON）',
  geojsonHint: (count: number) => `有坐标的${count}家机构，WGS-84坐标`,
  statistics: '统计表',
  statisticsHint: '各街道乡镇、收费、普惠、资料齐不齐，每张表可以下载',
  changes: '变更记录',
  changesHint: '每次发布新增、变更、不在名单的机构，Atom、日历和JSON，可以订阅',
  about: '这份数据',
  count: '机构数',
  /** A file has all that were published; other pages count those that there are. */
  countText: (
    count: number,
    { filed, other, absent, withdrawn }: Readonly<Record<Standing, number>>,
  ) => {
    const parts = [
      `现有${filed + other}家（已备案${filed}家）`,
      ...(absent > 0 ? [`不在最新名单${absent}家`] : []),
      ...(withdrawn > 0 ? [`已注销${withdrawn}家`] : []),
    ]
    return `${count}家：${parts.join('，')}。统计只数现有的`
  },
  listDay: '备案名单截至',
  asOf: '最新资料截至',
  version: '数据版本',
  licence: '使用许可',
  publisher: '发布单位',
  api: '接口',
  apiHint: '按条件查询的接口说明（OpenAPI 3.1）',
  embed: '放到您的网站上',
  embedHint: '社区、单位网站可以放一份本街道的机构名单，名单随本站更新。把这一行代码放进网页即可：',
  embedLook: (name: string) => `看看${name}的名单`,
  embedTitle: (name: string) => `${name}托育机构`,
  sheets: { centres: '机构', supervision: '监督记录', dictionary: '字段说明' },
  hsdsTexts: {
    serviceName: (name: string, form: string) => `${name}（${form}）`,
    subdistrictCode: '国家统计局街道代码',
    creditCode: '统一社会信用代码',
    organisation: (region: string) => `${region}的托育机构`,
    ages: (from: number | undefined, to: number | undefined) =>
      from === undefined && to === undefined
        ? undefined
        : `${from ?? 0}个月起${to === undefined ? '' : `，不满${to}个月`}`,
  },
  dictionary: '字段说明',
  columnsCount: (table: string, count: number) => `${table}：全部${count}列的意思`,
  dictionaryHint: '表格的列按下面的顺序排列。空白表示未提供。',
  column: '列名',
  field: '字段',
  meaning: '说明',
} as const
