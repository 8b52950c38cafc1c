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
  unit: /^[（(]?(?:元(?:[/／每](?:人)?[月天日周时小次年学期]+)?|万元|人|个|名|位|㎡|平方米|平米|[%％]|月|个月|岁|周岁)[)）]?$/,
  /** Groups that say nothing more than the columns under them. */
  neutralGroup: /信息|情况|概况|资料|基本|明细|登记|备案|证照/,
  /** What a group says of itself behind what its columns are of: 备案信息 over 编号 and 日期. */
  vagueEnding: /(?:基本)?(?:信息|情况|概况|资料|内容)$/,
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
  ofPoints: /[经纬]度|坐标|lng|lat|lon/i,
  otherDatum: /(?:北京|bj)54|(?:西安|xian)80|(?:地方|城市|独立)坐标系?|谷歌(?:地图)?|google|必应/,
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
      fix: '核对 columns.json 里的 asOf（或文件名里的日期），改成名单是哪天的',
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
