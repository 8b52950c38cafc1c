/** What goes with an issue: the content is left out, is published and must be put right, or is worth a look. */
export type ContentSeverity = 'leftOut' | 'due' | 'hint'

type IssueText = { severity: ContentSeverity; what: string; fix: string }

/**
 * Every problem that content may have, and what to tell the clerk. `{value}` and `{detail}` are filled from
 * the issue.
 */
const ISSUES = {
  unreadable: {
    severity: 'leftOut',
    what: '读不了这个文件（{detail}）',
    fix: '确认文件没有损坏，程序有权限读取。',
  },
  badSlug: {
    severity: 'leftOut',
    what: '文件名要作网址用，“{value}”里有不能用的字符',
    fix: '文件名只用小写字母、数字和短横线，例如 first-foods.md。',
  },
  sameSlug: {
    severity: 'leftOut',
    what: '另有一篇也叫“{value}”：{detail}',
    fix: '两篇的网址会相同。给其中一个文件改名。',
  },
  noHead: {
    severity: 'leftOut',
    what: '开头没有用两行“---”包起来的资料（标题、来源、审核日期）',
    fix: '照着同一文件夹里别的文章补上开头。',
  },
  badHead: {
    severity: 'leftOut',
    what: '开头的资料写法有误（{detail}）',
    fix: '检查冒号后有没有空格、引号和方括号有没有成对。',
  },
  badJson: {
    severity: 'leftOut',
    what: '不是完整的 JSON（{detail}）',
    fix: '检查是否多了或少了逗号、引号、括号。',
  },
  wrongField: {
    severity: 'leftOut',
    what: '“{value}”不对：{detail}',
    fix: '对照同一文件夹里别的文件改正；各项的写法见文件夹里的 README.md。',
  },
  wrongTopic: {
    severity: 'leftOut',
    what: '主题写的是“{value}”，文件却放在“{detail}”文件夹里',
    fix: '改主题，或把文件移到同名文件夹。',
  },
  sameId: {
    severity: 'leftOut',
    what: '编号“{value}”用了两次',
    fix: '每一条用不同的编号。',
  },
  unknownSubdistrict: {
    severity: 'due',
    what: '街道（乡镇）代码“{value}”不在本地区，按街道乡镇看的页面上都没有这一条',
    fix: '对照 region.json 里的 subdistricts 改正。',
  },
  unknownName: {
    severity: 'due',
    what: '没有叫“{value}”的机构或文章，那一页上看不到这条提示',
    fix: '打开要写的机构或文章，照抄地址栏里最后一段。',
  },
  rawHtml: {
    severity: 'leftOut',
    what: '正文里有网页代码“{value}”',
    fix: '删掉尖括号里的代码，用普通的 Markdown 写法。',
  },
  image: {
    severity: 'leftOut',
    what: '正文里有图片“{value}”，文章不放图片',
    fix: '删掉图片，用文字写清楚。',
  },
  wrongHeading: {
    severity: 'leftOut',
    what: '小标题“{value}”的级别不对',
    fix: '大标题由 title 给出；正文里的小标题用“## ”，再下一级用“### ”。',
  },
  badLink: {
    severity: 'leftOut',
    what: '链接“{value}”不能用',
    fix: '站内链接以 / 开头，站外链接以 https:// 开头，电话用 tel:。',
  },
  deadLink: {
    severity: 'leftOut',
    what: '链接“{value}”打不开：站内没有这个页面，或筛选条件写错了',
    fix: '在浏览器里打开想链接的页面，照抄地址栏里网站名后面的部分。',
  },
  expired: {
    severity: 'due',
    what: '已过期：{value}到期。页面上已标出“内容待复核”，搜索里排到后面',
    fix: '请负责的岗位核对来源是否仍有效，改好内容，再更新日期。',
  },
  expiredTable: {
    severity: 'due',
    what: '已过期：{value}到期。用到它的工具不再给答案，只说表到期了',
    fix: '请负责的岗位核对来源是否仍有效，改好表，再更新日期。',
  },
  endsSoon: {
    severity: 'hint',
    what: '快到期了：{value}',
    fix: '请在到期前核对一遍，再更新日期。',
  },
  noClinic: {
    severity: 'due',
    what: '文章列出了发育预警征象，但本地区没有一家可以去的卫生服务机构',
    fix: '在地区文件夹的 places 里补上社区卫生服务中心、乡镇卫生院或妇幼保健院。',
  },
  unknownTable: {
    severity: 'hint',
    what: '没有页面用到“{value}”这张表',
    fix: '文件名照 content/reference 里的写；不用的表可以删掉。',
  },
  originBroken: {
    severity: 'leftOut',
    what: '不是完整的 CSV 表（{detail}）',
    fix: '检查双引号有没有成对，或用表格软件打开后另存为 CSV。',
  },
  originColumns: {
    severity: 'leftOut',
    what: '缺少列：{value}',
    fix: '第 1 行写列名，对照 content/regions/README.md 里的 origins.csv。',
  },
  originEmpty: {
    severity: 'due',
    what: '里面一个地点也没有，家长不能从有名字的地方量距离',
    fix: '第 1 行写列名，从第 2 行起每行写一个地点；不用这个文件就把它删掉。',
  },
  originTooMany: {
    severity: 'leftOut',
    what: '行数太多：从第 {value} 行起都没有读',
    fix: '只留家长会用来量距离的地点，去掉别的行。',
  },
  originReservedId: {
    severity: 'leftOut',
    what: '编号“{value}”的开头留给程序自己用',
    fix: '编号不要用 place-、community-、by-、door- 开头。',
  },
  originSameName: {
    severity: 'leftOut',
    what: '第 {detail} 行已经有叫“{value}”的地点，这一行没有用',
    fix: '同一个地点只留一行；不是同一个的，把名称写得能分清，例如 阳光花园（华林路）。',
  },
  originAliasTaken: {
    severity: 'leftOut',
    what: '别名“{value}”是第 {detail} 行那个地点的名称，这个别名没有用',
    fix: '删掉这个别名，或换一个不会弄错的。',
  },
  originQuestion: {
    severity: 'leftOut',
    what: '“{value}”在搜索里另有意思（年龄、条件、本地区或托育的通称），不能作地点的名称',
    fix: '写这个地点自己的全名，例如 鼓楼区政府；别名里有的就删掉。',
  },
  originPhone: {
    severity: 'leftOut',
    what: '有电话、证件、账号一类的号码；来源会公开，这一行没有发布',
    fix: '删掉号码，只写单位或资料的名称，例如 区教育局 2026 年学校名单。',
  },
  originFuture: {
    severity: 'leftOut',
    what: '“{value}”还没有到',
    fix: '写核对坐标的那一天，不能晚于今天。',
  },
  originId: {
    severity: 'leftOut',
    what: '编号“{value}”不能作网址用',
    fix: '只用小写字母、数字和短横线，最多 60 个字符，例如 estate-01；发布以后不要改。',
  },
  originSameId: {
    severity: 'leftOut',
    what: '编号“{value}”前面已经用过',
    fix: '每个地点用不同的编号。',
  },
  originName: {
    severity: 'leftOut',
    what: '“{value}”不能作名称：每个名称 2 到 40 个字',
    fix: '写全名称，只用文字、数字和常见标点；几个别名之间用分号隔开。',
  },
  originKind: {
    severity: 'leftOut',
    what: '没有“{value}”这个类别',
    fix: '写其中一个：地标、车站、医院、学校、小区、道路、街道、社区、村（或 content/regions/README.md 里的代码）。',
  },
  originSource: {
    severity: 'leftOut',
    what: '没有写来源',
    fix: '写清楚名称和坐标是谁提供的。',
  },
  originDate: {
    severity: 'leftOut',
    what: '“{value}”不是日期',
    fix: '写成 2026-11-20 或 2026年11月20日，是核对坐标的那一天。',
  },
  originDegrees: {
    severity: 'leftOut',
    what: '“{value}”不是度数',
    fix: '写成 119.2945 这样的小数；没有坐标就把经度、纬度都留空。',
  },
  originDatum: {
    severity: 'leftOut',
    what: '有坐标，坐标系“{value}”却空着或认不出',
    fix: '写 WGS-84、GCJ-02、BD-09，或坐标的出处：天地图、GPS、高德、腾讯、百度。写错会差几百米。',
  },
  originSwapped: {
    severity: 'leftOut',
    what: '经度“{value}”和纬度好像写反了',
    fix: '把经度、纬度两列对调。',
  },
  originOutside: {
    severity: 'leftOut',
    what: '这个点（经度“{value}”）不在本地区范围内',
    fix: '核对经度、纬度和坐标系；范围照 region.json 里的 bboxWgs84，四周放宽 0.02 度。',
  },
  originNoPoint: {
    severity: 'hint',
    what: '“{value}”没有坐标，家长只能按名称找，量不了距离',
    fix: '填上经度、纬度和坐标系。',
  },
  unexpected: {
    severity: 'leftOut',
    what: '程序没有想到的问题（{detail}），这一类内容这次都没有发布',
    fix: '把这句话和文件夹一起交给技术人员。',
  },
} as const satisfies Record<string, IssueText>

