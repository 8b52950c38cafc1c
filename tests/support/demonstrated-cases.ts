import { BARE_CENTRE, FULL_CENTRE } from '#tests/support/example-centres.ts'

const name = (id: string, displayName: string) => ({
  ...BARE_CENTRE,
  ...{ id, displayName, legalName: `示例${displayName}托育服务有限公司` },
})

/** Places that complaints of a demonstration are about. */
export const CENTRES = [
  FULL_CENTRE,
  name('gl-2', '小石子托育园'),
  name('gl-3', '长颈鹿托育中心'),
  name('gl-4', '蒲公英托育点'),
]

/** What was done with a case: so many days after it was filed, a command, or what its complainant did. */
export type Deed =
  | readonly [day: number, by: 'officer', command: string, ...more: string[]]
  | readonly [day: number, by: 'complainant', text: string]
  /** Looked into together with the first case about the same centre. */
  | readonly [day: number, by: 'merged', reason: string]
  | readonly [day: number, by: 'withdrawn' | 'review', text: string]

export type Story = {
  /** How many days ago it was filed. */
  ago: number
  centre: number | null
  matter: string
  narrative: string
  urgent?: true
  toVerify?: true
  raised?: true
  anonymous?: true
  pictures?: number
  done?: readonly Deed[]
}

/** Cases in every state that an officer meets, so that whoever tries the desk sees all of it. */
export const CASES: readonly Story[] = [
  {
    ago: 0,
    centre: 0,
    matter: 'fees',
    narrative: '退托只退一半，合同上没有这一条。收据在附件里。',
    pictures: 2,
  },
  {
    ago: 0,
    centre: 1,
    matter: 'harm',
    narrative: '孩子手臂上有掐痕，说老师不让睡觉就掐他。',
    urgent: true,
    pictures: 1,
  },
  {
    ago: 1,
    centre: null,
    matter: 'unclear',
    narrative: '楼上有人家里收了六七个孩子，每天都有人接送。',
    toVerify: true,
    anonymous: true,
  },
  {
    ago: 2,
    centre: 2,
    matter: 'food',
    narrative: '午饭的鸡肉是馊的，班上三个孩子拉肚子。',
    urgent: true,
  },
  {
    ago: 3,
    centre: 0,
    matter: 'fees',
    narrative: '开学以后又要交两百元活动费，不交不让参加。',
    raised: true,
    done: [[1, 'merged', '和前一件说的是同一笔活动费']],
  },
  {
    ago: 4,
    centre: 0,
    matter: 'fees',
    narrative: '交了一年的钱，园里说换老板，原来的优惠不算了。',
    raised: true,
  },
  {
    ago: 5,
    centre: 3,
    matter: 'care',
    narrative: '老师上班时间看手机，孩子从滑梯上摔下来才发现。',
    done: [[1, 'officer', 'state', '已受理', '--text', '您的投诉已经受理，由我们办理。']],
  },
  {
    ago: 6,
    centre: 2,
    matter: 'fire',
    narrative: '后门一直锁着，走廊里堆着床和纸箱。',
    done: [[1, 'officer', 'note', '--text', '电话联系过，园方说钥匙在老师身上']],
  },
  {
    ago: 8,
    centre: 1,
    matter: 'sickness',
    narrative: '手足口病停了一个班，园里不说，还让我们照常送。',
    urgent: true,
    done: [[1, 'officer', 'ask', '--text', '请补充：是哪一个班，什么时候开始停的。']],
  },
  {
    ago: 9,
    centre: 3,
    matter: 'fees',
    narrative: '临时托按天收费，实际按月扣，扣了两次。',
    done: [
      [1, 'officer', 'ask', '--text', '请补充付款记录的照片。'],
      [4, 'complainant', '付款记录在微信里，是 10 月 3 日和 10 月 20 日，各 480 元。'],
    ],
  },
  {
    ago: 11,
    centre: 2,
    matter: 'labour',
    narrative: '我是这里的老师，三个月没有发工资。',
    done: [[1, 'officer', 'assign', '演示岗1']],
  },
  { ago: 13, centre: 0, matter: 'fees', narrative: '不让看监控，说系统坏了。' },
  {
    ago: 16,
    centre: 1,
    matter: 'care',
    narrative: '两个老师带二十个孩子，和门口公示的不一样。',
    done: [[14, 'officer', 'reply', '--text', '我们已经到现场查看，正在核对班级人数。']],
  },
  { ago: 20, centre: 3, matter: 'building', narrative: '楼梯扶手松了，报修两次没有人来。' },
  {
    ago: 25,
    centre: 2,
    matter: 'unclear',
    narrative: '接送的时候门口没有人管，车停得很乱。',
    done: [[2, 'officer', 'route', '鼓楼公安分局', '--reason', '反映的是门口停车，属于该部门职责']],
  },
  {
    ago: 30,
    centre: 0,
    matter: 'fees',
    narrative: '说好的普惠价，第二个月涨了六百。',
    raised: true,
    done: [
      [2, 'officer', 'reply', '--text', '已经向园方调取收费备案，核对后答复您。'],
      [9, 'complainant', '园里昨天又催我补差价。'],
    ],
  },
  {
    ago: 48,
    centre: 1,
    matter: 'care',
    narrative: '孩子午睡时没有人看，醒了自己走到门口。',
    done: [[3, 'officer', 'state', '已受理', '--text', '已经受理。']],
  },
  {
    ago: 55,
    centre: 2,
    matter: 'sickness',
    narrative: '玩具很久没有洗，有霉点。',
    done: [
      [3, 'officer', 'state', '已受理', '--text', '已经受理。'],
      [50, 'officer', 'extend', '--text', '要等检测报告，原定期限内办不完，因此延长。'],
    ],
  },
  {
    ago: 58,
    centre: 3,
    matter: 'food',
    narrative: '食谱上写的和吃的不一样，水果经常没有。',
    done: [[5, 'officer', 'close', '属实已整改', '--text', '经查属实，园方已经按食谱供餐。']],
  },
  {
    ago: 60,
    centre: 1,
    matter: 'fees',
    narrative: '押金一直不退，说要等财务。',
    done: [
      [6, 'officer', 'close', '未发现问题', '--text', '园方说明押金已经退还，没有发现问题。'],
      [9, 'review', '押金没有退，附上银行流水。'],
    ],
  },
  {
    ago: 40,
    centre: null,
    matter: 'unclear',
    narrative: '小区里的早教店也在收托，没有看到备案证。',
    toVerify: true,
    done: [[10, 'withdrawn', '已经和店家谈好了。']],
  },
  {
    ago: 2,
    centre: null,
    matter: 'enquiry',
    narrative: '孩子18个月，户口不在本区，能上普惠的托育机构吗？要带什么材料？',
    anonymous: true,
  },
  {
    ago: 9,
    centre: 0,
    matter: 'enquiry',
    narrative: '这家收几个月大的孩子？寒假关不关门？',
    anonymous: true,
    done: [[3, 'officer', 'close', '已答复', '--text', '六个月以上的都收；寒假不关门。']],
  },
]
