/** What can be wrong with tables of points and with an outline, and what to tell the clerk. */
export const POINT_ISSUES = {
  tableBroken: {
    severity: 'leftOut',
    what: '不是完整的 CSV 表（{detail}）',
    fix: '检查双引号有没有成对，或用表格软件打开后另存为 CSV。',
  },
  tableColumns: {
    severity: 'leftOut',
    what: '缺少列：{value}',
    fix: '第 1 行写列名，对照 content/regions/README.md 里这个文件的表。',
  },
  tableTooLong: {
    severity: 'leftOut',
    what: '行数太多：从第 {value} 行起都没有读',
    fix: '只留用得着的行，去掉别的行。',
  },
  noSource: {
    severity: 'leftOut',
    what: '没有写来源',
    fix: '写清楚这一行是谁提供的。',
  },
  wrongDate: {
    severity: 'leftOut',
    what: '“{value}”不是日期',
    fix: '写成 2026-11-20 或 2026年11月20日，是核对的那一天。',
  },
  futureDate: {
    severity: 'leftOut',
    what: '“{value}”还没有到',
    fix: '写核对的那一天，不能晚于今天。',
  },
  wrongDegrees: {
    severity: 'leftOut',
    what: '“{value}”不是度数',
    fix: '写成 119.2945 这样的小数；没有坐标就把经度、纬度都留空。',
  },
  wrongDatum: {
    severity: 'leftOut',
    what: '有坐标，坐标系“{value}”却空着或认不出',
    fix: '写 WGS-84、GCJ-02、BD-09，或坐标的出处：天地图、GPS、高德、腾讯、百度。写错会差几百米。',
  },
  swappedPoint: {
    severity: 'leftOut',
    what: '经度“{value}”和纬度好像写反了',
    fix: '把经度、纬度两列对调。',
  },
  outsideRegion: {
    severity: 'leftOut',
    what: '这个点（经度“{value}”）不在本地区范围内',
    fix: '核对经度、纬度和坐标系；范围照 region.json 里的 bboxWgs84，四周放宽 0.02 度。',
  },
  originEmpty: {
    severity: 'due',
    what: '里面一个地点也没有，家长不能从有名字的地方量距离',
    fix: '第 1 行写列名，从第 2 行起每行写一个地点；不用这个文件就把它删掉。',
  },
  originReservedId: {
    severity: 'leftOut',
    what: '编号“{value}”的开头留给程序自己用',
    fix: '编号不要用 place-、community-、by-、door- 开头。',
  },
  originSameName: {
    severity: 'leftOut',
    what: '第 {detail} 行已经有叫“{value}”的地点，这一行没有用',
    fix: '同一个地点只留一行；不是同一个的，把名称写得能分清，例如 阳光花园（华林路）。',
  },
  originAliasTaken: {
    severity: 'leftOut',
    what: '别名“{value}”是第 {detail} 行那个地点的名称，这个别名没有用',
    fix: '删掉这个别名，或换一个不会弄错的。',
  },
  originQuestion: {
    severity: 'leftOut',
    what: '“{value}”在搜索里另有意思（年龄、条件、本地区或托育的通称），不能作地点的名称',
    fix: '写这个地点自己的全名，例如 鼓楼区政府；别名里有的就删掉。',
  },
  originPhone: {
    severity: 'leftOut',
    what: '有电话、证件、账号一类的号码；来源会公开，这一行没有发布',
    fix: '删掉号码，只写单位或资料的名称，例如 区教育局 2026 年学校名单。',
  },
  originId: {
    severity: 'leftOut',
    what: '编号“{value}”不能作网址用',
    fix: '只用小写字母、数字和短横线，最多 60 个字符，例如 estate-01；发布以后不要改。',
  },
  originSameId: {
    severity: 'leftOut',
    what: '编号“{value}”前面已经用过',
    fix: '每个地点用不同的编号。',
  },
  originName: {
    severity: 'leftOut',
    what: '“{value}”不能作名称：每个名称 2 到 40 个字',
    fix: '写全名称，只用文字、数字和常见标点；几个别名之间用分号隔开。',
  },
  originKind: {
    severity: 'leftOut',
    what: '没有“{value}”这个类别',
    fix: '写其中一个：地标、车站、医院、学校、小区、道路、街道、社区、村（或 content/regions/README.md 里的代码）。',
  },
  originNoPoint: {
    severity: 'hint',
    what: '“{value}”没有坐标，家长只能按名称找，量不了距离',
    fix: '填上经度、纬度和坐标系。',
  },
  anchorEmpty: {
    severity: 'due',
    what: '里面一行也没有，街道乡镇的名称只能写在它各家机构的中间',
    fix: '第 1 行写列名，从第 2 行起每个街道（乡镇）写一行；不用这个文件就把它删掉。',
  },
  subdistrictUnknown: {
    severity: 'leftOut',
    what: '本地区没有叫“{value}”的街道（乡镇）',
    fix: '写 region.json 里的九位代码，或照抄那里的名称。',
  },
  subdistrictTwice: {
    severity: 'leftOut',
    what: '“{value}”前面已经有一行，这一行没有用',
    fix: '每个街道（乡镇）只留一行。',
  },
  anchorNoPoint: {
    severity: 'hint',
    what: '“{value}”没有坐标，图上的名称写在它各家机构的中间',
    fix: '填上经度、纬度和坐标系。',
  },
  outlineTooLarge: {
    severity: 'leftOut',
    what: '边界线太大（{value}），没有画',
    fix: '请提供方把边界线简化：文件不超过 2 MB，拐点不超过 20000 个。图上画得很小，用不着更细。',
  },
  outlineNoNumber: {
    severity: 'leftOut',
    what: '边界线没有审图号（写的是“{value}”），没有画；机构和街道乡镇的名称照样画',
    fix: '在 properties 里写 approvalNumber，例如 GS(2024)0650号。没有审图号的边界线请不要用，先问自然资源主管部门。',
  },
  outlineNoDatum: {
    severity: 'leftOut',
    what: '边界线的坐标系“{value}”空着或认不出，没有画',
    fix: '在 properties 里写 datum：WGS-84（天地图、CGCS2000）、GCJ-02 或 BD-09。写错会差几百米。',
  },
  outlineFuture: {
    severity: 'leftOut',
    what: '边界线的年份“{value}”还没有到，没有画',
    fix: '在 properties 里的 year 写边界线的资料是哪一年的。',
  },
  outlineShape: {
    severity: 'leftOut',
    what: '边界线画不成：{detail}，没有画',
    fix: '用地图软件检查并修复这个面（每一圈首尾相接、不自己相交、在本地区以内），再导出为 GeoJSON。',
  },
} as const

