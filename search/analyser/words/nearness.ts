/** Words before a place that make it the place to start from: 离东街口…, 我家住在云朵花园. */
export const BEFORE_PLACE =
  /(?:(?:我们?家|我们?|家里|家)?(?:就)?(?:住在?|在)|(?:距|距离|离|靠近|挨着|临近|邻近|近|从|到)(?:我们?家|家)?的?)\s?$/u

/** Words after a place that do so: 东街口附近, 云朵花园那边的, 在星光广场上班. */
export const AFTER_PLACE =
  /^(?:(?:地铁|公交)站)?\s?的?(?:斜?对面|附近|周边|周围|旁边?|边上|那边|那里|那块|那儿|这边|这里|这块|跟前|近旁|那搭|这搭|一带|隔壁|楼下|门口|不远|步行|走路|走|出发|上班|工作|住|(?:不要?|不想|别)?太远|(?:最|比较|很|更|离得)?近(?:一?点|一些)?)(?:走路|步行|的地方)?(?:的)?|^(?:地铁|公交)站/u

/** 不要离东街口太远 refuses the way, not the place. */
export const TOO_FAR = /太远/u
export const BEFORE_TOO_FAR = /(?:不想要?|不要|不能|别|不)$/u

/** What a station is called besides its own name. */
export const STATION_ENDING = /(?:地铁|公交|轻轨|汽车|火车)?站$/u

/** What a question may end the name of a station with, whatever its file says. */
export const STATION_ENDINGS: readonly string[] = ['站', '地铁站']

/** After a name it makes a longer one of another place: 彩虹小学分校, 西湖公园, 中山路, 东街口小学. */
export const NAME_GOES_ON =
  /^(?:东|西|南|北|新|[一二三四五])?(?:路(?!口)|街|巷|弄|大道|公园|花园|家园|苑|广场|小学|中学|大学|学校|幼儿园|托育|分校|分院|分园|分店|校区|院区|医院|卫生院|大厦|大桥)/u

/** Remarks that a name may begin or end with: 示例·东街口, 妇幼保健院（示例）. */
export const NAME_REMARK = /^示例·|\(.*?\)$/gu

/** What an estate, a community or a village is called besides its own name. */
export const DWELLING_ENDING = /(?:小区|社区|村)$/u

/** The road and the number of an address, up to the number: 鼓东街道开元社区示例路88号, as it is dictated 示例路八十八号. */
export const HOUSE_NUMBER =
  /(\p{L}{2,24}?)\s?(\d{1,5}|(?<=[路街巷弄里道村])[零一二三四五六七八九十百]{1,7})\s?号/u

/** A community or a village at the end of what stands before a road. */
export const ADDRESS_COMMUNITY = /[\p{Script=Han}]{2,4}(?:社区|村)$/u

/** What stands above a subdistrict in an address: 福州市鼓楼区. */
export const ABOVE_SUBDISTRICT = /^.*(?:[省市县]|(?<!社)区)/u

/** Everything before the road in an address. */
export const BEFORE_ROAD = /^.*(?:社区|街道|[省市区县镇乡]|村(?!道))/u

/** 离X近的, 靠近X: the name in the middle is a place, known or not. */
export const NEAR_NAME =
  /(?:距离|离|靠近|挨着)(?<name>[\p{Script=Han}a-z0-9]{2,12}?)(?:要?(?:最|比较|很|越|稍微)?近|不远|不要?太远)/u

/** What is called so stands still: before 附近 it is a place, whatever its name. */
export const NAME_AROUND =
  /(?<name>\p{Script=Han}{1,10}(?:医院|卫生院|小学|中学|大学|学校|小区|花园|家园|广场|公园|商场|超市|市场|大厦|车站|地铁站|站|路口|路|桥|新村|苑|城|村|社区|政府|中心))的?(?:附近|周边|周围|旁边|边上|对面|跟前|一带)/u
