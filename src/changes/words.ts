/** How changes are told wherever they are told. */
export const zhHans = {
  records: (count: number) => `${count}条`,
  violations: (count: number, open: number) =>
    `${count}条${open > 0 ? `，${open}条没有改正日期` : '，都已改正'}`,
  fields: { position: '坐标', photos: '房间照片', inLatestList: '名单' } as Readonly<
    Record<string, string>
  >,
  kinds: { added: '新增', returned: '重新列入名单', changed: '有变更', lost: '不在名单了' },
  explained: {
    added: '这次发布的名单里新列入的机构。',
    returned: '以前不在名单，这次发布的名单里又列入了。',
    lost: '这次发布的名单里没有这家机构；不在名单不一定是注销。',
  },
  told: { penalties: '有新记录，内容见机构页面' } as Readonly<Record<string, string>>,
  /** Of the newest full list. */
  leftOut: '不在最新名单',
  listed: '列入最新名单',
  mobile: '（手机号码）',
  title: (labels: readonly string[], kind: string) =>
    labels.length > 3 ? `${labels.slice(0, 3).join('、')}等${kind}` : labels.join('、') + kind,
  source: (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('，'),
  bracketed: (source: string | undefined) => (source ? `（${source}）` : ''),
  leaves: '不再符合这次搜索。',
  message: {
    sample: (title: string) => `【示例数据】${title}`,
    line: (name: string, what: string) => `${name}：${what}`,
    moreFields: '等',
    more: '更早的见网页。',
  },
  semicolon: '；',
  arrow: ' → ',
  differs: '有变动',
  labelled: (label: string, text: string) => `${label}：${text}`,
  days: {
    suspended: '暂停服务',
    resumed: '暂停期满',
    withdrawn: '注销备案',
    filedUntil: '备案有效期到期',
    enrols: (group: string) => `${group}开始招生`,
  },
} as const
