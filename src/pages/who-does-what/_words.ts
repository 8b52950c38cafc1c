import { toDateText } from '#src/text/dates.ts'

/** Words of the page that says who does what. */
export const zhHans = {
  title: '哪个部门管什么',
  /** What people type for it. */
  keywords: [
    '谁管',
    '哪个部门',
    '归谁管',
    '找哪个部门',
    '主管部门',
    '卫健局电话',
    '部门电话',
    '12345',
    '热线',
  ],
  lead: '遇到事，先看是哪一类，再打对应的电话。不知道打给谁，就打牵头部门，或者12345。',
  description: (region: string) => `${region}托育服务各部门、群团组织和街道乡镇的分工与电话。`,
  danger: '孩子正有危险，先打110；受伤、急病打120；着火打119。',
  source: (number: string) => `按${number}整理。`,
  sourceLink: '看这份文件说了什么',
  phones: (date: string) => `电话截至${toDateText(date)}，只写部门和岗位，不写人名。`,
  leadership: '谁来牵头',
  namedIn: (clause: string) => `见${clause}`,
  onlyNamed: '下面这些，文件点了名，没有写具体分工：',
  quote: '原文：',
  clause: (clause: string) => `（${clause}）`,
  offices: '各街道乡镇的电话',
  gaps: '文件没有写到的',
} as const
