// biome-ignore-all format: one saying a line
import type { Group } from '#tests/search/sayings/saying.ts'

const PRIVATE = 'without=nature.forProfit&without=nature.nonProfit'

/** Three things and more in one breath; and what is no question about a centre at all. */
export const MIXTURES: readonly Group[] = [
  {
    kind: 'mixtures', region: 'gulou', rows: [
      ['1岁半 3月入托 离鼓楼区中心点近', 'age=18&sort=distance&start=2027-03', { near: '中心点' }],
      ['两岁 普惠 鼓东街道', 'affordable=1&age=24&subdistrict=鼓东街道'],
      ['10个月 全日托 3000以内', 'age=10&maxFee=3000&service=fullDay'],
      ['公办 2岁半 洪山镇 有位', 'age=30&availability=available&availability=limited&nature=public&subdistrict=洪山镇'],
      ['临时托 周六 一岁半', 'age=18&day=6&service=temporary'],
      ['普惠 有监控 包餐', 'affordable=1&cameras=1&meals=1'],
      ['A级 普惠 6个月', 'affordable=1&age=6&grade=A'],
      ['半日托 1500以内 2岁', 'age=24&maxFee=1500&service=halfDay'],
      ['不要民办 18个月 温泉街道', `age=18&subdistrict=温泉街道&${PRIVATE}`],
      ['7点半开门 六点半关门 两岁', 'age=24&closesAfter=18:30&opensBefore=07:30'],
      ['计时托 50元以下 周日', 'day=7&maxFee=50&service=hourly'],
      ['8个月 明年三月 普惠 便宜的', 'affordable=1&age=8&sort=fee&start=2027-03'],
      ['示范 有空位 两岁', 'age=24&availability=available&availability=limited&demonstration=1'],
      ['1.5岁,普惠,2000左右', 'affordable=1&age=18&maxFee=2300&minFee=1700'],
    ],
  },
  {
    kind: 'mixtures', region: 'gulou', voice: true, rows: [
      ['我家宝宝一岁半想找个普惠的全日托一个月两千五以内', 'affordable=1&age=18&maxFee=2500&service=fullDay', { loose: true }],
      ['孩子十个月明年三月送不要民办的', `age=10&start=2027-03&${PRIVATE}`, { loose: true }],
      ['鼓东街道或者鼓西街道两岁能上的普惠托班', 'affordable=1&age=24&subdistrict=鼓东街道&subdistrict=鼓西街道', { loose: true }],
      ['周六能送的临时托孩子两岁半', 'age=30&day=6&service=temporary', { loose: true }],
      ['我住洪山镇孩子九个月想要有监控的托育园', 'age=9&cameras=1&subdistrict=洪山镇', { loose: true }],
      ['两岁的孩子半天托一个月一千五左右有没有空位', 'age=24&availability=available&availability=limited&maxFee=1725&minFee=1275&service=halfDay', { loose: true }],
      ['早上七点半送晚上六点接一岁三个月的公办托育', 'age=15&closesAfter=18:00&nature=public&opensBefore=07:30', { loose: true }],
      ['请问五凤街道有没有收一岁宝宝的普惠园谢谢', 'affordable=1&age=12&subdistrict=五凤街道'],
      ['我想找便宜一点的按小时的周末能去的', 'service=hourly&sort=fee&weekend=1', { loose: true }],
      ['哥哥两岁半妹妹一岁想找普惠的现在有位置的', 'affordable=1&age=30&availability=available&availability=limited&otherAge=12', { loose: true }],
      ['除了洪山镇一岁半两千以内的', 'age=18&maxFee=2000&without=subdistrict.洪山镇', { loose: true }],
    ],
  },
  {
    kind: 'mixtures', region: 'jishishan', rows: [
      ['大河家镇 一岁半 普惠', 'affordable=1&age=18&subdistrict=大河家镇'],
      ['尕娃两岁 500以内 公办', 'age=24&maxFee=500&nature=public'],
      ['吹麻滩镇 半日托 两岁', 'age=24&service=halfDay&subdistrict=吹麻滩镇'],
      ['普惠 周六 18个月', 'affordable=1&age=18&day=6'],
    ],
  },
  {
    kind: 'mixtures', region: 'jishishan', voice: true, rows: [
      ['俺尕娃一岁半三月份要出门打工想找个便宜的', 'age=18&sort=fee&start=2027-03', { loose: true }],
      ['吹麻滩镇有没有公家的收两岁的还管饭的', 'age=24&meals=1&nature=public&subdistrict=吹麻滩镇', { loose: true }],
      ['大河家镇的一个月七百以内两岁能上的', 'age=24&maxFee=700&subdistrict=大河家镇', { loose: true }],
      ['娃娃十一个月想找个普惠的周六也开的', 'affordable=1&age=11&day=6', { loose: true }],
      ['癿藏镇哪搭有收一岁娃的一个月七百往下', 'age=12&maxFee=700&subdistrict=癿藏镇', { loose: true }],
    ],
  },
  {
    kind: 'nonsense', region: 'gulou', rows: [
      ['asdfghjkl', '', { none: true }],
      ['哈哈哈哈', '', { none: true }],
      ['红烧肉怎么做', '', { none: true }],
      ['湖州', '', { none: true }],
      ['万达影城', '', { none: true }],
      ['乌鲁木齐', '', { none: true }],
      ['qwxzv', '', { none: true }],
      ['华为手机', '', { none: true }],
      ['一岁半 红烧肉', 'age=18', { unused: ['红烧肉'] }],
      ['普惠 湖州', 'affordable=1', { unused: ['湖州'] }],
      ['晋安区 2岁', 'age=24', { unused: ['晋安'] }],
      ['小猪佩奇', '', { none: true }],
    ],
  },
  {
    kind: 'nonsense', region: 'gulou', voice: true, rows: [
      ['今天天气怎么样', '', { none: true }],
      ['给我讲个笑话', '', { none: true }],
      ['喂喂喂听得到吗', '', { none: true }],
      ['两岁的变形金刚', 'age=24', { unused: ['变形金刚'] }],
    ],
  },
  {
    kind: 'nonsense', region: 'jishishan', rows: [
      ['兰州拉面', '', { none: true }],
      ['临夏市 两岁', 'age=24', { loose: true }],
      ['拖拉机', '', { none: true }],
      ['zxcvbn', '', { none: true }],
    ],
  },
]
