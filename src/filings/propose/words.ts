/** What `npm run filings:columns` says of a list. */
export const zhHans = {
  usage: '用法：npm run filings:columns -- 名单文件（xlsx、csv 或 json）',
  unreadable: (file: string, what: string, fix: string) => `${file}：${what}\n  怎么办：${fix}`,
  noTable: '没有找到表头。请把机构名称那一列的列名写成“机构名称”，再运行一次。',
  tableTitle: (sheet: string | undefined, row: number, rows: number) =>
    `${sheet ? `工作表“${sheet}”：` : ''}表头在第 ${row} 行，下面有 ${rows} 行`,
  known: (column: string, heading: string, to: string) =>
    `  ${column} 列“${heading}”：按“${to}”读入`,
  guessed: (column: string, heading: string, to: string) =>
    `  ${column} 列“${heading}”：内容看来是${to}，已写进下面的建议，请核对`,
  unknown: (column: string, heading: string) =>
    `  ${column} 列“${heading}”：不认识，建议里写成不发布；要发布的，把 ignore 换成 to 和数据字典里的列名`,
  personal: (column: string, heading: string) => `  ${column} 列“${heading}”：个人信息，不读入`,
  unused: (column: string, heading: string) => `  ${column} 列“${heading}”：不对外发布`,
  asked: (column: string, heading: string, look: string) =>
    `  ${column} 列“${heading}”：不认识，内容看来是${look}，要您来定，没有写进建议`,
  ignoreReason: '名单里有，网站不用',
  questions: '请您确认：',
  askDateOrder: (heading: string) => `  “${heading}”里的日期看不出先写月还是先写日，请写 dateOrder`,
  askUnit: (heading: string) =>
    `  “${heading}”没有单位，请在 columns 里给它写 unit（month、day、hour ……）`,
  followDateOrder: (heading: string, order: string) =>
    `  “${heading}”里的日期看不出先写月还是先写日，建议和别的列一样${order}，请核对 dateOrder`,
  orders: { dayMonthYear: '先日后月', monthDayYear: '先月后日' },
  askColumn: (heading: string, [look, to]: readonly [string, string]) =>
    `  “${heading}”内容看来是${look}：要发布的，在 columns 里加 { "from": "${heading}", "to": "${to}" }（to 写数据字典里的列名，这里只是举例）；不发布的，写 ignore 和原因`,
  askAges: (heading: string) =>
    `  “${heading}”只写了数字，看不出是月还是岁，请在 columns 里给它写 ageUnit（month 月，year 岁）`,
  checkAges: (heading: string, unit: string) =>
    `  “${heading}”只写了数字，看来是${unit}，请核对 ageUnit`,
  askSubdistrict: (sheet: string) =>
    `  工作表“${sheet}”里没有街道，请在 sheets 里写明，例如 { "${sheet}": { "constants": { "街道": "……" } } }`,
  askAsOf: '  名单是哪天的，请写 asOf',
  askRegistered:
    '  看来是登记机关推送的登记名单，已写上 "kind": "registered"：名单上的列为“已登记、未备案”。如果是备案名单，请改成 "source": "filingSystem"',
  askSource:
    '  source 是照常见情况写的，请核对；再写上 authority（责任单位）；是全量名单的，加上 "complete": true',
  /** A unit of an age in a cell. */
  ageUnit: /[月岁周]/,
  ageUnits: { month: '月龄', year: '岁数' },
  /** What cells look like: what it is called, and a heading it may belong to. */
  looks: {
    street: ['街道（乡镇）', '街道'],
    address: ['地址', '地址'],
    date: ['日期', '备案日期'],
    fee: ['金额', '全日托收费'],
    ages: ['年龄', '收托年龄'],
    count: ['人数或托位数', '托位数'],
    state: ['备案状态', '备案状态'],
    phone: ['电话', '联系电话'],
    form: ['登记性质（营利、非营利、事业单位）', '登记性质'],
  } as const,
  /** Parts of headings that say so by themselves. */
  headings: [
    [/状态|注销|停业|备案情况/, 'state'],
    [/日期|时间|年月/, 'date'],
    [/费|价格|金额/, 'fee'],
    [/托位|学位|容量|规模|人数|名额/, 'count'],
    [/街道|街镇|镇街|乡镇|辖区/, 'street'],
    [/地址|地点|位置/, 'address'],
    [/年龄|月龄/, 'ages'],
    [/电话|热线/, 'phone'],
    [/性质/, 'form'],
  ] as readonly (readonly [
    RegExp,
    'state' | 'date' | 'fee' | 'count' | 'street' | 'address' | 'ages' | 'phone' | 'form',
  ])[],
  street: /^.{0,12}(?:街道|[镇乡])$/,
  place: /[路街巷弄村区].*\d+.*[号栋楼室层]/,
  feeHeading: /费|价|金额|收取|标准/,
  yuan: /\d\s*元/,
  ages: /\d\s*(?:个?月|周?岁)/,
  count: /^\d{1,4}\s*[人个名位]?$/,
  proposal:
    '建议写进 columns.json（已经有这个文件的，把下面 files 里的这一项加到它的 files 里，别的不动）：',
} as const
