/** Words of the process that officers' devices ask. */
export const zhHans = {
  summary: '启动受理台，供办理人员的电脑连接',
  usage: [
    'serve',
    '监听 DESK_HOST 的 DESK_PORT；DESK_URL 写办理人员连接用的地址。它没有任何人的私钥，打不开投诉',
  ],
  ready: (address: string) => `受理台已启动，地址 ${address}（The desk is ready）`,
  stopped: '受理台已停止。',
} as const
