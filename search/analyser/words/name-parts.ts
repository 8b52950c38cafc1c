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

/** What may follow a house number: 号, 号楼, 弄. */
export const AFTER_NUMBER = /^(?:号院|号楼|号|弄|栋|幢|座|层|楼|室|单元)/u

/** What is said of a door that one stands before; 附近 asks for others around it. */
export const AT_DOOR =
  /(?<=\d+(?:-\d+)?(?:号楼|号院|号)?\p{Script=Han}{0,8})(?:旁边|旁|隔壁|斜对面|对面|里面|内)(?=$|[^\p{Script=Han}])/gu

/** One division at the beginning of an address inside a region: 台江区. */
export const LEADING_DIVISION =
  /^\p{Script=Han}{2,4}?(?:[市县旗]|(?<![小社园校新城地景街])区)(?=\p{Script=Han}{2})/u

/** Words that mean the same here. Both sides are equally long, so that offsets stay true. */
export const SYNONYMS: readonly (readonly [word: string, instead: string])[] = [
  ['幼稚园', '幼儿园'],
]

/**
 * Readings of place names that the pinyin dictionary gets wrong, held against published lists of names that are often
 * misread. A region adds its own in `region.json`.
 */
export const PLACE_PINYIN: Readonly<Record<string, string>> = {
  乐清: 'yue qing',
  乐亭: 'lao ting',
  乐陵: 'lao ling',
  单县: 'shan xian',
  单城: 'shan cheng',
  蔚县: 'yu xian',
  大城县: 'dai cheng xian',
  洪洞: 'hong tong',
  繁峙: 'fan shi',
  解州: 'hai zhou',
  珲春: 'hun chun',
  穆棱: 'mu ling',
  浒墅关: 'xu shu guan',
  浒湾: 'xu wan',
  六合区: 'lu he qu',
  歙县: 'she xian',
  涡阳: 'guo yang',
  莘庄: 'xin zhuang',
  闵行: 'min hang',
  会稽: 'kuai ji',
  浚县: 'xun xian',
  泌阳: 'bi yang',
  黄陂: 'huang pi',
  大埔: 'da bu',
  郫都: 'pi du',
  筠连: 'jun lian',
  什邡: 'shi fang',
  都匀: 'du yun',
  都昌: 'du chang',
  吴堡: 'wu bu',
  宕昌: 'tan chang',
  枹罕: 'fu han',
  癿藏: 'qie zang',
  乐都: 'le du',
  尉犁: 'yu li',
  喀什: 'ka shi',
  曾厝垵: 'zeng cuo an',
  藏区: 'zang qu',
}
