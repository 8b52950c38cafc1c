/** What places that distances start from are called. */
export const zhHans = {
  kinds: {
    landmark: '地标',
    station: '车站',
    hospital: '医院',
    school: '学校',
    estate: '小区',
    street: '道路、街道',
    community: '社区',
    village: '村',
    /** A house number of a centre: no line of a file, so that nobody may write it. */
    address: '门牌',
  },
  /** What else a line of a file may call a kind. */
  otherKinds: { 道路: 'street', 街道: 'street', 地铁站: 'station', 公交站: 'station' } as const,
  houseNumber: (door: string) => `${door}号`,
  /** The point was not given, but reckoned. */
  about: (label: string) => `${label}（约在）`,
  /** Who says where a community lies that has no point of its own. */
  ofCentres: '按地址里写了它的机构推算',
} as const
