/** Chinese labels of every code of a centre record: pages, reports, open data and search all read them here. */

export const SERVICE_TYPE_LABELS = {
  fullDay: '全日托',
  halfDay: '半日托',
  hourly: '计时托',
  temporary: '临时托',
} as const

export const CLASS_GROUP_LABELS = {
  infant: '乳儿班',
  youngToddler: '托小班',
  olderToddler: '托大班',
  mixedAge: '混合编班',
} as const

export const NATURE_LABELS = {
  forProfit: '营利性',
  nonProfit: '非营利性',
  public: '公办',
} as const

export const INSTITUTION_TYPE_LABELS = {
  centre: '托育机构',
  kindergartenClass: '幼儿园托班',
  employer: '用人单位办托',
  community: '社区托育点',
  homePoint: '家庭托育点',
} as const

export const OPERATING_MODEL_LABELS = {
  publicBuiltPublicRun: '公建公营',
  publicBuiltPrivateRun: '公建民营',
  publicOwnedPrivateRun: '公办民营',
  privateRunPublicAided: '民办公助',
  privateRun: '民办',
} as const

/** How closely the point that was reckoned from an address is known. */
export const POINT_GRADE_LABELS = {
  door: '到门牌',
  place: '到小区或场所',
  street: '到道路',
} as const

export const SETTING_LABELS = {
  residential: '居住区',
  office: '商务楼宇',
  industrial: '产业园区',
  campus: '校园',
  hospital: '医院',
  village: '村庄',
} as const

export const AVAILABILITY_LABELS = {
  available: '有位',
  limited: '紧张',
  full: '已满',
  unknown: '未知',
} as const

export const FEE_UNIT_LABELS = {
  month: '元/月',
  week: '元/周',
  day: '元/天',
  hour: '元/小时',
  session: '元/次',
} as const

/** Units of what is charged besides the fee. */
export const CHARGE_UNIT_LABELS = {
  ...FEE_UNIT_LABELS,
  term: '元/学期',
  year: '元/年',
  once: '元（一次）',
} as const

export const STAFF_ROLE_LABELS = {
  head: '负责人',
  carer: '保育人员',
  nursery: '育婴师',
  health: '保健员',
  nutrition: '营养员',
  finance: '财会人员',
  security: '保安员',
  other: '其他人员',
} as const

export const DOCUMENT_KIND_LABELS = {
  fire: '消防安全检查合格证明',
  food: '食品经营许可证',
  hygiene: '托幼机构卫生评价报告',
} as const

export const VIOLATION_SEVERITY_LABELS = {
  minor: '轻微',
  moderate: '一般',
  serious: '严重',
} as const

/** What became of a penalty that was appealed. */
export const APPEAL_LABELS = {
  pending: '正在复议或诉讼',
  upheld: '复议或诉讼后维持',
  changed: '复议或诉讼后变更',
  revoked: '已撤销',
} as const

export const FILING_STATE_LABELS = {
  filed: '已备案',
  expired: '备案已到期',
  renewing: '备案续期中',
  suspended: '暂停服务',
  withdrawn: '已注销备案',
  notFiled: '未备案',
  unknown: '备案状态未提供',
} as const

/** Kinds of pages beside those of centres, as they stand before a title. */
export const PAGE_KIND_LABELS = {
  guidance: '指南',
  question: '问答',
  tool: '工具',
  service: '办事',
  policy: '政策',
  place: '地点',
  event: '活动',
  notice: '提示',
  term: '词语',
  list: '栏目',
} as const

export const PROVENANCE_SOURCE_LABELS = {
  filingSystem: '备案系统',
  centreReport: '机构申报',
  siteCheck: '现场核查',
  notice: '政府文件',
} as const

export const DATUM_LABELS = {
  wgs84: 'WGS-84',
  gcj02: 'GCJ-02',
  bd09: 'BD-09',
} as const

export const NOT_PROVIDED = '未提供'
