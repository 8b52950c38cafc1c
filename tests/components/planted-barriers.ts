/** One planted barrier: what stands on the page instead of, or beside, what everybody can use. */
type Planted = {
  name: string
  /** Within `main`. */
  html?: string
  /** In `head`. */
  head?: string
  /** Attributes of `html`; a page in Chinese where nothing is said. */
  root?: string
  /** Around everything; a `main` where nothing is said. */
  body?: (html: string) => string
  /** No check can tell it: somebody has to look. */
  isMissed?: true
}

const SVG = (inside: string, attributes = 'role="img" aria-label="各街道托位"') =>
  `<figure><svg viewBox="0 0 200 100" width="200" ${attributes}>${inside}</svg></figure>`

export const PLANTED: readonly Planted[] = [
  {
    name: '没有说明的图片',
    html: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="50" height="50">',
  },
  {
    name: '说明是文件名的图片',
    html: '<img alt="IMG_0231.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  },
  { name: '没有名字的按钮', html: '<button style="height:48px;width:48px"></button>' },
  {
    name: '没有文字的链接',
    html: '<p><a href="/a/"><span style="display:inline-block;width:48px;height:48px;background:#333"></span></a></p>',
  },
  { name: '只写“点这里”的链接', html: '<p>看收费<a href="/fees/">点这里</a></p>' },
  {
    name: '同名却去两处的链接',
    html: '<p><a href="/a/">看收费</a> <a href="/b/">看收费</a></p>',
  },
  { name: '没有标签的输入框', html: '<input type="text" style="height:48px">' },
  {
    name: '用提示当标签的输入框',
    html: '<input type="text" placeholder="孩子几个月" style="height:48px">',
  },
  {
    name: '没有连到输入框的错误',
    html: '<label for="a">月龄</label><input id="a" type="text" aria-invalid="true" style="height:48px"><p>请写整数</p>',
  },
  { name: '颜色太浅的字', html: '<p style="color:#aaa">收费每月两千元</p>' },
  {
    name: '图里颜色太浅的字',
    html: SVG('<text x="10" y="50" fill="#bbb" font-size="16">鼓东街道</text>'),
  },
  {
    name: '图里颜色太浅的柱',
    html: SVG('<rect x="10" y="10" width="20" height="60" fill="#cfd8d5"/>'),
  },
  {
    name: '没有说明的图',
    html: SVG('<rect x="10" y="10" width="20" height="60" fill="#333"/>', 'role="img"'),
  },
  { name: '太小的按钮', html: '<button style="height:20px;width:20px;padding:0">收</button>' },
  { name: '手指不好点的选择框', html: '<label for="a">普惠</label><input id="a" type="checkbox">' },
  { name: '跳过一级的标题', html: '<h3>收费</h3><p>两千元</p>' },
  { name: '没有主要区域的页面', body: (html) => `<div>${html}</div>` },
  { name: '没有写语言的页面', root: '' },
  {
    name: '没有标明语言的外文',
    html: '<p>Please call the centre before you come with your child</p>',
  },
  { name: '自己排的跳转次序', html: '<a href="/a/" tabindex="3">第一步</a>' },
  {
    name: '看到的和读到的次序不同',
    html: '<div style="display:flex;flex-direction:row-reverse"><p><a href="/a/">先看这个</a></p><p><a href="/b/">再看这个</a></p></div>',
  },
  {
    name: '看不见停在哪里',
    head: '<style>a:focus{outline:0!important}</style>',
    html: '<p><a href="/a/">看机构</a></p>',
  },
  {
    name: '放大就被切掉的字',
    html: '<p style="height:24px;overflow:hidden;width:120px">这家机构本周暂停服务，请先打电话问清楚再来，地址也换了</p>',
  },
  {
    name: '不许放大的页面',
    head: '<meta name="viewport" content="width=device-width, user-scalable=no">',
  },
  { name: '自己刷新的页面', head: '<meta http-equiv="refresh" content="30">' },
  {
    name: '读屏听不到却能跳到',
    html: '<div aria-hidden="true"><button style="height:48px">投诉</button></div>',
  },
  {
    name: '没有表头的表',
    html: '<table><tr><td>街道</td><td>家数</td></tr><tr><td>鼓东</td><td>五</td></tr></table>',
  },
  {
    name: '只靠颜色认出的链接',
    html: '<p style="color:#222">要看收费请到<a href="/a/" style="color:#333;text-decoration:none">收费页面</a>去查一查。</p>',
  },
  { name: '鼠标停着才有的话', html: '<p><span title="按2026年11月的名单">已备案</span></p>' },
  { name: '不说一声就开新窗口', html: '<p><a href="/a/" target="_blank">看政策</a></p>' },
  {
    name: '只用颜色说满没满',
    html: SVG(
      '<circle cx="20" cy="20" r="9" fill="#8a1c1c"/><circle cx="60" cy="20" r="9" fill="#1a5d50"/>',
    ),
    isMissed: true,
  },
  {
    name: '说明写错了的图片',
    html: '<img alt="一只猫" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    isMissed: true,
  },
  {
    name: '听起来没有道理的次序',
    html: '<p>所以请先打电话。</p><p>这家机构本周暂停。</p>',
    isMissed: true,
  },
]
