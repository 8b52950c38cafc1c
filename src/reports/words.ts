/** Words of the data desk that pages and officers share. */
export const zhHans = {
  kinds: { error: '报告错误', doorCheck: '门口核对' },
  topics: {
    phone: '电话',
    address: '地址或位置',
    hours: '开放时间',
    fee: '收费',
    ages: '收托月龄',
    services: '服务形式',
    places: '托位数',
    availability: '余位',
    affordable: '普惠',
    name: '名称',
    state: '备案状态',
    closedDown: '已经关门',
  },
  choices: {
    address: { moved: '已经搬走', number: '门牌写错了', position: '地图上的位置不对' },
    services: {
      fullDay: '全日托写错了',
      halfDay: '半日托写错了',
      hourly: '计时托写错了',
      temporary: '临时托写错了',
    },
    availability: { available: '其实还有位', full: '其实已满' },
    affordable: { affordable: '其实是普惠', notAffordable: '其实不是普惠' },
    state: { suspended: '其实暂停服务', open: '其实在正常开放', notFiled: '其实没有备案' },
  },
  doorQuestions: {
    doorName: '门口的名称，和下面写的一样吗？',
    doorFiling: '门口或大厅能看到备案编号，并且一样吗？',
    doorPlaces: '公示的托位和班型，和下面写的一样吗？',
    doorFees: '公示的收费，和下面写的一样吗？',
    doorPhone: '公示了投诉电话吗？',
  },
  doorAnswers: { yes: '是', no: '不是', notSeen: '没看到' },
  /** A mismatch as the desk reads it. */
  mismatches: {
    doorName: '门口名称不一致',
    doorFiling: '没有备案编号或不一致',
    doorPlaces: '托位、班型不一致',
    doorFees: '公示收费不一致',
    doorPhone: '没有公示投诉电话',
  },
  matches: '核对一致',
  further: '更多报告（只计数）',
  outcomes: {
    corrected: '已更正',
    notConfirmed: '查无此误',
    duplicate: '重复',
    notOurs: '不归我们管',
  },
  /** How people write what a value is in. */
  typed: {
    extension: /转接?|轉接?|#/,
    unit: /(?:元|个月|月|个|人|托位)+$/,
    time: /^(\d{1,2})(?:[:.]|点)(\d{2})分?$/,
    date: /^(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})日?$/,
  },
  units: { money: '元', months: '个月', count: '个托位' },
} as const
