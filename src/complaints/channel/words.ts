/** Why the complaint channel does not open, for whoever starts the programs. */
export const zhHans = {
  /** What is wrong with the keys of the complaint channel. Never repeats a key. */
  keys: {
    missing: (path: string) =>
      `投诉数据还在，但钥匙文件 ${path} 不见了。没有它，已交给家长的查询码都会失效，所以没有启动，也没有另造一把。` +
      '从备份里把这个文件恢复到原处（权限 600），再启动。',
    otherStore: (path: string) =>
      `钥匙文件 ${path} 与投诉数据不是一套。用错了钥匙，家长的查询码会打不开，所以没有启动。` +
      '从同一份备份里恢复钥匙文件和投诉数据；如果刚改过 DATA_DIR 或 DATABASE_URL，先改回去。',
    openToOthers: (path: string) =>
      `钥匙文件 ${path} 别人也能读，所以没有使用。先运行 chmod 600 ${path}，再启动。`,
    unreadable: (path: string, reason: string) =>
      `读不到钥匙文件 ${path}（${reason}）。确认运行网站的用户是它的主人，再启动。`,
    damaged: (path: string) =>
      `钥匙文件 ${path} 的内容不完整，所以没有使用。从备份里恢复这个文件，再启动。`,
    notMade: (reason: string) =>
      `第一次启动要建立投诉数据，但是没有建成（${reason}）。确认磁盘可写、数据库能连上，再启动一次。`,
  },

  /** What is wrong with the officers' keys. Never repeats what was written. */
  recipients: {
    missing: (siteUrl: string) =>
      `网站的公开地址是 ${siteUrl}，却没有设置 DESK_RECIPIENTS，投诉内容没有人能打开，所以没有启动。` +
      '请办理人员各做一把钥匙（npm run desk -- key new --out 文件），私钥自己保管，' +
      '用 key card 得到公钥，把至少两把公钥（age1 开头）写进 DESK_RECIPIENTS，再启动。',
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
  },

  /** What is wrong with a file of secret keys. Never repeats what is in it. */
  identity: {
    unreadable: (path: string) =>
      `读不到办理人员的私钥文件 ${path}。把 DESK_IDENTITY 设为私钥文件的路径，并确认自己有权读它。`,
    openToOthers: (path: string) =>
      `私钥文件 ${path} 别人也能读，所以没有使用。先运行 chmod 600 ${path}，再试一次。`,
    noIdentity: (path: string) =>
      `文件 ${path} 不是 age 私钥文件：每行应是一把 AGE-SECRET-KEY-1 开头的私钥，# 开头的行是说明。` +
      '用 age 加了口令、不是文本的，先用 age -d 解开。',
  },

  /** Why a second portal does not start. */
  secondPortal: (dataDir: string) =>
    `已有一个网站进程在用 ${dataDir}。投诉数据存在 SQLite 文件里，只能由一个网站进程使用，所以这一个没有启动。` +
    '先停掉那一个，再启动；要同时运行几个，请把投诉数据放进 PostgreSQL（设置 DATABASE_URL，见 deploy/README.md）。\n' +
    '(Another portal uses this data folder. With SQLite there can be one only; set DATABASE_URL to run several.)',
} as const
