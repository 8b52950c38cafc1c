/** What is wrong with the officers' keys, for whoever starts the programs. Never repeats what was written. */
export const RECIPIENTS_TEXT = {
  missing: (siteUrl: string) =>
    `网站的公开地址是 ${siteUrl}，却没有设置 DESK_RECIPIENTS，投诉内容没有人能打开，所以没有启动。` +
    '请办理人员各做一把钥匙（npm run desk -- key new --out 文件），私钥自己保管，' +
    '把至少两把公钥（age1 开头）写进 DESK_RECIPIENTS，再启动。',
  secret:
    'DESK_RECIPIENTS 里有一把私钥（AGE-SECRET-KEY-…）。私钥只能留在办理人员手里：' +
    '把它从设置里删掉，换成对应的公钥（age1 开头，可用 age-keygen -y 密钥文件 查看）。' +
    '这把私钥可能已被别人看到，最好另做一把。',
  notARecipient: (position: number) =>
    `DESK_RECIPIENTS 的第 ${position} 项不是 age 公钥。公钥以 age1 开头，共 62 个字符，全部小写；` +
    '几把公钥之间用逗号或空格隔开。从 age-keygen 的输出里完整复制一遍即可。',
  repeated: (position: number) =>
    `DESK_RECIPIENTS 的第 ${position} 项与前面重复。两把钥匙要由不同的人保管，换成另一把公钥。`,
  tooFew: (count: number) =>
    `DESK_RECIPIENTS 里有 ${count} 把公钥，至少要有两把不同的：一把日常办理用，一把离线备用。` +
    '只有一把时，丢了钥匙，投诉内容就再也打不开。用 npm run desk -- key new --out 文件 可以再做一把。',
} as const

/** Why a second portal does not start, for whoever starts it. */
export const SECOND_PORTAL_TEXT = (dataDir: string) =>
  `已有一个网站进程在用 ${dataDir}。投诉数据存在 SQLite 文件里，只能由一个网站进程使用，所以这一个没有启动。` +
  '先停掉那一个，再启动；要同时运行几个，请把投诉数据放进 PostgreSQL（设置 DATABASE_URL，见 deploy/README.md）。\n' +
  '(Another portal uses this data folder. With SQLite there can be one only; set DATABASE_URL to run several.)'

/** What is wrong with a file of secret keys. Never repeats what is in it. */
export const IDENTITY_TEXT = {
  unreadable: (path: string) =>
    `读不到办理人员的私钥文件 ${path}。把 DESK_IDENTITY 设为私钥文件的路径，并确认自己有权读它。`,
  openToOthers: (path: string) =>
    `私钥文件 ${path} 别人也能读，所以没有使用。先运行 chmod 600 ${path}，再试一次。`,
  noIdentity: (path: string) =>
    `文件 ${path} 不是 age 私钥文件：每行应是一把 AGE-SECRET-KEY-1 开头的私钥，# 开头的行是说明。` +
    '加了口令的私钥文件要先用 age -d 解开。',
} as const
