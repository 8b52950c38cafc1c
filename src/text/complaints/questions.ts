/** The questions, in residents' words. */
export const QUESTION_TITLES = {
  centre: '要投诉哪家机构？',
  matter: '主要是什么事？',
  narrative: '发生了什么？',
  when: '大概是什么时候？',
  files: '添加照片、视频或文件（选填）',
  contact: '要不要留联系方式？',
  check: '提交前看一遍',
} as const

export const CENTRE_QUESTION = {
  search: '机构名、地址或小区',
  searchHint: '记得几个字就行，也可以输拼音。',
  submit: '查找',
  chosen: '选中的机构',
  found: (count: number) => `找到${count}家，选一家`,
  more: (count: number) => `只列出前${count}家。多写几个字，能找得更准。`,
  nothing: (text: string) => `名单里没有找到“${text}”。换个说法再找，或选“不在名单里”。`,
  other: '换一家',
  withdrawn: '已注销备案',
  unlisted: '不在名单里，自己写',
  unlistedTitle: '这家机构不在名单里',
  unlistedHint: '没有备案的机构，也可以投诉。',
  unlistedName: '机构叫什么',
  unlistedNameHint: '不知道名字，就写招牌上的字，或大家怎么叫它。',
  unlistedAddress: '在哪里',
  unlistedAddressHint: '路名门牌，或小区和楼栋。',
  subdistrict: '属于哪个街道或乡镇',
  subdistrictUnknown: '不清楚',
  searchInstead: '在名单里找',
  separator: '，',
} as const

export const MATTER_QUESTION = {
  hint: '选最接近的一项，由它决定交给哪个部门。有好几件事，选最要紧的，其他的下一步一起写。',
} as const

export const NARRATIVE_QUESTION = {
  hint: '谁、在哪里、做了什么，您看到或听到了什么。',
  advice: [
    '不用写孩子的姓名、生日、证件号；别写别人家孩子的名字。',
    '想要什么结果，也可以写：退费、整改，或只是让人知道。',
  ],
  limit: (limit: number) => `最多${limit}个字。`,
} as const

export const WHEN_QUESTION = {
  hint: '例如2026年9月。日子记不清，空着就行。',
  year: '年',
  month: '月',
  day: '日',
  unknown: '记不清',
} as const

export const CONTACT_QUESTION = {
  why: '留电话只为两件事：向您核实情况，把结果告诉您。名字和电话不会告诉被投诉的机构。',
  choices: {
    anonymous: {
      label: '匿名',
      hint: '不留名字和电话。没法向您核实，结果要您凭查询码自己查。',
    },
    officersOnly: {
      label: '只让受理人员知道',
      hint: '受理人员可以打给您；名字和电话不给办理的部门。',
    },
    contactable: {
      label: '可以联系我',
      hint: '受理人员和办理的部门都可以打给您。',
    },
  },
  ifContact: '选了“匿名”，下面不用填。',
  name: '怎么称呼您',
  phone: '电话',
  phoneHint: '手机或座机都可以，照平时的写法写。',
} as const
