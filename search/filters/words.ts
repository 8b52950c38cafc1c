import { toAgeText } from '#src/text/ages.ts'

/** What each filter says in the form, on chips and in links that take it away. */
export const zhHans = {
  service: { legend: '服务形式' },
  age: {
    legend: '孩子的月龄',
    toChip: (months: number) => `适合${toAgeText(months)}`,
    /** `18个月（1岁半）`. */
    toOption: (months: number) =>
      months < 12 ? `${months}个月` : `${months}个月（${toAgeText(months)}）`,
  },
  otherAge: {
    legend: '其他孩子的月龄',
    toChip: (months: number) => `也适合${toAgeText(months)}`,
  },
  start: {
    legend: '什么时候入托',
    toChip: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月入托`,
  },
  subdistrict: { legend: '街道、乡镇' },
  availability: { legend: '余位' },
  affordable: { legend: '普惠', option: '只看普惠机构', chip: '普惠' },
  maxFee: {
    legend: '费用不超过（元）',
    toChip: (yuan: number) => `费用不超过${yuan}元`,
  },
  minFee: {
    legend: '费用不低于（元）',
    toChip: (yuan: number) => `费用不低于${yuan}元`,
  },
  feeHint: (service: string) => `按${service}的费用比较；费用未提供的机构不会列出`,
  type: { legend: '机构类型' },
  nature: { legend: '登记性质' },
  grade: { legend: '质量等级', toChip: (grade: string) => `质量等级${grade}` },
  opensBefore: { legend: '几点前开门', toChip: (time: string) => `${time}或更早开门` },
  closesAfter: { legend: '几点后关门', toChip: (time: string) => `${time}或更晚关门` },
  weekend: { legend: '周末', option: '只看周末开放的机构', chip: '周末开放' },
  day: { legend: '开放日', toChip: (weekday: string) => `${weekday}开放` },
  without: { legend: '不要', toChip: (chip: string) => `不要${chip}` },
  feature: { legend: '特色' },
  meals: { legend: '餐食', option: '提供餐食', chip: '提供餐食' },
  cameras: { legend: '监控', option: '有监控', chip: '有监控' },
  certified: {
    legend: '证照在有效期内',
    labels: { fire: '消防合格', food: '食品许可', hygiene: '卫生评价合格' },
  },
  demonstration: { legend: '示范', option: '示范单位', chip: '示范单位' },
  outsiders: { legend: '开放对象', option: '单位办托但向社会开放', chip: '单位办托向社会开放' },
  radius: {
    legend: '距离',
    toChip: (metres: number) => `${metres < 1000 ? `${metres}米` : `${metres / 1000}公里`}以内`,
  },
  unlocated: { legend: '坐标', option: '没有坐标', chip: '没有坐标' },
} as const

/**
 * For whoever reads or writes addresses: what a parameter is called, what it takes, and what is wrong with a value
 * where that does not follow from the kind of filter. Apart from the others, because the search page's script has
 * no use for it.
 */
export const zhHansOfAddresses = {
  q: {
    name: '搜索词',
    problem: '搜索词最多200个字',
    description: '机构名称、地址、拼音或首字母，也可以写“8个月 临时托”这样的话',
  },
  service: { name: '服务形式', description: '服务形式，可重复' },
  age: { name: '月龄', description: '孩子的月龄' },
  otherAge: {
    name: '其他孩子的月龄',
    problem: '其他孩子的月龄应为0到84之间的整数，最多3个',
    description: '同时入托的其他孩子的月龄，可重复，最多 3 个；机构都要能收',
  },
  start: {
    name: '入托月份',
    problem: '入托月份应写成 2027-03 的样子，从本月起三年以内',
    description: '打算入托的月份（YYYY-MM）；月龄是现在的，按到那时的月龄查找',
  },
  subdistrict: {
    name: '街道、乡镇',
    problem: '街道（乡镇）代码应为9位数字',
    description: '街道、镇、乡的统计用区划代码（9 位），可重复',
  },
  nature: { name: '登记性质', description: '登记性质，可重复' },
  type: { name: '机构类型', description: '机构类型，可重复' },
  affordable: { name: '普惠', description: '只看普惠机构' },
  availability: { name: '余位', description: '余位情况，可重复', understood: '有空余托位' },
  maxFee: {
    name: '费用上限',
    description: '费用上限（元）；按第一个服务形式计，未选时按全日托每月计',
  },
  minFee: { name: '费用下限', description: '费用下限（元）；和费用上限按同一种费用比较' },
  grade: { name: '质量等级', description: '质量评估等级，可重复' },
  opensBefore: {
    name: '开门时间',
    problem: '最晚开门时间应写成 07:30 的样子',
    description: '不晚于这个时间开门（HH:MM）',
  },
  closesAfter: {
    name: '关门时间',
    problem: '最早关门时间应写成 18:00 的样子',
    description: '不早于这个时间关门（HH:MM）',
  },
  weekend: { name: '周末', description: '只看周六或周日开放的机构，按开放时间判断，不计节假日' },
  day: { name: '开放日', description: '周几开放（1 周一 … 7 周日），可重复，有一天开放即可' },
  without: {
    name: '排除条件',
    problem: '排除条件应写成 nature.forProfit 的样子：条件名、点、条件的值',
    description:
      '不要的条件，写成“条件名.值”（nature.forProfit、affordable.1），可重复；没有提供这一项的机构仍在结果里',
  },
  feature: {
    name: '特色',
    problem: '特色应为不超过20个字的词',
    description: '特色，用名单里的原话（如 双语），可重复',
  },
  meals: { name: '餐食', description: '只看提供餐食的机构' },
  cameras: { name: '监控', description: '只看登记了监控覆盖区域或录像保存天数的机构' },
  certified: {
    name: '证照',
    description:
      '消防（fire）、食品（food）、卫生评价（hygiene）证照当天在有效期内，可重复，要同时满足',
  },
  demonstration: { name: '示范', description: '只看有示范称号的机构' },
  outsiders: { name: '开放对象', description: '只看用人单位办、也对外招收的机构' },
  lat: {
    name: '位置',
    problem: '纬度应为-90到90之间的数字',
    description: '所在位置的纬度（WGS-84，-90 到 90，取三位小数），和 lng 一起写',
  },
  lng: {
    name: '位置',
    problem: '经度应为-180到180之间的数字',
    description: '所在位置的经度（WGS-84，-180 到 180，取三位小数），和 lat 一起写',
  },
  origin: {
    name: '出发地点',
    problem: '出发地点应为地点列表里的编号',
    description: '出发地点的编号，按它量距离；同时给出 lat 和 lng 时以经纬度为准',
  },
  place: {
    name: '出发地点',
    problem: '出发地点最多60个字',
    description:
      '出发地点的名称，例如小区、车站；认得就按它量距离，不认得就按名称找；同时给出 lat 和 lng 时以名称为准',
  },
  radius: {
    name: '距离',
    problem: '距离应为100到50000之间的整数（米）',
    description:
      '距离上限（米），要有 lat 和 lng，或者 origin；没有坐标的机构无从判断，不在结果里，家数见回答的 unlocated',
  },
  unlocated: {
    name: '坐标',
    problem: '是否只看没有坐标的机构应为1或0',
    description: '只看没有坐标的机构；同时给出 radius 时不再按距离筛选',
  },
  sort: {
    name: '排序',
    problem: '排序方式应为 relevance、distance、fee 或 filedOn',
    description: '排序：相关度、距离、费用、备案日期；按距离排要有 lat 和 lng，或者 origin',
  },
  page: {
    name: '页码',
    problem: '页码应为1到5000之间的整数',
    description: '第几页，从 1 起',
  },
} as const
