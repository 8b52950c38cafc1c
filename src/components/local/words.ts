import { toDateText } from '#src/text/dates.ts'

export const zhHans = {
  /** Words of the page that leads to everything near home. */
  hub: {
    title: '身边的服务',
    lead: '在家带孩子，也有人帮。想找活动、找人上门、找地方、找部门，从这里进。',
    description: (region: string) =>
      `${region}的亲子活动、入户指导、卫生服务机构、防病提示、政策和办事部门。`,
    links: {
      '/events/': ['亲子活动和家长课堂', '近期的日子、地方、适合多大、怎么报名'],
      '/home-visits/': ['请人上门教一教', '新生儿访视、入户指导，各街道乡镇打哪个电话'],
      '/programmes/': ['早期发展项目和课堂录像', '一做几个月的项目，哪里有、怎么参加'],
      '/family-help/': ['家里有难处，打给谁', '谁可以问、问什么，各街道乡镇打哪个电话'],
      '/places/': ['看病、打针、咨询去哪里', '卫生服务机构、接种门诊、育儿指导点、街道乡镇'],
      '/notices/': ['防病提示', '哪里有病在传、该怎么做、什么时候能回托'],
      '/who-does-what/': ['哪个部门管什么', '牵头的、各部门的、群团组织的，一张表'],
      '/policies/': ['政策说了什么', '本地和国家的文件，用大白话讲'],
      '/questions/': ['常见问题', '家长常问的，一句一句答'],
      '/glossary/': ['词语解释', '备案、托位、普惠，都是什么意思'],
      '/operators/': ['想办一家托育机构', '登记和备案要什么，有哪些支持，一步一步'],
      '/statistics/': ['托育统计', '有多少、在哪里、收多少钱、缺什么'],
      '/promises/': ['答应的事，做到了没有', '文件里的目标、期限、责任单位，现在到了哪一步'],
    },
  },
  /** Words of health notices: their page, and where they stand on other pages. */
  notices: {
    title: '防病提示',
    /** What people type for it. */
    keywords: ['传染病', '流行病', '停课', '疫情', '防病'],
    lead: '哪里有病在传、该怎么做、什么时候能回去，由卫生部门发在这里。到期的会自动收起。',
    description: (region: string) => `${region}托育机构和街道乡镇的传染病防病提示。`,
    none: '现在没有提示。平时也请多洗手、多开窗。',
    validity: (from: string, to: string) => `${toDateText(from)}至${toDateText(to)}有效`,
    issued: (issuer: string, on: string) => `${issuer}，${toDateText(on)}发`,
    advice: '请这样做',
    returnRule: '什么时候能回去',
    where: '在哪里：',
    separator: '、',
    colon: '：',
    feed: '有新提示就知道：订阅（Atom）',
    articles: '接着看：',
    call: (phone: string) => `有疑问，打 ${phone}`,
    read: '看怎么做',
  },
  /** Words of the lists of places. */
  places: {
    title: '看病、打针、咨询去哪里',
    /** What people type for it. */
    keywords: [
      '社区医院',
      '卫生院',
      '打疫苗在哪',
      '哪里打疫苗',
      '接种门诊',
      '打针',
      '打预防针',
      '接种点',
      '看病',
      '妇幼保健院',
      '社区卫生服务中心',
      '体检在哪',
      '母婴室',
    ],
    shortTitle: '去哪里',
    lead: '给孩子体检、打疫苗、问喂养、办手续的地方。去之前先打电话，免得跑空。',
    description: (region: string) =>
      `${region}的医院、社区卫生服务中心、乡镇卫生院、妇幼保健院、接种门诊、育儿指导点和街道乡镇：地址、电话、时间。`,
    byKind: '按种类看',
    bySubdistrict: '按街道乡镇看',
    ofSubdistrict: (name: string) => `${name}：看病、打针、咨询去哪里`,
    wholeRegion: (region: string) => `${region}的人都可以去`,
    officeText: '问活动、问托育、问补贴，都可以先打这里。',
    address: '地址',
    hours: '时间',
    emergency: '急诊',
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
  },
  /** The way from pages about rules and offices to the complaint channel. */
  complaint: {
    text: '机构有做得不对的，可以在网上写，可以匿名：',
    link: '去投诉',
  },
  /** A question to the authority, where its region takes some. */
  enquiry: {
    text: '没有找到想问的？不用登录，写下来问：',
    link: '向托育主管部门提问',
  },
} as const
