/** Words of the help. */
export const zhHans = {
  heading: '快捷键和说明',
  open: '帮助',
  close: '关闭',
  keys: [
    ['j', '下一件'],
    ['k', '上一件'],
    ['回车', '打开选中的投诉'],
    ['/', '查找，回车到结果'],
    ['Esc', '关闭表单，回到列表'],
    ['?', '打开这个说明'],
  ],
  acts: '在一件投诉里',
  off: '关闭单个字母的快捷键（用语音输入的建议关闭）',
  trust: '您在用的办理台',
  list: (number: number, fingerprint: string) => `第 ${number} 份名单，指纹 ${fingerprint}`,
  demonstration: '这是演示：名单是这台电脑自己做的，没有人签名。',
  saved:
    '打开的内容只在这个浏览器的内存里；10分钟不操作、关闭或锁定以后就没有了。存到电脑的文件不再加密，用完请删掉。',
} as const