/** The columns of `origins.csv`; a file may head them by code or in Chinese. */
const ORIGIN_COLUMNS = {
  id: '编号',
  name: '名称',
  aliases: '别名',
  kind: '类别',
  lng: '经度',
  lat: '纬度',
  datum: '坐标系',
  source: '来源',
  asOf: '日期',
} as const

/** What the content report says to a clerk. */
export const zhHans = {
  issues: ISSUES,
  origins: {
    columns: ORIGIN_COLUMNS,
    columnName: (column: keyof typeof ORIGIN_COLUMNS) => `${ORIGIN_COLUMNS[column]}（${column}）`,
    cell: (row: number, column: keyof typeof ORIGIN_COLUMNS) =>
      `第 ${row} 行，${ORIGIN_COLUMNS[column]}`,
    separator: '、',
  },
  severities: {
    leftOut: '有误，没有发布',
    due: '已发布，请尽快处理',
    hint: '提示',
  } satisfies Record<ContentSeverity, string>,
  fileTitle: (file: string) => `【${file}】`,
  issueLine: (severity: string, field: string, what: string) =>
    `  ${severity}：${field ? `${field}：` : ''}${what}`,
  fixLine: (fix: string) => `    怎么办：${fix}`,
  counts: (region: string, articles: number, places: number) =>
    `${region}：可发布育儿指导 ${articles} 篇，本地服务点 ${places} 处。`,
  issueCounts: ({ leftOut, due, hint }: Readonly<Record<ContentSeverity, number>>) =>
    `有误没有发布 ${leftOut} 处，过期或待补 ${due} 处，提示 ${hint} 处。`,
  allWell: '没有必须处理的问题。',
  mustFix: '请按上面的说明改正后再运行一次。机构名单的发布不受影响。',
  usage: '用法：npm run content:check [-- --region 地区目录名 --json]',
  unexpected: (message: string) =>
    `程序没有想到的问题：${message}\n  怎么办：把这句话和资料文件夹一起交给技术人员。`,
} as const

export type ContentIssueCode = keyof typeof ISSUES
