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
