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
  houseNumber: (door: string) => `${door}号`,
  /** The point is that of a centre whose address names the place. */
  about: (label: string) => `${label}（约在，按机构地址）`,
} as const
