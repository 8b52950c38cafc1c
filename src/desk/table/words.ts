/** Words in a table of cases. */
export const zhHans = {
  columns: {
    reference: '受理编号',
    filedAt: '收到',
    state: '进度',
    authority: '办理部门',
    copies: '抄送',
    matter: '事项',
    place: '对象',
    centreId: '机构编号',
    when: '发生时间',
    narrative: '内容',
    flags: '提示',
    promises: '期限',
    files: '材料（件）',
    reply: '最近一次答复',
    contact: '联系方式',
    name: '姓名',
    phone: '电话',
  },
  cut: '……（太长，其余用 show 看）',
  damagedText: '打不开',
} as const
