/** What `npm run filings:columns` says of a list. */
export const zhHans = {
  usage: '用法：npm run filings:columns -- 名单文件（xlsx、csv 或 json）',
  unreadable: (file: string, what: string, fix: string) => `${file}：${what}\n  怎么办：${fix}`,
  noFile: (file: string) => `没有找到文件：${file}`,
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
  ignoreReason: '名单里有，网站不用',
  questions: '请您确认：',
  askDateOrder: (heading: string) => `  “${heading}”里的日期看不出先写月还是先写日，请写 dateOrder`,
  askUnit: (heading: string) =>
    `  “${heading}”没有单位，请在 columns 里给它写 unit（month、day、hour ……）`,
  askAges: (heading: string, unit: string) =>
    `  “${heading}”只写了数字，看来是${unit}，请核对 ageUnit`,
  askSubdistrict: (sheet: string) =>
    `  工作表“${sheet}”里没有街道，请在 sheets 里写明，例如 { "${sheet}": { "constants": { "街道": "……" } } }`,
  askAsOf: '  名单是哪天的，请写 asOf',
  askSource: '  source 和 authority 是照常见情况写的，请核对；是全量名单的，加上 "complete": true',
  /** A unit of an age in a cell. */
  ageUnit: /[月岁周]/,
  ages: { month: '月龄', year: '岁数' },
  proposal: '建议写进 columns.json：',
  /** The day of a list in its title. Groups: year, month, day. */
  dayOfList: /(20\d\d)\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})/,
} as const
