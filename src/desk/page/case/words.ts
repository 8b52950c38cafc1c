/** Words of one case. */
export const zhHans = {
  loading: '正在打开…',
  back: '返回列表',
  none: '选一件投诉打开。按 j、k 上下移动，回车打开；按 ? 看全部快捷键。',
  state: '进度',
  due: '期限',
  dueOn: (label: string, on: string, estimated: boolean) =>
    `${label}：最晚 ${on}${estimated ? '（预计）' : ''}`,
  clockStates: {
    running: '',
    half: '过半',
    late: '快到期',
    overdue: '已超期',
    paused: '等待补充，暂停计算',
    kept: '已做到',
    missed: '做到时已超期',
    ended: '不再计算',
  },
  filedAt: '收到',
  unit: '办理部门',
  /** Where the unit has nobody who could open the case, and nothing was made for it. */
  unitBlind:
    '名单上没有它的钥匙，它看不到这件投诉：按“转交”（y）把材料交给它。告诉投诉人的话由您的单位写。',
  held: '保存',
  heldText: '延长保存，期满也不清除',
  copies: '同时告诉',
  assignee: '办理人',
  otherOfficer: '现在名单上没有的人',
  mergedInto: '并入',
  matter: '事项',
  place: '对象',
  subdistrict: '街道（镇）',
  address: '地址',
  when: '时间',
  whenUnknown: '记不清',
  contact: '联系',
  news: '要“有新消息”',
  contacts: {
    anonymous: '匿名，没有留联系方式',
    officersOnly: '只让受理人员知道，不要告诉别的部门',
    contactable: '可以联系',
  },
  narrative: '内容',
  files: '材料',
  timeline: '经过',
  /** What is to be done about what was handed over. */
  nextSteps: {
    wait: '着急的打电话请它签收。',
    receipt: '对方签收以后，按“记下签收”（s），投诉人这时才看到。',
    again: '再转交一次，或打印了送过去（y）。',
  },
  mergedHere: '（并入这一件）',
  similar: (count: number) => `这家机构还有 ${count} 件投诉`,
  missing: '未填写',
  damaged: '这一段打不开，可能已经损坏。告诉维护网站的人，从备份核对。',
  internal: '只给受理人员看',
  toComplainant: '投诉人能看到',
  separator: '、',
  actors: { complainant: '投诉人', desk: '受理人员' },
  file: {
    size: (bytes: number) =>
      bytes >= 1024 * 1024
        ? `${(bytes / 1024 / 1024).toFixed(1)} MB`
        : `${Math.max(1, Math.round(bytes / 1024))} KB`,
    kinds: { image: '图片', pdf: 'PDF', video: '视频', sound: '录音' },
    takenAt: (at: string) => `拍摄于 ${at.replace('T', ' ')}`,
    activeContent: '含脚本或附件，不要在办公电脑上直接打开',
    open: '打开',
    opening: '正在打开…',
    save: '存到电脑',
    close: '收起',
    saveNote: '存下的文件不再加密，用完请删掉。',
    damaged: '这个文件打不开，可能已经损坏。告诉维护网站的人，从备份核对。',
    unknown: '打不开名称的文件',
    picture: (position: number) => `投诉人交来的第 ${position} 份材料，是图片`,
  },
  copy: {
    reference: '受理编号',
    damaged: (position: number) => `第 ${position} 份材料打不开，没有装进来。`,
    print: '打印',
    save: '整件存到电脑',
    saving: '正在打开文件…',
    saveNote: '存下的不再加密，用完请删掉。',
    name: (reference: string) => `${reference}.zip`,
  },
  closed: {
    title: '您的钥匙打不开这件投诉',
    text: (holder: string) => `内容只加密给${holder}的受理人员。您能看到的是上面没有加密的概要。`,
    withoutHolder: '它是加密给另一把钥匙的。您能看到的是上面没有加密的概要。',
  },
  newerList: {
    title: '名单换过了，先重新打开',
    text: '这件投诉已经按新名单加密。按右上角“锁定”，再用钥匙打开，就能看到内容。',
  },
  alarms: {
    title: '警报：先不要办理这件投诉',
    otherEnvelope:
      '它的信封是别的投诉的，没有打开：投诉库里的数据可能被人换过。告诉维护网站的人，从备份核对。',
    otherReaders: (expected: number, found: number) =>
      `它加密给了 ${found} 把钥匙，按名单应是 ${expected} 把，没有打开：可能有人加了自己的钥匙。告诉名单上的同事。`,
    closedToListed:
      '名单上有您的钥匙，信封却打不开：数据可能被人换过。告诉名单上的同事，从备份核对。',
    unknownList: '它写的名单对不上，没有打开：数据可能被人换过。告诉名单上的同事，从备份核对。',
  },
} as const
