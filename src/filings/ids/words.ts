/** What a clerk reads when it is doubtful which centre a row speaks of. */
export const zhHans = {
  issues: {
    'shared-number': {
      severity: 'value',
      what: '编号“{value}”在同一份名单里写给了不同的机构（另见 {detail}），按几家机构分别发布，这个编号没有采用',
      fix: '核对并改正编号；还没有编号的留空，不要照抄',
    },
    'number-of-another': {
      severity: 'value',
      what: '编号“{value}”在别的名单里是另一家机构（{detail}），名称和地点都对不上，按两家机构发布',
      fix: '核对编号；同一家机构改名并搬迁的，请补填统一社会信用代码',
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
