/** Words of the page that ranks centres by a family's daily way. */
export const zhHans = {
  title: '上下班顺路的托育机构',
  shortTitle: '上下班顺路',
  keywords: ['顺路', '上班路上', '下班接孩子', '来得及接吗', '几点关门', '绕路'],
  description: '选好家和单位，机构按多绕多少路来排，并算出下班几点能到、来不来得及接。',
  lead: '选好从哪里出发、接了孩子去哪里，机构按“多绕多少路”从少到多排。地点和时间只存在这台设备上，排也在这台设备上排。',
  withoutScript: {
    title: '这一页要用网页脚本',
    text: '家和单位的位置不发给网站，所以排顺路要在设备上算，没有网页脚本就算不了。可以从一个地点找起，机构按距离从近到远排。',
    submit: '从这个地点找',
  },
  filters: {
    title: '条件',
    service: '服务形式',
    affordable: '只看普惠机构',
  },
  way: {
    title: '路线',
    from: '从哪里出发',
    to: '接了去哪里',
    leavesAt: '几点出发',
    weekday: '星期几',
    by: '怎么走',
    holidays: '法定节假日和调休日不按平日的时间，请先打电话问。',
  },
  assumptions: {
    title: '按什么估算（可以改）',
    note: '这些都是估算，没有实地量过，也不知道堵不堵车。改了马上重算，只存在这台设备上。',
    speed: '平均每小时多少公里',
    extra: '等车、停车多少分钟',
    factor: '走街道比直线长几倍',
    usual: '改回原来的估算',
  },
  change: '改',
  results: '结果',
} as const
