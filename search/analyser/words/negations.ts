/** 有没有, 是不是, 能不能 ask and refuse nothing; 有没有不要钱的 does both. */
const NO_QUESTION =
  '(?<!有(?=没|不有)|是(?=不是)|要(?=不要)|能(?=不能)|会(?=不会)|好(?=不好)|行(?=不行))'
/** Words that refuse what follows. */
const REFUSAL =
  '(?:我|我们)?(?:坚决|千万)?(?:不想要|不想去|不想上|不想|不要|不是|不含|不包括|不包含|不考虑|不选|不去|不在|不上|不带|不收|不接受|别给我|别去|别选|别要|别|拒绝|排除|除了|除去|除开|除掉|避开|没有|没|不|非|无|除)'
/** Between a refusal and what is refused. */
const LINK = '(?:要|是|有|带|上|去|送|选|找|推荐|给我|在|属于|那种|那些|什么|的)*\\s?'

/** Right before a phrase. */
export const BEFORE_UNWANTED = new RegExp(`${NO_QUESTION}${REFUSAL}${LINK}$`, 'u')

/** Right after one: 民办的不要, 洪山镇除外, 周六不开. */
export const AFTER_UNWANTED =
  /^(?:的)?(?:那种|那些)?(?:话)?(?:我|俺|我们)?(?:就|都|也|能|一律|全部|统统)?(?:不要|不考虑|不行|不算|不选|不去|不收|不可以|算了|别显示|不看|(?:不要|别)给我看|除外|以外(?:的)?|之外(?:的)?|外的?|别推荐|排除|不开(?:门|放)?|没开|不上|关门|休息|休(?!息)|放假)(?:的|了)?/u

/** What is not needed is not refused: 不用全天. */
export const NOT_NEEDED = new RegExp(
  `${NO_QUESTION}(?:不用|不需要|用不着|没必要|无需|不必|不一定要?|不非要?)(?:要|是|有|送|上)*\\s?$`,
  'u',
)

/** What follows where it is all the same: 不是普惠的也没关系. */
export const ALL_THE_SAME =
  /^(?:的)?(?:话)?也(?:行|可以|没关系|没事|无所谓|好|成|中|能接受)(?:的)?/u

/** Refusals that only ask, before a phrase at whose end stands 吗: 没有普惠吗. */
export const ASKING_REFUSAL = /^(?:没有?|不是)/u
export const ASKING_END = /^[^,。;\s]{0,6}?[吗么?]/u

/** A refusal goes on over these: 不要公办和民办的. */
export const ALSO = /^\s?(?:的)?(?:和|或者?|跟|与|及|以及|、|也不要|,?也不是)\s?$/u

/** After it comes something else: 不去县城的大河家镇的. */
export const END_OF_PHRASE = /的/u
export const NOT = /不/u

/** A refusal of something unknown, to the end of the words. */
export const UNREAD_NEGATION = new RegExp(
  `${NO_QUESTION}(?:不想要|不想去|不想|不要|不是|不含|不包括|不考虑|不选|不去|不在|不带|拒绝|排除|除了|除去|除开|没有|别)[\\p{Script=Han}\\p{L}\\p{N}]{1,12}?(?=的|吗|呢|吧|都|也|其他|别的|以外|之外|就|,|$|[^\\p{Script=Han}\\p{L}\\p{N}])(?:以外|之外)?(?:的)?`,
  'gu',
)

/** A refusal behind something unknown: 太吵的不要. */
export const UNREAD_DISMISSAL =
  /(?:太\p{Script=Han}{1,3}?|(?<!\p{Script=Han})\p{Script=Han}{1,8}?的)(?:我|俺)?(?:就|都|也)?(?:不要|不想要|不考虑|不去|不想去|不选|算了)(?:了)?/gu

/** A kind that is no filter by itself, alone or beside filters: 公立幼儿园. In a name it is looked for. */
export const KIND_NOT_APPLIED = /(?<!\p{Script=Han})幼儿园(?:的)?(?!\p{Script=Han})/gu

/** 除鼓东街道外 refuses once, not twice. */
export const EXCEPT = /^除/u
export const BEYOND = /^(?:的)?(?:以|之)?外/u
