import { toFirstListSetting } from '#src/desk/first-list-setting.ts'

type Published = { path: string; number: number; fingerprint: string }

/** Words of the officers' list: who opens complaints. */
export const zhHans = {
  make: {
    summary: '办理人员名单：做下一份',
    usage: [
      'officers new --out 文件 [--first | --before 前一份] [--card 名片]… [--recovery 名片]… [--remove 岗位或指纹]… [--json]',
      '在现行名单上增减：--card 加人，--recovery 换这个单位的离线备用钥匙，--remove 去掉一个人',
      '第一份写 --first；不写 --before 就用投诉库里现行的一份',
      '每个单位至少一位办理人员和一把离线备用钥匙',
    ],
    made: (path: string) =>
      `已写入 ${path}。请名单里的人各自运行 officers sign ${path}，签够了再用 officers adopt 启用。`,
    noneYet: '还没有名单：第一份写 --first。',
    nobody: '名单里没有人：用 --card 和 --recovery 加上名片。',
    noRecovery: (authority: string) =>
      `${authority} 要至少一位办理人员（--card）和一把离线备用钥匙（--recovery）。`,
    notOne: (written: string, count: number) =>
      count === 0
        ? `名单里没有“${written}”。写岗位，或名片的40位指纹。`
        : `名单里有 ${count} 个“${written}”。写名片的40位指纹，说明是哪一个。`,
  },
  sign: {
    summary: '办理人员名单：签名',
    usage: [
      'officers sign 文件 | --file 文件 [--before 前一份] [--json]',
      '用自己的钥匙（DESK_IDENTITY）给名单签名。先和同事念一遍40位指纹，对上了再签',
    ],
    signed: (path: string) => `已在 ${path} 里签名。把文件交给下一位。`,
    complete: (path: string) =>
      `已在 ${path} 里签名，签够了。把文件交给维护网站的人：在网站的机器上运行 officers adopt ${path} 启用。`,
    notListed: '没有签：您的钥匙不在这份和前一份名单里，或已经签过了。',
  },
  adopt: {
    summary: '办理人员名单：启用签好的一份',
    usage: [
      'officers adopt 文件 [--post 岗位] [--reason "…"] [--json]',
      '核对签名后存进投诉库，把编号和指纹记进办理记录；不用私钥，决定的人就是签名的人',
    ],
    bySigners: '名单的签名人',
    adopted: (number: number) => `第 ${number} 份名单已存进投诉库。`,
    toWrap: (unit: string, { cases, isLost }: { cases: number; isLost: boolean }) =>
      isLost
        ? `${unit}：以前的 ${cases} 件投诉，新名单上没有一把钥匙打得开，谁也换不了。做下一份名单，把它以前的一把钥匙加回来。`
        : `${unit}：以前的 ${cases} 件投诉要换成这份名单，请前后两份都有的一位在网页上按“开始换”，或运行 key wrap。`,
    taken: (number: number) => `已经有第 ${number} 份名单，没有改动。`,
  },
  show: {
    summary: '办理人员名单：看现行的一份，或一个文件',
    usage: [
      'officers show [文件 | --file 文件] [--before 前一份] [--json]',
      '不写文件就看投诉库里现行的一份；还缺签名时退出码为 1',
    ],
    none: '投诉库里还没有名单。',
    demonstration:
      '这是试用：名单是网站的机器自己做的，没有人签名，不用设置 DESK_FIRST_LIST。正式使用再做名单（officers new）。',
  },
  publish: {
    summary: '办理人员名单：写进地区文件夹，随网站公布',
    usage: [
      'officers publish [--out 文件] [--dry-run] [--json]',
      '写成 content/regions/<地区>/officer-lists.json；再运行 npm run publish，“个人信息处理说明”里就有编号和指纹，谁都能核对',
    ],
    would: ({ path, number, fingerprint }: Published) =>
      `试运行，什么也没有改动。会把第 ${number} 份和以前的名单写进 ${path}。指纹：${fingerprint}`,
    written: ({ path, number, fingerprint }: Published) =>
      `第 ${number} 份和以前的名单已写进 ${path}。再运行 npm run publish。指纹：${fingerprint}`,
  },
  head: (number: number, region: string, madeOn: string) =>
    `第 ${number} 份名单（地区 ${region}，${madeOn}）`,
  fingerprint: (fingerprint: string) => `指纹：${fingerprint}`,
  asSetting: (fingerprint: string) =>
    `核对过指纹以后，照这样写进设置：${toFirstListSetting(fingerprint)}`,
  officer: '办理',
  recovery: '离线备用',
  added: '（新加）',
  signed: '（已签）',
  removed: (post: string) => `去掉：${post}`,
  missing: '还不能启用：',
  complete: '签名齐全。',
  notAList: (path: string) => `文件 ${path} 不是办理人员名单，或改坏了。`,
  notACard: (path: string) => `文件 ${path} 不是名片，或改坏了。名片用 key card 做。`,
  noListBefore: (number: number) => `投诉库里没有第 ${number} 份名单。用 --before 写出它的文件。`,
} as const
