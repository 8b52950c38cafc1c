/** A way on; `holds` are addresses elsewhere that belong to it too. */
export type Way = { href: string; label: string; holds?: readonly string[] }

/** The ways on at the top of every page, in their order. Few and short: on a phone they share one line. */
export const NAVIGATION: readonly Way[] = [
  { href: '/centres/', label: '找托育' },
  { href: '/guidance/', label: '育儿指导' },
  { href: '/tools/', label: '育儿工具' },
  {
    href: '/local/',
    label: '身边服务',
    holds: [
      '/events/',
      '/glossary/',
      '/home-visits/',
      '/notices/',
      '/operators/',
      '/places/',
      '/policies/',
      '/questions/',
      '/who-does-what/',
    ],
  },
]

/** Where the region has complaint rules: telling and looking up. */
export const COMPLAINTS_LINK: Way = { href: '/complaints/', label: '投诉' }

/** At the foot of every page, after the ways at its top. */
export const MORE_LINKS: readonly Way[] = [
  { href: '/#subdistricts', label: '按街道乡镇找' },
  { href: '/places/', label: '看病打针去哪里' },
  { href: '/notices/', label: '防病提示' },
  { href: '/data/', label: '开放数据' },
]
