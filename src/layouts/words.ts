import type { Translation } from '#src/languages/translation.ts'
import { toDateText } from '#src/text/dates.ts'

/** A way on; `holds` are addresses elsewhere that belong to it too. */
export type Way = { href: string; label: string; holds?: readonly string[] }

export const zhHans = {
  /** Words around every page: banner, header, footer. */
  frame: {
    skip: '跳到正文',
    sample: '示例数据',
    sampleMeaning:
      '机构（政府文件点名的试点单位除外）、电话和记录均为演示而编写，不可作为选托依据。',
    sampleClock: (date: string) => `本示例以${toDateText(date)}为“今天”。`,
    navigation: '主导航',
    siteMap: '全站栏目',
    help: '咨询与求助',
    organiser: (name: string) => `主办单位：${name}`,
    authorityPhone: (phone: string) => `联系电话：${phone}`,
    authorityHours: (hours: string) => `（${hours}）`,
    /** Of a page of some centres, an article, an event: of what it shows; of all others: of all that is known. */
    dataAsOf: (date: string, isPart: boolean) =>
      `${isPart ? '本页' : '最新'}资料截至${toDateText(date)}`,
    dataUndated: '资料日期未提供',
    dataVersion: (version: string) => `数据版本 ${version}`,
    aboutData: '数据版本与下载',
    siteIdentifier: (identifier: string) => `网站标识码 ${identifier}`,
  },
  /** The version with large type. */
  elder: {
    open: '长辈版',
    close: '标准版',
    numbers: '常用号码',
    authority: '托育主管部门',
    all: '显示本页全部内容',
  },
  /** Read by whoever stands on a page in another language. */
  languageName: '中文',
  /** The ways on at the top of every page, in their order. Few and short: on a phone they share one line. */
  navigation: [
    { href: '/centres/', label: '找托育' },
    { href: '/guidance/', label: '育儿指导' },
    { href: '/tools/', label: '育儿工具' },
    {
      href: '/local/',
      label: '身边服务',
      holds: [
        '/events/',
        '/family-help/',
        '/glossary/',
        '/home-visits/',
        '/notices/',
        '/operators/',
        '/places/',
        '/policies/',
        '/programmes/',
        '/questions/',
        '/who-does-what/',
      ],
    },
  ] as readonly Way[],
  /** Where the region has complaint rules: telling and looking up. */
  complaintsLink: { href: '/complaints/', label: '投诉' } as Way,
  /** At the foot of every page, after the ways at its top. */
  moreLinks: [
    { href: '/search/', label: '搜全站' },
    { href: '/check/', label: '查备案' },
    { href: '/#subdistricts', label: '按街道乡镇找' },
    { href: '/places/', label: '看病打针去哪里' },
    { href: '/notices/', label: '防病提示' },
    { href: '/kept/', label: '我的收藏' },
    { href: '/my-places/', label: '我家的三个地点' },
    { href: '/offline/', label: '断网也能看' },
    { href: '/changes/', label: '变更记录' },
  ] as readonly Way[],
  /** Around a sheet to be printed. */
  paper: {
    back: '返回',
    how: '用浏览器菜单里的“打印”打出来，选A4纸。手机可以存成PDF，到打印店打。',
  },
  /** Words of pages that could not be shown; each has a way on. */
  errors: {
    notFound: {
      title: '没有找到这个页面',
      text: '网址可能输错了，也可能页面已经改了地方。要找机构，在下面搜一搜名字就行；已经注销的机构，页面也还在。',
    },
    failed: {
      title: '页面暂时打不开',
      text: '是我们这边出了问题，不是您操作有误。请过几分钟再试；急着问事，可以先打电话。',
    },
    all: '看全部机构',
    home: '回首页',
    call: '也可以打电话问',
  },
} as const

/** What stands around a page whatever its language. */
export type FrameWords = Translation<{
  frame: Pick<
    (typeof zhHans)['frame'],
    'skip' | 'sample' | 'sampleMeaning' | 'sampleClock' | 'navigation'
  >
  elder: (typeof zhHans)['elder']
}>
