import type { Reported } from '#src/complaints/states.ts'

/** Begins what officers read of a package that was made for a unit, however it goes there. */
const made = (unit: string) => `给${unit}做了转交材料`
/** Begins what a complainant reads when a unit has what was made for it. */
const received = (unit: string) => `${unit}收到了`

const reported: Record<Reported, string> = {
  accepted: '已受理',
  done: '已办结',
  notOurs: '不归我们管',
}

/** Words of a package for a unit. */
export const zhHans = {
  made,
  received,
  /** What officers note for themselves when it was made. */
  notes: {
    desk: (unit: string) => `${made(unit)}（加密，放在受理台）`,
    webhook: (unit: string) => `${made(unit)}（加密，发到它的地址）`,
    file: (unit: string) => `${made(unit)}（加密，存成文件）`,
    plain: (unit: string) => `${made(unit)}（从办理人员的电脑发到它的地址，已送达）`,
    /** Of paper that was carried or posted. */
    printed: (unit: string, on: string, how: string, number: string | undefined) =>
      `${made(unit)}（纸质），${on} 送出：${how}${number ? `，单号 ${number}` : ''}`,
    signed: (unit: string) => `${unit}签收`,
    receipt: (number: string | undefined, written: string) =>
      [number && `对方单号：${number}`, written].filter(Boolean).join('\n'),
    report: (unit: string, what: Reported, words: string) => `${unit}：${reported[what]}\n${words}`,
  },
  told: (unit: string, number: string | undefined) =>
    `${received(unit)}办理需要的内容和文件。${number ? `它的编号是 ${number}，向它查询时可以用。` : ''}`,
  reported,
  hotline: '12345政务服务便民热线',
  handOvers: '转交情况',
  /** How far a package has come. */
  steps: {
    received: (at: string) => `已签收 ${at}`,
    waiting: '放在受理台，对方还没有签收',
    sending: '正在发出',
    made: '做了材料，还没有记下签收',
    delivered: (at: string) => `已送到对方的地址 ${at}`,
    again: (attempts: number, why: string, at: string) =>
      `试了 ${attempts} 次没有送到（${why}），${at} 再试`,
    ended: (attempts: number, why: string) => `没有送到，试了 ${attempts} 次（${why}），不再试`,
  },
  /** What is to be done about it, by which command. */
  nextSteps: {
    wait: '',
    receipt: '；对方确认后，用 hand receipt 记下签收',
    again: '：重新发，或用 hand print 做纸质材料',
  },
  problems: {
    noReceiver: '设置里没有它的地址',
    privateAddress: '地址在内网，设置里没有允许',
    noAnswer: '连不上，或没有按时回答',
    damaged: '库里存的和签过名的不一样，没有发出',
    410: '对方不再接收',
  },
  status: (status: string) => `对方回答 HTTP ${status}`,
  title: (reference: string) => `投诉转交函 ${reference}`,
  to: (unit: string) => `${unit}：`,
  letter: '转交函',
  lead: '下面这件投诉按分工归贵单位办理。只为办理它使用，不要转给被投诉的机构、单位或个人。收到后请在下面签收。',
  reference: '受理编号',
  filedAt: '收到',
  matter: '事项',
  place: '对象',
  when: '时间',
  contact: '联系',
  contactOf: (name: string | null, phone: string | null) =>
    [name, phone].filter((part) => part !== null).join('、') || '未提供',
  noContact: '投诉人不提供联系方式，需要补充时由我们联系',
  narrative: '内容',
  files: '材料',
  file: (name: string, sha256: string) => `${name}（SHA-256 ${sha256}）`,
  noFiles: '没有材料',
  due: '期限',
  promise: (label: string, on: string, estimated: boolean) =>
    `${label}：${on}${estimated ? '（预计）' : ''}`,
  receipt: '签收',
  blanks: ['收件单位（章）', '收件岗位', '收到日期'],
} as const
