/** Why a command could not do its work, and what to do. */
export const PROBLEMS = {
  notAReference: '没有这样的受理编号。编号是 8 位字母和数字，对照原文再输一遍。',
  unknownReference: (reference: string) => `没有编号为 ${reference} 的投诉。`,
  wrongKey: (path: string) =>
    `${path} 里的私钥打不开这件投诉。它可能是加密给另一把钥匙的：把 DESK_IDENTITY 换成那把钥匙的文件再试。`,
  stale: (reference: string) =>
    `${reference} 刚刚有了变化，这次没有改动。先运行 show ${reference} 看最新情况，再决定怎么做。`,
  damaged: (reference: string) =>
    `${reference} 的内容打不开，可能已经损坏。运行 npm run desk -- doctor 检查，必要时从备份恢复。`,
  noText: '写明要说的话：--text "…"，或 --file 文件。',
  noReason: '写明为什么转办：--reason "…"，或 --file 文件。',
  emptyText: '文字是空的。写明要说的话再运行一次。',
  twoTexts: '直接写的文字和 --file 只用一个。',
  longText: (most: number) => `文字太长，最多 ${most} 个字符。`,
  unreadableText: (file: string) => `读不到文件 ${file}。检查路径和权限。`,
  notUtf8: (file: string) => `文件 ${file} 不是 UTF-8 文字。另存为 UTF-8 再试。`,
  unknownState: (written: string) => `没有“${written}”这种状态。`,
  unknownOutcome: (written: string) => `没有“${written}”这种结果。`,
  onlyComplainant: (state: string) => `“${state}”只能由投诉人自己提出。`,
  noOutcome: '办结要写明结果：加上 --outcome。',
  outcomeWithoutClosing: '只有办结才写结果：去掉 --outcome，或把状态写成“已办结”。',
  reasonMissing:
    '这一步要对投诉人说明白（需要补充什么，或为什么、还能找谁）：加上 --text 或 --file。',
  sameState: (state: string) => `已经是“${state}”，没有改动。`,
  notPossible: (from: string, to: string) => `“${from}”的投诉不能改为“${to}”。`,
  unknownAuthority: (written: string, names: readonly string[]) =>
    `没有“${written}”这个部门。可以写：${names.join('、')}`,
  noRules: '现在的网站版本里没有投诉规则，不知道有哪些部门。先运行 npm run publish。',
  accusedAuthority: (name: string) =>
    `${name}就是被投诉的单位，或属于它，不能转给它（参照信访工作条例第三十条）。换一个部门。`,
  namesUnknown:
    '现在的名单里查不到这家机构，不知道它叫什么，没法确认不会转给被投诉的单位。用 --accused 写出它的名称再试。',
  wrongDate: (written: string) => `“${written}”不是日期。写成 2026-11-01 这样。`,
  wrongLimit: (most: number) => `--limit 写 1 到 ${most} 的整数。`,
  fileExists: (path: string) => `${path} 已经存在，什么也没有写。换一个文件夹，或先移走它。`,
  cannotWrite: (path: string) => `写不了 ${path}。检查文件夹是否存在、有没有权限。`,
  noStore: (dataDir: string) => `${dataDir} 里还没有投诉库和密钥：先启动一次网站，或检查 DATA_DIR`,
  unavailable: (reason: string) => `投诉库暂时不能用，什么也没有改动。过一会儿再试。（${reason}）`,
  unexpected: (message: string) => `程序出错，没有完成：${message}`,
} as const
