/** The ways on at the top of every page, in their order. Short: on a phone they share two lines. */
export const NAVIGATION = [
  { href: '/centres/', label: '找托育' },
  { href: '/guidance/', label: '育儿指导' },
  { href: '/tools/', label: '育儿工具' },
  { href: '/#subdistricts', label: '按街道乡镇' },
  { href: '/local/', label: '身边服务' },
  { href: '/data/', label: '开放数据' },
] as const

/** Where the region has complaint rules: telling and looking up. */
export const COMPLAINTS_LINK = { href: '/complaints/', label: '投诉与查询' } as const
