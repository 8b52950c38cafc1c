import { toDateText } from '#src/text/dates.ts'

/** Words of the lists of places. */
export const PLACES_TEXT = {
  title: '看病、打针、咨询去哪里',
  shortTitle: '去哪里',
  lead: '给孩子体检、打疫苗、问喂养、办手续的地方。去之前先打电话，免得跑空。',
  description: (region: string) =>
    `${region}的社区卫生服务中心、乡镇卫生院、妇幼保健院、接种门诊、育儿指导点和街道乡镇：地址、电话、时间。`,
  byKind: '按种类看',
  bySubdistrict: '按街道乡镇看',
  ofSubdistrict: (name: string) => `${name}：看病、打针、咨询去哪里`,
  wholeRegion: (region: string) => `${region}的人都可以去`,
  officeText: '问活动、问托育、问补贴，都可以先打这里。',
  address: '地址',
  hours: '时间',
  services: '能办什么',
  phone: '电话',
  separator: '、',
  maps: '在地图里打开',
  mapsOf: (name: string) => `：${name}`,
  empty: '本地的名单还没有提供，请打主管部门的电话问。',
  centres: (name: string) => `${name}的托育机构`,
  source: (source: string, asOf: string) => `${source}提供，${toDateText(asOf)}`,
  nearby: (name: string) => `${name}：附近的卫生和社区服务`,
  all: (name: string) => `${name}的全部地方和电话`,
} as const
