import { zhHans as desk } from '#src/desk/words.ts'

/** Words of the table of cases. */
export const zhHans = {
  summary: '导出能打开的投诉，做成 Excel 能开的表格',
  usage: [
    'export table --out 表格.csv [--contact] [--since 2026-11-01] [--state 状态] [--authority 部门] [--centre 机构编号] [--urgent] [--to-verify] [--dry-run] [--json]',
    `状态：${desk.stateChoices}`,
    '在本机解密，每件投诉都记进办理记录；不含文件（文件用 show --files 一件一件存）。加 --contact 才有姓名和电话',
    '中途停了，再运行一次同样的命令，接着做',
  ],
  noFile: '写明存到哪个文件：--out 表格.csv。',
  would: (cases: number, done: number) =>
    `试运行，什么也没有打开。会打开 ${cases - done} 件投诉，写进表格${done > 0 ? `（上次已经做了 ${done} 件）` : ''}。`,
  progress: (done: number, of: number) => `已打开 ${done}/${of} 件`,
  done: (path: string, cases: number) =>
    `${cases} 件投诉写进了 ${path}。里面是明文，只有您能读：不要发给别人，用完删掉。`,
  closed: (cases: number) => `\n有 ${cases} 件不归您打开，没有写。`,
  damaged: (references: readonly string[]) =>
    `\n这些打不开，可能已经损坏，表格里只有外面看得到的：${references.join('、')}。先用 show 一件一件看。`,
  otherPart: (path: string) =>
    `${path} 是另一次没做完的导出，列或条件不同：用原来的命令接着做，或删掉它再导出。`,
} as const
