/** What is wrong with the officers' keys, for whoever starts the programs. Never repeats what was written. */
export const RECIPIENTS_TEXT = {
  secret:
    'DESK_RECIPIENTS 里有一把私钥（AGE-SECRET-KEY-…）。私钥只能留在办理人员手里：' +
    '把它从设置里删掉，换成对应的公钥（age1 开头，可用 age-keygen -y 密钥文件 查看）。' +
    '这把私钥可能已被别人看到，最好另做一把。',
  notARecipient: (position: number) =>
    `DESK_RECIPIENTS 的第 ${position} 项不是 age 公钥。公钥以 age1 开头，共 62 个字符，全部小写；` +
    '几把公钥之间用逗号或空格隔开。从 age-keygen 的输出里完整复制一遍即可。',
  repeated: (position: number) =>
    `DESK_RECIPIENTS 的第 ${position} 项与前面重复。两把钥匙要由不同的人保管，换成另一把公钥。`,
  tooFew: (count: number) =>
    `DESK_RECIPIENTS 里有 ${count} 把公钥，至少要有两把不同的：一把日常办理用，一把离线备用。` +
    '只有一把时，丢了钥匙，投诉内容就再也打不开。用 npm run desk -- key new --out 文件 可以再做一把。',
} as const
