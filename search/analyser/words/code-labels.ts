/** What people write before a number from the door plate. */
export const CODE_LABELS =
  /tel(?:ephone)?|phone|备案编号|备案号|备案|登记证号|机构编号|编号|统一社会信用代码|社会信用代码|信用代码|信用码|联系电话|电话号码|电话|手机号?|座机|热线|尾号|号码|(?:最后|后)[几\d一二三四五六七八九十]位数?|(?:这个)?号码?|门口牌子上写的|帮我查一下|是谁家的|是哪一?家|是多少|是|[:：]/gu
