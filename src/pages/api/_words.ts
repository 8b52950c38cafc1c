/** Words of the open interface: what its description says and what it answers when something is wrong. */
export const zhHans = {
  title: (siteName: string) => `${siteName}开放接口`,
  description:
    '与网站同源的托育机构数据。数据随发布版本整体更新，每个回答都写明版本；坐标为 WGS-84；缺失的字段表示“未提供”。',
  search: '查询托育机构',
  searchDescription:
    '按文字、服务形式、月龄、街道乡镇、价格、距离等条件查询，并给出各条件下的数量。可重复的参数写多次，其余只写一次；留空的参数等于没写。',
  searchArticles: '查询育儿指导文章',
  centre: '一家托育机构的全部信息及每项的来源和日期',
  openapi: '本接口的说明（OpenAPI 3.1）',
  found: '查询结果',
  centreFound: '机构信息',
  moved: '机构编号已变更，请使用新的网址',
  unchanged: '与上次相同',
  badParameters: '参数有误',
  badAddress: '网址有误：编号里有控制字符，或者百分号编码不对',
  badParametersDetail: (names: readonly string[]) => `请更正以下参数：${names.join('、')}`,
  notFound: '没有这家机构',
  notFoundDetail: (id: string) => `没有编号为 ${id} 的机构；编号可在查询结果的 id 中找到。`,
  limited: '请求过于频繁',
  id: '机构编号',
  unlocated: '按距离筛选时，另有多少家符合其他条件、只因没有坐标而不在结果里',
  articleParameters: {
    q: '要找的话，也可以是拼音或首字母',
    topic: '主题',
    age: '孩子满几个月（0到36）',
    page: '第几页，从 1 起',
  },
} as const
