/** Labels of every code of guidance and of local life. */
export const zhHans = {
  /** The first six are those of 国卫办妇幼函〔2022〕409号, in its order; the last two are the portal's own. */
  topics: {
    growth: '生长发育监测',
    feeding: '营养与喂养',
    play: '交流与玩耍',
    'daily-care': '生活照护',
    safety: '伤害预防',
    health: '常见健康问题',
    choosing: '选择托育',
    rights: '权益与补贴',
  },

  /** 鼓政办〔2020〕24号 二(三). */
  domains: {
    physical: '身体发育',
    motor: '动作',
    language: '语言',
    cognition: '认知',
    social: '情感与社会性',
  },

  /** What recordings are spoken in. */
  spokenLanguages: {
    putonghua: '普通话',
    fuzhou: '福州话',
    dongxiang: '东乡语',
    bonan: '保安语',
    salar: '撒拉语',
    hezhou: '河州话',
  },

  placeKinds: {
    hospital: '医院',
    clinic: '社区卫生服务中心、乡镇卫生院',
    maternalChildHealth: '妇幼保健院',
    vaccination: '预防接种门诊',
    guidancePoint: '社区育儿指导点',
    office: '街道办事处、乡镇人民政府',
    familyVenue: '亲子活动场地、母婴室',
  },

  /** One line on each topic, under its name. */
  topicNotes: {
    growth: '新生儿访视、体检、身高体重、早产、预警征象和接下来怎么走',
    feeding: '母乳、奶粉、辅食、维生素D、补铁、过敏、蜂蜜、挑食',
    play: '每个年龄怎么玩、怎么说话',
    'daily-care': '睡觉、哭闹、刷牙、上厕所、老人带',
    safety: '噎、摔、烫、溺水、误食、出行',
    health: '发烧、抽、发黄、便秘、吐泻、手足口、感冒、打疫苗、妈妈的心情',
    choosing: '怎么选、看什么、怎么适应',
    rights: '产假育儿假、补贴、个税、困难家庭、流动家庭',
  },

  eventKinds: {
    activity: '亲子活动',
    class: '家长课堂',
    consultation: '咨询与义诊',
    training: '技能培训',
  },

  /** Where a facility comes from, as the notices name it. */
  siteKinds: {
    newHousing: '新建居住区配建',
    acquired: '购置、置换、租赁',
    oldHousing: '老旧小区改造',
    community: '社区用房',
    ownGround: '独立占地',
    rural: '农村公共服务设施',
    kindergarten: '幼儿园改建、扩建',
    employer: '用人单位、楼宇、园区',
  },

  siteStages: {
    planned: '规划',
    designed: '设计',
    building: '施工',
    accepted: '验收',
    handedOver: '交付',
    open: '开放',
  },

  supportKinds: {
    venue: '场地',
    rent: '租金',
    land: '用地',
    building: '改造建设',
    funds: '资金',
    training: '培训',
    trainingSubsidy: '培训补贴',
    tax: '税收',
    other: '其他',
  },

  policyLevels: {
    local: '本地文件',
    province: '省里的规定',
    national: '国家的规定',
    law: '法律',
    standard: '标准',
  },

  policyStates: {
    inForce: '施行中',
    trial: '试行',
    draft: '草案，还没有通过',
  },

  unitGroups: {
    lead: '牵头部门',
    department: '各部门',
    health: '卫生保健的三家单位',
    partner: '群团组织和其他单位',
    local: '街道和乡镇',
  },

  /** How articles send their readers to the local clinic. */
  clinics: /社区卫生服务(中心|站)|乡镇卫生院|妇幼保健院/,
} as const
