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

  /** Who opens complaints is not said, or said in the way of earlier releases. */
  officers: {
    missing: (siteUrl: string) =>
      `网站的公开地址是 ${siteUrl}，却没有设置 DESK_FIRST_LIST，投诉内容没有人能打开，所以没有启动。` +
      '请办理人员做好名单（README“办理投诉”一节），把第一份名单的指纹写进 DESK_FIRST_LIST，再启动。',
    keysInSettings:
      'DESK_RECIPIENTS 不再使用，所以没有启动：谁改得了设置，谁就能把自己的钥匙加进去。现在由办理人员签名的名单决定。\n' +
      '原来的私钥照旧能用：每人运行 npm run desk -- key card 做名片，再按 README“办理投诉”一节做名单、签名，' +
      '把第一份名单的指纹写进 DESK_FIRST_LIST，删掉 DESK_RECIPIENTS，再启动。以前的投诉还用原来的私钥打开。',
  },
  demonstrationPost: (number: number) => `演示岗${number}`,

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
