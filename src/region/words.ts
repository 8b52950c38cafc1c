/** What a clerk reads when complaints.json does not fit together, or outcomes.json must not be published. */
export const zhHans = {
  unknownUnit: (id: string) =>
    `authorities 里没有编号为“${id}”的单位；改成已有的编号，或把这个单位加进去`,
  unknownMatter: (id: string) => `matters 里没有编号为“${id}”的事项；改成已有的编号`,
  unclearLast: '最后一项的编号必须是 unclear（不清楚），它前面最多八项',
  idTwice: '这个编号用了两次；换一个没有用过的',
  idReserved: '编号 held 另有用处；换一个',
  matterReserved: '编号 enquiry 是咨询用的；换一个',
  /** The matter of a question. */
  enquiry: '咨询',
  clockTwice: '同一个事项有两个同名的期限；删去一个',
  dayTwice: (day: string) => `${day} 既在 holidays 又在 workdays；只留一处`,
  notOneLine: '写成一行，不换行',
  holdsOwn:
    '像是有姓名、电话或号码，不能公开：用 outcome withdraw 撤下这一件，换一句重新问投诉人，再运行 outcome write',
  badTerm: 'endsOn 不能早于 publishedOn，也不能晚于三年以后',
} as const
