/* Words for what a record says of a centre. */

const HAS = '(?:带|装了?|安装|配备|提供|含)?'

export const MEALS_PATTERN =
  /(?:自己)?有?厨房(?:做饭)?(?:的)?|(?:在那儿|在那里|在园里)(?:能|可以)?吃饭|(?:含|提供|配|(?:管不)?管|(?:包不)?包|(?:供不)?供)(?:尕?娃娃?|孩子|宝宝)?(?:一?[顿餐])?(?:一日三餐|三餐|两餐|早餐|午餐|中餐|晚餐|午饭|早饭|晚饭|餐食|餐饮|伙食|餐|饭|吃(?!亏|惊))(?:两点|一点|不管)?(?:的)?|(?:自己)?(?:的)?(?:食堂|厨房)(?:做饭)?(?:的)?|(?:自己)?做饭(?:的)?|(?:中午|早上|晚上)?(?:有|给)(?:饭|午饭|午餐)吃?(?:的)?|(?:中午)?吃饭(?:的)?/gu

export const CAMERAS_PATTERN = new RegExp(
  `${HAS}(?:视频)?(?:监控|摄像头|摄像机|摄像|录像)(?:视频|覆盖|录像)?(?:的)?`,
  'gu',
)

export const DEMONSTRATION_PATTERN =
  /(?:(?:国家|省|市|区|县)级)?示范(?:性)?(?:托育)?(?:园|点|单位|机构)?(?:的)?/gu

const PROOF = '(?:检查|验收|评价|安全|经营)*'
const PASSED = '(?:都)?(?:合格|达标|过关|通过了?|许可|过了)(?:证明?|报告)?(?:书)?'
const PAPER = '(?:许可)?证(?:明|件|照|书)?'

const toCertificatePattern = (what: string) =>
  new RegExp(`(?:有|持有|取得)?(?:${what})${PROOF}(?:${PASSED}|${PAPER})(?:的)?`, 'gu')

/** Each with the certificates it asks for. */
export const CERTIFIED_PATTERNS: readonly (readonly [
  pattern: RegExp,
  kinds: readonly ('fire' | 'food' | 'hygiene')[],
])[] = [
  [/(?:证照|证件|手续|三证)(?:都)?(?:齐全|齐备|齐|全)(?:的)?/gu, ['fire', 'hygiene']],
  [toCertificatePattern('消防'), ['fire']],
  [toCertificatePattern('食品|餐饮'), ['food']],
  [toCertificatePattern('卫生'), ['hygiene']],
]

/** Facts of records that no filter compares. */
const FACTS = [
  '押金|保证金|定金',
  '(?:责任|意外|公众责任|园方|校方)?(?:保险|责任险|意外险)',
  '一键报警(?:按钮|装置)?|报警(?:按钮|器|装置)',
  '退(?:费|款|钱)|提前退|不退费|资金(?:监管|存管|托管)|预付(?:费|款)?(?:监管|存管)?|预收费?',
  '(?:保存|存|保留)(?:至少|够|了)?(?:\\d+|[一二三四五六七八九十两百几]+)(?:多)?(?:天|日|个月)(?:以上)?',
  '(?:专职|兼职)?(?:消防(?:员|安全员|管理员|负责人)|保安|安保|安全员|门卫)',
  '保健(?:医生|老师|员|人员|医)|医生|护士|营养师|保育员|育婴师|厨师',
  '(?:老师|教师|保育员)(?:都)?(?:有没有|有|持|带)(?:资格)?证(?:书)?|持证(?:上岗|率)?|教师资格证?|育婴师证|健康证|背景(?:审查|调查|核查)',
  '师生比|师幼比|生师比|老师(?:人)?(?:数|多)|班额|人均面积|面积',
  '违规|违法|处罚|罚款|黑名单|不良记录|虐童|投诉记录',
  '抗震|应急预案|应急演练|消防演练',
  '在(?:一|二|三|1|2|3)(?:楼|层)|楼层|电梯|停车场?|停车位',
]

