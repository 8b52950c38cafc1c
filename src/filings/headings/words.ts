/** What a clerk reads of columns, and of entries of columns.json. */
export const zhHans = {
  badPattern: (pattern: string) => `“${pattern}”不是正确的正则表达式`,
  unknownHeading: (heading: string) => `“${heading}”不是数据字典里的列名`,
  issues: {
    'personal-column': {
      severity: 'hint',
      what: '“{value}”列是个人信息，{detail} 个单元格没有读入',
      fix: '从名单里删除这一列；机构对外电话请写在“联系电话”列',
    },
    'unused-column': {
      severity: 'hint',
      what: '“{value}”列不对外发布，{detail} 个单元格没有读入',
      fix: '不需要处理',
    },
    'ignored-column': {
      severity: 'hint',
      what: '“{value}”列按 columns.json 不发布：{detail}',
      fix: '不需要处理；要发布请修改 columns.json',
    },
    'column-by-part': {
      severity: 'hint',
      what: '“{value}”列按“{detail}”列读入',
      fix: '如果不是同一内容，请在 columns.json 写明它是哪一列，或写明不发布',
    },
    'unknown-column': {
      severity: 'hint',
      what: '不认识“{value}”列，{detail} 个单元格没有读入',
      fix: '改成数据字典里的列名，或在 columns.json 里写明它是哪一列',
    },
    'duplicate-column': {
      severity: 'hint',
      what: '“{value}”列与“{detail}”列是同一内容，只用了后者',
      fix: '保留一列',
    },
  },
} as const
