/** Words of the form of a question to the authority. */
export const zhHans = {
  narrative: '您想问什么？',
  hint: '一次问一件事，容易答清楚。和年龄有关的，写上孩子几个月大。不用写孩子的姓名、生日和证件号。',
  placeName: '问的是哪一家机构？',
  placeHint: '和哪一家都没有关系，就不用填。写名字里的几个字，点“在名单里找”。',
  find: '在名单里找',
  found: (count: number) => `找到${count}家，选一家`,
  more: (count: number) => `只列出前${count}家。多写几个字，能找得更准。`,
  nothing: (text: string) =>
    `名单里没有找到“${text}”。换个说法再找；或清空这一格，把名字写进问题里。`,
  chosen: '问的是哪一家机构？',
  noPlace: '不是问哪一家',
  phone: '电话',
  phoneHint: '不留也会答复。留了，答复您的人可以打给您，别的部门和机构不会知道。',
  problems: {
    enquiryMissing: '写上您想问的',
    placeNotChosen: '从名单里选一家，或选“不是问哪一家”；不针对哪一家，就清空这一格',
  },
} as const
