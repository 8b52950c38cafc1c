/** What is read out of lists of registered places, and what a clerk reads of them. */
export const zhHans = {
  /** A registration that was ended, in a column of states. */
  ended: /注销|吊销|撤销|终止/,
  /** A scope of business that names the care of small children. */
  care: /托育|婴幼儿照护|托幼|托儿/,
  /** One list names the community before the road, the other does not. */
  community: /^\p{Script=Han}{2,8}?(?:社区|居委会|村委会)(?=\p{Script=Han}{2,}\d)/u,
  /** A heading that only a list of filings has. */
  ofFilings: /备案/,
  issues: {
    'registered-without-kind': {
      severity: 'row',
      what: '看来是登记机关推送的登记名单，columns.json 里没有写明，没有读入',
      fix: '在 columns.json 的 files 里给这个文件写 "kind": "registered"；其实是备案名单的，写 "kind": "filings"',
    },
    'registered-without-name': {
      severity: 'row',
      what: '登记名单里这一行没有机构名称，没有列入“已登记未备案”',
      fix: '补上登记的名称',
    },
    'registered-is-filed': {
      severity: 'hint',
      what: '登记名单里的“{value}”已经在备案名单里，不再列为“已登记未备案”',
      fix: '不用处理；如果不是同一家，请核对信用代码和地址',
    },
    'ended-is-filed': {
      severity: 'value',
      what: '登记名单写明“{value}”的登记已经注销或吊销，备案名单里它还没有注销；“查备案”里两条都写着',
      fix: '向登记机关核实：登记确实没有了的，在备案名单填“注销日期”；登记名单写错的，请登记机关更正',
    },
  },
} as const
