/** An amount, with or without thousands separators and decimals. */
const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`

/** A time of day: 7:30, 07.30, 7点半, 下午5点, 17时30分. Groups: half of the day, hour, minutes, minutes, 半. */
const TIME = String.raw`(早上|上午|中午|下午|晚上)?\s*(\d{1,2})(?:[:.](\d{2})|[点时](?:(\d{1,2})分?|(半))?)`

/** A day of the week. */
const DAY = '(?:周|星期|礼拜)[一二三四五六日天]'

/**
 * How Chinese clerks write what stands in a cell, as words and as regular expressions over text in NFKC form
 * (full-width digits, colons and brackets are already plain).
 */
export const zhHans = {
  /** 6, 6个月, 6月龄, 满18月. Group: months. */
  monthsPattern: /^满?(\d{1,3})(?:个?月龄?)?$/,
  /** 1岁, 3周岁, 1岁半, 1岁6个月, 0.5岁. Groups: years, half, months. */
  yearsPattern: /^满?(\d{1,2}(?:\.\d+)?)周?岁(半)?(?:零?(\d{1,2})个?月)?$/,
  halfYearWords: ['半岁', '半周岁'] as readonly string[],
  ageRangePattern:
    /^(.+?)(?:(?:-+|~|—+|–|(?:以上)?[,、]?(?:至|到))(?:[不未]满|小于)?|(?:以上)?[,、]?(?:[不未]满|小于)|以上[,、]?)(.+)$/,
  ageUnitPattern: /(个?月龄?|周?岁)(?:半|零?\d{1,2}个?月)?$/,
  /** The unit of a range, in brackets behind it. */
  ageUnitBehind: /[(（](个?月龄?|周?岁)[)）]$/,
  ageAbovePattern: /^(.+?)(?:\(含\))?(?:以上|起)$/,
  ageBelowPattern: /^(.+?)(?:以下|以内|之?前)$/,
  ageUnderPattern: /^(?:[不未]满|小于)(.+)$/,
  /** Words around an age that change nothing. */
  ageNoise: /\((?:不?含|不满|[^()]{0,4}周岁)[^()]*\)|婴幼儿|幼儿|婴儿|儿童|宝宝|的|招收|收托|左右/g,
  yearsFromTo: (from: number, to: number) => `${from}–${to} 岁`,
  /** A heading of ages in years; 月龄 says otherwise. */
  yearsHeading: /年龄|岁/,
  /** The parts of the full name of a division, and how each ends. */
  divisions: /.+?(?:省|自治[区州县]|[市区县旗])/gu,
  divisionEnding: /(?:省|自治[区州县]|[市区县旗])$/,
  /** A division at the beginning of a text. Groups: the division, its name without its kind. */
  divisionFirst:
    /^((\p{Script=Han}[^\P{Script=Han}路街巷弄号村镇乡道]{1,8}?|(?![本全我该各])\p{Script=Han}(?=县))(?:省|自治[区州县]|市(?![场民立直中级])|[区旗州]|县(?![城府医])))/u,
  /** Endings of words that are no division: 小区, 开发区, 东区, 超市. */
  noDivision:
    /(?:[小社园街新校景院厂片郊市城辖地库矿林湾东西南北中一二三四五六七八九十]|住宅|居住|生活|开发|高新|经开|工业|产业|保税|度假|示范|试验|管理|商业|商务|步行|公寓|家属|别墅|安置|服务|办公|教学|宿舍|功能)区$|[超菜集门夜花城都早闹]市$/u,
  chineseNumber: /[一二两三四五六七八九十]+/g,
  ten: '十',
  chineseDigits: {
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
  } as Readonly<Record<string, number>>,
  /** Groups: number, measure word. */
  countPattern: new RegExp(`^(${NUMBER})\\s*(人|个月?|名|位|天|日|月|周|年|小时|班|张|个?班级?)?$`),
  /** The measure words that fit what a column counts. */
  measures: {
    heads: /^[人个名位张]?$/,
    classes: /^(?:个|个?班级?)?$/,
    days: /^[天日]?$/,
    months: /^(?:个?月)?$/,
  },
  measureNames: { heads: '个', classes: '班', days: '天', months: '月' },
  percentPattern: new RegExp(`^(?:百分之)?(${NUMBER})\\s*%?$`),
  percentOrTimes: (number: number, times: number) =>
    number === 1 ? '1%，也可能是 100%' : `${number}%，也可能写错了（按小数算是 ${times}%）`,
  /** 11/12, 12人中11人, 12名中有11名. Groups: part and whole, or whole and part. */
  shareOfPattern:
    /^(?:(?<part>\d{1,4})\s*[/⁄]\s*(?<all>\d{1,4})|(?:共|总)?(?<whole>\d{1,4})[人名]?中有?(?<of>\d{1,4})[人名]?(?:持证)?)$/,
  /** 1:5, 1比5, 2:7. Groups: carers, children. */
  ratioPattern: /^(\d{1,2})\s*[:比]\s*(\d{1,3}(?:\.\d+)?)$/,
  /** Groups: number, unit. */
  areaPattern: new RegExp(`^约?(${NUMBER})\\s*(平方米|平方公尺|平米|平方|平|m2|亩)?$`, 'i'),
  mu: '亩',
  tenThousand: '万',
  /** Words and brackets around the numbers of a point. */
  aroundPoint: /point|lng|lat|lon|[经纬]度|坐标|[()[\]:=]/gi,
  /** Groups: number, rest (元, 分, 元/月 …). */
  moneyPattern: new RegExp(`^(?:人民币|rmb|¥)?\\s*(${NUMBER})\\s*(.*)$`, 'i'),
  /** A unit of time before the fee of a heading: 每月收费, 全日托月保育费. */
  unitBeforeFee: /(月|周|[日天](?!托)|小时|次)(?:保育|托育|保教|服务)*(?:收费|费|价格)/,
  fenPattern: /^分/,
  yuanPattern: /^(?:元|圆|块)(?:人民币|整)?/,
  /** What a fee holds, in brackets at its end. Group: the words. */
  feeNotePattern: /\s*\(((?:不?含|另收|包括?|[早中晚三两一]餐)[^()\d]{0,30})\)$/,
  freeWords: [
    '免费',
    '不收费',
    '不收',
    '免收',
    '不收取',
    '免',
    '无押金',
    '免押金',
  ] as readonly string[],
  yuan: '元',
  /** Words before a number of the phone, and the marks between two phones. */
  phoneNoise: /(?:(?:联系|咨询|招生|固定|办公|园所)?电话|手机号?|座机|tel)[:.\s]*|^['‘’`]/gi,
  phoneSeparator: /[、,;/\\\n|。·]|或者?|及|和/,
  phoneExtension: /\(?(?:[转轉]接?)?\s*(?:分[机機]号?|[转轉]接?|#|ext\.?)[\s:]*/i,
  /** What stands for a hyphen between digits: the dashes of keyboards, the long vowel mark, the number one. */
  dashes: /[\u2010-\u2015\u2212\uFE58\uFE63\u30FC]+|(?<=\d)一(?=\d)/g,
  /** What stands between the parts of a day. */
  dayMarks: /[-/.年]/,
  /** All that is no part of a telephone number. */
  notInPhones: /[^\d+()\-—–、,;/\n\s]+/gu,
  timesPattern: new RegExp(`^${TIME}\\s*(?:-+|~|—+|–|至|到)\\s*${TIME}$`),
  /** Two spans of time: 08:00-12:00 14:00-18:00, 上午8点到12点，下午2点到6点. */
  brokenDayPattern: new RegExp(`^${TIME}\\s*(?:-+|~|—+|–|至|到)\\s*${TIME}[\\s,;、和及]*${TIME}`),
  afternoonWords: ['下午', '晚上'] as readonly string[],
  /** What stands before the times of an entry of weekly hours. */
  daysPattern: new RegExp(
    `^((?:每天|每日|全周|工作日|周末|双休日|(?:周|星期|礼拜)?[一二三四五六日天至到—~、,和及-]|${DAY})+)\\s*:?\\s*(.+)$`,
  ),
  weekEntrySeparator: /[;\n]|,(?=\s*(?:周|星期|礼拜|每|工作|双休))/,
  dayNames: '一二三四五六日',
  dayPrefix: /周|星期|礼拜/g,
  dayRangePattern: /^([一二三四五六日])(?:至|到|-|~|—)([一二三四五六日])$/,
  sunday: '日',
  sundayAlias: '天',
  daySeparator: /[、,和及\s]+/,
  /** Separators of several words or texts in one cell. */
  listSeparator: /[;；\n]+/,
  /** Between two features of a cell; a space divides Chinese words only. */
  featureSeparator: /[、,，/|+]|(?<=\p{Script=Han})\s(?=\p{Script=Han})/u,
  /** What a heading asks before it names a feature: 是否提供夜托. */
  askedInHeading: /^(?:是否|有无)(?:提供|开设|设有|具备|有|可)?/,
  /** Columns for features of any kind, and those that are named after one. */
  anyFeatureHeading: /特色|特点/,
  oneFeatureHeading: /^(?:双语|蒙氏|户外场地|夜托|接送|校车|特殊需要|融合教育)$/,
  /** An entry that says no more than yes, no or later. */
  noFeature: /^(?:是|有|否|无|没有|暂无|待定|待开|未定|不详|提供|可提供|需预约|另行通知|筹备中)$/,
  /** An entry that says what there is not; 无障碍, 无屏幕 are features. */
  lacking:
    /^(?:没有?(?!有)|暂[无不未]|[不未](?:提供|开设|设|具备|能|可|接)|尚[未无]|取消|停[办开]|计划|拟[开设办提]|筹备)/,
  without: '无',
  /** How a centre says that it has the feature of the heading. */
  having: /^(?:可|有|能|支持|提供|已|需|须|预约|开设|免费|收费|另收)/,
  /** Marks of a web page that were pasted with the text. */
  markup: /<\/?[a-z][^<>]*>/gi,
  postSeparator: /[;；\n、,，]+/,
  /** Words that a post and its duty are made of. */
  postWords:
    /第[一二]|直接|主要|主体|共同|具体|责任人?|安全|消防|食品|卫生|保健|保育|后勤|行政|财务|教务|运营|营养|健康|监控|门卫|分管|专职|兼职|副|正|执行|值班|法定代表人|负责人|代表|园长|园区|班长|组长|院长|校长|校医|所长|站长|店长|部长|科长|总监|总经理|经理|理事长|理事|董事长|董事|主任|主管|书记|干事|管理|督导|顾问|教师|老师|医师|医生|护士|育婴师|保安|厨师|厨房|员|及其?|和|与|兼|为|是|由|担任|的|托育|托班|机构|中心|幼儿园|单位|人|[:：()（）\s]/gu,
  /** How long before. Groups: number, unit. */
  noticePattern:
    /^(?:至少|最少)?(?:提前|预约)?(\d+(?:\.\d+)?|[半一两二三])个?(小时|天|日|周|星期)(?:以上|预约|前)*$/,
  /** The least that is booked. Groups: number, unit. */
  bookedPattern:
    /^(?:至少|最少|每次|一次)*(\d+(?:\.\d+)?|[半一两二三])个?(小时|钟头|分钟|周|星期|月)(?:起订?|以上)*$/,
  bookedVisitPattern: /^(?:至少|最少)?[一1]次(?:起订?)?$/,
  hoursInBookedUnit: {
    小时: 1,
    钟头: 1,
    分钟: 1 / 60,
    周: 168,
    星期: 168,
    月: 720,
  } as Readonly<Record<string, number>>,
  numberWords: { 半: 0.5, 一: 1, 两: 2, 二: 2, 三: 3 } as Readonly<Record<string, number>>,
  hoursInUnit: { 小时: 1, 天: 24, 日: 24, 周: 168, 星期: 168 } as Readonly<Record<string, number>>,
  /** The first part of a step of refund. Group: days. */
  attendedDaysPattern: /^(?:不超过)?(\d{1,3})\s*[天日]?(?:\(?(?:含|以内|以下|内)\)?)*$/,
  anyDaysWords: ['', '其他', '其余', '不论', '以上', '超过'] as readonly string[],
  byDayWords: ['按日', '按天', '按日退', '按天退', '按日折算', '按天折算'] as readonly string[],
  refundWords: { 全退: 100, 全额: 100, 一半: 50, 半数: 50, 不退: 0, 无: 0 } as Readonly<
    Record<string, number>
  >,
  wordSeparator: /[、,;/+|\s]|和|及|与/,
  /** A word of a form of service that says that there is none, and answers that stand beside such words. */
  deniedService: /[×✗✘✕]|不|无|没|未|非|暂停|停[办业止]?|取消/u,
  answersAlone: /^(?:是|否|有|无|y|n|yes|no|√|✓)$/iu,
  /** A kind of centre that is somebody's home. */
  inHome: /^(?!.*(?:非|不是|不属)).*(?:家庭|居家|住宅|民宅)/u,
  /** What follows a ticked box of a form: ☑全日托 □半日托. */
  ticked: /[☑✅√✓✔■●]\s*([^☑✅√✓✔■●□☐○×✗✘]+)/gu,
  boxes: /^[☑✅√✓✔■●□☐○×✗✘]/u,
  yesWords: [
    '是',
    '有',
    '提供',
    '已配备',
    '配备',
    '已安装',
    '已接入',
    '专职',
    '兼职',
    '√',
    '✓',
    '✔',
    '✔\uFE0F',
    '☑\uFE0F',
    '☑',
    '✅',
    '■',
    '●',
    '★',
    'v',
    'y',
    'yes',
    'true',
    '1',
    '对',
  ] as readonly string[],
  noWords: [
    '否',
    '无',
    '没有',
    '不提供',
    '未配备',
    '未安装',
    '不',
    '×',
    '✗',
    '✘',
    '✖',
    '❌',
    '错',
    '□',
    '☐',
    'x',
    'n',
    'no',
    'false',
    '0',
  ] as readonly string[],
  /** What follows 全日, 半日, 计时, 临时 in a form of service. */
  serviceEnding: /^(?:制(?:托育)?|班|托?班制|托?照护|托管|托?服务|式)?$/,
  /** What stands for the cell above. */
  ditto: /^(?:同上|同前|同左|〃|″|"|''|“|”)$/,
  /** What a heading asks with, and how its own word is said or denied. */
  asks: /^(?:是否|有无)(?:为|是|有|属于)?/,
  assents: ['', '是'],
  denials: ['非', '不是', '不属于', '未', '无', '没有', '不'],
  /** What a clerk answers where the name of an insurer, a bank or a paper, or a conclusion, is asked. */
  answer:
    /^(?:该?(?:保险|责任险|证明?|报告|合同)?(?:没有?|未曾?|尚?未|无|不|已经?|待|暂|拟|在|正在?|计划|准备|即将|申请|刚|新|均)*(?:购买|购置|买|购|投保|参保|续保|续|保险|责任险|保|投|办理|办|交|缴费?|签订|取得|获得|领取|提供|过期|到期|失效|存管|监管|鉴定|检测|整改|验收|审[核批查]|评估|需要?|涉及|用|完成|合格|通过|上|有|做)*(?:了|的|中|过|好|完|齐)*(?:保险|责任险|证明?)?|免|免[办于除]|同上|同前|见附[件表]|另附|详见附[件表]|长期(?:有效)?|齐全|完备|到位|其他)[。.!！]?$/,
  /** Both answers of a form, or one with a question mark. */
  eitherConclusion: /[?？]|(?<!不)合格[\s/、,，或]*不合格|不合格[\s/、,，或]*合格/,
  /** That a paper is asked for, ran out or was lost, and nothing of what came of it or was found. */
  unconcluded:
    /^(?!.*(?:合格(?!证)|通过|整改|改正|问题|隐患|符合|达标|器|设[施备]|[食药]品)).*(?:丢失|遗失|[待未]换|未续|[过到]期|失效|申[请报]|审核中|受理|补办|换证中)/,
  /** How much is insured. */
  amount: /^(?:保额)?约?\d[\d,.]*(?:万|亿|元|万元|人|份|年|\/年|元\/年)*$/,
  /** That a paper is there, and what says more than whether there is one. */
  held: /^(?:已经?)?(?:有证?|具备|持有|已?取得|办理|办结|办|领取|获得)(?:了|好|完|齐)?(?:证|证明|许可证?)?$|^齐全$/,
  isThere: '有',
  concluded: /合格|通过|整改/,
  /** What stands where something ends that has no end. */
  endlessWords: [
    '长期',
    '长期有效',
    '永久',
    '永久有效',
    '无固定期限',
    '无期限',
    '不限期',
  ] as readonly string[],
  endHeading: /有效|至|止|到期|截止/,
  /** A day on which a centre is closed, in a cell of opening hours. */
  closedWords: ['休', '休息', '不开放', '关', '闭园', '不营业', '无', '否'] as readonly string[],
  /** How lists say what became of an appeal. */
  appeals: {
    pending: /^(?:正在)?(?:复议|诉讼|行政复议|行政诉讼)中?$/,
    upheld: /维持/,
    changed: /变更/,
    revoked: /撤销/,
  },
  /** How one entry of a list cell is written. */
  entryFormats: {
    inspection: '日期|检查单位|结果',
    violation: '日期|轻微、一般或严重|事由|整改日期（可空）|机构说明（可空）',
    extraCharge: '项目|金额|单位（元/月、元/天、元/次、元/学期、元/年）',
    refundStep: '到托天数|退还比例、按日或不退|说明（可空）',
    penalty:
      '日期|处罚单位|内容|公示截止日期（可空）|复议中、维持、变更或撤销（可空）|机构说明（可空）',
    photo: '文件名（photos 文件夹里的 .jpg、.png 或 .webp，不带文件夹）|说明（40 字以内）|拍摄日期',
    photoToConvert:
      '文件名|说明（40 字以内）|拍摄日期；HEIC 照片先用看图软件另存为 JPEG，文件名写转换后的 .jpg',
  } as const,
} as const
