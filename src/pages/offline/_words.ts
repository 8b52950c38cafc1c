/** The page that keeps pages on a device for when there is no line. */
export const zhHans = {
  title: '断网也能看',
  description: '把急救、预警征象、看病地点和您收藏的机构存到这台设备上，没有网络时打开本站就能看。',
  lead: '把下面的页面存到这台设备上。山里、地下室、没有流量时，打开本站就能看。',
  keywords: [
    '离线',
    '没网',
    '没信号',
    '没有网络',
    '断网',
    '流量',
    '存到手机',
    '下载',
    '缓存',
    'PWA',
  ],
  what: '会存下什么',
  kept: '您收藏的机构（存的时候收藏了哪几家，就存哪几家）',
  urgent: '孩子出事和生病时',
  others: '常用页面',
  home: '首页',
  signsAt: (age: string) => `预警征象：${age}`,
  tools: '育儿工具',
  places: '看病打针去哪里',
  keep: '存到这台设备',
  forget: '清除',
  never: '投诉和查进度的页面不会存下来。手机是别人也用的，看完可以点“清除”。',
  renewed:
    '网站更新后，下次联网打开本站，存下的页面会一起换成新的。新收藏的机构，请再点一次“存到这台设备”。',
  withoutScript:
    '浏览器存不了页面，或者没有开脚本时，可以把大字机构名册和急救的页面打印出来，或者抄下电话。',
  booklets: '大字机构名册',
} as const
