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
  problems: {
    contactMissing: '选一种：匿名，或让我们能联系到您',
    phoneMissing: '写上能找到您的电话；不想留电话，就选“匿名”',
    phoneUnreadable: '这个号码读不出来。写手机号，或带区号的座机；有分机就写“转”和分机号',
  },
} as const
