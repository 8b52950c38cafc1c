import { toDateText } from '#src/text/dates.ts'

/** How centres write whether they open on public holidays. Clauses end with `；，。`. */
const HOLIDAY = '(?:节假日|法定假日|国定假日|法定假期)'
const WITHIN_CLAUSE = '[^;；,，.。]*?'

export const zhHans = {
  /** 除法定节假日外每天开放. */
  exceptHolidays: new RegExp(`除${WITHIN_CLAUSE}${HOLIDAY}${WITHIN_CLAUSE}外`),
  /** 节假日不休息, 法定节假日照常开放, 全年无休; not 法定节假日照常休息. */
  openOnHolidays: new RegExp(
    `全年无休|${HOLIDAY}${WITHIN_CLAUSE}(?:不[休关闭]|无休|不放假|不打烊|照常(?!(?:安排)?(?:休|放假|闭|关|不开|停))|正常开)|${HOLIDAY}[也均都]?开(?:放|园|门)`,
  ),
  /** 法定节假日休息, 法定节假日及寒暑假休息, 节假日不开放. */
  closedOnHolidays: new RegExp(`${HOLIDAY}${WITHIN_CLAUSE}(?:休|闭园|放假|不开|关)`),

  /** What the full name of a division begins with. */
  province: /^(?:北京市|天津市|上海市|重庆市|.{2,6}?(?:省|自治区|特别行政区))/,

  /** What the parts of a centre's record are called. */
  sections: {
    offer: '其他约定',
    staff: '人员',
    premises: '场地与监控',
    registration: '登记与备案',
  },
  /** What a field is called in a centre's record. */
  fields: {
    filingNumber: '备案编号',
    filingAuthority: '备案机关',
    filedOn: '备案日期',
    changedOn: '最近变更',
    creditCode: '统一社会信用代码',
    nature: '登记性质',
    registrationAuthority: '登记机关',
    institutionType: '机构类型',
    operatingModel: '运营模式',
    brand: '品牌',
    openToOutsiders: '面向社会招收',
    providesMeals: '提供餐食',
    affordableBasis: '普惠认定依据',
    closures: '节假日与休园安排',
    staff: '各岗位人数',
    qualifiedShareInPercent: '保育人员持证比例',
    backgroundCheckedOn: '无虐待儿童、无犯罪记录声明',
    buildingAreaInSquareMetres: '建筑面积',
    indoorAreaInSquareMetres: '室内使用面积',
    outdoorAreaInSquareMetres: '室外活动场地',
    cameraCoverage: '监控覆盖',
    cameraDaysKept: '监控录像保存',
    inspections: '检查记录',
    violations: '问题与整改',
    penalties: '行政处罚',
  },
  separator: '、',
  yes: '是',
  no: '否',
  staffCount: (role: string, count: number) => `${role}${count}人`,
  percent: (share: number) => `${share}%`,
  squareMetres: (area: number) => `${area}平方米`,
  days: (days: number) => `${days}天`,
  backgroundCheckedOn: (date: string) => `${toDateText(date)}声明`,
  cameraRule: '《托育机构管理规范（试行）》第三十二条要求：监控覆盖全部区域，录像至少保存90天。',
  correctedOn: (date: string) => `${toDateText(date)}改正`,
  notCorrected: '改正日期未提供',
  publishedUntil: (date: string) => `公示至${toDateText(date)}`,

  /** Between several values in one cell of the open data. */
  openDataSeparator: '；',
  /**
   * Heading and meaning of each column of the open data, in the order of the table. Headings are those of
   * filing lists.
   */
  openDataColumns: {
    id: ['机构编号', '本站的固定编号，也是机构页面网址的一部分'],
    legalName: ['机构名称', '登记的法定名称'],
    displayName: ['园所名', '门牌上的名称'],
    aliases: ['其他名称', '多个名称用“；”分开'],
    creditCode: ['统一社会信用代码', '18位'],
    filingNumber: ['备案编号', '备案回执上的编号'],
    filingAuthority: ['备案机关', '办理备案的卫生健康部门'],
    filedOn: ['备案日期', '空白表示备案状态未提供'],
    filingState: [
      '备案状态',
      '按这份数据发布当天算：已备案、暂停服务、已注销备案或备案状态未提供；以各日期列为准',
    ],
    changedOn: ['变更日期', '最近一次变更备案的日期'],
    suspendedFrom: ['暂停服务起', '暂停服务的第一天'],
    suspendedTo: ['暂停服务止', '暂停服务的最后一天；空白表示恢复日期未提供'],
    withdrawnOn: ['注销日期', '注销备案的日期'],
    inLatestList: ['在最新名单', '是：在最新一份完整名单里；否：不在；空白：没有名单可以核对'],
    nature: ['登记性质', '营利性、非营利性、公办'],
    registrationAuthority: ['登记机关', '办理法人或经营登记的部门'],
    institutionType: ['机构类型', '托育机构、幼儿园托班、用人单位办托、社区托育点、家庭托育点'],
    operatingModel: ['运营模式', '公建公营、公建民营、公办民营、民办公助、民办'],
    brand: ['品牌', '连锁品牌名称'],
    subdistrict: ['街道', '所在街道、镇或乡'],
    subdistrictCode: ['街道代码', '国家统计局9位代码'],
    address: ['地址', '家庭托育点不公布门牌'],
    lng: ['经度', 'WGS-84，单位为度'],
    lat: ['纬度', 'WGS-84，单位为度'],
    phones: ['联系电话', '多个号码用“；”分开'],
    openingHours: ['开放时间', '每周各天的开放时间；没有列出的日子不开放'],
    closures: ['休息安排', '节假日和休园安排'],
    ageFromInMonths: ['最小月龄', '收托的最小月龄'],
    ageToInMonths: ['最大月龄', '不含这个月龄：36表示到三周岁为止'],
    services: ['服务形式', '全日托、半日托、计时托、临时托'],
    fullDayFee: ['全日托收费', '金额和单位'],
    halfDayFee: ['半日托收费', '金额和单位'],
    hourlyFee: ['计时托收费', '金额和单位'],
    temporaryFee: ['临时托收费', '金额和单位'],
    classGroups: ['班型', '开设的班型'],
    availability: ['余位', '各班型报送的余位和报送日期'],
    places: ['托位数', '托位总数'],
    enrolled: ['在托人数', '在托婴幼儿人数'],
    affordable: ['普惠', '是、否；空白表示未提供'],
    affordableBasis: ['普惠依据', '认定普惠的文件'],
    openToOutsiders: ['对外招收', '是否面向本单位、本小区以外的家庭'],
    providesMeals: ['提供餐食', '是、否；空白表示未提供'],
    staff: ['人员', '各岗位人数'],
    qualifiedShareInPercent: ['持证比例', '保育人员持证的百分比'],
    backgroundCheckedOn: ['背景核查日期', '无虐待儿童、无犯罪记录声明的日期'],
    fireValidTo: ['消防合格证明有效期', '有效期的最后一天'],
    foodValidTo: ['食品经营许可证有效期', '有效期的最后一天'],
    hygieneResult: ['卫生评价结果', '《托幼机构卫生评价报告》的结论'],
    cameraCoverage: ['监控覆盖', '监控覆盖的区域'],
    cameraDaysKept: ['监控保存天数', '录像保存的天数'],
    buildingAreaInSquareMetres: ['建筑面积', '平方米'],
    indoorAreaInSquareMetres: ['室内面积', '平方米'],
    outdoorAreaInSquareMetres: ['室外面积', '平方米'],
    qualityGrade: ['质量评估等级', 'A、B、C、D，按WS/T 821评估的结果'],
    qualityGradedOn: ['质量评估日期', '评估的日期'],
    qualityGradedBy: ['质量评估机构', '评估的机构'],
    pilotLabels: ['试点', '试点称号，多个用“；”分开'],
    demonstrationLabels: ['示范', '示范称号，多个用“；”分开'],
    confirmedOn: ['数据日期', '这家机构最近一次有字段更新的日期'],
    page: ['页面', '机构页面的网址'],
  } satisfies Record<string, readonly [heading: string, meaning: string]>,
} as const
