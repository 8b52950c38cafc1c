import { toDateText } from '#src/text/dates.ts'

/** Words of the page before handing in. */
export const zhHans = {
  title: '提交前看一遍',
  notYet: '还没有提交。看完，在最下面点“提交投诉”。',
  answers: '您填写的内容',
  change: '更改',
  notAnswered: '未填写',

  unfinished: (names: readonly string[]) =>
    `还有文件没传完：${names.map((name) => `“${name}”`).join('、')}。现在提交，就不带没传完的。`,
  sendOn: '回去接着传',

  route: '归谁办，为什么',
  primary: '归谁办',
  copies: '有关的还有',
  basis: '依据',
  quote: (clause: string) => `原文：“${clause}”`,
  redirected: '按事项本该由被投诉的单位办理。您写的内容不会交给它，改由这里写的单位办理。',
  opens: '由谁打开',
  opensText: (holder: string) => `${holder}的受理人员。您写的内容只加密给他们。`,
  leadAccused: (lead: string, holder: string) =>
    `您投诉的就是${lead}。您写的内容只加密给${holder}的受理人员，${lead}打不开。`,
  aboveAbsent: (lead: string) =>
    `您投诉的就是${lead}，而上一级还没有在网上收投诉的受理人员。为了不让${lead}看到，这里不收。请打12345，或直接找上一级：`,
  nobodyOpens: '现在没有受理人员能打开这件投诉，网上先不收。请打12345，或打电话：',
  neverAccused: '不会转给被投诉的机构、单位或个人。',

  promises: '办理时限',
  promisesFrom: (date: string) => `如果今天（${toDateText(date)}）提交：`,

  similar: (count: number) => `最近12个月，这家机构还收到过${count}件投诉。`,

  consent: '最后一步',
  consentLabel: (holder: string) =>
    `我同意${holder}和上面写的部门，为办理这件投诉使用我填写的内容和文件；里面有我孩子的信息的，我以父母或监护人的身份同意。`,
  noticeLink: (version: string) => `个人信息处理说明（${version}版）`,
  consentHint: '不同意就没法在网上提交，可以打12345或到窗口。',
  trap: '这一格不要填',
  submit: '提交投诉',

  missing: '还有问题没有答好',
  missingText: '把这几个问题答好，就可以提交：',
  goOn: '接着回答',
  changed:
    '这一页打开以后，内容有了变化（例如您在别的窗口改过答案），下面是最新的。看一遍，再点“提交投诉”。',
} as const
