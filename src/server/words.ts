export const zhHans = {
  /** Words of answers that the server gives by itself. */
  errors: {
    400: { title: '请求无法识别', detail: '网址或请求格式有误，请检查后重试，或从首页重新进入。' },
    404: {
      title: '没有找到这个网址',
      detail: '网址可能已变更或输入有误，请从首页或“找托育”重新进入。',
    },
    405: { title: '不支持这种请求方式', detail: '这个网址只供查阅，请用浏览器直接打开。' },
    408: { title: '请求超时', detail: '网络较慢，请求没有在规定时间内传完，请重试。' },
    413: { title: '提交的内容太大', detail: '提交的内容超过上限，请减少后重试。' },
    417: { title: '请求无法处理', detail: '请求带有本站不支持的要求，请检查后重试。' },
    429: { title: '访问过于频繁', detail: '短时间内请求过多，请稍候再试。' },
    431: { title: '网址或请求头太长', detail: '请缩短网址后重试，或从首页重新进入。' },
    500: { title: '网站出了问题', detail: '本次请求没有成功，请稍后重试；急需帮助请拨打12345。' },
    503: { title: '网站正在切换', detail: '请稍候几秒再试；急需帮助请拨打12345。' },
  } as Readonly<Record<number, { title: string; detail: string }>>,
  /** The same for whoever handed in a form: what became of it, and what to do. */
  formErrors: {
    403: {
      title: '这次没有提交',
      detail:
        '本站只接受从本站网页提交的内容，免得别人冒用您的名义。回到刚才的网页，刷新后再提交一次；还是不行，换手机自带的浏览器打开本站，或拨打12345。',
    },
    408: {
      title: '没有传完',
      detail:
        '网络太慢，内容没有传完，也没有保存。回到刚才的网页，等网络好一些再提交一次；着急可以拨打12345。',
    },
    413: {
      title: '内容太长，没有提交',
      detail: '按浏览器的“返回”，写过的内容一般还在。先复制一份，再删短一些提交；也可以拨打12345。',
    },
    429: {
      title: '现在提交的人太多，这次没有收到',
      detail:
        '写过的内容还在：按浏览器的“返回”，等一分钟再提交一次，不用重新填写。着急可以拨打12345。',
    },
    500: {
      title: '不能确认已经收到',
      detail:
        '网站出了问题。按浏览器的“返回”，写过的内容一般还在。先复制一份，过几分钟再提交；着急可以拨打12345。',
    },
  } as Readonly<Record<number, { title: string; detail: string }>>,
  errorPage: { home: '返回首页', find: '找托育' },
  /** Why the operator's pictures of streets cannot be used. */
  tiles: {
    notReadable: (path: string) => `读不了底图文件 MAP_PMTILES=${path}：请检查路径和权限。`,
    notTiles: (path: string) => `底图文件 MAP_PMTILES=${path} 不是 PMTiles（第3版）文件。`,
    notPictures: (path: string) =>
      `底图文件 MAP_PMTILES=${path} 里不是图片：要栅格（PNG、JPEG、WebP、AVIF）的，不要矢量的。`,
  },
  /** Lines for whoever starts the server. */
  start: {
    ready: (address: string) =>
      `托育服务网站已启动，请打开 ${address}（The portal is ready: ${address}）`,
    demonstration:
      '\n******************************************************************\n' +
      '演示用的密钥：投诉内容用本机上的演示密钥加密，谁能读这台机器，谁就能读投诉。\n' +
      '正式使用前，请办理人员做好签名的名单，把它的指纹写进 DESK_FIRST_LIST（见 README）。\n' +
      '(Demonstration keys: do not take real complaints with them.)\n' +
      '******************************************************************\n',
    stoppedClock: (siteUrl: string, clock: string, isOfRegion: boolean) =>
      `网站不能启动：SITE_URL=${siteUrl} 是公开网址，时钟却停在 ${clock}，答复期限和营业时间都会算错。\n` +
      (isOfRegion
        ? '这个地区是示例数据：删掉 region.json 里的 clock 一行，重新发布，再启动。\n'
        : '请去掉环境变量 CLOCK，再启动。\n') +
      '只在本机演示，请把 SITE_URL 设为 http://localhost:4321。\n' +
      '(The clock stands still on a public site: remove CLOCK, or the region’s own.)',
    proxyUnknown:
      '请求经过一台没有写进 TRUSTED_PROXY 的代理服务器，全县的人会被当成同一个地址。请把它的地址写进 TRUSTED_PROXY。' +
      '(A proxy forwards requests; set TRUSTED_PROXY to its address.)',
    stopping: '正在停止，先答完手头的请求……（Stopping）',
    portTaken: (port: number) =>
      `端口 ${port} 已被占用。请先停止占用它的程序，或换一个端口，例如：PORT=${port + 1} npm start\n` +
      `(Port ${port} is taken. Stop the other program or choose another port.)`,
    portForbidden: (port: number) =>
      `没有权限使用端口 ${port}。请改用 1024 以上的端口，例如：PORT=4321 npm start\n` +
      `(Port ${port} needs more rights. Choose one above 1024.)`,
    noRelease: (dataDir: string) =>
      `${dataDir} 里还没有已发布的版本，请先运行：npm run build && npm run publish\n` +
      '(Nothing has been published yet.)',
    badRelease: (version: string, reason: string) =>
      `已发布的版本 ${version} 无法打开：${reason}\n` +
      '请运行 npm run publish -- --force 重新发布，或 npm run publish -- --rollback 回到上一版本。',
  },
} as const
