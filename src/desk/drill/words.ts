/** What a drill writes, and what may go wrong in it. */
export const zhHans = {
  place: '演练（不是真的投诉，请勿办理）',
  narrative: '这是受理人员的演练，不是真的投诉，请勿办理。',
  reason: '演练',
  reply: '演练的答复：收到了。',
  notFiled: '没有提交成功',
  otherWords: '打开的内容和提交的不一样',
  notRead: '凭编号和查询码看不到答复',
  notErased: (reference: string) =>
    `演练的投诉 ${reference} 没有删掉：办结以后用 rights erase 删除`,
} as const
