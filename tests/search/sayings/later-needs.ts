// biome-ignore-all format: one saying a line
import type { Group } from '#tests/search/sayings/saying.ts'

const PRIVATE = 'without=nature.forProfit&without=nature.nonProfit'
const WITH_PLACES = 'availability=available&availability=limited'

/** A second wave, nearly all of it dictated, written when the first was done: who, from when, for how much, what not. */
export const LATER_NEEDS: readonly Group[] = [
  {
    kind: 'fillers', region: 'gulou', voice: true, rows: [
      ['在吗我想了解一下一岁四个月的宝宝可以入托吗', 'age=16', { loose: true }],
      ['麻烦问一下哪里可以托管十五个月的孩子', 'age=15', { loose: true }],
      ['想给宝宝报名托育宝宝快一岁了', 'age=12', { loose: true, or: 'age=11' }],
      ['哎呀我就想知道华大街道哪家能收两岁的', 'age=24&subdistrict=华大街道', { loose: true }],
      ['能不能帮我找个半日托的地方呀', 'service=halfDay'],
      ['那种可以临时放一下孩子的有没有', 'service=temporary'],
      ['你给我列一下公办的托育园', 'nature=public'],
      ['现在有哪几家有名额的', WITH_PLACES],
      ['诶那个普惠性的托育机构都有哪些呢', 'affordable=1'],
      ['帮我看看安泰街道的托班还有没有位置', `${WITH_PLACES}&subdistrict=安泰街道`],
      ['打扰一下两岁零三个月的小朋友能上哪里', 'age=27', { loose: true }],
      ['我想咨询一下全日托的费用便宜的有哪些', 'service=fullDay&sort=fee', { loose: true }],
      ['就是那个六个月大的婴儿有没有地方托', 'age=6'],
      ['求助求助孩子九个月了没人看', 'age=9', { loose: true }],
      ['有没有妈妈知道水部街道附近的托班', 'subdistrict=水部街道', { loose: true }],
      ['所有普惠的托育园都给我看看', 'affordable=1'],
      ['我们这边南街街道的托育点有几个', 'subdistrict=南街街道', { loose: true }],
    ],
  },
  {
    kind: 'grandmothers', region: 'gulou', voice: true, rows: [
      ['我帮女儿问的小外孙刚刚一岁她要回去上班了', 'age=12', { loose: true }],
      ['孙女儿一岁七个月天天在家闹想送出去跟小朋友玩', 'age=19', { loose: true }],
      ['我眼睛不好你帮我找鼓西街道的托儿所', 'subdistrict=鼓西街道', { loose: true }],
      ['伢两岁了爸爸妈妈在外地就我一个人带', 'age=24', { loose: true }],
      ['我七十岁了带不动孙子了孙子一岁半', 'age=18', { loose: true }],
      ['外孙子两岁想找半天的上午去中午接回来', 'age=24&service=halfDay', { loose: true }],
      ['邻居家孩子送的那个云朵邮局收不收一岁的', 'age=12', { first: '云朵邮局', loose: true }],
      ['家里老人生病住院了孩子十四个月想临时托几天', 'age=14&service=temporary', { loose: true }],
    ],
  },
  {
    kind: 'grandmothers', region: 'jishishan', voice: true, rows: [
      ['俺尕孙子一岁零四个月了阿妈打工去了咋办', 'age=16', { loose: true }],
      ['尕娃他阿大阿妈都在新疆摘棉花娃两岁了', 'age=24', { loose: true }],
      ['俺在居集镇想给尕丫头找个托儿所一岁半', 'age=18&subdistrict=居集镇', { loose: true, or: 'age=18&sort=distance' }],
      ['挖虫草去了娃没人看娃十一个月', 'age=11', { loose: true }],
      ['俺家尕娃七个月了哪搭能收', 'age=7', { loose: true }],
      ['放羊的时节娃娃能不能送过去看两天', 'service=temporary', { loose: true, or: '' }],
      ['家里四个老人都种地呢尕孙女两岁半', 'age=30', { loose: true }],
      ['俺听人说有个普惠的托儿所在哪搭哩', 'affordable=1', { loose: true }],
      ['娃娃两岁八个月咋个报名哩', 'age=32', { loose: true }],
      ['银川镇的托儿所收不收一岁的尕娃', 'age=12&subdistrict=银川镇', { loose: true }],
    ],
  },
  {
    kind: 'ages', region: 'gulou', voice: true, rows: [
      ['我家娃一岁零五个月了', 'age=17', { loose: true }],
      ['两岁差两个月', 'age=22', { loose: true, or: 'age=24' }],
      ['宝宝刚满一周岁零三天', 'age=12', { loose: true }],
      ['二十三个月大的男宝', 'age=23', { loose: true }],
      ['孩子快一岁半了', 'age=18', { or: 'age=17' }],
      ['孩子两岁半不到一点', 'age=29', { loose: true, or: 'age=30' }],
      ['十个半月的宝宝', 'age=10'],
      ['一岁十个月能进托班吗', 'age=22'],
      ['零点五岁的婴儿', 'age=6'],
      ['我家小孩是一岁到一岁半之间', 'age=12', { loose: true }],
    ],
  },
  {
    kind: 'ages', region: 'gulou', rows: [
      ['2.0岁', 'age=24'],
      ['1岁10个月', 'age=22'],
      ['1.25岁', 'age=15'],
      ['24m+', 'age=24', { loose: true }],
      ['8~10个月', 'age=8'],
      ['一岁半-两岁', 'age=18'],
      ['16个月大', 'age=16'],
      ['2岁1/2', 'age=24', { loose: true, or: 'age=30' }],
    ],
  },
  {
    kind: 'ages', region: 'jishishan', voice: true, rows: [
      ['尕娃刚出月子两个月', 'age=2', { loose: true }],
      ['娃娃一岁半多了', 'age=18'],
      ['娃一点五岁', 'age=18'],
    ],
  },
  {
    kind: 'several children', region: 'gulou', voice: true, rows: [
      ['老大两岁老二六个月', 'age=24&otherAge=6'],
      ['有两个宝宝要送一个十四个月一个二十八个月', 'age=14&otherAge=28', { loose: true }],
      ['姐弟俩姐姐两岁半弟弟刚满一岁', 'age=30&otherAge=12', { loose: true }],
      ['龙凤胎九个月哪里收', 'age=9', { loose: true }],
      ['哥哥三十个月弟弟十个月同一家能收的', 'age=30&otherAge=10', { loose: true }],
    ],
  },
  {
    kind: 'money', region: 'gulou', voice: true, rows: [
      ['一个月一千五上下的', 'maxFee=1725&minFee=1275'],
      ['每月两千五封顶', 'maxFee=2500'],
      ['不超过三千五的全日托', 'maxFee=3500&service=fullDay'],
      ['我们预算在两千到两千五之间', 'maxFee=2500&minFee=2000', { loose: true }],
      ['半天的一千三以内有没有', 'maxFee=1300&service=halfDay'],
      ['一个小时二三十块钱的', 'maxFee=30&minFee=20&service=hourly'],
      ['最好一个月两千块以下', 'maxFee=2000', { loose: true }],
      ['贵的不要一个月最多一千八', 'maxFee=1800', { loose: true, or: 'maxFee=1800&sort=fee' }],
      ['两千来块的托育园', 'maxFee=2300&minFee=1700'],
      ['临时托一天两百以内', 'maxFee=200&service=temporary'],
      ['学费三千左右能接受', 'maxFee=3450&minFee=2550', { loose: true }],
      ['两千块能上的托班', 'maxFee=2000', { loose: true, or: 'maxFee=2300&minFee=1700' }],
    ],
  },
  {
    kind: 'money', region: 'gulou', rows: [
      ['2k以下', 'maxFee=2000'],
      ['1800-2200/月', 'maxFee=2200&minFee=1800'],
      ['3000元左右/月', 'maxFee=3450&minFee=2550'],
      ['费用1500以下', 'maxFee=1500'],
      ['每小时20-40元', 'maxFee=40&minFee=20&service=hourly'],
      ['2000元封顶 普惠', 'affordable=1&maxFee=2000'],
    ],
  },
  {
    kind: 'money', region: 'jishishan', voice: true, rows: [
      ['六百块左右的托儿所', 'maxFee=690&minFee=510'],
      ['一个月超不过八百的', 'maxFee=800', { loose: true }],
      ['五百到七百块钱的', 'maxFee=700&minFee=500'],
      ['一个钟头十块以内', 'maxFee=10&service=hourly'],
    ],
  },
  {
    kind: 'negation', region: 'gulou', voice: true, rows: [
      ['不考虑民办的托育园', PRIVATE, { loose: true }],
      ['只要不是私立的都行', PRIVATE, { loose: true }],
      ['不想去洪山镇太远', 'without=subdistrict.洪山镇', { loose: true }],
      ['五凤街道除外其他都可以', 'without=subdistrict.五凤街道', { loose: true }],
      ['非公办的也可以', '', { loose: true, or: 'without=nature.public' }],
      ['家庭式的我不要', 'without=type.homePoint', { loose: true }],
      ['宝宝还没到一岁半', 'age=17', { loose: true }],
      ['孩子没满两岁收吗', 'age=23'],
      ['质量D级的就算了', 'without=grade.D', { loose: true }],
      ['不是普惠的就不要', 'affordable=1', { loose: true }],
      ['不用有监控', '', { loose: true }],
      ['别推荐幼儿园的托班了', 'without=type.kindergartenClass', { loose: true }],
    ],
  },
  {
    kind: 'negation', region: 'gulou', rows: [
      ['不要临时托', 'service=fullDay&service=halfDay&service=hourly', { or: 'without=service.temporary' }],
      ['不含洪山镇', 'without=subdistrict.洪山镇'],
      ['排除民办', PRIVATE],
      ['不要营利性', 'without=nature.forProfit'],
      ['无需普惠', '', { loose: true, or: 'without=affordable.1' }],
      ['除鼓东街道外', 'without=subdistrict.鼓东街道'],
      ['未满2岁', 'age=23'],
      ['不足1岁', 'age=11'],
    ],
  },
  {
    kind: 'negation', region: 'jishishan', voice: true, rows: [
      ['俺不要私人办的', PRIVATE],
      ['除了县城别的乡镇有没有', 'without=subdistrict.吹麻滩镇', { loose: true }],
      ['尕娃还没满半岁', 'age=5', { loose: true }],
      ['满员的不要', WITH_PLACES, { or: 'without=availability.full', loose: true }],
    ],
  },
  {
    kind: 'alternatives', region: 'gulou', voice: true, rows: [
      ['鼓西街道或者是安泰街道的', 'subdistrict=鼓西街道&subdistrict=安泰街道'],
      ['洪山镇和五凤街道哪边有普惠的', 'affordable=1&subdistrict=洪山镇&subdistrict=五凤街道', { loose: true }],
      ['全天托或者半天托', 'service=fullDay&service=halfDay'],
      ['社区的或者单位办的都可以', 'type=community&type=employer', { loose: true }],
      ['按小时还是按天都行的', 'service=hourly&service=temporary', { loose: true, or: 'service=hourly' }],
      ['A级或者是B级的托育园', 'grade=A&grade=B'],
    ],
  },
  {
    kind: 'alternatives', region: 'jishishan', voice: true, rows: [
      ['大河家镇或者石塬镇的托儿所', 'subdistrict=大河家镇&subdistrict=石塬镇'],
      ['居集镇跟癿藏镇哪搭有', 'subdistrict=居集镇&subdistrict=癿藏镇', { loose: true }],
      ['半天的或者是全天的', 'service=fullDay&service=halfDay'],
    ],
  },
  {
    kind: 'start month', region: 'gulou', voice: true, rows: [
      ['准备明年二月份送托现在十一个月', 'age=11&start=2027-02', { loose: true }],
      ['孩子现在半岁明年五月要送', 'age=6&start=2027-05', { loose: true }],
      ['十二月份能入托的', 'start=2026-12', { loose: true }],
      ['四月份开始上班想那时候送一岁的宝宝', 'age=12&start=2027-04', { loose: true }],
      ['等明年九月开学的时候孩子现在一岁三个月', 'age=15&start=2027-09', { loose: true }],
      ['再过三个月要送托班', 'start=2027-02', { loose: true }],
      ['下个月一号送', 'start=2026-12', { loose: true }],
      ['后年三月份入托', 'start=2028-03', { loose: true }],
    ],
  },
  {
    kind: 'start month', region: 'gulou', rows: [
      ['5月入托 8个月', 'age=8&start=2027-05'],
      ['2027.3入托', 'start=2027-03'],
      ['明年1月 两岁 普惠', 'affordable=1&age=24&start=2027-01'],
      ['半年后入托', 'start=2027-05'],
    ],
  },
  {
    kind: 'weekday and hour', region: 'gulou', voice: true, rows: [
      ['早晨七点就要送孩子', 'opensBefore=07:00', { loose: true }],
      ['我七点钟下班有没有晚点放学的', 'closesAfter=19:00', { loose: true }],
      ['礼拜六能帮忙带一天的', 'day=6', { loose: true }],
      ['周日开门的临时托', 'day=7&service=temporary'],
      ['开到晚上八点以后的托班', 'closesAfter=20:00'],
      ['上午八点前送下午五点半后接', 'closesAfter=17:30&opensBefore=08:00', { loose: true }],
      ['星期天两岁的孩子能去哪里', 'age=24&day=7', { loose: true }],
      ['双休日加班孩子没人带', 'weekend=1', { loose: true }],
      ['有没有七点一刻就开门的', 'opensBefore=07:15', { loose: true }],
      ['晚上六点一刻才能来接', 'closesAfter=18:15', { loose: true }],
    ],
  },
  {
    kind: 'weekday and hour', region: 'jishishan', voice: true, rows: [
      ['礼拜六开不开门', 'day=6'],
      ['早上八点能送尕娃的', 'opensBefore=08:00', { loose: true }],
      ['星期天赶集能放娃的', 'day=7', { loose: true }],
    ],
  },
]
