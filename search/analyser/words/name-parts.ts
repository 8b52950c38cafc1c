/** Ends of names that say what a centre is, not which one it is; taken off again and again. */
export const NAME_ENDINGS: readonly string[] = [
  '有限责任公司',
  '股份有限公司',
  '有限公司',
  '分公司',
  '公司',
  '教育科技',
  '教育咨询',
  '文化传播',
  '健康管理',
  '托育服务',
  '照护服务',
  '早期教育',
  '早教',
  '教育',
  '科技',
  '咨询',
  '服务',
  '婴幼儿',
  '托婴',
  '托育',
  '托幼',
  '托班',
  '托管',
  '照护',
  '托儿所',
  '幼儿园',
  '亲子园',
  '托育园',
  '综合',
  '家庭',
  '社区',
  '中心',
  '机构',
  '分园',
  '分院',
  '园',
  '所',
  '点',
  '店',
  '馆',
]

/** Beginnings of names besides places. */
export const NAME_BEGINNINGS: readonly string[] = [
  '示例',
  '私立',
  '公立',
  '财团法人',
  '社团法人',
  '有限责任',
]

/** Kinds of division at the end of a place name: 鼓楼区 is also called 鼓楼. */
export const DIVISION_KIND =
  /(?:(?:[\p{Script=Han}]族)*自治[区州县]|特别行政区|街道|[省市区县旗镇乡])$/u

/** One division inside a full name: 福建省福州市鼓楼区. */
export const DIVISION =
  /[\p{Script=Han}]+?(?:自治区|自治州|自治县|特别行政区|省|市(?!区)|区|县|旗)/gu

/** Where a road, an estate or a village ends inside an address. */
export const ADDRESS_PART =
  /[\p{Script=Han}]+?(?:大道|街道|社区|小区|花园|广场|大厦|公寓|新村|路|街|巷|弄|里|村|镇|乡|苑|城|园|庄|坊)/gu

/** Words that mean the same here. Both sides are equally long, so that offsets stay true. */
export const SYNONYMS: readonly (readonly [word: string, instead: string])[] = [
  ['幼稚园', '幼儿园'],
]

/** Readings of place names that the pinyin dictionary gets wrong. A region adds its own in `region.json`. */
export const PLACE_PINYIN: Readonly<Record<string, string>> = {
  乐清: 'yue qing',
  乐亭: 'lao ting',
  单县: 'shan xian',
  曾厝垵: 'zeng cuo an',
  浒墅关: 'xu shu guan',
  尉犁: 'yu li',
  藏区: 'zang qu',
  癿藏: 'qie zang',
}
