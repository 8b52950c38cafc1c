/** Words of making a key. */
export const zhHans = {
  summary: '做一把新钥匙',
  usage: ['key new --out 文件 [--json]', '做一把新钥匙：私钥写进文件，公钥显示出来'],
  keyMade: (path: string, recipient: string) =>
    `私钥已写入 ${path}，只有您能读。把它备份到另一处，丢了就打不开投诉。\n` +
    `公钥（写进 DESK_RECIPIENTS）：\n${recipient}`,
} as const
