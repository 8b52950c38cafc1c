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
  '托育班',
  '托儿班',
  '托幼园',
  '幼托',
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

/** Something is asked for, and not a name. */
export const ASKING = /怎么(?!样)|为什么|什么|多少|如何|咋|哪里|哪搭|哪些|谁管|区别/u

/** An age and nothing else: many pages are for it, few about it. */
export const AGE_ALONE = /^[\d零一二两三四五六七八九十半]+(个月|岁半?)$/u

/** Around a thing that is wished for: 有补贴的. */
export const AROUND_A_THING = /^有|的$/gu

/** Whoever says this asks about the centre that is named. */
export const ASKING_ABOUT_A_CENTRE = /怎么样|好不好|靠谱吗/u

/** Words of a question to a doctor or a grandmother that say nothing of what it is about; the longest first. */
export const QUESTION_WORDS: readonly string[] = [
  '是怎么回事',
  '怎么回事',
  '什么时候',
  '是不是',
  '为什么',
  '怎么办',
  '怎么样',
  '多少天',
  '多少钱',
  '是什么',
  '怎么',
  '怎样',
  '如何',
  '什么',
  '哪些',
  '哪个',
  '多少',
  '多大',
  '去哪里',
  '去哪儿',
  '在哪里',
  '哪搭',
  '咋办',
  '咋',
  '几天',
  '宝宝',
  '孩子',
  '小孩',
  '娃娃',
  '娃儿',
  '应该',
  '可以',
  '需要',
  '一直',
  '老是',
  '总是',
  '吗',
  '呢',
  '呀',
]

/** Between two things of which either will do. */
export const OR = /^\s?(?:的)?,?(?:或者?(?:是|说)?|要么|要不|还是|亦或)\s?$/u

/** Between two names of which both are asked about: 纽扣森林和云朵邮局哪个好. */
export const BETWEEN_NAMES = /^\s*(?:和|跟|与|及|以及|或者?|还是|、|,|\/|vs|pk|对比|比)\s*$/u

/** After a word that pages are asked for with: a road or a name that only begins so (疫苗路, 发烧友, 体检中心). */
export const NAME_GOES_ON = /^(?:[路街巷弄村友园]|中心|之家)/u
