/** What is wrong with the settings, for whoever starts the programs. */
export const zhHans = {
  /** What each setting must be like. */
  settingRules: {
    PORT: '应为 0 到 65535 之间的整数，例如 4321',
    HOST: '应为监听地址，例如 127.0.0.1',
    REGION: '应为 regions 文件夹下的名称，只用小写字母、数字和连字符，例如 gulou',
    CONTENT_DIR: '应为内容文件夹的路径',
    DATA_DIR: '应为数据文件夹的路径',
    SITE_URL: '应为网站的公开地址，只写到域名（可带端口），例如 https://example.gov.cn',
    MEILI_HOST: '应为 Meilisearch 的地址，例如 http://127.0.0.1:7700',
    MEILI_KEY: '应为 Meilisearch 的密钥',
    TIANDITU_KEY: '应为天地图的服务器端密钥',
    TIANDITU_BROWSER_KEY: '应为天地图的浏览器端密钥，32位数字和字母，申请时绑定本站域名',
    MAP_PMTILES: '应为一个栅格 PMTiles 文件的路径；与 TIANDITU_BROWSER_KEY 只能设一个',
    MAP_ATTRIBUTION:
      '应为底图的来源和审图号，200字以内，会写在地图左下角；设了 MAP_PMTILES 就必须写',
    DATABASE_URL: '应为 PostgreSQL 的连接地址，例如 postgresql://用户:密码@主机/数据库',
    DESK_FIRST_LIST: '应为第一份办理人员名单的指纹，40位数字',
    DESK_PORT: '应为 0 到 65535 之间的整数，例如 4322',
    DESK_HOST: '应为监听地址，例如 127.0.0.1',
    DESK_URL: '应为受理台的地址，只写到域名（可带端口），例如 https://desk.example.gov.cn',
    DESK_IDENTITY: '应为办理人员私钥文件的路径',
    DESK_PASSPHRASE_FILE: '应为写着私钥口令的文件的路径，只有您能读',
    NEWS_GATEWAY: '应为写着短信平台地址的 JSON 文件的路径，只有您能读',
    HAND_OVER_RECEIVERS: '应为写着转交地址的 JSON 文件的路径，只有您能读',
    NOTIFY_FILE: '应为文件的路径',
    NOTIFY_WEBHOOK: '应为收提醒的地址，例如 https://oa.example.gov.cn/hook',
    NOTIFY_WEBHOOK_SECRET: '设了 NOTIFY_WEBHOOK 就必须写，whsec_ 开头，后面是至少24字节的 Base64',
    NOTIFY_MAIL_TO: '应为一个邮箱',
    NOTIFY_MAIL_FROM: '设了 NOTIFY_MAIL_TO 就必须写，应为一个邮箱',
    NOTIFY_SMTP: '设了 NOTIFY_MAIL_TO 就必须写，例如 smtps://用户:密码@mail.example.gov.cn',
    TRUSTED_PROXY: '应为代理服务器的地址',
    CLOCK: '应为带时区的时刻，例如 2026-11-20T10:00:00+08:00',
    LOG_LEVEL: '应为 debug、info、warn、error 或 silent',
  } as Readonly<Record<string, string>>,
  /** Whose pictures of streets they are. */
  tianditu: '底图：天地图',
  wrongSettings: (lines: readonly string[]) =>
    `设置（环境变量）有误，请改正后重新运行：\n${lines.map((line) => `  ${line}`).join('\n')}`,
  wrongSetting: (name: string, value: string, rule: string) => `${name}=${value}：${rule}`,
  /** Stands for what was written where that may be a secret. */
  hiddenValue: '（不显示）',
} as const
