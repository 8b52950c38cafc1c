/** Words of an officer's key and of what of it is public. */
export const zhHans = {
  make: {
    summary: '做一把新钥匙',
    usage: [
      'key new --out 文件 [--json]',
      '做一把新钥匙，写进文件，显示它的口令；口令只显示这一次',
    ],
    made: (path: string, passphrase: string) =>
      `私钥已写入 ${path}，只有您能读。口令只显示这一次，现在抄在纸上：\n\n  ${passphrase}\n\n` +
      '1. 把文件另存一份，再打印一份，和写口令的纸分开放。文件和口令丢了一样，交给您的投诉您就再也打不开。\n' +
      '2. 运行 npm run desk -- key card，输入口令，做一张名片。名片可以给别人，私钥和口令不能。',
  },
  card: {
    summary: '用自己的钥匙做一张名片',
    usage: [
      'key card --authority 单位 --post 岗位 --out 文件 [--key 私钥文件] [--json]',
      '名片里是单位、岗位和公钥，交给做名单的人；不写 --key 就用 DESK_IDENTITY',
      '岗位写“托育科受理岗”这样，不写姓名',
    ],
    made: (path: string, fingerprint: string, recipient: string) =>
      `名片已写入 ${path}，里面没有秘密。公钥：${recipient}\n指纹：\n\n  ${fingerprint}\n\n` +
      '把名片交给做名单的人，当面或打电话，把这40位数字念给他核对。',
    severalKeys:
      '这个文件里不止一把私钥。一个人一把：用 key new 另做一把，或用 --key 指定只有一把的文件。',
    wrongPost: '岗位写 2 到 40 个字，例如“托育科受理岗”，不要换行。',
  },
  wrap: {
    summary: '换了名单以后，把以前的投诉换给新名单',
    usage: [
      'key wrap [--dry-run] [--json]',
      '把本单位以前的投诉重新加密给现在名单上的钥匙，在您自己的电脑上做；一万件要几分钟',
      '随时可以停（Ctrl+C），再运行一次就接着做。--dry-run 只看有几件',
    ],
    notListed: '您的钥匙不在现在的名单里，不能换。请名单上的同事来换。',
    progress: (unit: string, { done, of }: { done: number; of: number }) =>
      `${unit}：已换 ${done} / ${of} 件`,
    would: (unit: string, count: number) => `${unit}：会换 ${count} 件。`,
    none: (unit: string) => `${unit}：都已经换成现在的名单，没有要换的。`,
    done: (unit: string, count: number) => `${unit}：换好 ${count} 件，现在名单上的钥匙都能打开。`,
    closed: (count: number) =>
      `另有 ${count} 件您的钥匙打不开：请以前名单上、现在还在的同事来换，或用离线备用钥匙。`,
    stopped: (unit: string, done: number, left: number) =>
      `${unit}：换了 ${done} 件以后停下来了，还有 ${left} 件没有换。这件事已经记下。`,
  },
} as const
