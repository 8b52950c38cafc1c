import { toFirstListSetting } from '#src/desk/first-list-setting.ts'

/** States as officers call them; these words are accepted on the command line too. */
const states = {
  received: '已收到',
  accepted: '已受理',
  forwarded: '已转办',
  infoAsked: '待补充',
  closed: '已办结',
  reviewAsked: '要求复核',
  withdrawn: '已撤回',
} as const

const outcomes = {
  upheldCorrected: '属实已整改',
  partlyUpheld: '部分属实',
  nothingFound: '未发现问题',
  passedOn: '已转其他部门',
  notAccepted: '不予受理',
  answered: '已答复',
  referred: '已告知找谁',
} as const

const toChoices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words)
    .map(([code, word]) => `${word}（${code}）`)
    .join('、')

/** What several commands of the desk say. */
export const zhHans = {
  states,
  outcomes,
  stateChoices: toChoices(states),
  outcomeChoices: toChoices(outcomes),
  withOutcome: (state: string, outcome: string) => `${state}（${outcome}）`,
  earlier: (outcome: string) => `上次办结：${outcome}`,
  you: '您',
  complainant: '投诉人',
  /** Of a question, and what its state is when it is asked again. */
  asker: '提问的人',
  askedAgain: '接着问',
  flags: {
    urgent: '紧急',
    toVerify: '待核实',
    raised: '一年内再次被投诉',
    enquiry: '咨询',
  },
  unlistedPlace: '名单外的机构',
  /** Instead of a post: of a key that no list has any more, and where nobody can tell. */
  formerOfficer: '现在名单上没有的人',
  unknownOfficer: '认不出是谁：没有设置 DESK_FIRST_LIST，看 officers show',
  /** Of whom no list tells: the start of his key, which `officers show` has beside each fingerprint. */
  signingKey: (start: string) => `签名钥匙 ${start}…`,
  /** Of a question that is about no centre. */
  noPlace: '不是问哪一家',
  usage: (line: string) => `用法：npm run desk -- ${line}`,
  anyCommand: '命令 [选项]',
  atHost: (summary: string) => `${summary}（在网站的机器上）`,
  hostOnly: '只在网站的机器上用，看的是那里的投诉库，不看 DESK_URL',
  everyCommand: '命令后面加 --help 看它的写法；--json 给程序读。',
  exitCodes:
    '退出码：0 完成，1 其他问题，2 写法不对，3 没有这件投诉，4 有冲突，5 办理记录有说明过的缺口，6 投诉库暂时不能用。',
  /** Whether officers' lists count. */
  lists: {
    noRoot: (fingerprint: string) =>
      '还没有设置 DESK_FIRST_LIST，不知道相信哪一份名单。' +
      (fingerprint
        ? `第一份名单的指纹是：\n${fingerprint}\n和签名的人核对过以后，照这样设置：${toFirstListSetting(fingerprint)}`
        : '运行 officers show 看第一份名单的指纹，和签名的人核对过以后设置。'),
    ofDemonstration:
      '那里是试用的受理台，名单是它自己做的，没有人签名：去掉 DESK_FIRST_LIST 再运行。真的受理台这样，先不要办，告诉名单上的同事。',
    refused: (number: number, lines: readonly string[]) =>
      `第 ${number} 份名单不能用：\n${lines.map((line) => `  ✗ ${line}`).join('\n')}`,
  },
  /** Who does something at the host. */
  office: {
    usage:
      '记进办理记录：有私钥（DESK_IDENTITY）就用它签名；没有，写 --post 岗位，还可以写 --reason 原因',
    who: '写明是谁做的，记进办理记录：--post 岗位（定时任务写 --post 定时任务），或把 DESK_IDENTITY 设为自己的私钥文件，用它签名。',
    wrongPost: '--post 写岗位，2 到 40 个字，一行，例如 --post 网站管理员。不要写人名。',
    wrongReason: '--reason 写原因，2 到 200 个字，一行。不要写投诉的内容和人名。',
  },
  /** Why a command could not do its work, and what to do. */
  problems: {
    packagesFull:
      '您的单位放在受理台的转交材料太多，放不下了，什么也没有转交。用 hand print 或 hand seal --out 自己送，或请维护网站的人清除到期的投诉（retention run）。',
    notAReference: '没有这样的受理编号。编号是 8 位字母和数字，对照原文再输一遍。',
    unknownReference: (reference: string) =>
      `没有编号为 ${reference} 的投诉，或只有别的单位打得开（概要看 list）。`,
    wrongKey: (path: string, holder: string | undefined) =>
      `${path} 里的私钥打不开这件投诉。${holder ? `它只加密给${holder}的受理人员` : '它可能是加密给另一把钥匙的'}：` +
      '您有那把钥匙的，把 DESK_IDENTITY 换成它的文件再试。',
    notWrapped: (reference: string) =>
      `${reference} 还只加密给以前的名单，您是后来加进名单的，现在打不开。请以前就在名单上的同事在网页上按“开始换”（或运行 key wrap），换好您就能打开。`,
    otherEnvelope: (reference: string) =>
      `${reference} 的信封是别的投诉的，没有打开：投诉库里的数据可能被人换过。先不要处理它，告诉维护网站的人，从备份核对。`,
    otherReaders: (reference: string, expected: number, found: number) =>
      `${reference} 的信封加密给了 ${found} 把钥匙，按名单应是 ${expected} 把，没有打开：可能有人加了自己的钥匙。先不要处理它，告诉名单上的同事。`,
    closedToListed: (reference: string) =>
      `${reference} 的名单上有您的钥匙，信封却打不开：数据可能被人换过。告诉名单上的同事，从备份核对。`,
    unknownList: (reference: string, number: number) =>
      `${reference} 写的第 ${number} 份名单对不上，没有打开：数据可能被人换过。告诉名单上的同事，从备份核对。`,
    notAsRecorded: (reference: string) =>
      `${reference} 和办理记录里写的不一样，没有打开：投诉库里的数据可能被人换过。先不要处理它，运行 audit verify，从备份核对。`,
    noKeyHere:
      '没有设置 DESK_IDENTITY，这里没有办理人员的私钥。网站的机器上本来就不该有：要打开或办理投诉，在自己的电脑上把 DESK_IDENTITY 设为自己的私钥文件，再运行一次。',
    notListed:
      '您的钥匙不在现在的名单里，不能办理。用 officers show 看名单，或把 DESK_IDENTITY 换成名单里的那一把。',
    notAllowed: (reference: string) =>
      `${reference} 不由您的单位受理或办理，什么也没有做；这次已经记下。`,
    impossible: (reference: string) =>
      `受理台没有接受对 ${reference} 的改动：它现在的进度或部门不允许。先运行 show ${reference} 看最新情况。`,
    notOfMatter: (reference: string) =>
      `受理台没有接受对 ${reference} 的改动：咨询没有被投诉的人，不转办、不并案、不转交、不公开结果，办结只写“已答复”或“已告知找谁”；投诉也不能用咨询的结果办结。`,
    wrongAct: (reference: string) =>
      `受理台没有接受对 ${reference} 的改动：签名、时间或内容对不上。先核对这台电脑的时间，再试一次。`,
    signedOut:
      '没有登录上：名单里没有这把钥匙，或名单刚换过。核对 DESK_IDENTITY 和 DESK_URL，再运行一次。',
    busy: '受理台现在太忙，什么也没有改动。过一分钟再试。',
    slowDesk: (address: string, minutes: number) =>
      `受理台 ${address} ${minutes}分钟里没有回答完：网太慢，或它太忙。刚才是在改动一件投诉的，可能已经改好：先用 show 看一遍，没有改才再做一次。`,
    noDesk: (address: string) =>
      `连不上受理台 ${address}，什么也没有改动。检查网络和 DESK_URL；是别的程序在应答时，不要输入口令，先问维护网站的人。`,
    headLost: (seq: number, path: string) =>
      `警报：受理台的办理记录里没有这台电脑记下过的第 ${seq} 条，或那里是另一条。记录可能被截短、重写，或换回了旧备份。什么也没有做：先不要办理，告诉名单上的同事，在主机上用 audit verify --head ${path} 对照。是从备份恢复的，要两位办理人员用 audit restored 签名说明以后才能接着办。`,
    seenSpoilt: (path: string) =>
      `${path} 改坏了：这台电脑记下的末条读不出来。先复制一份交给维护网站的人，再移走它。`,
    stale: (reference: string) =>
      `${reference} 刚刚有了变化，这次没有改动。先运行 show ${reference} 看最新情况，再决定怎么做。`,
    damaged: (reference: string) =>
      `${reference} 的内容打不开，可能已经损坏。运行 npm run desk -- doctor 检查，必要时从备份恢复。`,
    noText: '写明要说的话：--text "…"，或 --file 文件。',
    emptyText: '文字是空的。写明要说的话再运行一次。',
    twoTexts: '直接写的文字和 --file 只用一个。',
    longText: (most: number) => `文字太长，最多 ${most} 个字符。`,
    unreadableText: (file: string) => `读不到文件 ${file}。检查路径和权限。`,
    notUtf8: (file: string) => `文件 ${file} 不是 UTF-8 文字。另存为 UTF-8 再试。`,
    unknownState: (written: string) => `没有“${written}”这种状态。可以写：${toChoices(states)}。`,
    unknownOutcome: (written: string) =>
      `没有“${written}”这种结果。可以写：${toChoices(outcomes)}。`,
    sameState: (state: string) => `已经是“${state}”，没有改动。`,
    notPossible: (from: string, to: string) => `“${from}”的投诉不能改为“${to}”。`,
    unknownMatter: (written: string, names: readonly string[]) =>
      `没有“${written}”这种事项。可以写：${names.join('、')}`,
    unknownAuthority: (written: string, names: readonly string[]) =>
      `没有“${written}”这个部门。可以写：${names.join('、')}`,
    namesUnknown:
      '现在的名单里查不到这家机构，不知道它叫什么，没法确认不会转给被投诉的单位。用 --accused 写出它的名称再试。',
    unknownPost: (written: string, posts: readonly string[]) =>
      `名单上没有“${written}”这个岗位，或不止一个。可以写：${posts.join('、')}`,
    noRules: '现在的网站版本里没有投诉规则，不知道有哪些部门。先运行 npm run publish。',
    fileExists: (path: string) => `${path} 已经存在，什么也没有写。换一个文件夹，或先移走它。`,
    cannotWrite: (path: string) => `写不了 ${path}。检查文件夹是否存在、有没有权限。`,
    portTaken: (port: number, code: string) =>
      `端口 ${port} 用不了（${code}）。先停掉占用它的程序，或用 DESK_PORT 换一个端口。`,
    noStore: (dataDir: string) =>
      `${dataDir} 里还没有投诉库和密钥，什么也没有做：投诉库在别的机器上的，把受理台的地址写进 DESK_URL；在这台机器上的，先启动一次网站，或检查 DATA_DIR。`,
    notTheHost: (command: string, dataDir: string) =>
      `${command} 只在网站的机器上用，这台电脑上没有投诉库（${dataDir}），什么也没有做。请维护网站的人在那里运行；这就是那台机器的，先启动一次网站，或检查 DATA_DIR。`,
    unknownCommand: (typed: string, near: readonly string[]) =>
      `没有“${typed}”这个命令。${near.length > 0 ? `要找的是不是：${near.join('、')}。` : ''}全部命令：npm run desk -- help`,
    unavailable: (reason: string) =>
      `投诉库暂时不能用，什么也没有改动。过一会儿再试。（${reason}）`,
    unexpected: (message: string) => `程序出错，没有完成：${message}`,
  },
} as const
