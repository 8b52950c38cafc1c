/** Words of the report that a clerk opens in a browser. */
export const zhHans = {
  title: (region: string) => `${region}备案名单核对报告`,
  made: (at: string, hasRows: boolean) =>
    `${at}生成。只放在本机，${hasRows ? '含名单原文，' : ''}请不要转发或上传。`,
  refused: '发布会被拦下',
  refusedHelp:
    '对照下面“和已经发布的版本比”和各个名单的列名，找到哪个文件、哪一列变了；确认就是这样的，发布时写明 --force、--by 和 --reason。',
  counts: '数字',
  countRows: {
    files: '文件',
    rows: '名单行数',
    rowsLeftOut: '没有发布的行',
    centres: '可发布的机构',
    rowIssues: '整行（整个文件）的问题',
    valueIssues: '个别内容的问题',
    hintIssues: '提示',
  },
  changes: '和已经发布的版本比',
  changesFrom: (version: string) => `和版本 ${version} 比`,
  noRelease: '还没有发布过，没有可以比的版本。',
  oneFile: '这次只核对一个文件，没有和已经发布的版本比；要比，请去掉 --file 再运行一次。',
  noChanges: '没有变化。',
  changeKinds: {
    added: '新增',
    returned: '重新出现',
    changed: '有变化',
    lost: '名单里不再有',
  },
  more: (count: number) => `另有${count}家`,
  issues: '要看的地方',
  noIssues: '一行一行看，没有问题。',
  fix: '怎么办：',
  list: '名单',
  sheet: (file: string, sheet: string | undefined) => (sheet ? `${file}，工作表“${sheet}”` : file),
  rowsShown: (shown: number, all: number) =>
    `共${all}行，只列出表头和有问题的${shown}行；其余的行没有问题。`,
  blanked: '不公布',
  hidden: '隐藏',
  severities: { row: '整行', value: '内容', hint: '提示' },
} as const
