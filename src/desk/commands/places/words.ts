/** Words of telling apart places that are in no list. */
export const zhHans = {
  summary: '认出名单外的同一个地方，重复投诉才看得出来',
  usage: [
    'places tag [--dry-run] [--json]',
    '在自己的电脑上打开还没认过的投诉，只看机构名称和地址，算出记号交给受理台；受理台不知道是哪里',
    '网页版办理台打开以后自己会做；没有用网页版的，每周运行一次',
  ],
  tagged: (unit: string, tagged: number) => `${unit}：认了 ${tagged} 件名单外的投诉。`,
  made: (unit: string) => `${unit}：做了新的记号钥匙，加密给现在名单上的人。`,
  closed: (unit: string) =>
    `${unit}：记号钥匙还没有加密给您，请名单上的老同事运行一次 places tag，或登录一次网页版。`,
  unopened: (references: readonly string[]) =>
    `${references.length} 件您打不开，没有认：${references.join('、')}`,
  dryRun: '试运行，什么也没有改动。',
  none: '没有找到您单位的钥匙。',
} as const
