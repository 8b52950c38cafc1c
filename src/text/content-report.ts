/** What `npm run content:check` prints for a clerk. */

export const SEVERITY_TITLES = {
  leftOut: '有误，没有发布',
  due: '已发布，请尽快处理',
  hint: '提示',
} as const

export const HOW_TO_FIX = '怎么办：'
export const fileTitle = (file: string) => `【${file}】`
export const issueLine = (severity: keyof typeof SEVERITY_TITLES, field: string, what: string) =>
  `  ${SEVERITY_TITLES[severity]}：${field ? `${field}：` : ''}${what}`

export const countLine = (region: string, articles: number, places: number) =>
  `${region}：可发布育儿指导 ${articles} 篇，本地服务点 ${places} 处。`
export const issueCountLine = (counts: Readonly<Record<keyof typeof SEVERITY_TITLES, number>>) =>
  `有误没有发布 ${counts.leftOut} 处，过期或待补 ${counts.due} 处，提示 ${counts.hint} 处。`

export const ALL_WELL = '没有必须处理的问题。'
export const MUST_FIX = '请按上面的说明改正后再运行一次。机构名单的发布不受影响。'

export const USAGE = '用法：npm run content:check [-- --region 地区目录名 --json]'
export const unexpected = (message: string) =>
  `程序没有想到的问题：${message}\n  怎么办：把这句话和资料文件夹一起交给技术人员。`
