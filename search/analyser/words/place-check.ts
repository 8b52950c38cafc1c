/** What people type around a place when they ask whether it is filed; taken off at both ends. */
export const AROUND_A_PLACE =
  /^(?:请问|问一下|我?想(?:请)?(?:问|查|知道|了解)(?:一下|下)?|麻烦您?|帮(?:我|忙)(?:查|看)?(?:一下|下|查)?|查一下|查查|查询|查|看看|这家|那家|(?:我们?家?|小区)(?:楼下|附近|旁边|门口|对面)的?|我家|有一家|有个|叫做?)+|(?:是不是|有没有|是否|到底)?(?:已经|已)?(?:备案|登记|注册)(?:过|了|的)?(?:没有|没|吗|么|呢)?$|(?:正规|合法|靠谱|可靠|行不行|可以|怎么样)(?:吗|么|呢)?$|(?:的|吗|么|呢|啊|呀)+$/u

/** Where a part of an address ends: what is left of it is the road or the estate with its number. */
export const COMMUNITY_END = /(?:社区|街道|镇|乡|村)(?=\p{Script=Han}{2,}\d)/gu

/** Between a telephone number and its extension. */
export const EXTENSION_WORD = /(?<=\d)\s*(?:转接?分机号?|转接?|分机号?|ext\.?|#)\s*:?\s*(?=\d)/g

/** Whoever is beside, above or opposite a place is another one. */
export const BESIDE_A_PLACE =
  /(?<=\p{Script=Han}{2}|\d(?:号楼?|[楼层室栋幢座])?)(?:斜?对面|隔壁|旁边?|附近|楼[上下]|前面|后面)(?:的|那|一|有|家|个|托育|机构|园|店)*$/u

/** Numbers, sizes, points of the compass, colours: one more or another of them in a name, and it is another place. */
export const TELLING_CHARACTER =
  /[\d一二三四五六七八九十两双大小新老东西南北中上下前后左右内外红黄蓝绿白黑金银甲乙丙丁a-z]/

/** A name with its branch behind it: 小树托育服务有限公司温泉分公司, 小树托育园温泉分园. */
export const WITH_BRANCH =
  /^(?<head>.{2,}(?:公司|中心|托育园?|托儿所))(?<branch>\p{Script=Han}{2,8}?)(?:分公司|分园|分院|分店|分部|校区|园区|店)$/u

/** Numbers in a text that are neither those of a storey or a room nor what a house is known by. */
export const NUMBER_OF_A_DOOR = /(?<![\d-])(\d+(?:-\d+)?)(?![\d-]|[层楼室座期栋幢区]|单元)/gu

/** After the number of a house. */
export const NUMBER_END = /号楼?$/u

/** A part of an address that is an address by itself. */
export const PLACE_WORD =
  /(?:路|街|巷|弄|里|道|村|社区|小区|花园|广场|大厦|公寓|新村|苑|城|庄|坊|楼|号|层|室)$/u

/** What stands around the number of a house and in a storey: 1至2层, 3号楼201室. */
export const WITHIN_A_HOUSE =
  /(?:[\d一二三四五六七八九十]+(?:至|到)?)*[\d一二三四五六七八九十]+(?:号楼|号院|号|楼|层|室|单元|栋|幢|座)|[号楼层室栋幢座]|旁边?|对面|隔壁|附近/gu

/** Parts of names that tell branches apart by nothing: 分园, 总园, 店. */
export const BRANCH_WORDS = /分园|总园|分店|总店|分部|总部|校区|园区|园|店|部|家|的|在/gu

/** What of those is left within a short name without telling anything. */
export const WITHOUT_MEANING = /[家的在]/gu

/** Between the numbers of a house: 12-1号, 12之1号. */
export const HOUSE_DASH = /(?<=\d)\s*[\u2010-\u2015\u2212之-]\s*(?=\d)/gu

/** Ends of names of small firms. */
export const FIRM_ENDS = /(?:服务|经营|营业)部$|工作室$|俱乐部$/u

/** What a place calls itself besides 托育: another word is another business, whatever else the name is. */
export const OTHER_BUSINESS = /幼儿园|早教|早期教育|托管|亲子|午托|教育|月子|家政/gu
