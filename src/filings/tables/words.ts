/** How Chinese lists write what is no centre, and what a clerk reads of it. */
export const zhHans = {
  /** The name of a row that adds up others. */
  total:
    /^.{0,12}?(?:小计|合计|总计|共计|累计)(?:\d+家?)?(?:[:：(（].*)?$|^(?:共|合共|总共|共计|合计|总计)?\d+[家所个](?:机构)?$|^(?:(?:sub|grand)?\s?total|平均[值数]?|其中|总数|合计数|(?:上年|去年|上月|上季度?|本月|本年|当年)(?:同期|末|底|数|累计|新增)?|(?:同|环)比(?:增[长减幅]|变化|下降)?|(?:增[长减]|完成|占)[率比额]|占比|比[例重]|排名|目标[值数]?|计划[数值]?|完成[数值])(?:[:：（(].*)?$|^.{0,8}(?:街道|[镇乡区县市])(?:托育机构)?(?:汇总|总数|统计)$/iu,
  /** How many there are, beside the title of their rows. */
  countBeside: /^共?\d+[家所个]?$/u,
  /** Who filled in, checked or sent a list. */
  signature:
    /^(?:填表|填报|制表|制单|审核|复核|审批|负责|联系|经办|统计|单位负责|分管领导|科室负责|主管|报出|报送|上报|打印|校对)[^:：]{0,6}(?:人|日期|时间|单位|部门|电话|领导|签字|签章)?(?:[:：].*)$|^(?:填表人|填报人|制表人|制单人|审核人|复核人|审批人|经办人|负责人|联系人|填表日期|填报日期|制表日期|填报单位)$/u,
  /** What begins a remark. */
  remark:
    /^(?:注|备注|附注|说明|注意事项|温馨提示|填表说明|填报说明|数据来源|资料来源|附件)\d*(?:[:：]|$)|^[（(]?(?:以下(?:空白|无正文|无)|此处空白|空白)[)）]?$/u,
  /** What stands alone between or below rows: a page, a title that goes on, the day of a list, who signs it. */
  signedBelow:
    /^第?\d+页(?:[，,/]?共\d+页)?$|(?:名单|一览表|统计表|汇总表)[（(]续[表页]?\d*[)）]$|^续表\d*$|^(?:截[至止])?(?:20)?\d\d年\d{1,2}月(?:\d{1,2}日)?(?:止|为止)?$|(?:卫生健康(?:局|委员会)|卫健[局委]|人民政府|领导小组(?:办公室)?)$/,
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
    /[（(](?:示例|样例|例|填写示例|填写样例|范例|仅供参考)[)）]$|^(?:例|示例|样例|填写示例)[:：]|^[（(【[](?:示例|样例|例|填写示例|填写样例|范例)[)）】\]]|(?<![A-Za-z])[xX×]{2,}(?=托|幼|婴|机构|园|中心)|某某?(?=托|幼|婴|机构|园|中心)/u,
  exampleNumber: /^(?:例|示例|样例|举例|范例|填写示例|填写样例)$/,
  /** A cell of a row that numbers the columns: 1, (2), 甲. */
  columnNumber: /^[（(]?\d{1,2}[)）]?$/,
  /** A name that stands alone in a merged row. */
  centreName: /托|幼|园|中心|早教|婴/,
  /** A subdistrict with its number or with how many there are: a title also where sums stand beside it. */
  countedSection:
    /^[（(]?[一二三四五六七八九十\d]+[)）、.．]|(?:共?\d+[家所个](?:机构)?[)）]?|[（(]\d+[)）])[:：]?$/u,
  /** What may stand around a subdistrict in a row of its own. */
  aroundSection:
    /^[（(]?[一二三四五六七八九十\d]*[)）]?[、.．]?(?:.{1,6}[区县市])?(?:托育机构|备案机构)?(?:[（(].*[)）]|共?\d+[家所个])?[:：]?$/u,
  /** Columns beside a person's name that are that person's own, where they hold mobile numbers. */
  besideName: /^(?:联系)?(?:方式|方法|电话号码|号码)$|^(?:电话|手机|手机号码?)$/,
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
    '月收费标准',
    '月收费',
    '每月收费',
    '收费情况',
    '月保育费',
    '保教费',
    '保育教育费',
    '托费',
    '托育服务费',
    '托育服务收费',
    '托育收费',
    '托育收费标准',
    '服务收费',
    '收费项目及标准',
  ] as readonly string[],
  /** The heading of a fee is its service and this; between the fees of a cell stands one of these. */
  fee: '收费',
  feeSeparator: /[;；\n、]|[,，](?=\s*\p{Script=Han})|\s+(?=[全半计临])/u,
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
  /** Kinds of classes in other words, and ages in months that each takes. */
  classWords: [
    [/^(?:乳儿|婴儿|乳|婴|小月龄)班/, 'infant'],
    [/^(?:小托|托小|托儿小)班?/, 'youngToddler'],
    [/^(?:大托|托大|托儿大)班?/, 'olderToddler'],
    [/^(?:混龄|混合|混编)/, 'mixedAge'],
  ] as readonly (readonly [RegExp, string])[],
  classCounts: ['班数', '班级数', '班级数量', '班级个数', '数量'] as readonly string[],
  classSizes: ['每班人数', '班额', '最大班额', '班级人数'] as readonly string[],
  classRatios: ['师幼比', '人员配比', '保育人员配比', '照护比'] as readonly string[],
  classAvailability: ['余位', '余位情况', '空位', '余位状态'] as readonly string[],
  name: '机构名称',
  subdistrict: '街道',
  status: '备案状态',
  datum: '坐标系',
  and: '、',
  phones: '联系电话',
  creditCode: '统一社会信用代码',
  /** A sheet that is no list: totals, explanations. */
  noList: /汇总|统计|说明|字典|代码|封面|目录|填表|样表/,
  /** States as titles, names of sheets and remarks say them. */
  saidStates: {
    withdrawn:
      /注销|撤[销回]|吊销|註銷|撤銷|取消备案|退出|停办|终止|停止(?:办|运营|营业|经营|服务)|不再(?:办|运营|营业|经营|招生|收托|从事)|关[停闭门]|倒闭|清退|除名|搬空|人去楼空/,
    suspended: /停业|暂停|歇业|停托|停园|停运|休园|停止招生|停招/,
    expired:
      /(?:备案|有效期|已)[^，。；]{0,4}(?:到期|过期|失效|届满)|(?:到期|过期|失效)(?:机构|名单|备案|未续|$)/,
    notFiled:
      /[未没无非][^，。；、及和与]{0,3}(?:备案|備案)|(?:待|拟|尚|申请|申报)[^，。；、及和与]{0,3}备案|不予备案|备案中|无证(?!取缔)/,
    filed:
      /(?<![未没无不非待拟尚])(?:已[备備]案|备案(?:成功|通过|有效|在册))|正常(?:运营|营业|备案)|在营/,
  },
  /** States that a text says do not hold: 不含已注销机构, 未注销. */
  exceptStates:
    /[（(]?(?:不含|不包[括含]|除|剔除|扣除|去除|未|没有)(?:了|已|被)*(?:注销|撤销|吊销|停业|暂停|歇业|关停|停办|到期|未备案)[^，。；）)]{0,8}[)）]?/g,
  plannedState:
    /(?:拟|待|将|申请|正在|疑似|部分|恢复|解除|结束|曾)[^，。；]{0,2}(?:注销|撤销|停业|关停|停办|暂停|歇业)/,
  /** A remark that says nothing but a state, and since when. */
  onlyState:
    /^(?:该?(?:机构|园)?)?(?:(?:于|自)?\d{2,4}[年./-]\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?)?(?:起|已经?|现已?|目前已?|主动|自行|申请后)*(?:注销|撤[销回]|吊销|取消|关[停闭门]|停办|倒闭|清退|停业|暂停|歇业|停托|停园|停运|停招|到期|过期|失效|(?:未|没有|尚未|暂未)(?:取得|办理|完成)?备案|待备案|备案(?:已)?(?:到期|过期|失效|注销|撤销))(?:备案|服务|营业|运营|招生|收托|整顿|中|了)*[。.！!]?$/,
  /** A remark that the house or the centre is gone, or not open yet. */
  goneState:
    /(?:^|[，,。；;、（(])(?:该?(?:机构|园|房屋|场地|楼房|小区|地块))?(?:目前|现|已经?|被|因[^，,。；;]{1,8}|正在|尚|暂|整体)*(?:拆[迁除](?:中|了)?|失联|查无[^，,。；;]{0,4}|人去楼空|搬空|空置|[未没](?:有|实际)?(?:营业|运营|经营|开[园业办]|收托)|在建|建设中|筹[建备]中?)(?:$|[，,。；;、）)])/,
  /** A remark that another column is not as it is any more, or may be wrong. */
  changedRemark:
    /(?:更名|改名)(?:为|成|中)|(?:名称|电话|号码|地址|园址)[^，,。；;]{0,4}(?:变更|更换|更改|改为|改成|换成|有误|错误|不对|打不通|停机|空号)|(?:变更|更换|新)(?:地址|电话|园址|场地|名称)|[搬迁](?:[至到往]|(?=[^，,。；;]{1,8}[区县街路镇]))|转让|过户|待(?:核实|核查|确认|查实)|(?:限期|正在|责令)整改|整改中|[未没]整改|无(?:在托|在园)|[未没]招[生收]|与[^，,。；;]{1,20}(?:合并|重复|是同一)/,
  /** One that says what is over, and stands in the columns by now. */
  pastChange: /(?:19|20)\d\d年|现址|完成|整改(?:到位|合格)|已整改/,
  longestRemark: 200,
  unclearState: '状态不明',
  /** Columns of remarks. */
  remarkColumn: /备注|说明/,
  /** A remark that says whose own a number is: 法人电话同联系电话, 电话为负责人本人手机. */
  ownNumber:
    /(?:法人|法定代表人|负责人|园长|院长|老板|经营者|个人|私人|本人)[^，,。；;]{0,6}(?:电话|手机|号码|联系方式)|(?:电话|手机|号码|联系方式)[^，,。；;]{0,6}(?:法人|法定代表人|负责人|园长|院长|老板|经营者|个人|私人|本人)/,
  /** Columns that say whether a centre runs. */
  runningColumn: /运[营行]|经营|营业|在营|开办|办园|办托|收托/,
  longestTitle: 60,
  /** A row that names a centre rather than the rows below. */
  namesCentre:
    /(?:园|中心|托儿所|托育所|公司|部|店|馆|班|之家|早教|学校|社|屋)(?:[（(【〔[].*[)）】〕\]]|[-—－].*)?$/u,
  /** What titles of a group of rows say beside its state. */
  aroundState:
    /^[（(]?[一二三四五六七八九十\d]*[)）]?[、.．]?|托育|婴幼儿|照护|服务|机构|名单|单位|园所?|幼儿园|的|情况|汇总|一览表?|清单|附件?\d*|以下|下列|其他|另有|所有|[:：（()）、]|共?\d+[家所个]|\d+[年月日季度]+/gu,
  wholeNumber: /\d{6}|\d{4}\D{1,3}\d{3}/,
  /** How a centre is called, and what a line that goes on does not begin with. */
  wholeName: /.{2}(?:托育|托幼|托管|托儿|照护|早教|幼儿|亲子|婴幼)\p{Script=Han}*$/u,
  issues: {
    'unknown-header': {
      severity: 'row',
      what: '这一行在“{value}”这一行里或下面，那一行看来是另一张表的表头，认不出机构名称那一列，没有发布',
      fix: '把那一行的列名改成数据字典里的（“机构名称”等），或把两张表分成两个文件',
    },
    'mobiles-published': {
      severity: 'hint',
      what: '“联系电话”里有 {detail} 家写的是手机号，照常公布在网页和开放数据里',
      fix: '请确认都是机构愿意公布的号码；个人自用的，换成机构对外的电话',
    },
    'mobile-of-person': {
      severity: 'hint',
      what: '同一行的备注写着“{value}”，这里的手机号像是个人的，照常公布了',
      fix: '个人自用的，换成机构对外的电话；机构就用它对外的，不用处理',
    },
    'state-from-title': {
      severity: 'hint',
      what: '“{value}”：这里的机构按“{detail}”发布',
      fix: '不对的，请加“备案状态”列逐行写明，或在 columns.json 里写明',
    },
    'day-from-title': {
      severity: 'hint',
      what: '“{value}”：这份名单的日期按 {detail} 算',
      fix: '不对的，请在 columns.json 里给这个文件写 asOf（名单是哪天的）',
    },
    'note-of-some': {
      severity: 'value',
      what: '“{value}”没有写是哪几家，各家的备案状态没有改',
      fix: '在“备案状态”列逐行写明，或在说明里写出机构名称',
    },
    'remark-of-change': {
      severity: 'hint',
      what: '“{value}”没有读入：像是说名称、地址、电话或情况变了，仍按各列的内容发布',
      fix: '变了的，改在相应的列；没有变的，从这一格删去',
    },
    'state-of-title-unclear': {
      severity: 'value',
      what: '“{value}”提到备案状态，看不出每家机构是哪一种，备案状态没有发布',
      fix: '加“备案状态”列逐行写明',
    },
    'states-differ': {
      severity: 'value',
      what: '写的是“{value}”，同一行却有“{detail}”，按前者发布',
      fix: '核对后改正写错的一格',
    },
    'note-row': {
      severity: 'hint',
      what: '“{value}”看来不是机构（说明、合计、重复的表头或零散的字），没有读入',
      fix: '如果它是一家机构，请补全名称和街道',
    },
    'section-row': {
      severity: 'hint',
      what: '“{value}”看来是小标题，下面的机构按它归到{detail}',
      fix: '不对的，请给每一行写明街道和备案状态',
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
    'row-joined': {
      severity: 'value',
      what: '“{value}”：格里换行没有加引号，断成了几行，已接成一行',
      fix: '核对这一行；含换行的格子两边加英文双引号，或去掉换行',
    },
    'cut-row': {
      severity: 'row',
      what: '文件在“{value}”这一行中间断了，这一行没有发布，后面可能还有',
      fix: '文件像是没有导出完或没有传完：重新导出整份名单；确实到此为止的，补齐这一行的格子，并在行末换行',
    },
    'subdistrict-from-sheet': {
      severity: 'hint',
      what: '没有写街道的机构，按工作表名归到{detail}',
      fix: '不对的，请加“街道”列，或在 columns.json 的 sheets 里写明',
    },
    'subdistrict-of-title-differs': {
      severity: 'value',
      what: '街道写的是“{value}”，工作表名或上面的小标题却是“{detail}”，仍按这一格发布',
      fix: '核对后改正街道，或把这一行移到对的地方',
    },
    'rows-of-one-centre': {
      severity: 'value',
      what: '{detail}占了几行，“{value}”各行不一样，分不清哪个对，没有发布',
      fix: '一家机构写一行；分班型写的，请加“班型”列',
    },
    'shared-count': {
      severity: 'value',
      what: '“{value}”写在 {detail} 行合并的一格里，分不清每家机构是多少，没有发布',
      fix: '取消合并，给每家机构填写自己的数',
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
