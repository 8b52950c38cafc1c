/** What a clerk should look at; nothing is left out unless the text says so. See `filing-issues.ts`. */
export const FILING_HINTS = {
  'rules-without-file': {
    severity: 'hint',
    what: 'columns.json 写到“{value}”，文件夹里没有这个文件',
    fix: '核对文件名（含扩展名）；文件已不用的，从 columns.json 里删去',
  },
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
  'note-row': {
    severity: 'hint',
    what: '“{value}”看来是说明、合计或重复的表头，没有当作机构',
    fix: '如果它是一家机构，请补全名称和街道',
  },
  'hidden-row': {
    severity: 'hint',
    what: '这一行在表格里是隐藏的，仍按名单内容发布',
    fix: '不应公布的请删除该行，不要只隐藏',
  },
  'hidden-sheet': {
    severity: 'hint',
    what: '工作表是隐藏的，没有读入',
    fix: '要发布请取消隐藏',
  },
  'sheet-without-header': {
    severity: 'hint',
    what: '工作表里没有找到表头，没有读入',
    fix: '如果它是名单，请检查表头文字',
  },
  'no-provenance': {
    severity: 'hint',
    what: '{detail} 行没有写明数据来源或数据日期，页面上不能显示出处',
    fix: '在 columns.json 写明 source 和 asOf，或在名单里加“数据来源”“数据日期”列',
  },
  'conflicting-values': {
    severity: 'hint',
    what: '同一机构有日期相同、内容不同的值，用了“{detail}”，没有用“{value}”',
    fix: '核对后删除错误的一行',
  },
  'older-value': {
    severity: 'hint',
    what: '“{value}”已被更新的名单里的“{detail}”取代',
    fix: '不需要处理',
  },
  'duplicate-credit-code': {
    severity: 'hint',
    what: '与 {detail} 的信用代码和地址都相同，可能是同一家机构',
    fix: '确认是同一家的，合并为一行或统一编号',
  },
  'duplicate-coordinates': {
    severity: 'hint',
    what: '与 {detail} 的坐标完全相同',
    fix: '核对两家机构的位置',
  },
  'duplicate-phone': {
    severity: 'hint',
    what: '与 {detail} 的联系电话相同（{value}）',
    fix: '确认电话没有填错行；同一品牌共用电话的不需要处理',
  },
  'same-name': {
    severity: 'hint',
    what: '与 {detail} 同名，按两家机构发布',
    fix: '分园请在“园所名”列写明区别',
  },
  'ids-conflict': {
    severity: 'hint',
    what: '这一行的编号、备案编号或信用代码分别指向 {detail}，按前者发布',
    fix: '核对备案编号和信用代码；两家合为一家的不需要处理',
  },
  'coordinates-swapped': {
    severity: 'hint',
    what: '经度和纬度写反了，已自动对调',
    fix: '在名单里改正，经度写在“经度”列',
  },
  'datum-doubtful': {
    severity: 'hint',
    what: '按所写坐标系不在本地区，按 {detail} 才在，已按 {detail} 换算',
    fix: '核对坐标系',
  },
  'datum-assumed': {
    severity: 'hint',
    what: '没有写明坐标系，按 GCJ-02（高德、腾讯地图）换算',
    fix: '加“坐标系”列，或在 columns.json 写明 datum',
  },
  'credit-code-check-digit': {
    severity: 'hint',
    what: '信用代码“{value}”的校验位不符（早期代码也会这样），照原样发布',
    fix: '对照登记证书核对',
  },
  'credit-code-division': {
    severity: 'hint',
    what: '信用代码里的登记地 {detail} 不是本地区，照原样发布',
    fix: '总部在外地的不需要处理',
  },
  'division-mismatch': {
    severity: 'hint',
    what: '区县写的是“{value}”，不是本地区，这一行仍按所填街道发布',
    fix: '核对是否混入了其他区县的机构',
  },
  'subdistrict-from-address': {
    severity: 'hint',
    what: '没有填写街道，从地址里认出“{detail}”',
    fix: '在“街道”列写明',
  },
  'status-without-date': {
    severity: 'hint',
    what: '备案状态“{value}”没有对应的日期，状态没有发布',
    fix: '已备案的填“备案日期”，已注销的填“注销日期”，暂停的填“暂停服务起”',
  },
  'service-not-listed': {
    severity: 'hint',
    what: '“服务形式”列里没有{detail}，但填写了它的收费或时间，仍发布',
    fix: '在“服务形式”列补上，或删除多填的内容',
  },
  'service-ended': {
    severity: 'hint',
    what: '较新的“服务形式”里已没有{detail}，旧名单里它的收费和时间没有发布',
    fix: '不需要处理',
  },
  'meals-without-permit': {
    severity: 'hint',
    what: '提供餐食，但没有食品经营许可证信息',
    fix: '补填“食品经营许可证号”和有效期',
  },
  'certificate-expired': {
    severity: 'hint',
    what: '{detail}有效期至 {value}，在数据日期之前已过期',
    fix: '核对是否已换证，补填新的有效期',
  },
  'class-too-large': {
    severity: 'hint',
    what: '{detail}（《托育机构设置标准（试行）》），填写的是 {value}',
    fix: '核对每班人数',
  },
  'too-few-carers': {
    severity: 'hint',
    what: '{detail}（《托育机构设置标准（试行）》），填写的是 1:{value}',
    fix: '核对人员配比',
  },
  'ages-do-not-fit-classes': {
    severity: 'hint',
    what: '设有{detail}，但收托月龄不在它的月龄范围内',
    fix: '核对收托月龄和班型',
  },
  'class-places-exceed-places': {
    severity: 'hint',
    what: '各班型托位合计 {value}，多于托位数 {detail}',
    fix: '核对托位数',
  },
  'enrolled-exceeds-places': {
    severity: 'hint',
    what: '在托人数 {value} 多于托位数 {detail}',
    fix: '核对在托人数和托位数',
  },
  'indoor-exceeds-building': {
    severity: 'hint',
    what: '室内面积“{value}”大于建筑面积 {detail} 平方米',
    fix: '核对两个面积',
  },
  'fee-unusual': {
    severity: 'hint',
    what: '{detail}收费“{value}”与常见水平相差很远，照原样发布',
    fix: '核对金额和单位（元还是分，月还是天）',
  },
  'hours-unusual': {
    severity: 'hint',
    what: '一天开放 {value}，不常见，照原样发布',
    fix: '核对上午、下午',
  },
  'withdrawn-before-filed': {
    severity: 'hint',
    what: '注销日期 {value} 早于备案日期 {detail}',
    fix: '核对两个日期；重新备案的请删除旧的注销日期',
  },
  'date-after-list': {
    severity: 'hint',
    what: '日期 {value} 晚于数据日期 {detail}',
    fix: '核对日期',
  },
  'home-point-withheld': {
    severity: 'hint',
    what: '家庭托育点只公布到街道（乡镇），地址和位置没有发布',
    fix: '不需要处理',
  },
} as const
