/** What is said when the passphrase of a secret key is asked for. Repeats neither key nor passphrase. */
export const zhHans = {
  ask: (path: string) => `私钥 ${path} 的口令（输入时不显示）：`,
  stopped: '没有输入口令，什么也没有做。',
  noTerminal: (path: string) =>
    `私钥 ${path} 有口令，可这里没有终端可以输入。请在终端里运行，或把口令写进只有您能读的文件，用 DESK_PASSPHRASE_FILE 指定。`,
  wrongPassphrase: (path: string) =>
    `口令打不开 ${path}。对照纸上的口令再输一遍：16位字母和数字，大小写、横线都不要紧。还是打不开，文件可能损坏了，用备份的那一份。`,
  tooMuchWork: (path: string) =>
    `${path} 要的运算量太大，可能不是本程序或 age 做的，所以没有打开。`,
} as const
