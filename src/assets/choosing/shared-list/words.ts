/** Words of a list that was sent or is to be sent. */
export const zhHans = {
  copied: '已复制，到微信里粘贴',
  notCopied: '没有复制成功，长按上面的文字来复制',
} as const
