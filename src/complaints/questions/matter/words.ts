/** Words of the question what a complaint is about. */
export const zhHans = {
  title: '主要是什么事？',
  label: '事项',
  hint: '选最接近的一项，由它决定归哪个部门办。有好几件事，选最要紧的，其他的下一步一起写。',
  problems: {
    matterMissing: '选最接近的一项；说不准，就选最后一项',
  },
} as const
