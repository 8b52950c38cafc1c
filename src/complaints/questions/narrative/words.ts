/** Words of the question what happened. */
export const zhHans = {
  title: '发生了什么？',
  label: '经过',
  hint: '谁、在哪里、做了什么，您看到或听到了什么。',
  advice: [
    '不用写孩子的姓名、生日、证件号；别写别人家孩子的名字。',
    '想要什么结果，也可以写：退费、整改，或只是让人知道。',
  ],
  characters: (count: number) => `经过，${count}个字`,
  problems: {
    narrativeMissing: '写一写发生了什么',
  },
} as const
