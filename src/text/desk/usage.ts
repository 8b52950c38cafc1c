import { OUTCOME_WORDS, STATE_WORDS } from '#src/text/desk/labels.ts'

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words)
    .map(([code, word]) => `${word}（${code}）`)
    .join('、')

const command = (line: string, ...more: string[]) =>
  [`用法：npm run desk -- ${line}`, ...more.map((one) => `  ${one}`)].join('\n')

/** How each command is written. */
export const USAGE = {
  list: command(
    'list [--state 状态] [--authority 部门] [--centre 机构编号] [--urgent] [--to-verify] [--since 2026-11-01] [--limit 50] [--json]',
    `状态：${choices(STATE_WORDS)}`,
    '部门可写名称或代号；--since 是收到的日期；最多列 1000 件',
  ),
  show: command(
    'show 受理编号 [--files 文件夹] [--json]',
    '--files 把材料解密后存进这个文件夹，不覆盖已有文件',
  ),
  reply: command(
    'reply 受理编号 --text "…" | --file 文件 [--if-version 版本] [--json]',
    '答复投诉人；--file - 从标准输入读',
  ),
  note: command(
    'note 受理编号 --text "…" | --file 文件 [--if-version 版本] [--json]',
    '内部备注，投诉人看不到',
  ),
  state: command(
    'state 受理编号 状态 [--outcome 结果] [--text "…" | --file 文件] [--if-version 版本] [--json]',
    `状态：${choices(STATE_WORDS)}`,
    `结果（办结时必写）：${choices(OUTCOME_WORDS)}`,
    '--text 或 --file 是告诉投诉人的话',
  ),
  route: command(
    'route 受理编号 部门 --reason "…" | --file 文件 [--accused 单位名称]… [--if-version 版本] [--json]',
    '转给另一个部门；部门可写名称或代号。原因只供内部查看',
    '不会转给被投诉的单位。内容里还提到别的被投诉单位时，用 --accused 写出来',
  ),
  doctor: command('doctor [--json]', '检查投诉库和钥匙，清除过期草稿；有问题时退出码为 1'),
  keyNew: command('key new --out 文件 [--json]', '做一把新钥匙：私钥写进文件，公钥显示出来'),
} as const

/** All commands, for `--help` and for a command that is none. */
export const ALL_USAGE = [
  '用法：npm run desk -- 命令 [选项]',
  '',
  '  list      列出投诉',
  '  show      看一件投诉：内容、经过、材料',
  '  reply     答复投诉人',
  '  note      写内部备注',
  '  state     改变进度，办结时写明结果',
  '  route     转给另一个部门',
  '  doctor    检查投诉库和钥匙',
  '  key new   做一把新钥匙',
  '',
  '命令后面加 --help 看它的写法；--json 给程序读。',
  '退出码：0 完成，1 其他问题，2 写法不对，3 没有这件投诉，4 有冲突，6 投诉库暂时不能用。',
].join('\n')
