/** Characters of headings in lists from elsewhere, and the simplified ones in the same order. */
const TRADITIONAL =
  '機構稱單鄉鎮區縣電話聯繫絡實際內積員數額齡類別狀態況註冊備號證發經營業務園長責負費標準時間開關閉場環學嬰幫層級權質險監檢處罰記錄簽動傳衛網統貸終計總聞執辦點優設圖讓樣對專職'
const SIMPLIFIED =
  '机构称单乡镇区县电话联系络实际内积员数额龄类别状态况注册备号证发经营业务园长责负费标准时间开关闭场环学婴帮层级权质险监检处罚记录签动传卫网统贷终计总闻执办点优设图让样对专职'

/** What a clerk reads of columns, and of entries of columns.json. */
export const zhHans = {
  /** A heading under a group that only adds up the others. */
  totals: /^(?:合计|小计|总计|总数|总和|共计|合计数)$/,
  /** A heading under another one that only says in what it counts. */
  unit: /^[（(]?(?:单位[:：])?(?:(?:人民币|万)?元(?:[/／·•每](?:人|生|孩|月|天|日|周|星期|小?时|次|年|学?期))*|人次?|个|名|位|家|间|张|班|天|小时|年|㎡|m[2²]|万?平方米?|平米|亩|[%％]|月|个月|月龄|岁|周岁)[)）]?$/i,
  /** Groups that say nothing more than the columns under them. */
  neutralGroup: /信息|情况|概况|资料|基本|明细|登记|备案|证照/,
  /** What a group says of itself behind what its columns are of: 备案信息 over 编号 and 日期. */
  vagueEnding: /(?:基本)?(?:信息|情况|概况|资料|内容)$/,
  /** Words within headings that stand for those of the dictionary. */
  synonyms: [
    [/^(?:全日制|全天托?|全日(?!托))(?:托育|照护)?(?!托)/, '全日托'],
    [/^(?:半日制|半天托?|半日(?!托))(?:托育|照护)?(?!托)/, '半日托'],
    [/^(?:小时托|钟点托|时托|计时(?!托))/, '计时托'],
    [/^(?:临托|临时(?!托))/, '临时托'],
    [/^(?:混龄|混合|混编)班(?!数|级)|^(?:混龄|混合(?!编)|混编)(?=班[数级])/, '混合编班'],
    [/^小托班(?!数|级)|^小托(?=班[数级])/, '托小班'],
    [/^大托班(?!数|级)|^大托(?=班[数级])/, '托大班'],
    [/^(?:专职|兼职|专兼职)?(?:保育员|保育师|保育老师)/, '保育人员'],
    [/^育婴员/, '育婴师'],
    [/^(?:专职|兼职|专兼职)?(?:保健人员|保健医生?|保健老师)/, '保健员'],
    [/^(?:专职|兼职|专兼职)?(?:保安人员|保安(?!员))/, '保安员'],
    [
      /^((?:全日|半日|计时|临时)托)(?:育?服务)?(?:的)?(?:每?月|每?[日天]|每?小时|每?次)?(?:保育|托育|保教|服务)*(?:费用?|收费|价格)(?:标准|金额|情况)?$/,
      '$1收费',
    ],
  ] as readonly (readonly [RegExp, string])[],
  /** Headings of one meaning in the many ways in which bureaus put them together, and the column of each. */
  families: [
    [
      /^(?:机构|园所|园区)?(?:所属|所在|属地|辖区|归属)?(?:街道?|乡|镇|街道办)(?:[/、或]?(?:街道?|乡|镇))*(?:办事处)?(?:名称?)?$/,
      '街道',
    ],
    [/^(?:所属|所在)?(?:县[/、]?区|区[/、]?县|县[/、]?市[/、]?区|[县区])$/, '区县'],
    [
      /^(?:已?备案的?)?(?:(?:婴幼儿)?(?:托育|托幼|托管|照护|托位)(?:服务)?)?(?:机构|园所?|托?[点园]|中心|企业|公司|(?:市场|登记|经营)?主体|商户|幼儿园|托儿所)(?:登记|注册|备案|法定)?(?:名称?|全称)$/,
      '机构名称',
    ],
    [
      /^(?:登记|注册|备案|法定|执照|营业执照)(?:上的?)?名称$|^(?:托育|托幼|照护)(?:服务)?(?:机构|园所?|点|中心)$/,
      '机构名称',
    ],
    [
      /^(?:举办|主办|承办|运营|主管|投资|管理|建设)(?:者|方|人|单位|机构|主体|公司|企业)(?:名称|全称|类型|性质)?$/,
      '举办方',
    ],
    [
      /^(?:现有?|实际|目前|当前|已)*(?:在托|入托|在园|在读|现托)(?:的)?(?:婴?幼儿|儿童|孩子|宝宝)?(?:人?数|总数|人数)$/,
      '在托人数',
    ],
    [
      /^(?:现有?|实际|目前|当前|已)+(?:收托|招收|招生)?(?:的)?(?:婴?幼儿|儿童|孩子|宝宝)(?:人?数|总数)$|^(?:现有?|实际|目前|当前|已)+(?:收托|招收)(?:人?数)$/,
      '在托人数',
    ],
    [
      /^(?:机构|园所|全园|托育|可?提供|核定|核准|备案|批准|总)*的?托位(?:规模|总?数|总量|数量|合计|数合计|数总计)?$/,
      '托位数',
    ],
    [
      /^(?:核定|核准|最大|最多|可)(?:收托|容纳|招收)(?:婴?幼儿|儿童)?(?:人?数|规模|能力)$|^收托能力$|^(?:设计|核定|办托|托育)规模$/,
      '托位数',
    ],
    [
      /^(?:系统|托育)?备案(?:登记)?(?:证书?|凭证|回执|登记)?(?:编号|编码|证?号码?|号|文号)$/,
      '备案编号',
    ],
    [
      /^(?:通过|完成|首次|初次|准予)?备案(?:登记|完成|通过|办结|回执|审核|成功)*的?(?:时间|日期|年月)$/,
      '备案日期',
    ],
    [
      /^(?:机构|园所?|单位|托育|服务|经营|营业|办园|办学|办托|实际|具体|详细|场所)+(?:地址|地点|住所地?|住址|位置|所在地)$|^住所地$/,
      '地址',
    ],
    [
      /^(?:座机|固定|公示|公开|报名|招生|咨询|服务|机构|办公|前台|对外|联系|园所?|单位|托育)*(?:电话|热线|座机|固话)(?:号码)?[\d一二三]?$/,
      '联系电话',
    ],
    [
      /^统一(?:社会)?(?:信用)?(?:代码|编码)(?:证?号)?$|^社会信用(?:代码|编码)(?:证?号)?$|^信用编码$/,
      '统一社会信用代码',
    ],
    [/^(?:机构|单位)?(?:性质|属性)$|^营利性?[/、或]非营利性?$/, '登记性质'],
    [
      /^(?:可?收托|招收|招生|服务|接收|适合|适龄|入托|托育)?的?(?:婴?幼儿|儿童)?(?:年龄|月龄)(?:段|范围|区间|阶段)?$|^招生对象$/,
      '收托年龄',
    ],
    [/^(?:收托|托管|托育|照护)(?:服务)?(?:形式|方式|模式|类型)$|^服务模式$/, '服务形式'],
    [/^(?:是否)?(?:为|是|属于)?(?:认定为?)?普惠性?(?:托育|托幼)?(?:服务)?(?:机构|园所?)?$/, '普惠'],
    [/^(?:室外|户外)(?:活动)?(?:场地|场所|区域)?面积$/, '室外面积'],
    [/^(?:其[他它]|情况|特殊|补充|备注)*(?:备注|说明)$/, '备注'],
  ] as readonly (readonly [RegExp, string])[],
  /** What may be such a column, and is told as understood by a part. */
  likely: [
    [/^(?:设计|现有|实际|开设|设置|已建|已有)托位(?:总?数|总量|数量)?$/, '托位数'],
    [/^(?:全托|日托)的?(?:费用?|收费|价格)(?:标准|金额)?$/, '全日托收费'],
    [/^半托的?(?:费用?|收费|价格)(?:标准|金额)?$/, '半日托收费'],
    [/^(?:注册|登记|办公|通[信讯]|备案)地址$|^(?:具体)?位置$|^地点$/, '地址'],
    [/^(?:收托|工作|托育|入离园|开闭园)时间$|^(?:开放|服务)时段$/, '开放时间'],
  ] as readonly (readonly [RegExp, string])[],
  /** What says in brackets which of its kind it is: 属地（街道）, 位置（经纬度）. */
  saidInBrackets: /^(?:属地|归属地?|辖区|位置|地点|定位|所在地|地图)$/,
  /** What holds the name of a column and is another thing: some of the places, a code of another kind. */
  otherThing:
    /.托位|托位.*[率口贴额]|组织机构代码|在托.*率|(?:举办|主办|承办|运营|主管|投资|委托|管理|建设|填报|填表|品牌)(?:者|方|人|单位|机构|主体|公司)/,
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
  /** A heading whose own words make it another one: 备案日期（拟）, 预计备案日期, 2025年在托人数. */
  otherHeading:
    /^(?:预[计期定]|计划|规划|拟|暂定|原(?!因)|上年|上一年|去年|上月|20\d\d年?度?)|[（(【[〔](?:拟|预[计期定]|计划|规划|暂定|待定|原|变更前|上年|上一年|去年|旧)[^）)】\]〕]*[）)】\]〕]|[-—－_](?:拟|预计|计划|规划)$|(?:日期|时间|托位数?|人数)(?:拟|预计)$/,
  /** Who somebody is, and what is that person's own. */
  person:
    /园长|院长|校长|所长|店长|站长|主任|经理|书记|董事|老师|教师|班主任|管理员|专员|负责(?:人|老师|同志)|责任人|联系人|经办人|填[表报]人|备案人|申[请报]人|举办人|举办者|投资人|股东|业主|法人|法定代表人|代表人|个人|本人|家长|實際負責人|負責人/,
  contact: /电话|手机|联系方[式法]|号码|微信|qq|邮箱|邮件|地址|住址|账号|传真|電話|電子|聯絡/i,
  onlyPerson:
    /^(?:园长|院长|校长|所长|店长|主任|责任人|经办人|备案人|申[请报]人|举办人|投资人|股东|业主|实际控制人)(?:姓名|信息)?$|微信(?!公众)|^qq|邮箱|电子邮[件箱]|银行(?:账号|账户|卡)|出生|户籍|家庭[住地]址|护照|民族|学历|籍贯/i,
  /** Headings that ask whether a state holds, and what 是 says under each. */
  askedStates: [
    [
      /^(?:是否|有无)(?:已经?|被)*(?:注销|撤销|吊销|退出|停办|关停|关闭|终止)(?:备案|服务)?$|^(?:注销|撤销|吊销|停办|关停)(?:备案)?(?:与否|否|情况|状态|标[志识记])$/,
      '已注销',
      '',
    ],
    [
      /^(?:是否|有无)(?:已经?|被)*(?:停业|暂停|歇业|停托|停运)(?:服务|营业|运营)?$|^(?:停业|暂停|歇业)(?:服务)?(?:与否|否|情况|状态|标[志识记])$/,
      '停业',
      '',
    ],
    [/^是否(?:已经?)?(?:备案)?(?:到期|过期|失效)$/, '备案已到期', ''],
    [/^(?:是否|有无)(?:仍|还)?在册$|^在册(?:与)?否$/, '', '不在册'],
    [
      /^是否(?:正常|持续|仍|还|正)*在?(?:运营|营业|经营|开办|办园|办托|运行|收托|营|办|园)中?$/,
      '',
      '没有运营',
    ],
    [
      /^(?:是否|有无)(?:已经?|取得|获得|完成|通过|办理|进行|有)*备案(?:证|登记|回执)?$|^备案(?:与)?否$/,
      '已备案',
      '未备案',
    ],
  ] as readonly (readonly [RegExp, string, string])[],
  /** Cells that look like headings: of a name, and of anything. */
  nameHeading: /名称$|^(?:机构|园所|园|托育点|服务点|点位|单位)名?$/,
  headingLike:
    /(?:名称|街道|乡镇|街镇|地址|电话|方式|号码|编号|日期|时间|人数|数量?|状态|情况|类型|性质|年龄|月龄|收费|价格|面积|负责人|联系人|备注|序号|姓名|在册幼儿)$/,
  /** Headings of coordinates, and the datums of some that cannot be converted. */
  ofPoints: /[经纬]度?|坐标|定位|lng|lat|lon/i,
  otherDatum: /(?:北京|bj)54|(?:西安|xian)80|(?:地方|城市|独立)坐标系?|谷歌(?:地图)?|google|必应/,
  point: '坐标',
  status: '备案状态',
  /** Other headings of a state, told as understood by a part. */
  states:
    /^(?:机构|园所|运行|运营|经营|营业|办园|办托|开办|开园|存续|审批|注册|登记|在营|生存|目前|当前|现时|现在|业务|备案|有效)*(?:状态|现状|状况)(?:说明|描述)?$|^(?:运[行营]|经营|营业|开办|备案|存续|在营)情况(?:说明)?$/,
  traditional: new RegExp(`[${TRADITIONAL}]`, 'g'),
  simplified: new Map([...TRADITIONAL].map((one, at) => [one, SIMPLIFIED[at] ?? one])),
  personal: '身份证号',
  serviceTypes: '服务形式',
  /** A column without a heading; columns.json may name it so. */
  columnName: (letters: string) => `${letters}列`,
  badPattern: (pattern: string) => `“${pattern}”不是正确的正则表达式`,
  unknownHeading: (heading: string) => `“${heading}”不是数据字典里的列名`,
  toOrIgnore: 'to 和 ignore 要写一个，而且只写一个',
  ignoreOrConstants: 'ignore 和 constants 要写一个，而且只写一个',
  personalAuthority: '这里写单位，不写人的姓名',
  personalConstant: '这里不能写个人的号码、邮箱或账号',
  /** Numbers without a unit in a cell of ages. */
  bareAge: /(\d+(?:\.\d+)?)(?![\d.]|\s*(?:个|月|岁|周))/g,
  ageUnits: { month: '个月', year: '岁' },
  and: '、',
  /** A day in a title or in a file's name that is not the beginning of something. Groups: year, month, day. */
  day: /(?<!\d)(20\d\d)\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})(?!\d)(?!\s*[日号]?\s*(?:[以之]?前|起|开始|以[来后]|[至到~—–]|-\s*\d))/g,
  /** The day until which a list holds. */
  dayUntil:
    /(?:(?<!有效期?限?)截[至止]到?|统计至|更新[至到]|数据日期|更新日期|统计日期|填报日期|填表日期|制表日期|统计时间|更新时间|填报时间)[:：]?\s*(20\d\d)\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})(?!\d)/g,
  /** Lines above a list whose days are of something else: a paper, a term, what is asked of whoever fills in. */
  noDay:
    /^(?:注|备注|附注|说明|注意|温馨提示|填表说明)\d*[:：]|[请须应]|报送|有效期|施行|印发|根据|依据|按照|[〔《]/,
  issues: {
    'rule-without-column': {
      severity: 'value',
      what: '这里写的列“{value}”在 {detail} 里没有，这一条没有起作用',
      fix: '照文件里的列名改正 from（几行表头的连着写）；不用了的删掉这一条',
    },
    'rule-without-sheet': {
      severity: 'value',
      what: 'columns.json 里写的工作表“{value}”，这个文件里没有，没有起作用',
      fix: '照文件里的工作表名改正；不用了的删掉',
    },
    'list-from-the-future': {
      severity: 'value',
      what: '数据日期 {value} 还没有到，没有采用，这份名单按没有日期算',
      fix: '核对 columns.json 里的 asOf（没有写的，核对文件名和表上面的标题），改成名单是哪天的',
    },
    'personal-column': {
      severity: 'hint',
      what: '“{value}”列是个人信息，{detail} 个单元格没有读入',
      fix: '从名单里删除这一列；机构对外电话请写在“联系电话”列',
    },
    'other-column': {
      severity: 'hint',
      what: '“{value}”列看来是计划的或以前的，{detail} 个单元格没有读入',
      fix: '其实是现在的，请改列名，或在 columns.json 里写明它是哪一列',
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
