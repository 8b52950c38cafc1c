/** Chinese labels of every code in what a region tells about local life. */

export const EVENT_KIND_LABELS = {
  activity: '亲子活动',
  class: '家长课堂',
  consultation: '咨询与义诊',
  training: '技能培训',
} as const

export const POLICY_LEVEL_LABELS = {
  local: '本地文件',
  province: '省里的规定',
  national: '国家的规定',
  law: '法律',
  standard: '标准',
} as const

export const POLICY_STATE_LABELS = {
  inForce: '施行中',
  trial: '试行',
  draft: '草案，还没有通过',
} as const

export const UNIT_GROUP_LABELS = {
  lead: '牵头部门',
  department: '各部门',
  health: '卫生保健的三家单位',
  partner: '群团组织和其他单位',
  local: '街道和乡镇',
} as const
