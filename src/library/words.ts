import { PICTURE_ISSUES } from '#src/library/pictures/words.ts'
import {
  ANCHOR_COLUMNS,
  ORIGIN_COLUMNS,
  OUTLINE_WORDS,
  POINT_ISSUES,
  TABLE_WORDS,
} from '#src/library/points/words.ts'
import { RECORDING_ISSUES } from '#src/library/recordings/words.ts'

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
    what: '开头没有用两行“---”（正好三个短横）包起来的资料（标题、来源、审核日期）',
    fix: '照着同一文件夹里别的文章补上开头。',
  },
  madeUp: {
    severity: 'leftOut',
    what: '写着“示例”，是随程序附带、编出来试用的资料',
    fix: '这个地区是真的（region.json 里没有 "sample": true），编的资料不发布。换成本地的，或者删掉这一条。',
  },
  madeUpText: {
    severity: 'due',
    what: '这一行还写着“示例”',
    fix: '改成本地的说法；家长和投诉人看得到这一句。',
  },
  badHead: {
    severity: 'leftOut',
    what: '开头的资料写法有误（{detail}）',
    fix: '冒号要用半角“:”，后面空一格；引号和方括号要成对；同一项只写一次；文字里有冒号，或以 @、*、-、[ 开头的，整句放进英文引号。',
  },
  badJson: {
    severity: 'leftOut',
    what: '不是完整的 JSON（{detail}）',
    fix: '检查是否多了或少了逗号、引号、括号。',
  },
  wrongField: {
    severity: 'leftOut',
    what: '{detail}',
    fix: '对照同一文件夹里别的文件改正；各项的写法：文章见 content/guidance/README.md，活动、通知、去哪里见 content/regions/README.md，图画见 content/pictures/README.md，对照表见 content/reference/README.md。',
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
    what: '正文里的图片“{value}”不能用',
    fix: '图画单独写成一行 ![](pictures:图组名)，见 content/pictures/README.md；别的图片删掉，用文字写清楚。',
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
  tooBig: {
    severity: 'leftOut',
    what: '文件太大（{value}），最多 {detail}',
    fix: '确认没有放错文件、没有把图片粘进文字里；太长的拆成几篇。',
  },
  badText: {
    severity: 'leftOut',
    what: '有认不出的字（{value}），多半是存错了编码',
    fix: '用记事本打开，另存为 UTF-8，再看一遍文字有没有变成乱码。',
  },
  wrongEnding: {
    severity: 'due',
    what: '文件名的结尾不是 .md，这一篇没有发布',
    fix: '把文件名的结尾改成小写的 .md。',
  },
  emptyBody: {
    severity: 'leftOut',
    what: '只有开头的资料，没有正文',
    fix: '写上正文；不想发布，就删掉这个文件。',
  },
  brokenTable: {
    severity: 'leftOut',
    what: '表格断了：“{value}”',
    fix: '表头下面要有一行 |---|---|，每一行的竖线一样多，表格前后各空一行。',
  },
  unknownRegion: {
    severity: 'due',
    what: '没有叫“{value}”的地区，那里看不到这一篇',
    fix: '照 regions 里的文件夹名写；所有地区都看得到的，删掉 regions 这一项。',
  },
  futureDay: {
    severity: 'due',
    what: '“{value}”还没有到，不会已经发生',
    fix: '看看年份是不是写错了。',
  },
  farDay: {
    severity: 'due',
    what: '“{value}”太远了',
    fix: '看看年份是不是写错了；真要这么久，先写近一点的日子，到时再改。',
  },
  badPhone: {
    severity: 'due',
    what: '“{value}”不是打得通的电话',
    fix: '写区号和号码，例如 0591-12345678；没有就删掉这一项。',
  },
  elsewhere: {
    severity: 'due',
    what: '位置（{value}）不在本地区',
    fix: '核对经纬度，纬度在前；坐标系写在 sourceDatum 里。',
  },
  personalNumber: {
    severity: 'leftOut',
    what: '像是个人的号码（{value}）：身份证、手机或账号',
    fix: '删掉它。单位的电话写在 phone 里。',
  },
  personName: {
    severity: 'due',
    what: '像是一个人的姓名（{value}）',
    fix: '只写岗位，不写姓名；孩子的姓名一律不写。',
  },
  unexpected: {
    severity: 'leftOut',
    what: '程序没有想到的问题（{detail}），这一类内容这次都没有发布',
    fix: '把这句话和文件夹一起交给技术人员。',
  },
  populationEmpty: {
    severity: 'due',
    what: '里面一行也没有，统计页面算不出每千人托位数',
    fix: '第 1 行写列名，从第 2 行起每个街道（乡镇）写一行；不用这个文件就把它删掉。',
  },
  populationCount: {
    severity: 'leftOut',
    what: '“{value}”不是人数',
    fix: '写常住人口的整数，例如 52300；单位是人，不是万人。',
  },
  ...PICTURE_ISSUES,
  ...POINT_ISSUES,
  ...RECORDING_ISSUES,
} as const satisfies Record<string, IssueText>

/** What the content report says to a clerk. */
export const zhHans = {
  /** Stands in everything that comes with the portal to try it. */
  madeUp: '示例',
  issues: ISSUES,
  tables: TABLE_WORDS,
  origins: { columns: ORIGIN_COLUMNS },
  anchors: { columns: ANCHOR_COLUMNS },
  outline: OUTLINE_WORDS,
  population: {
    columns: { subdistrict: '街道乡镇', people: '常住人口', source: '来源', asOf: '日期' },
  },
  severities: {
    leftOut: '有误，没有发布',
    due: '已发布，请尽快处理',
    hint: '提示',
  } satisfies Record<ContentSeverity, string>,
  /** Of what is left out for another fault. */
  withheld: '有误（没有发布，请一起改正）',
  /** What tells that a number is dialled. */
  dialled: '电话',
  comma: '，',
  lineOf: (line: number) => `第${line}行`,
  /** `sessions 第 1 项的 startsAt`. */
  partOf: (list: string, position: number, rest: string) =>
    `${list} 第 ${position} 项${rest ? `的 ${rest}` : ''}`,
  itemOf: (position: number, name: string) => `第${position}条${name ? `“${name}”` : ''}`,
  fileTitle: (file: string) => `【${file}】`,
  issueLine: (severity: string, place: readonly string[], what: string) =>
    `  ${severity}：${place.length > 0 ? `${place.join('，')}：` : ''}${what}`,
  fixLine: (fix: string) => `    怎么办：${fix}`,
  counts: (region: string, articles: number, places: number) =>
    `${region}：可发布育儿指导 ${articles} 篇，本地服务点 ${places} 处。`,
  issueCounts: ({ leftOut, due, hint }: Readonly<Record<ContentSeverity, number>>) =>
    `有误没有发布 ${leftOut} 处，过期或待补 ${due} 处，提示 ${hint} 处。`,
  allWell: '没有必须处理的问题。',
  mustFix: '请按上面的说明改正后再运行一次。机构名单的发布不受影响。',
  usage: '用法：npm run content:check [-- --region 地区目录名 --json --web]',
  unexpected: (message: string) =>
    `程序没有想到的问题：${message}\n  怎么办：把这句话和资料文件夹一起交给技术人员。`,
} as const

export type ContentIssueCode = keyof typeof ISSUES
