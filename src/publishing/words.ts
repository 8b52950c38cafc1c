import type { MisplacedAnswer } from '#src/publishing/geocoding/geocoded.ts'
import { toDateText, toTimeText } from '#src/text/dates.ts'

/** An instant in China, to the minute. */
export const toInstantText = (instant: string) => `${toTimeText(new Date(instant))} `

const toMegabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)

const ACTS = {
  publish: '发布版本 ',
  complete: '统计等汇总更新，版本 ',
  renew: '按日期更新为版本 ',
  rollback: '退回版本 ',
  stopped: '上一次发布中途停止，仍是版本 ',
  strike: '从变更记录里删去内容，当时版本 ',
  lost: '当前版本的文件不完整或不在了：版本 ',
} as const

type PublicationLine = {
  at: string
  act: keyof typeof ACTS
  version: string
  from?: string | undefined
  centres?: number | undefined
  by?: string | undefined
  reason?: string | undefined
  /** When readers were led away from what this line published. */
  takenBackAt?: string | undefined
}

const toCentresText = (centres: number | undefined) =>
  centres === undefined ? '' : `，${centres} 家机构`

const toNoteText = ({ by, reason }: Pick<PublicationLine, 'by' | 'reason'>) =>
  `，${by || '没有写岗位'}${reason ? `：${reason}` : ''}`

/** What was done, of which version. */
function toActText({ act, version, from }: PublicationLine): string {
  if (act === 'publish' && from === version) return `重新生成，内容没有变化，仍是版本 ${version}`
  return `${ACTS[act]}${version}${act === 'rollback' && from ? `，撤回版本 ${from}` : ''}`
}

const toNamed = (kind: string, count: number, names: readonly string[]) =>
  `变化：${kind} ${count} 家：${names.join('、')}${count > names.length ? ' 等' : ''}`

const toFileLines = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n')

