/** Words of backups. */
export const zhHans = {
  make: {
    summary: '备份投诉库和密钥，网站照常开着',
    usage: [
      'backup --out 文件夹 [--json]',
      '文件夹要还不存在。里面有投诉库（加密的）、DATA_DIR/keys、办理记录的末条和变更记录；没有办理人员的私钥，也没有当天打乱地址的钥匙',
      '查询码要靠里面的 keys 才能核对：放在另一台机器上，只让管理员能读',
    ],
    done: (folder: string, files: number) =>
      `已备份到 ${folder}，${files} 个文件。放到另一台机器上，用 restore 试着恢复一次。`,
    failed: (reason: string) => `没有备份成：${reason}`,
  },
  restore: {
    summary: '从备份恢复到空的数据文件夹',
    usage: [
      'restore 文件夹 [--dry-run] [--json]',
      '先停下网站，把 DATA_DIR 设为空文件夹（PostgreSQL 还要一个空的数据库）；已有的不会覆盖。恢复以后用 audit verify --head 和别处的末条核对',
    ],
    notABackup: (folder: string) => `${folder} 不是 backup 做的备份，或 backup.json 坏了。`,
    damaged: (files: readonly string[]) =>
      `备份里这些文件坏了或不见了，什么也没有恢复：${files.join('、')}。换一份备份。`,
    otherEngine: (engine: string) =>
      engine === 'postgres'
        ? '这是 PostgreSQL 的备份：设好 DATABASE_URL 再恢复。'
        : '这是 SQLite 的备份：去掉 DATABASE_URL 再恢复。',
    notEmpty: (path: string) => `${path} 已经存在，什么也没有恢复。把 DATA_DIR 设为空文件夹。`,
    would: (madeAt: string, dataDir: string) =>
      `试运行，什么也没有改动。备份完好（${madeAt}），会恢复到 ${dataDir}。`,
    failed: (reason: string) => `数据库没有恢复成，没有留下半份：${reason}`,
    done: (madeAt: string, complaints: number, statement: string) =>
      `已恢复 ${madeAt} 的备份：${complaints} 件投诉，办理记录的末条与备份时相同。备份以后的投诉不在里面。\n` +
      `真的启用以前，把 ${statement} 交给两位办理人员，各自用 audit restored 签名说明丢了哪些、为什么，再在这里加 --adopt 记进办理记录；在这以前 audit verify 和 doctor 都会说还没有说明。`,
    differs: '恢复了，但投诉库和备份时不同：不要启用，换一份备份。',
  },
} as const
