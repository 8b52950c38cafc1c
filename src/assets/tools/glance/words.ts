import { toDateText } from '#src/text/dates.ts'

/** Words of what stands at the top of an answer: what is to do, until when, whom to ring. */
export const zhHans = {
  soon: '快到期限',
  closes: (on: string, days: number) => `${toDateText(on)}之前打完，还有${days}天：`,
  now: '可以约',
  late: '过了期限',
  lateAdvice: '打过的勾上；真没打，打电话问怎么补，不用从头打。',
  visit: '体检',
  visitSince: (name: string, on: string) => `${name}，${toDateText(on)}起就可以做`,
  visitAtHome: (name: string) => `${name}，出院后一周内医生到家里来，没来电话就打过去问`,
  ring: '打给谁',
  nothing: '眼下没有到日子的。',
  next: '下一次',
  nextOn: (on: string, what: string) => `最早${toDateText(on)}：${what}`,
  colon: '：',
} as const
