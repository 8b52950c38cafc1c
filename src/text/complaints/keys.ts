/** What is wrong with the keys of the complaint channel, for whoever starts the programs. Never repeats a key. */
export const KEYS_TEXT = {
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
} as const