/** What a record may say and nobody can choose by: 不收押金, 有一键报警, 押金少的. */
export const NOT_CHOSEN_BY = new RegExp(
  `(?:要不要|用不用|收不收|有没有|能不能|可不可以|可以|能|能够|支持|接受|有|带|买了?|上了|装了?|配了?|配备了?|提供|要|交|收|要交|需要交)*(?:${FACTS.join('|')})(?:记录|过|制度)?(?:比较|很|要|最)?(?:高|低|少|多|大|小|好|全|齐)?(?:一?点|一些)?(?:的)?(?:吗)?`,
  'gu',
)

/** Employers who care for the children of their own people. */
export const EMPLOYER_PATTERN =
  /(?:用人|工作|企业|事业)?(?:单位|企业|公司|厂里|园区)(?:自己)?(?:自?办)(?:的)?(?:托育|托儿|托)?(?:服务|点|园|所|班)?(?:的)?|职工(?:子女)?(?:托育|托管|托儿)(?:点|园|所|班)?/gu
export const COMMUNITY_PATTERN =
  /社区(?:里面?|办)?(?:的|那种)?(?:托育|托管|托儿|托)(?:服务)?(?:点|站|园|所)(?:的)?|社区托育(?:的)?/gu
export const HOME_POINT_PATTERN =
  /家庭(?:式|型)的|家庭(?:式|型)?(?:的)?(?:托育|托管|托儿)(?:点|园|所)?(?:的)?/gu
export const KINDERGARTEN_CLASS_PATTERN =
  /(?<=(?:不要|不去|不想上|不考虑|除了)(?:\p{Script=Han}{1,8}(?:和|或者?|跟|与|及|、))?)幼儿园|(?:幼儿园|幼稚园)(?:里面?|内)?(?:自?办|开|设)?(?:的)?(?:托班|托儿班|小小班)(?:的)?|托幼一体化?(?:的)?/gu

/** Said of an employer's centre, or alone, which then means one. */
export const OUTSIDERS_PATTERN =
  /(?:对外|向社会|面向社会|向居民|对社会)(?:开放|招生|招收|收托)(?:的)?|(?:外面|外单位|别人家|附近居民)(?:的)?(?:孩子|小孩|宝宝|娃)?(?:也|都)?(?:收|能上|可以上|能送)(?:的)?/gu

/** Care through the night; 能住 alone says it, 能住附近 something else. */
export const NIGHT_CARE =
  /夜间?托(?:育|管)?|(?:晚上|夜里)?(?:能|可以|可|提供|带)?(?:晚上|夜里)?(?:过夜|寄宿|留宿|住宿|住校|住园)(?:的托(?:班|育|管)?)?|24小时(?:托(?:育|管)?)?|(?:晚上|夜里)(?:能|可以)?住(?:在)?(?:那里|那儿|园里)?|(?:能|可以)(?:让)?(?:孩子|宝宝|娃娃|娃)?住(?:下|在?(?:那里|那儿|园里))?(?![\p{Script=Han}])(?:的)?|(?:能|可以)住(?:下|下来)?(?:的|吗)/gu

/** What may follow the word for a feature. */
export const AFTER_FEATURE = '(?:的)?'

/**
 * Words for features of one kind. Lists have their own words: whoever types any of a group means all features of the
 * region in which one of the group stands.
 */
export const FEATURE_GROUPS: readonly RegExp[] = [
  /双语|英语|英文|外语|外教/gu,
  /蒙氏|蒙式|蒙台梭[利里]|蒙特梭[利里]|蒙特索[利里]|montessori/gu,
  /户外(?:活动)?(?:场地|空间)?|室外(?:活动)?(?:场地|空间)|院子|小院|草坪|沙池|操场/gu,
  /(?:校车|班车|园车|专车)(?:接送)?|接送|(?:用|有)?车来?接送?/gu,
  NIGHT_CARE,
  /特殊需[要求]|特需|特殊(?:的)?(?:儿童|孩子|宝宝|教育)|融合(?:教育|班)?|残[疾障]|自闭症?|孤独症|(?:发育|发展)(?:迟缓|落后|(?:比较|有点)?慢)|唐氏|脑瘫|康复/gu,
  /亲子(?:课程?|活动|班)?/gu,
  /医育(?:结合)?|医养(?:结合)?/gu,
]
