/** What is read out of lists of registered places, and what a clerk reads of them. */
export const zhHans = {
  /** A registration that was ended, in a column of states. */
  ended: /注销|吊销|撤销|终止/,
  /** A scope of business that names the care of small children. */
  care: /托育|婴幼儿照护|托幼|托儿/,
  issues: {
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
  },
} as const
