/** What a clerk reads of columns, and of entries of columns.json. */
export const zhHans = {
  /** A heading under a group that only adds up the others. */
  totals: /^(?:合计|小计|总计|总数|总和|共计|合计数)$/,
  /** A heading under another one that only says in what it counts. */
  unit: /^[（(]?(?:元(?:[/／每](?:人)?[月天日周时小次年学期]+)?|万元|人|个|名|位|㎡|平方米|平米|[%％]|月|个月|岁|周岁)[)）]?$/,
  /** Groups that say nothing more than the columns under them. */
  neutralGroup: /信息|情况|概况|资料|基本|明细|登记|备案|证照/,
  /** Groups under which the same word means something else: planned places, those of last year. */
  otherGroup: /在建|规划|计划|[拟新]增|拟[建设开]|其中|上年|去年|变更前|原有|20\d\d/,
  /** What the columns of a group hold, by what the group is called: 人员情况 over 保育人员 counts them. */
  groupEndings: [
    [/人员|队伍/, '人数'],
    [/托位/, '托位'],
    [/班级?数|班级情况|班级设置/, '班数'],
    [/收费|费用|价格/, '收费'],
    [/师幼比|配比/, '师幼比'],
    [/余位|空位/, '余位'],
    [/(?:开放|营业|服务)时间/, '开放时间'],
  ] as readonly (readonly [RegExp, string])[],
  /** What a template says under its headings. */
  instruction: /^(?:[（(]?\*?(?:必填|选填|下拉选择|系统生成|不用填)[)）]?)?$/,
  personal: '身份证号',
  serviceTypes: '服务形式',
  /** A column without a heading; columns.json may name it so. */
  columnName: (letters: string) => `${letters}列`,
  badPattern: (pattern: string) => `“${pattern}”不是正确的正则表达式`,
  unknownHeading: (heading: string) => `“${heading}”不是数据字典里的列名`,
  personalConstant: '这里不能写个人的号码、邮箱或账号',
  /** Numbers without a unit in a cell of ages. */
  bareAge: /(\d+(?:\.\d+)?)(?![\d.]|\s*(?:个|月|岁|周))/g,
  ageUnits: { month: '个月', year: '岁' },
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
    'unnamed-column': {
      severity: 'value',
      what: '{value}没有列名，{detail} 个单元格没有读入',
      fix: '给这一列补上列名，或在 columns.json 里用“{value}”指明它是哪一列（不发布的写明 ignore）',
    },
    'unread-column': {
      severity: 'value',
      what: '不认识“{value}”列，内容看来是{detail}，没有读入',
      fix: '把列名改成“{detail}”，或在 columns.json 里写明它是哪一列（不发布的写明 ignore）',
    },
    'differing-column': {
      severity: 'value',
      what: '“{value}”列与“{detail}”列是同一内容，有些格却不一样，只用了后者',
      fix: '核对后保留一列，或在 columns.json 里写明另一列是什么',
    },
    'duplicate-column': {
      severity: 'hint',
      what: '“{value}”列与“{detail}”列是同一内容，只用了后者',
      fix: '保留一列',
    },
  },
} as const
