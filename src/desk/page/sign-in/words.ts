/** Words of opening one's key. */
export const zhHans = {
  heading: '投诉办理台',
  lead: '用您的钥匙文件和口令打开。钥匙只在这台电脑的浏览器里用，不会传给服务器。',
  file: '钥匙文件',
  fileHint: '制作钥匙时存下的文件，可以直接拖到这里',
  chosen: (name: string) => `已选：${name}`,
  remembered: '用这台电脑上记住的钥匙文件',
  other: '换一个文件',
  passphrase: '口令',
  passphraseHint: '16位字母和数字，大小写、横线都不要紧。没有口令的钥匙不用填。',
  show: '显示口令',
  remember: '在这台电脑上记住这个文件（口令不记）。几个人合用的电脑不要勾选。',
  open: '打开',
  opening: '正在打开钥匙，要几秒钟…',
  signingIn: '正在登录…',
  asWhom: '这个文件里有几把钥匙，以哪个岗位登录？',
  locked: {
    idle: '10分钟没有操作，已经锁定：钥匙和打开的内容都清掉了。',
    asked: '已经锁定：钥匙和打开的内容都清掉了。',
  },
  problems: {
    noFile: '先选钥匙文件。',
    unreadable: '读不到这个文件。重新选一次，或用备份的那一份。',
    tooLarge: '这不是钥匙文件：太大了。',
    noPassphrase: '这把钥匙有口令，请填写。',
    wrong:
      '口令打不开这个文件。对照纸上的口令再输一遍；还是打不开，文件可能损坏了，用备份的那一份。',
    tooMuchWork: '这个文件要的运算量太大，可能不是本程序或 age 做的，没有打开。',
    noKey: '这个文件里没有钥匙。选制作钥匙时存下的那个文件。',
    notListed: '钥匙打开了，但它不在现在的名单上，不能登录。请和名单上的同事核对您的名片。',
  },
  lists: {
    none: '还没有办理人员名单。先用命令 officers new、sign、adopt 做好第一份名单。',
    noRoot: (fingerprint: string) =>
      `这里还没有设置相信哪一份名单（DESK_FIRST_LIST），没有登录。和签名的人核对过第一份名单的指纹以后再设置。服务器给的第一份名单的指纹是 ${fingerprint}`,
    refused: (number: number, lines: readonly string[]) =>
      `第 ${number} 份名单不能相信，没有登录。告诉名单上的同事：${lines.join('；')}。`,
  },
  trust: {
    served:
      '这一页是服务器给的：服务器要是被人改动，给出的网页也可能是假的。放心的办法是在自己的电脑上运行 npm run desk，打开的是同一个办理台，网页来自您自己的电脑。',
    local: (origin: string) => `网页来自您自己的电脑，投诉（密文）来自 ${origin}。`,
  },
} as const
