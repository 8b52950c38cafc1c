/** Words of the first page. */
export const zhHans = {
  /** In phrases: a line ends between them, not in the middle of a name. */
  title: (regionName: string) => ['给三岁以下的孩子，', `在${regionName}`, '找一处安心的托育'],
  lead: '查备案、看收费、问余位。每一项都写明是谁说的、哪一天说的；没有的，就写“未提供”。',
  description: (fullName: string) =>
    `${fullName}3岁以下婴幼儿托育机构查询：备案情况、服务形式、收费、余位、开放时间、电话和地图。`,
  search: {
    label: '找托育机构',
    text: '机构名、地址或小区',
    orText: '名字、地址，或者一句话（可以不填）',
    hint: '怎么说都行，比如“1岁半 3月入托 离公园近”；也可以只写机构名、拼音或门牌上的号码',
    submit: '查找',
    allPages: '找补贴、发烧、打疫苗：搜全站',
  },
  /** Is it filed? One box for whatever stands on a plate, a contract or a receipt. */
  filed: {
    title: '这家备案了吗',
    label: '机构名称或号码',
    hint: '备案编号、信用代码、电话都能查，照招牌、合同或收据上的写。',
    submit: '查备案',
  },
  temporary: {
    title: '临时要托一天',
    text: '老人病了、要出差：选日子、钟点和孩子多大，看哪几家能收，再打电话问。',
    link: '找能临时托的机构',
  },
  guidance: {
    title: '孩子这么大，看什么',
    ages: [
      [0, '刚出生'],
      [3, '3个月'],
      [6, '6个月'],
      [9, '9个月'],
      [12, '1岁'],
      [18, '1岁半'],
      [24, '2岁'],
      [30, '2岁半'],
    ] as const,
    link: '全部月龄和主题',
  },
  subdistricts: '按街道乡镇找',
  /** Beside the numbers of subdistricts. */
  absent: (count: number) => `不在最新名单的${count}家没有算：看是哪几家`,
  subdistrictCount: (count: number) => (count > 0 ? `${count}家` : '暂无'),
  promises: '政府的承诺，条条有出处',
  promiseSource: (source: string) => `出处：${source}`,
  complain: {
    title: '有事要投诉',
    text: (authority: string) =>
      `对机构有疑问或要投诉，请打下面的电话，由${authority}和有关部门处理；孩子有危险，先打110。`,
    textOnline: (authority: string) =>
      `可以在网上写，也可以打下面的电话，由${authority}和有关部门处理；孩子有危险，先打110。`,
    online: '在网上投诉，可以匿名',
    status: '查投诉进度',
  },
  more: {
    title: '还可以找',
    services: '想托多长时间',
    tools: '育儿工具',
    local: '身边的服务',
  },
} as const