/** The columns of `origins.csv`; a file may head them by code or in Chinese. */
export const ORIGIN_COLUMNS = {
  id: '编号',
  name: '名称',
  aliases: '别名',
  kind: '类别',
  lng: '经度',
  lat: '纬度',
  datum: '坐标系',
  source: '来源',
  asOf: '日期',
} as const

/** The columns of `anchors.csv`. */
export const ANCHOR_COLUMNS = {
  subdistrict: '街道乡镇',
  lng: '经度',
  lat: '纬度',
  datum: '坐标系',
  source: '来源',
  asOf: '日期',
} as const

export const TABLE_WORDS = {
  columnName: (heading: string, column: string) => `${heading}（${column}）`,
  cell: (row: number, heading: string) => `第 ${row} 行，${heading}`,
  separator: '、',
} as const

export const OUTLINE_WORDS = {
  /** GS(2024)0650号, 闽S〔2023〕12号, GS京（2022）1061号. */
  approvalNumber:
    /^\p{L}{0,6}S\p{L}{0,3}\s*[（(〔【[［]\s*(19|20)\d{2}\s*[)）〕】\]］]\s*第?\s*\d{1,6}\s*号$/u,
  megabytes: (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`,
  corners: (count: number) => `${count} 个拐点`,
  ring: (number: number) => `第 ${number} 圈`,
  tooShort: (ring: string) => `${ring}不到四个点`,
  open: (ring: string) => `${ring}首尾没有接上`,
  noDegrees: (ring: string) => `${ring}里有不是度数的坐标`,
  outside: (ring: string) =>
    `${ring}有点在本地区以外（region.json 里的 bboxWgs84，四周放宽 0.02 度）`,
  crossing: (ring: string) => `${ring}自己相交，或在自己的线上折回、碰到自己`,
  meeting: (one: string, other: string) => `${one}和${other}相交或碰在一起`,
  holeOutside: (ring: string) => `${ring}是洞，却在它的面外面`,
  overlapping: (ring: string) => `${ring}和别的面或洞重叠`,
  none: '里面没有面（Polygon 或 MultiPolygon）',
} as const
