import type { Way } from '#src/desk/page/hand-over/find-receivers.ts'

/** Words of handing a case over. */
export const zhHans = {
  heading: '转交',
  hint: '把办理需要的内容交给有关单位：先看转交函，再交。投诉还是您的单位办结、答复；换部门办的用“转办”。对方签收以后，投诉人才看到它收到了。被投诉的单位和它的下属不能交。',
  unit: '交给哪个单位',
  chooseUnit: '选一个单位',
  keys: { some: '名单上有钥匙，可以加密', none: '名单上没有钥匙，只能用纸' },
  way: '怎样交',
  ways: {
    desk: '加密，放在受理台，对方登录后打开',
    webhook: '加密，由受理台发到它的系统（最多 10 MB）',
    file: '加密，存成 .age 文件，自己送过去',
    paper: '打印转交函，连材料一起送过去',
  } satisfies Record<Way, string>,
  withFiles: (files: number) => `带上 ${files} 份材料`,
  leftOut: '内容里要涂去的字（一行一处，没有就不填）',
  leftOutHint: '投诉人不让给的姓名和电话自动涂去，别的文字不动。',
  make: '做转交函',
  making: (done: number, of: number) => `正在打开材料 ${done}/${of}…`,
  packing: '正在装好…',
  previewHeading: (unit: string) => `${unit}会看到`,
  sealedNote: (size: string) => `加密后 ${size}，只有这个单位的钥匙打得开。`,
  damaged: (positions: readonly number[]) =>
    `第 ${positions.join('、')} 份材料打不开，没有装进去。告诉维护网站的人，从备份核对。`,
  change: '返回修改',
  cancel: '取消',
  send: { desk: '加密转交', webhook: '加密发出', file: '存成 .age 文件' },
  again: '再试',
  sending: '正在送到受理台…',
  sent: (done: string, of: string) => `已送到 ${done}，共 ${of}`,
  stopped: (problem: string) =>
    `没有转交成：${problem}已经送到的部分不用重送，同一份只会转交一次，按“再试”接着来。`,
  fileName: (reference: string, unit: string) => `${reference}-${unit}.age`,
  done: {
    desk: (reference: string, unit: string) =>
      `${reference} 已加密转交${unit}。它签收以后，投诉人才看到。`,
    webhook: (reference: string, unit: string) =>
      `${reference} 交给受理台发往${unit}。送没送到，看下面“转交情况”；对方确认以后，按“记下签收”。`,
    file: (reference: string, unit: string) =>
      `${reference} 给${unit}的材料存好了，只有它打得开。送过去，对方签收后按“记下签收”。`,
  },
  paper: {
    steps:
      '打印转交函（要 PDF，在打印窗口选“另存为 PDF”），材料存成 zip，一起送过去。送出以后，在下面记下。',
    print: '打印转交函',
    save: '转交函、JSON 和材料存成 zip',
    saved: '存下的不再加密，送出以后请删掉。',
    zipName: (reference: string, unit: string) => `${reference}-${unit}.zip`,
    on: '哪天送出',
    how: '怎样送的（例如：专人送到收发室、机要、挂号信）',
    number: '快递、机要等的单号（没有就不填）',
    send: '记下已送出',
    sending: '正在记下…',
    done: (reference: string, unit: string) =>
      `${reference}：记下了送给${unit}。对方签收后，按“记下签收”，投诉人这时才看到。`,
  },
  problems: {
    noUnit: '选一个单位。',
    accused: '这个单位就是被投诉的，或属于它，不能交给它（参照信访工作条例第三十条）。换一个单位。',
    namesUnknown: '不知道投诉的是哪里，认不出材料不能交给谁：在下面写明被投诉单位的名称。',
    noKeys: '这个单位在现在的名单里没有钥匙，不能加密给它：选“打印”。',
    damaged: '投诉内容打不开，没有做。告诉维护网站的人，从备份核对。',
    tooLong: {
      webhook: '材料太大，发不出去（最多 10 MB）：不带材料只发内容，材料另外送；或选放在受理台。',
      other: '材料太大，装不下（最多 210 MB）：不带材料，材料另外送。',
    },
    noDay: '写明哪天送出，不能晚于今天。',
    noHow: '写明怎样送的，不写人名。',
    wrongNumber: '单号最多60个字，只写一行。',
  },
} as const
