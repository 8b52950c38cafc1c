const toQuoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、')

/** Words of the search page. */
export const zhHans = {
  page: {
    title: '查找托育机构',
    /** After the filters of an answer. */
    titleOfAll: '托育机构',
    textLabel: '机构名称、地址或您的需要',
    textHint: '写一句话也行，比如“1岁半 3月入托”',
    submit: '查找',
    apply: '按以上条件查找',
    filtersWithCount: (count: number) => (count > 0 ? `筛选（${count}）` : '筛选'),
    any: '不限',
    moreFilters: '更多条件',
    resultsHeading: '查找结果',
    /** On paper, above the answer. */
    asked: (text: string) => `查找：“${text}”`,
    toResults: '跳到结果',
    total: (total: number) => `共 ${total} 家机构`,
    laterPage: (page: number, pages: number) => `，第 ${page}／${pages} 页`,
    pageOf: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
    searching: '正在查找…',
    failed: '没有更新成功，下面还是上一次的结果。',
    retry: '重新打开这一页',
  },

  /** The three questions. */
  ask: {
    age: '孩子多大',
    start: '几月入托',
    now: '现在',
    month: (month: number) => `${month}月`,
    place: '离哪里近',
    placeExample: '小区、车站、医院、路口',
    /** Folded to one line above an answer. */
    folded: '孩子多大、几月入托、离哪里近',
    from: (month: string) => `${month}起`,
    near: (place: string) => `离${place}近`,
    change: '改',
  },

  /** What the month care begins in means for the answer. */
  start: {
    ageThen: (month: string, age: string) => `到${month}，孩子${age}`,
    places: '按那时的年龄找。余位是各机构最近上报的，是现在的情况，到时候请再打电话问。',
    tooOld: '满3岁就上幼儿园了，托育机构一般不收。',
    clock: (age: string) => `${age}的孩子几月可以上哪个班`,
  },

  /** Where distance is measured from. */
  place: {
    named: '从这里算：',
    from: (name: string, isApproximate: boolean) => `从${name}${isApproximate ? '（约在）' : ''}算`,
    fromMine: '从您选的位置算',
    byName: (name: string) => `地点：${name}`,
    unknown: (id: string) => `地点：${id}`,
    all: '全部地点',
    useMine: '使用我的位置',
    /** What becomes of it, beside the button. */
    mineMeans: '（约100米，只用这一次，不保存）',
    locating: '正在获取位置…',
    denied: '没有得到位置许可。可以在上面写一个地点，或者按街道、乡镇筛选。',
    failed: '暂时得不到您的位置。可以在上面写一个地点，或者按街道、乡镇筛选。',
    within: '多远以内：',
    metres: (metres: number) => (metres < 1000 ? `${metres}米` : `${metres / 1000}公里`),
    anyDistance: '不限距离',
    more: (count: number) => `再多${count}家`,
  },

  /** Chips: filters in force and words that were understood. */
  chips: {
    label: '已选条件',
    understood: (words: string, label: string) => {
      // What is refused reads as it was said: 不要民办.
      if (words.startsWith('不要') && label.startsWith('不要')) return words
      return label.includes(words) ? label : `“${words}”理解为：${label}`
    },
    /** Read before the label to those who do not see the cross. */
    removal: '去掉条件：',
    clear: '清除全部条件',
  },

  sorts: {
    label: '排序',
    relevance: '默认',
    distance: '距离',
    fee: '费用',
    filedOn: '备案日期',
    onTheWay: '按上下班顺路排',
    onTheWayShort: '顺路',
    why: '排序说明',
  },

  /** What each order means, for who asks. */
  sortNotes: {
    relevance:
      '同样合适的机构，先后由抽签决定：由机构编号和更新那一周的周一日期算出，每周第一次更新时重抽，付费也不能靠前。',
    distance: '按直线距离从近到远，不是步行路程。',
    unlocated: '没有坐标的排在有坐标的后面。',
    fee: '按所选服务形式（默认全日托）的费用从低到高，费用未提供的排在后面。',
    filedOn: '按备案日期从新到旧，日期未提供的排在后面。',
    /** What comes before every order. */
    tiers: '信息较旧或不在最新名单的机构另排在后面，暂停服务或已注销的排在最后。',
  },

  follow: {
    label: '这些机构有变化时想知道，可以订阅：',
    feed: '阅读器（Atom）',
    calendar: '日历',
    separator: '、',
  },
  paging: {
    label: '翻页',
    previous: '上一页',
    next: '下一页',
    beyond: '这一页没有内容。',
    first: '回到第一页',
  },

  /** What a reader should know about an answer. */
  notices: {
    elsewhere: '您问的这件事，可以看：',
    /** Before and after the number. */
    unknownNumber: [
      '名单里没有“',
      '”。可能是抄错了一位，也可能是没有备案、或者是别处的机构。请对照门口的牌子再看一遍，或者打电话问：',
    ],
    reportUnlisted: '反映一家名单里没有的机构',
    sound: (asked: string) => `没有“${asked}”，您找的是不是下面这些？`,
    partial: (asked: string) => `没有和“${asked}”全都对得上的，下面这些对得上一部分。`,
    degraded: '搜索服务器没有应答，这次由备用的搜索回答，结果一样完整。',
    unlocated: (count: number) => `另有${count}家没有坐标，可能也在这个范围内。`,
    showUnlocated: '查看这些机构',
    ignored: '有的条件用不了，已经略过：',
  },

  /** How the question was read: one line each. */
  readings: {
    sound: (typed: string, as: readonly string[]) => `“${typed}”按读音当作${toQuoted(as)}。`,
    look: (typed: string, as: readonly string[]) =>
      `“${typed}”没有，按${/^[a-z]/iu.test(typed) ? '拼音' : '字形'}相近的${toQuoted(as)}找。`,
    unused: (unused: readonly string[]) => `没有用上这些字：${unused.join('、')}`,
    placeByName: (name: string) => `没有“${name}”的坐标，按名称找。`,
    placeUnknown: (name: string) => `没有“${name}”的位置，按名称找。`,
    placeUnused: (name: string) => `没有“${name}”的位置，这次没有按距离算。`,
    unknownOrigin: (id: string) => `没有编号为“${id}”的地点，没有按距离算。`,
    otherPlaces: '您说的也可能是：',
    placeOfKind: (name: string, kind: string) => (kind ? `${name}（${kind}）` : name),
  },

  noResults: {
    title: '没有符合全部条件的机构',
    relax: '换一个条件试试：',
    relaxNone: '只去掉一个条件还是找不到，可以从全部机构重新选起。',
    without: (label: string, total: number) => `去掉“${label}”：${total}家`,
    only: (label: string, total: number) => `不管其他条件，只找“${label}”：${total}家`,
    wider: (label: string, total: number) => `放宽到${label}：${total}家`,
    all: '查看全部机构',
    ask: '也可以直接打电话问：',
    enquiry: '写下来问托育主管部门',
    phoneUnknown: '电话未提供',
  },

  /** Being counted, where nothing was found. */
  need: {
    title: '记一个“没找到”',
    text: (parts: readonly string[]) =>
      `让主管部门知道这里缺什么：给“${parts.join('、')}”加一个数。只记这几项和月份，不记您是谁、什么时候；每月满10个才看得到。`,
    consent: '同意加这一个数',
    submit: '加一个数',
  },
} as const
