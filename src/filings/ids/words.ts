/** What a clerk reads when it is doubtful which centre a row speaks of. */
export const zhHans = {
  /** What makes a name that of a branch: 分园, 二园, 东街店, 第三校区. */
  branch: /分[园部校店托]|[一二三四五六七八九十\d][园部校店区]|校区|店$|分中心/,
  /** How an address goes on from the road: a name, and a number. */
  house: /^[^\d]*[路街巷道弄里村][^\d]*\d/,
  /** What may stand before the road or be left out: 福建省, 华大街道, 大城里, 朝阳社区, a postcode. */
  area: /^(\d{3,6})?([^\d]*([省市区县镇乡里村]|街道|社区))?$/,
  issues: {
    'shared-number': {
      severity: 'value',
      what: '编号“{value}”在同一份名单里写给了不同的机构（另见 {detail}），按几家机构分别发布，这个编号没有采用',
      fix: '核对并改正编号；还没有编号的留空，不要照抄',
    },
    'number-spelt-otherwise': {
      severity: 'hint',
      what: '编号“{value}”与“{detail}”只有大小写、横线或括号不同，按同一个编号认',
      fix: '是同一家的，写成回执上的样子；是两家的，请改正写错的编号',
    },
    'number-of-another': {
      severity: 'value',
      what: '编号“{value}”在别的名单里是另一家机构（{detail}），名称和地点都对不上，按两家机构发布',
      fix: '核对编号；同一家机构改名并搬迁的，请补填统一社会信用代码',
    },
    'credit-code-of-another': {
      severity: 'value',
      what: '信用代码“{value}”在别的名单里是另一家机构（{detail}），名称和地点都不同，按两家机构发布',
      fix: '是同一家的，写成一样的名称，或补填相同的备案编号；是分园的，请补填各自的备案编号',
    },
    'name-of-several': {
      severity: 'row',
      what: '“{value}”在这个街道有不止一家（{detail}），地址和电话认不出是哪一家，这一行没有发布',
      fix: '补填备案编号，或写成与其中一家相同的地址',
    },
    'same-centre-elsewhere': {
      severity: 'value',
      what: '“{value}”与 {detail} 按一家机构发布，地址和电话却都不同，用了较新的',
      fix: '搬迁的请补填备案编号并删除旧名单；是两家的，请补填各自的备案编号',
    },
    'same-name-other-number': {
      severity: 'value',
      what: '与 {detail} 同名、同一街道，编号或信用代码却不同，按两家机构发布',
      fix: '是同一家的，写成同一个编号，或补填相同的地址；是两家的，请在“园所名”列写明区别',
    },
    'same-name-other-address': {
      severity: 'value',
      what: '与 {detail} 同名、同一街道，地址却不同，按两家机构发布',
      fix: '是同一家的，合并为一行；是两家的，请补填备案编号，并在“园所名”列写明区别',
    },
  },
} as const
