/** What is said of a centre where it is shared, and of sharing. */
export const zhHans = {
  ages: (ages: string) => `收${ages}`,
  fee: (fee: string) => `收费${fee}`,
  phone: (phone: string) => `电话 ${phone}`,
  sample: (name: string) => `【示例数据】${name}`,
  title: '转给家人',
  text: '一段话，发到微信里就能看。',
  copy: '复制这段话',
  copied: '已复制，到微信里粘贴。',
  notCopied: '没有复制成，请长按上面的字自己复制。',
  send: '发给别人…',
} as const