/** Lines that `npm run publish` prints for a clerk. */
export const zhHans = {
  usage:
    '用法：npm run publish [-- 选项]\n' +
    '  --force     重新生成当前版本；数据异常（坏行过多、机构骤减）时仍然发布，要同时写 --reason\n' +
    '  --rollback  回到上一个没有撤回过的版本；加 --to 版本号，回到指明的那一版\n' +
    '  --renew     用读者现在看到的资料按今天重新生成（到期的撤下、到日子的换上）；不读取资料文件夹\n' +
    '  --watch     一直看着资料文件夹，一有保存就发布；按 Ctrl+C 结束\n' +
    '  --prove     在后台把当前版本从头生成一遍，核对沿用的网页和索引有没有差错；不改动任何东西\n' +
    '  --log       列出最近的发布：什么时候、哪个岗位、为什么\n' +
    '  --export 文件夹  把读者现在看到的版本写成静态文件，放到任何网页空间都能用\n' +
    '  --strike 文字  从保存的变更记录里删去这些文字（电话、姓名、一句话），可写几次；先列出在哪里，加 --yes 和 --reason 才删\n' +
    '  --strike-mobiles  同上，删去记录里所有手机号\n' +
    '  --by        谁发布：写岗位（如“备案科”），不写姓名，40 字以内\n' +
    '  --reason    为什么：一句话，200 字以内。两项都记入发布记录',
  exported: (folder: string, { version, siteUrl, pages, files }: Record<string, string | number>) =>
    `导出：版本 ${version}，${pages} 个页面和数据文件、${files} 个样式和图片等文件，写在 ${folder}
      网页里的网址是 ${siteUrl}；要换成别的，先设 SITE_URL 再发布一次，然后导出`,
  exportedSecurity: (lastDay: string) =>
    `      .well-known/security.txt（发现漏洞告诉谁）有效到${toDateText(lastDay)}：最晚那天再导出一次`,
  nothingToExport: '还没有发布过，没有可以导出的版本。请先运行 npm run publish。',
  notAnExport: (folder: string) =>
    folder
      ? `没有导出：${folder} 不是空文件夹，里面有别的文件。请换一个空文件夹，或先清空它。`
      : '没有导出：请写明导出到哪个文件夹。',
  webReport: (path: string) => `网页报告：${path}（用浏览器打开）`,
  longNote: '--by 最多 40 字，--reason 最多 200 字，请写短一些。',
  personalNote: '--by 和 --reason 里不能写姓名、身份证号、电话号码等个人信息：写岗位和事由就好。',
  notAPost: '--by 要写科室或岗位（如“备案科”“托育科经办”），不写姓名。',
  emptyReason: '--reason 要写清为什么，例如“十一月名单，已逐行核对”。',
  checked: (rows: number, centres: number, leftOut: number) =>
    `核对：读入 ${rows} 行，可发布 ${centres} 家机构，剔除 ${leftOut} 行`,
  issues: (values: number, hints: number) =>
    `      另有 ${values} 处内容未采用、${hints} 处提示；逐条说明请运行 npm run filings:check`,
  library: (articles: number) => `育儿指导：${articles} 篇`,
  libraryIssues: (leftOut: number, due: number) =>
    `      ${leftOut} 处有误，有误的内容没有发布；${due} 处过期或待补；逐条说明请运行 npm run content:check`,
  unlistedOrigins: (count: number) =>
    `      出发地点太多，有 ${count} 个不在输入提示里（提示文件最多 60 kB）；写全名称仍然找得到`,
  geocoded: (asked: number, found: number, left: number) =>
    `坐标：向天地图问了 ${asked} 个地址，得到 ${found} 个坐标${left > 0 ? `，还有 ${left} 个下次再问` : ''}。结果记在 geocoded.json，请抽查；不对的，在名单里填上坐标就以名单为准`,
  geocodingStopped:
    '      天地图连续没有答复，这次不再问，其余照常发布。请检查网络、TIANDITU_KEY（要服务器端的密钥）和当天的次数',
  geocodedUnreadable: (problem: string) =>
    `坐标：没有用 geocoded.json 里的坐标，其余照常发布。${problem}`,
  geocodedMisplaced: (count: number) =>
    `坐标：geocoded.json 里有 ${count} 条不在本地区范围内，这几条没有用，其余照常。怎么办：核对坐标，或删掉这几条；设置了 TIANDITU_KEY 的会重新问`,
  misplaced: ({ line, query, lat, lng }: MisplacedAnswer) =>
    `      第 ${line} 条，“${query}”：纬度 ${lat}，经度 ${lng}`,
  geocodedNotWritten:
    '      geocoded.json 不可写，这次用了、没有记下，下次会再问；请由能写的人运行一次',
  photos: (drawn: number, reused: number) => `照片：新生成 ${drawn} 个图片文件，沿用 ${reused} 个`,
  photoLeftOut: (file: string) =>
    `      照片“${file}”没有发布，其余照常：读不完整或刚换过。请用看图软件另存为 JPEG，再发布一次`,
  unraised: (title: string) =>
    `      活动“${title}”改过，changedOn 还是原来那天：家长日历里的可能不跟着改。请写成改的那天，再发布一次`,
  stateOf: (name: string, change: string) => `${name}（${change}）`,
  changes: {
    states: (count: number, names: readonly string[]) => toNamed('备案状态', count, names),
    added: (count: number, names: readonly string[]) => toNamed('新增', count, names),
    returned: (count: number, names: readonly string[]) => toNamed('重新列入名单', count, names),
    changed: (count: number, names: readonly string[]) => toNamed('有变更', count, names),
    leftOut: (count: number, names: readonly string[]) =>
      `${toNamed('不在最新名单', count, names)}。网页还在，写明不在最新名单，不再算已备案；如果是漏了行，请补上再发布`,
    lost: (count: number, names: readonly string[]) =>
      `${toNamed('不在名单了', count, names)}。网页保留五年，写明不在名单；如果是漏了行，请补上再发布`,
  },
  refused: '没有发布：',
  forced: '仍然发布（--force）：',
  noCentres: '  一家机构也没有读到，请把备案名单放进 filings 文件夹。',
  badRows: (bad: number, rows: number) =>
    `  ${rows} 行中有 ${bad} 行有错，超过一成，表格可能选错或列名不对。`,
  unreadFormer:
    '  上次发布的版本读不了（文件损坏或不在了），没法对照这次少了什么、变了什么。请先核对名单是完整的。从备份恢复以后都是这样（备份里没有网页）：核对后用 --force，原因写“从备份恢复”。',
  otherRegion: (region: string) =>
    `  网站上现在是另一个地区（${region}）。请核对 REGION；确实要换地区的，写明原因。`,
  unknownRefusal: '  一项这个版本的程序不认识的异议（由更新的程序记下）',
  takenBack: '  这份资料发布过，又退回了：文件夹里还是退回的那一份，要先改好。',
  unreadFiles: (files: string) => `  这些文件没有读成：${files}。`,
  unreadContent: (files: string) =>
    `  这些资料文件读不了，发布了，里面的内容就全部从网站上消失：${files}。错在哪里，运行 npm run content:check。`,
  missingFiles: (files: string) => `  上次发布用到、这次不在文件夹里的文件：${files}。`,
  undatedFiles: (files: string) =>
    `  看不出这些名单是哪天的：${files}。它们和有日期的名单不一样的地方都没有用上；请在 columns.json 里给它们写 asOf。`,
  unusedFiles: (files: string) =>
    `  新放进的名单没有一条内容会到网站上：${files}。别的名单比它新，或者里面的机构都没有发布；请核对 columns.json 里的 asOf 和名单内容。`,
  emptiedField: (field: string, now: number, before: number) =>
    `  有“${field}”的机构由 ${before} 家减为 ${now} 家，列名可能改了，或者这一列漏了。`,
  /** Columns of lists whose headings are not those of open data. */
  recordColumns: { inspections: '检查记录', violations: '违规记录', penalties: '处罚记录' },
  /** The ends of headings that begin with a form of service, a class, a document or a post. */
  partColumns: {
    hours: '时间',
    feeInYuan: '收费',
    feeUnit: '收费单位',
    feeNote: '收费说明',
    minimumBooking: '起订',
    minimumBookingInHours: '起订时数',
    bookingNoticeInHours: '预约提前',
    refundRule: '退费规则',
    refundSteps: '退费分档',
    classes: '班数',
    classSize: '每班人数',
    childrenPerCarer: '师幼比',
    places: '托位',
    availability: '余位',
    number: '编号',
    result: '结论',
    issuedOn: '发证日期',
    validTo: '有效期',
    count: '人数',
  },
  replacedField: (field: string, changed: number, centres: number) =>
    `  有“${field}”的 ${centres} 家机构中有 ${changed} 家这次换了内容，超过一半，这一列可能错了行、错了单位，或者被同一个值填满了。`,
  leaptField: (field: string, changed: number, centres: number) =>
    `  有“${field}”的 ${centres} 家机构中有 ${changed} 家这次变成三倍以上或不到三分之一，单位可能错了，或者多了、少了一个零。`,
  slippedField: (field: string, changed: number, centres: number) =>
    `  有“${field}”的 ${centres} 家机构中有 ${changed} 家这次写的是别家上次的，这一列可能从某一行起错了行。`,
  shiftedDays: (field: string, changed: number, centres: number) =>
    `  有“${field}”的 ${centres} 家机构中有 ${changed} 家这次只改了年份，月日没变，可能整列的年份填错了。`,
  filledField: (field: string, same: number, centres: number) =>
    `  有“${field}”的 ${centres} 家机构中有 ${same} 家写的是同一个，这一列可能整列填成了一样的。`,
  leftLatestList: (left: number, listed: number, names: string) =>
    `  上次在最新名单里的 ${listed} 家机构中有 ${left} 家不在这次的最新名单里${names && `：${names}`}。超过两成，新名单可能不完整。`,
  revived: (names: string, count: number) =>
    `  ${count} 家机构上次是暂停服务、已注销、已到期或未备案，这次不再是，却没有新的日期：${names}。状态列可能漏了或改了列名；确实恢复的，请填“暂停服务止”，重新备案的填新的“备案日期”，续期的填新的“备案有效期”。`,
  openedHomes: (names: string, count: number) =>
    `  ${count} 家机构上次是家庭托育点（只公布到街道），这次不是，地址会公布出来：${names}。“机构类型”列可能漏了或填错了。`,
  goneFindings: (names: string, count: number) =>
    `  ${count} 家机构上次公布的违规或处罚，还没到期，这次的名单里没有了：${names}。已改正的请填“改正日期”，处罚撤销了的写“撤销”，不要从表里删去。`,
  doubled: (names: string, count: number) =>
    `  ${count} 家机构这次写了两遍，名称、地址、电话都一样，只有编号不同：${names}。名单可能粘贴了两次，或换了编号又留着旧行；每家只留一行，换了编号的留新编号。`,
  noLongerFiled: (noLonger: number, filed: number) =>
    `  上次已备案的 ${filed} 家机构中有 ${noLonger} 家这次不再是，状态或日期列可能不对。`,
  fileSeparator: '、',
  andMore: (count: number) => ` 等，另有 ${count} 家`,
  replacedCentres: (gone: number, before: number) =>
    `  上次的 ${before} 家机构中有 ${gone} 家这次不在名单里，超过两成，虽然另有新的机构；可能放的是别处的名单。`,
  emptiedSubdistricts: (names: string) =>
    `  这些街道乡镇上次有三家以上机构，这次一家也没有：${names}。可能漏了一个文件或一张工作表。`,
  goneRegistered: (gone: number, before: number) =>
    `  上次“已登记，未备案”的 ${before} 家中有 ${gone} 家这次既不在登记名单、也没有备案，超过两成，登记名单可能不完整。`,
  lostCentres: (now: number, before: number) =>
    `  机构由 ${before} 家减为 ${now} 家，减少超过两成，表格可能不完整。`,
  lacksReason: '  已写 --force，还缺原因：再加上 --by 岗位 --reason "原因"，写明为什么数据没有错',
  howToForce:
    '  请先运行 npm run filings:check 查看原因；确认无误可运行 npm run publish -- --force --by 岗位 --reason "原因"',
  indexed: (centres: number) => `索引：${centres} 家机构`,
  meilisearchFilled: (centres: number) => `Meilisearch：${centres} 家机构，已核对`,
  meilisearchFailed: (reason: string) =>
    `Meilisearch：没有完成，网站先用内置搜索，修好后运行 npm run search:rebuild。原因：${reason}`,
  written: (rendered: number, reused: number, assets: number) =>
    `页面：新生成 ${rendered} 页，沿用 ${reused} 页，样式、脚本和图片 ${assets} 个`,
  pageFailed: (address: string, problem: string) =>
    `      没有生成 ${address}，其余照常发布；请把这句话交给技术人员：${problem}`,
  switched: (version: string) => `切换：读者现在看到版本 ${version}`,
  switchedFirst: (version: string) =>
    `切换：读者现在看到改过的机构资料（版本 ${version}）；随后压缩文件，更新统计等汇总和另几种格式的开放数据`,
  unchanged: (version: string) =>
    `切换：内容没有变化，仍是版本 ${version}（没有变化的，不记入发布记录）`,
  remade: (version: string) => `切换：重新生成了，内容没有变化，仍是版本 ${version}`,
  recordHead: (head: string, at: string) =>
    `受理台每小时记一次办理记录的末条，最近记下的是${toInstantText(at)}的：${head}。抄一份放到别处，以后用它核对；现在的用 npm run desk -- audit head 看`,
  nothingChanged: (version: string) =>
    `资料和程序都与上次发布时一样，没有重新生成，不记入发布记录；读者看到的仍是版本 ${version}`,
  watching: (folder: string) => `正在看着 ${folder}，有保存就发布；按 Ctrl+C 结束`,
  nothingToProve: '没有可核对的版本：还没有发布，或正在发布、到了该更新的日子。请先发布一次。',
  proved: (version: string, count: number) =>
    `核对：从头生成了版本 ${version} 的 ${count} 个网页和索引文件，与读者看到的一致`,
  disproved: (version: string, names: readonly string[]) =>
    `核对：版本 ${version} 有网页或索引文件与从头生成的不同，请运行 npm run publish -- --force 重新生成，并把这几行交给技术人员：\n  ${names.join('\n  ')}`,
  noPublications: '还没有发布记录。',
  publication: (line: PublicationLine) =>
    `${toInstantText(line.at).trim()}  ${toActText(line)}${toCentresText(line.centres)}${toNoteText(line)}${line.takenBackAt ? `（${toInstantText(line.takenBackAt).trim()}已撤回）` : ''}`,
  version: ({ at, version, centres, by, reason }: Partial<PublicationLine>) =>
    at
      ? `${version}（${toInstantText(at)}发布${toCentresText(centres)}${toNoteText({ by, reason })}）`
      : `${version}（发布记录里没有它）`,
  overridden: '      数据检查有异议，仍然发布：',
  removed: (versions: readonly string[]) => `清理：删除旧版本 ${versions.join('、')}`,
  heldAgainst: (version: string) =>
    `对照：上次发布的版本读不了，改和更早的版本 ${version} 对照，请留意下面的变化`,
  movedId: (from: string, to: string) => `编号：${from} 改成了 ${to}，原来的网址会转到新网址`,
  idsWritten: (path: string, count: number) =>
    `网址编号：${count} 个没有见过的备案编号、信用代码或名称记入 ${path}，机构的网址以后不变`,
  idsNotWritten: (path: string) =>
    `编号：有新编号，但 ${path} 不可写；请由能写的人运行一次，以免网址改变`,
  nothingDue: '没有到日子的内容，不用重新生成。',
  rolledBack: (to: string, from: string) =>
    `已回到版本 ${to}
      撤回了版本 ${from}，下一次发布时记在网站的“本站更正记录”（/changes/）
      资料文件夹没有改动：名单改好再发布；正在用 --watch 或定时发布的，改好以前先停下，不然会再发出去`,
  nothingEarlier: '没有更早的、没有撤回过的版本可以回到，读者看到的没有变。',
  notThere: (version: string) =>
    `没有版本 ${version} 可以回到：不在了、文件不完整、是现在这一版，或里面有依法删去的内容。读者看到的没有变。`,
  byName: (versions: readonly string[]) =>
    `还留着这些版本，确实要回到其中一版的，先看清为什么撤回过（--log），再用 -- --rollback --to 版本号：\n${versions.map((version) => `  ${version}`).join('\n')}`,
  running: (holder: { pid: number; since: string } | undefined) =>
    `另一次发布正在进行${holder ? `（进程 ${holder.pid}，${toInstantText(holder.since)}开始）` : ''}，这次没有发布。请等它结束，再运行一次。`,
  diskFull: (room: { free: number; needed: number } | undefined) =>
    `磁盘空间不够，没有发布，读者看到的还是原来的版本。${room ? `还剩 ${toMegabytes(room.free)} MB，需要 ${toMegabytes(room.needed)} MB。` : '没写完的部分已经删除。'}` +
    '请清理这块磁盘再运行一次；投诉也存在这块磁盘上，请尽快处理。',
  notWritable: (path: string) =>
    `没有发布：${path || '数据文件夹'} 不可写。请用网站所用的账户运行，或检查 DATA_DIR。`,
  strikeTooShort: '没有删：--strike 后面至少写两个字。',
  strikeNeedsReason: '没有删：要同时写 --by 岗位 --reason "原因"（不要重复要删的内容）。',
  /** What a log of DATA_DIR holds, by its name. */
  logs: {
    publications: '发布记录',
    figures: '统计记录',
    confirmations: '确认记录',
    changes: '变更记录',
  },
  noteFields: { by: '岗位', reason: '原因', names: '机构' },
  struckAt: ({
    log,
    file,
    line,
    on,
    of,
  }: Record<'log' | 'file' | 'on', string> & {
    line: number
    of: readonly string[]
  }) => `  ${log}（${file} 第 ${line} 行）：${[on || '日期不详', ...of].join('，')}`,
  moreStruck: (count: number) => `  另有 ${count} 处`,
  heldByFiles: (files: readonly string[]) =>
    `下面的文件里也有，会一起删除，要用时会重新做：\n${toFileLines(files)}`,
  heldByForms: (files: readonly string[]) =>
    `待审的确认表里也有，这里不删，通过了会再公布。请用 npm run filings:confirm -- reject 拿掉，请机构重填：\n${toFileLines(files)}`,
  heldByIndexes: (versions: readonly string[], reason: string) =>
    `Meilisearch：旧版本（${versions.join('、')}）的索引没有删掉，里面可能还有；修好后请技术人员删去名字里有这些版本号的索引。原因：${reason}`,
  shownNow: (places: readonly string[]) =>
    `正在网上公开，先从名单或文章里删掉，运行 npm run publish，再来删记录；现在一处也没有删：\n${toFileLines(places)}`,
  shownMobiles: (places: readonly string[]) =>
    `这些手机号正在网上公开，名单里写着，这里删不掉。不该公开的，先从名单里删掉，运行 npm run publish，再来删一次记录：\n${toFileLines(places)}`,
  wouldStrike: (count: number, releases: readonly string[]) =>
    `找到 ${count} 处，还没有删${releases.length > 0 ? `；${releases.length} 个旧版本（${releases.join('、')}）里也有，会一起删除，以后不能退回到它们` : ''}。核对后加上 --yes --by 岗位 --reason "原因" 再运行。`,
  struck: (count: number, releases: readonly string[], isOnPages: boolean) =>
    `已删 ${count} 处${releases.length > 0 ? `，并删除 ${releases.length} 个旧版本（${releases.join('、')}）` : ''}。${isOnPages ? '读者现在看到的“变更”网页里还有：请马上运行 npm run publish。' : '读者现在看到的网页里没有。'}导出的网站、备份和别处的副本也请处理。`,
  nowhereToStrike: '没有找到：变更记录、发布记录、确认记录、旧版本和现在的网页里都没有。',
  unexpected: (message: string) =>
    `没有做成，读者看到的还是原来的版本。程序没有想到的问题：${message}\n  怎么办：请把这句话交给技术人员。`,
  notBuilt: (folder: string) => `网站程序还没有生成（${folder}）。请先运行 npm run build。`,
  took: (seconds: string) => `用时 ${seconds} 秒`,
} as const
