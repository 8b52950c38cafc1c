import { zhHans as notice } from '#src/pages/complaints/notice/_words.ts'

/** Words of the page before the questions. */
export const zhHans = {
  title: '投诉托育机构',
  /** What people type for it. */
  keywords: [
    '投诉',
    '举报',
    '怎么投诉',
    '哪里投诉',
    '哪里能投诉',
    '投诉电话',
    '投诉机构',
    '匿名投诉',
    '维权',
    '退费',
    '跑路',
  ],
  description: (name: string, steps: number) =>
    `向${name}投诉托育机构：可以匿名，${steps}步，大约5分钟。`,
  lead: '机构哪里做得不对，写下来，有人看，有期限，有答复。',
  start: '开始',
  startHint: (steps: number) => `一共${steps}步，大约5分钟。不用登录，不用实名。`,
  check: '已经提交过？查进度',
  onlyAsking: '不是投诉，只想问一问政策、办事：',
  ask: '向托育主管部门提问',

  danger: '孩子正有危险，先打电话',
  dangerNumbers: [
    { phone: '110', use: '正在受到伤害、走失' },
    { phone: '120', use: '受伤、急病' },
    { phone: '119', use: '着火、煤气泄漏' },
  ],
  dangerAfter: '孩子安全了，再回来填也不迟。',

  forWhat: '哪些事可以在这里投诉',
  forWhatText: '没有备案、不在名单里的机构，也可以投诉。',
  needed: '先想好这几样',
  neededItems: [
    '哪家机构：名字，或者在哪里',
    '发生了什么，大概什么时候',
    '照片、视频、录音或PDF：有就添加，没有也可以提交',
  ],
  notNeeded: '不用写孩子的姓名、生日和证件号，也别写别人家孩子的名字。',

  whoReads: '谁会看到',
  whoReadsText: (lead: string) =>
    `管这件事的部门在网上有受理人员的，由它的受理人员打开；没有的，由${lead}的受理人员打开，再由他们联系它办理。您投诉的就是${lead}的，只由上一级打开。提交前会写明由谁打开、归谁办、为什么。`,
  neverAccused: '您写的内容不会转给被投诉的机构、单位或个人。',

  anonymous: '匿名是什么意思',
  anonymousLead: '可以不留名字和电话。匿名也会办理，您凭编号和查询码看答复。',
  anonymousItems: [
    notice.kindsAddress,
    '您写的字和添加的文件先加密再保存，只有受理人员能打开。照片和视频里的拍摄地点、PDF属性里的作者会删掉。',
    '您写的细节，比如时间、班级、只有您知道的事，可能让人猜到是您。要不要写，您来定。',
    '您的手机、浏览器和网络公司，可能知道您打开过本网站。',
  ],

  after: '提交之后',
  afterCode: '马上给您一个受理编号和一个查询码，用它们查进度、看答复、补充材料。',
  afterLost: '查询码丢了找不回来：匿名投诉没有别的办法认出您。',
  clocks: '办理时限',
  clock: (days: number, kind: 'working' | 'calendar') =>
    kind === 'working' ? `${days}个工作日内` : `${days}天内`,
  extension: (days: number, basis: string) => `可以延长${days}天。${basis}`,
  clockFor: (matters: string) => `只限：${matters}`,
  basis: (basis: string) => `依据：${basis}`,
  from: '从提交的第二天算起。',
  escalation: '对结果不满意',

  pause: '填到一半',
  pauseText:
    '填好的内容加密保存24小时，用同一个浏览器打开，能接着填；过了24小时自动删除。用的是公用电脑或别人的手机，填完或不想填了，点“快速离开”。',
  leaveLink: '快速离开是怎么回事',

  otherWays: '其他投诉办法',
  otherWaysText: '不会上网、不想上网填，都可以：',
  notice: '我们怎样处理个人信息',
  separator: '、',
} as const
