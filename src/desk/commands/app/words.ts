/** Words of the web desk on an officer's own computer. */
export const zhHans = {
  summary: '在自己的电脑上打开网页版办理台（后面什么也不写，也是它）',
  usage: [
    'app',
    '设了 DESK_URL，就连那里的受理台，网页和解密都在这台电脑上；没设，就用本机的投诉库（演示）',
  ],
  notBuilt: '还没有网页版办理台的文件：先在程序的文件夹里运行 npm run build。',
  ready: (address: string, fingerprint: string, deskUrl: string | undefined) =>
    `网页版办理台：用浏览器打开 ${address}\n` +
    `${deskUrl ? `连接的受理台：${deskUrl}\n` : ''}` +
    `网页的指纹：${fingerprint}\n用完按 Ctrl+C 停止。`,
  stopped: '网页版办理台已停止。',
} as const
