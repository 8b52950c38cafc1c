/** Words of the pages that only an export has. */
export const zhHans = {
  title: '找托育',
  description: (region: string) => `${region}备案托育机构名单，按街道查找。`,
  limited: '网站正在以静态方式提供：名单、机构页面和育儿指导都可以看，搜索在您的手机或电脑上进行。',
  q: '名称、地址或关键词',
  subdistrict: '街道',
  service: '服务形式',
  age: '孩子几个月',
  any: '不限',
  affordable: '只看普惠',
  submit: '搜一搜',
  withoutScript: '没有脚本时不能搜索，请从下面的街道名单里找。',
  lists: '按街道看',
  count: (count: number) => `${count}家`,
  complaints: {
    title: '投诉举报',
    description: '投诉托育机构的电话和其他渠道。',
    text: '网上提交暂时不能用，您写的内容没有地方接收。请打下面的电话，或用其他方式反映。',
    others: '其他渠道',
    authority: (name: string) => `${name}（主管部门）`,
  },
  servedOnly: {
    title: '这项功能现在用不了',
    description: '这项功能要由网站的服务程序提供。',
    text: '对比、收藏、算费用、查投诉进度、按位置找等功能要由网站的服务程序提供，现在只有静态页面。您可以：',
    ways: [
      { href: '/centres/', label: '看机构名单，按条件找' },
      { href: '/guidance/', label: '看育儿指导' },
      { href: '/data/', label: '下载整份名单' },
      { href: '/complaints/', label: '打电话投诉' },
    ],
  },
} as const
