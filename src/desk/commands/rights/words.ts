/** Words of what complainants may ask for about their data. */
export const zhHans = {
  notChecked:
    '写明怎样核实是本人：--checked "…"（匿名的，请他念受理编号和查询码里的几位；留了电话的，打过去核实）。',
  export: {
    summary: '查阅、复制：导出一份给投诉人',
    usage: [
      'rights export 受理编号 --out 文件夹 --checked "怎样核实的" [--if-version 版本] [--dry-run] [--json]',
      '他写的、添加的文件、对他说过的，解密后存进文件夹（文字存成 txt，和网页上的一样；加 --json 存成 JSON），不含内部备注；交给他以后删掉这一份',
    ],
    noFolder: '写明存到哪个文件夹：--out 文件夹。',
    done: (reference: string, folder: string) =>
      `${reference} 的副本在 ${folder}，只有您能读。交给投诉人以后删掉。`,
  },
  correct: {
    summary: '更正、补充：按投诉人的要求写明',
    usage: [
      'rights correct 受理编号 --text "…" | --file 文件 [--if-version 版本] [--dry-run] [--json]',
      '写明哪一处更正成什么，投诉人看得到；原来写的作为证据保留',
    ],
    missing: '写明哪一处更正成什么：--text "…"，或 --file 文件。',
    done: (reference: string) => `${reference} 的更正已经写进经过，投诉人看得到。`,
  },
  erase: {
    summary: '删除：按投诉人的要求，提前清除',
    usage: [
      'rights erase 受理编号 --checked "怎样核实的" [--post 岗位] [--reason "…"] [--if-version 版本] [--dry-run] [--json]',
      '只删办结或撤回的；内容、文件、答复都删掉，不能恢复，办理记录里只留编号、事项、部门、状态和日期',
    ],
    would: (reference: string) =>
      `试运行，什么也没有删。真的运行会删掉 ${reference} 的全部内容和文件。`,
    done: (reference: string) => `${reference} 已经删除，办理记录里记了一条。`,
  },
} as const
