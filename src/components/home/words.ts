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
  services: '想托多长时间',
  ages: '按孩子的年龄找',
  agesHint:
    '国家标准按年龄分班，并规定了一名保育人员最多照看几个孩子。点年龄，看收这个年龄的机构。',
  agesSource: '《托育机构设置标准（试行）》（国卫人口发〔2019〕58号）第十九、二十条',
  classRule: (size: number, perCarer: number) =>
    `每班不超过${size}人，1名保育人员最多照看${perCarer}个孩子`,
  subdistricts: '按街道乡镇找',
  subdistrictCount: (count: number) => (count > 0 ? `${count}家` : '暂无'),
  promises: '政府的承诺，条条有出处',
  promiseSource: (source: string) => `出处：${source}`,
  complain: '有话要说，有事要投诉',
  complainText: (authority: string) =>
    `对机构有疑问或要投诉，请打下面的电话，由${authority}和有关部门处理；孩子有危险，先打110。`,
  complainTextOnline: (authority: string) =>
    `对机构有疑问或要投诉，可以在网上写，也可以打下面的电话，由${authority}和有关部门处理；孩子有危险，先打110。`,
  complainOnline: '在网上投诉，可以匿名',
  complainStatus: '查投诉进度',
} as const
