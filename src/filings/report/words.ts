/** What was left out because of an issue. */
const SEVERITY_TITLES = {
  row: '整行（或整个文件）没有发布',
  value: '有错的内容（没有发布，或按稳妥的发布）',
  hint: '提示（已照常发布，请看一看）',
} as const

/** What `npm run filings:check` prints for a clerk. */
export const zhHans = {
  severityTitles: SEVERITY_TITLES,
  howToFix: '怎么办：',
  written: '原文：',
  fileTitle: (file: string) => `【${file}】`,
  sheetLine: (
    sheet: string | undefined,
    { headerRow, rows, fields }: { headerRow: number; rows: number; fields: number },
  ) =>
    `  ${sheet ? `工作表“${sheet}”：` : ''}${headerRow ? `表头在第 ${headerRow} 行，` : ''}读到 ${rows} 行，认出 ${fields} 列`,
  /** `工作表“名单”，第 17 行，F 列“托位数”`. */
  placeWords: (at: {
    sheet?: string | undefined
    row?: number | undefined
    column?: string | undefined
    heading?: string | undefined
  }) =>
    [
      at.sheet ? `工作表“${at.sheet}”` : '',
      at.row ? `第 ${at.row} 行` : '',
      at.column ? `${at.column} 列${at.heading ? `“${at.heading}”` : ''}` : '',
    ]
      .filter(Boolean)
      .join('，'),
  moreOfTheSame: (count: number) => `另有 ${count} 处同类提示（加 --web 在浏览器里看全部）`,
  countLines: (
    region: string,
    counts: {
      files: number
      rows: number
      rowsLeftOut: number
      centres: number
      rowIssues: number
      valueIssues: number
      hintIssues: number
    },
  ) => [
    `${region}：${counts.files} 个文件，${counts.rows} 行，可发布 ${counts.centres} 家机构。`,
    `没有发布的行 ${counts.rowsLeftOut}；整行（整个文件）的问题 ${counts.rowIssues}，个别内容的问题 ${counts.valueIssues}，提示 ${counts.hintIssues}。`,
  ],
  refused: '发布会被拦下：',
  allWell: '没有必须改正的问题。',
  mustFix: '请按上面的说明改正后再运行一次；有问题的行和内容不会发布，其余照常发布。',
  usage: '用法：npm run filings:check [-- --region 地区目录名 --file 文件名 --json --web]',
  noFile: (file: string) => `没有找到文件：${file}`,
  unexpected: (message: string) =>
    `程序没有想到的问题：${message}\n  怎么办：把这句话和名单文件一起交给技术人员。`,
  severityLine: (severity: keyof typeof SEVERITY_TITLES, count: number) =>
    `  ${SEVERITY_TITLES[severity]}：${count}`,
  issueLine: (place: string, what: string) => (place ? `${place}：${what}` : what),
  issues: {
    'no-provenance': {
      severity: 'hint',
      what: '{detail} 行没有写明数据来源或数据日期，页面上不能显示出处',
      fix: '在 columns.json 写明 source 和 asOf，或在名单里加“数据来源”“数据日期”列',
    },
  },
} as const
