/** Words that refuse what follows. */
const REFUSAL =
  '(?:(?:我|我们)?(?:坚决|千万)?(?:不想要|不想去|不想上|不想|不要|不需要|不用|不是|不含|不包括|不包含|不考虑|不选|不去|不在|不上|不带|不收|不接受|别去|别选|别要|别|拒绝|排除|除了|除去|除开|除掉|避开|没有|没|不|非|除))'
/** Between a refusal and what is refused. */
const LINK = '(?:要|是|有|带|上|去|送|选|找|在|属于|那种|那些|什么|的)*\\s?'

/** Right before a phrase. 有没有 and 是不是 ask, 不错 and 不过 refuse nothing. */
export const BEFORE_UNWANTED = new RegExp(
  `(?<![有是要能会好行])${REFUSAL}${LINK}$|(?<=[有是])不(?:想)?要$`,
  'u',
)

/** Right after one: 民办的不要, 洪山镇除外, 周六不开. */
export const AFTER_UNWANTED =
  /^(?:的)?(?:那种|那些)?(?:就|都|也|能|一律|全部|统统)?(?:不要|不考虑|不行|不算|不选|不去|不收|不可以|除外|以外(?:的)?|之外(?:的)?|外的?|别推荐|排除|不开(?:门|放)?|没开|不上|关门|休息|休(?!息)|放假)(?:的|了)?/u

/** A refusal goes on over these: 不要公办和民办的. */
export const ALSO = /^\s?(?:的)?(?:和|或者?|跟|与|及|以及|、|也不要|,?也不是)\s?$/u

/** A refusal of something unknown, to the end of the words. */
export const UNREAD_NEGATION =
  /(?<![有是要能会好行])(?:不想要|不想去|不想|不要|不需要|不是|不含|不包括|不考虑|不选|不去|不在|不带|拒绝|排除|除了|除去|除开|没有|别)[\p{Script=Han}\p{L}\p{N}]{1,12}?(?=的|吗|呢|吧|都|也|其他|别的|以外|之外|就|,|$|[^\p{Script=Han}\p{L}\p{N}])(?:以外|之外)?(?:的)?/gu
