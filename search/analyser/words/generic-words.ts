/** Words that fit every centre: found or not, they decide nothing; they only help to order. */
export const GENERIC_WORDS: readonly string[] = [
  '托育服务中心',
  '托育服务',
  '托育中心',
  '托育机构',
  '托育园',
  '托育所',
  '托育点',
  '托育',
  '托班',
  '托幼',
  '托婴',
  '托管',
  '托儿所',
  '婴幼儿',
  '照护',
  '中心',
  '机构',
  '服务',
  '有限责任公司',
  '有限公司',
  '公司',
]

/** Words of a sentence around a question; dropped. */
export const STOP_PHRASES: readonly string[] = [
  '请问',
  '有没有',
  '有什么',
  '有哪些',
  '哪里有',
  '哪儿有',
  '哪里',
  '哪家',
  '我想找',
  '想找',
  '我要',
  '推荐',
  '可以',
  '能不能',
]

/** Dropped only when they stand alone after the rest is understood: `8个月的宝宝`, but not 宝宝树. */
export const STOP_WORDS: readonly string[] = [
  '宝宝',
  '孩子',
  '小孩',
  '小朋友',
  '婴儿',
  '娃',
  '大',
  '送',
  '找',
  '收',
  '在',
  '要',
  '有',
  '的',
  '吗',
  '呢',
  '和',
  '或',
  '以上',
  '左右',
]

/** Letters of a sentence that may cling to either end of a word. */
export const CLINGING = /^[的在]+|[的吗呢]+$/gu
