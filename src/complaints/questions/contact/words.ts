/**
 * What is sent to who wants to be told. Neither 编号 nor 查询码 nor 投诉 stands in it: whoever looks at the telephone would find
 * the page by them. Whoever wrote knows how he looked before.
 */
const MESSAGE = '您关心的事有了新消息，请用原来的办法查看。'

/** Words of the question whether and how the resident may be asked. */
export const zhHans = {
  title: '要不要留联系方式？',
  label: '联系方式',
  why: '留电话只为两件事：向您核实情况，把结果告诉您。名字和电话不会告诉被投诉的机构。',
  choices: {
    anonymous: {
      label: '匿名',
      hint: '不留名字和电话。没法向您核实，结果要您凭查询码自己查。',
    },
    officersOnly: {
      label: '只让受理人员知道',
      hint: '受理人员可以打给您；不许把名字和电话给办理的部门。',
    },
    contactable: {
      label: '可以联系我',
      hint: '受理人员和办理的部门都可以打给您。',
    },
  },
  ifContact: '选了“匿名”，下面不用填。',
  name: '怎么称呼您',
  phone: '电话',
  phoneHint: '手机或座机都可以，照平时的写法写。',
  /** Being told of an answer: a message says so and nothing else. */
  news: {
    message: MESSAGE,
    label: '有新的答复或进度时，往我留的电话发一句“有新消息”',
    hint: (sender: string, receiver: string) =>
      `短信只写：“【${sender}】${MESSAGE}”不写什么事、哪家机构和编号。看得到您手机的人，也看得到这句话。短信由${receiver}发，它会知道您的号码。`,
    line: '有新的答复或进度时，发一句“有新消息”',
    /** A line by which its writer wants no more of them. */
    off: '不用再通知',
    howOff:
      '选了发“有新消息”、现在不想收了的：在“补充说明”里单独写一行“不用再通知”，以后就不发了。',
  },
  problems: {
    newsWithoutPhone: '要收“有新消息”，写上能收短信的手机号；不要，就去掉那个勾',
    contactMissing: '选一种：匿名，或让我们能联系到您',
    phoneMissing: '写上能找到您的电话；不想留电话，就选“匿名”',
    phoneUnreadable: '这个号码读不出来。写手机号，或带区号的座机；有分机就写“转”和分机号',
  },
} as const
