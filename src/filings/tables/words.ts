/** How Chinese lists write what is no centre, and what a clerk reads of it. */
export const zhHans = {
  /** The name of a row that adds up others. */
  total: /^.{0,12}?(?:小计|合计|总计|共计|累计)(?:\d+家?)?(?:[:：(（].*)?$/u,
  /** Who filled in, checked or sent a list. */
  signature:
    /^(?:填表|填报|制表|制单|审核|复核|审批|负责|联系|经办|统计|单位负责|分管领导|科室负责|主管|报出|报送|上报|打印|校对)[^:：]{0,6}(?:人|日期|时间|单位|部门|电话|领导|签字|签章)?(?:[:：].*)$|^(?:填表人|填报人|制表人|制单人|审核人|复核人|审批人|经办人|负责人|联系人|填表日期|填报日期|制表日期|填报单位)$/u,
  /** What begins a remark. */
  remark:
    /^(?:注|备注|附注|说明|注意事项|温馨提示|填表说明|填报说明|数据来源|资料来源|附件)\d*(?:[:：]|$)/u,
  /** First words of a row that is a note, unless it names a centre and where it is. */
  notes: [
    '合计',
    '总计',
    '小计',
    '共计',
    '汇总',
    '备注',
    '注意事项',
    '说明',
    '温馨提示',
    '填表说明',
    '填报说明',
    '填报单位',
    '填表人',
    '制表',
    '审核',
    '数据来源',
    '联系人',
    '以上',
    '附件',
    '*',
    '※',
  ] as readonly string[],
  exampleName:
    /[（(](?:示例|样例|例|填写示例|填写样例|范例|仅供参考)[)）]$|^(?:例|示例|样例|填写示例)[:：]/u,
  exampleNumber: /^(?:例|示例|样例|举例|范例|填写示例|填写样例)$/,
  /** A cell of a row that numbers the columns: 1, (2), 甲. */
  columnNumber: /^[（(]?\d{1,2}[)）]?$/,
  /** A name that stands alone in a merged row. */
  centreName: /托|幼|园|中心|早教|婴/,
  /** What may stand around a subdistrict in a row of its own. */
  aroundSection:
    /^[（(]?[一二三四五六七八九十\d]*[)）]?[、.．]?(?:.{1,6}[区县市])?(?:托育机构|备案机构)?(?:[（(].*[)）]|共?\d+[家所个])?[:：]?$/u,
  /** Headings of one fee, whose service stands in the row. */
  fees: [
    '收费标准',
    '收费',
    '费用',
    '收费金额',
    '价格',
    '保育费',
    '托育费',
    '保育费收费标准',
    '收费价格',
  ] as readonly string[],
  /** Headings of the kind of class that a row speaks of. */
  classes: [
    '班型',
    '班级类型',
    '班级',
    '班别',
    '编班类型',
    '班级设置',
    '年龄班',
  ] as readonly string[],
  classCounts: ['班数', '班级数', '班级数量', '班级个数', '数量'] as readonly string[],
  classSizes: ['每班人数', '班额', '最大班额', '班级人数'] as readonly string[],
  classRatios: ['师幼比', '人员配比', '保育人员配比', '照护比'] as readonly string[],
  classAvailability: ['余位', '余位情况', '空位', '余位状态'] as readonly string[],
  subdistrict: '街道',
  phones: '联系电话',
  creditCode: '统一社会信用代码',
  /** A sheet that is no list: totals, explanations. */
  noList: /汇总|统计|说明|字典|代码|封面|目录|填表|样表/,
  issues: {
    'note-row': {
      severity: 'hint',
      what: '“{value}”看来是说明、合计或重复的表头，没有当作机构',
      fix: '如果它是一家机构，请补全名称和街道',
    },
    'section-row': {
      severity: 'hint',
      what: '“{value}”看来是小标题，下面没有写街道的机构按它归到{detail}',
      fix: '不对的，请给每一行写明街道',
    },
    'example-row': {
      severity: 'hint',
      what: '“{value}”看来是填写示例，没有发布',
      fix: '如果它是一家机构，请改掉“示例”字样',
    },
    'struck-row': {
      severity: 'value',
      what: '“{value}”的名称加了删除线，这一行没有发布',
      fix: '作废的请删除这一行；仍有效的请去掉删除线',
    },
    'longer-row': {
      severity: 'row',
      what: '这一行有 {detail} 格，比表头多，分不清哪一格是哪一列，没有发布',
      fix: '含逗号的格子两边加英文双引号；表头缺列名的请补上',
    },
    'subdistrict-from-sheet': {
      severity: 'hint',
      what: '表里没有街道列，按工作表名归到{detail}',
      fix: '不对的，请加“街道”列，或在 columns.json 的 sheets 里写明',
    },
    'rows-of-one-centre': {
      severity: 'value',
      what: '{detail}占了几行，“{value}”各行不一样，分不清哪个对，没有发布',
      fix: '一家机构写一行；分班型写的，请加“班型”列',
    },
    'row-without-service': {
      severity: 'value',
      what: '“{value}”不知道是哪种服务的收费，没有发布',
      fix: '这一行的“服务形式”只写一种，或分成“全日托收费”“半日托收费”等列',
    },
    'row-without-class': {
      severity: 'value',
      what: '“{value}”不是班型，这一行的班型内容没有发布',
      fix: '填写下列之一：{detail}',
    },
    'rows-over-limit': {
      severity: 'row',
      what: '这张表的机构超过 {detail} 行，没有读入',
      fix: '按街道（乡镇）拆成几个文件',
    },
    'list-without-header': {
      severity: 'value',
      what: '工作表看来是一张表，但没有找到表头，没有读入',
      fix: '是名单的，检查表头文字；不是名单的，在 columns.json 的 sheets 里写明 ignore 和原因',
    },
    'ignored-sheet': {
      severity: 'hint',
      what: '工作表按 columns.json 没有读入：{detail}',
      fix: '不需要处理；要发布请修改 columns.json',
    },
  },
} as const
