// biome-ignore-all format: one saying a line
import type { Group } from '#tests/search/sayings/saying.ts'

const PRIVATE = 'without=nature.forProfit&without=nature.nonProfit'
const WITH_PLACES = 'availability=available&availability=limited'

/** A third wave, dictated, asked once when everything else was understood. */
export const LAST_WORDS: readonly Group[] = [
  {
    kind: 'fillers', region: 'gulou', voice: true, rows: [
      ['请问一下有哪些托儿所是可以收十个月小孩子的', 'age=10'],
      ['我这边想找一个托班孩子两岁两个月了谢谢', 'age=26', { loose: true }],
      ['附近有没有靠谱一点的普惠托育推荐一下', 'affordable=1'],
      ['喂你好我孩子一岁了想看看有什么托育园', 'age=12', { loose: true }],
      ['有没有温泉街道那边按小时收费的', 'service=hourly&subdistrict=温泉街道', { loose: true }],
      ['就随便看看鼓西街道的', 'subdistrict=鼓西街道', { loose: true }],
      ['哪里有收九个月宝宝的呀急', 'age=9', { loose: true }],
      ['两周岁的娃有什么好的托班不', 'age=24', { loose: true }],
    ],
  },
  {
    kind: 'grandmothers', region: 'gulou', voice: true, rows: [
      ['我是外公我女儿让我问一岁两个月的小孩收不收', 'age=14', { loose: true }],
      ['老师啊我孙女两岁了还不会说话能不能上托班', 'age=24', { loose: true, elsewhere: ['warning-signs'] }],
      ['家里请的阿姨走了宝宝七个月急着找地方', 'age=7', { loose: true }],
      ['儿媳妇嫌我带得不好要把孙子送托班一岁九个月', 'age=21', { loose: true }],
      ['我想把外孙送到公办的去就在洪山镇', 'nature=public&subdistrict=洪山镇', { loose: true }],
    ],
  },
  {
    kind: 'grandmothers', region: 'jishishan', voice: true, rows: [
      ['尕孙子一岁十个月皮得很哪搭能送', 'age=22', { loose: true }],
      ['俺娃他妈去兰州打工了娃刚一岁', 'age=12', { loose: true }],
      ['大河家镇看娃的地方一个月多钱', 'subdistrict=大河家镇', { loose: true }],
      ['冬天冷娃娃送到近些的地方', 'sort=distance', { here: true, loose: true, or: 'sort=distance&start=2027-01' }],
      ['碎娃九个月了奶奶带不动了', 'age=9', { loose: true }],
      ['吹麻滩镇那个公家的园收两岁的不', 'age=24&nature=public&subdistrict=吹麻滩镇', { loose: true }],
    ],
  },
  {
    kind: 'ages', region: 'gulou', voice: true, rows: [
      ['孩子一岁三个半月', 'age=15', { loose: true }],
      ['两岁零八个多月', 'age=32'],
      ['宝宝四个月能送吗', 'age=4'],
      ['一点八岁的孩子', 'age=21', { or: 'age=22' }],
      ['再有两个月满两岁', 'age=22', { loose: true, or: 'age=24' }],
      ['刚过完两岁生日', 'age=24', { loose: true }],
    ],
  },
  {
    kind: 'several children', region: 'gulou', voice: true, rows: [
      ['大女儿两岁半小儿子十一个月一起送', 'age=30&otherAge=11', { loose: true }],
      ['一个九个月一个一岁九个月', 'age=9&otherAge=21', { loose: true }],
    ],
  },
  {
    kind: 'money', region: 'gulou', voice: true, rows: [
      ['每个月两千二以内的', 'maxFee=2200'],
      ['一千八到两千三的托班', 'maxFee=2300&minFee=1800'],
      ['我们能接受的价格是三千以下', 'maxFee=3000', { loose: true }],
      ['大概一千五一个月', 'maxFee=1725&minFee=1275', { or: 'maxFee=1500' }],
      ['一小时不要超过二十五块', 'maxFee=25&service=hourly'],
      ['半天一千左右的', 'maxFee=1150&minFee=850&service=halfDay', { loose: true }],
    ],
  },
  {
    kind: 'money', region: 'jishishan', voice: true, rows: [
      ['一个月四五百块钱的托儿所', 'maxFee=500&minFee=400'],
      ['七百块钱以内能送的', 'maxFee=700', { loose: true }],
    ],
  },
  {
    kind: 'negation', region: 'gulou', voice: true, rows: [
      ['民办的就不考虑了', PRIVATE, { loose: true }],
      ['两岁半不要单位办的', 'age=30&without=type.employer'],
      ['除了温泉街道都可以一岁', 'age=12&without=subdistrict.温泉街道', { loose: true }],
      ['孩子不到十个月', 'age=9'],
      ['不想送幼儿园的托班', 'without=type.kindergartenClass', { loose: true }],
      ['没有名额的就别显示了', WITH_PLACES, { loose: true, or: 'without=availability.full' }],
      ['普惠不普惠都行', '', { loose: true }],
      ['不需要普惠的', '', { loose: true, or: 'without=affordable.1' }],
    ],
  },
  {
    kind: 'negation', region: 'jishishan', voice: true, rows: [
      ['俺不去县城', 'without=subdistrict.吹麻滩镇', { loose: true }],
      ['娃不满两岁收不收', 'age=23', { loose: true }],
    ],
  },
  {
    kind: 'alternatives', region: 'gulou', voice: true, rows: [
      ['水部街道或者东街街道一岁半', 'age=18&subdistrict=水部街道&subdistrict=东街街道'],
      ['全日托半日托都可以', 'service=fullDay&service=halfDay', { loose: true }],
    ],
  },
  {
    kind: 'start month', region: 'gulou', voice: true, rows: [
      ['明年二月底送一岁一个月', 'age=13&start=2027-02', { loose: true }],
      ['七月份放暑假的时候送', 'start=2027-07', { loose: true }],
      ['十个月的宝宝打算四月入托', 'age=10&start=2027-04'],
      ['下下个月送', 'start=2027-01', { loose: true }],
    ],
  },
  {
    kind: 'weekday and hour', region: 'gulou', voice: true, rows: [
      ['周六上午能送的', 'day=6', { loose: true, or: 'day=6&service=halfDay' }],
      ['五点半下班接得到的', 'closesAfter=17:30', { loose: true }],
      ['早上七点二十能送', 'opensBefore=07:20'],
      ['周六早上八点开门', 'day=6&opensBefore=08:00'],
      ['晚上要八点才能接孩子两岁', 'age=24&closesAfter=20:00', { loose: true }],
    ],
  },
  {
    kind: 'weekday and hour', region: 'jishishan', voice: true, rows: [
      ['星期六赶集能不能送', 'day=6', { loose: true }],
      ['晚上六点半接娃的', 'closesAfter=18:30', { loose: true }],
    ],
  },
  {
    kind: 'near a named place', region: 'gulou', voice: true, rows: [
      ['我在星光广场上班两岁的孩子送哪里近', 'age=24&sort=distance', { near: '星光广场', loose: true }],
      ['晴川苑走过去一公里之内的', 'radius=1000&sort=distance', { near: '晴川苑', loose: true }],
      ['白鹭学校边上有没有普惠的', 'affordable=1&sort=distance', { near: '白鹭', loose: true }],
      ['东街口周边一岁的', 'age=12&sort=distance', { near: '东街口' }],
    ],
  },
  {
    kind: 'near a named place', region: 'jishishan', voice: true, rows: [
      ['保安新村附近两岁能送的', 'age=24&sort=distance', { near: '保安新村', loose: true }],
      ['从县汽车站走着能到的', 'sort=distance', { near: '汽车站', loose: true }],
    ],
  },
  {
    kind: 'pasted addresses', region: 'gulou', rows: [
      ['福州市鼓楼区南街街道驿里社区示例巷1号（布谷窗台）', '*', { first: '布谷窗台', loose: true }],
      ['鼓楼区水部街道闽都社区示例路52号 近公交站', '*', { first: '木木桥', loose: true }],
      ['我的位置：温泉街道东湖社区示例路68号一楼', '*', { first: '纽扣森林', loose: true }],
    ],
  },
  {
    kind: 'numbers of the plate', region: 'gulou', rows: [
      ['GL2022005', '', { first: '海螺电话' }],
      ['编号 gl-2024-014', '', { first: '盘山小火车' }],
      ['52350102maxt00230p', '', { first: '塔影' }],
      ['0591 0000 0218', '', { first: '南街' }],
    ],
  },
  {
    kind: 'pinyin as people spell it', region: 'gulou', rows: [
      ['sijielianhe', '', { first: '石阶' }],
      ['zuqingting', '', { first: '竹蜻蜓' }],
    ],
  },
  {
    kind: 'homophones and look-alikes', region: 'gulou', voice: true, rows: [
      ['帮我搜松果口代', '', { first: '松果口袋' }],
      ['长颈路的午觉', '', { first: '长颈鹿' }],
      ['博荷糖托育园', '', { first: '薄荷糖' }],
    ],
  },
  {
    kind: 'recorded facts', region: 'gulou', voice: true, rows: [
      ['要装了摄像头的', 'cameras=1', { loose: true }],
      ['管一顿午饭的', 'meals=1', { loose: true }],
      ['双语的有空位的', `feature=双语&${WITH_PLACES}`],
      ['示范单位两岁', 'age=24&demonstration=1'],
      ['消防验收合格的托育园', 'certified=fire', { loose: true }],
    ],
  },
  {
    kind: 'other pages', region: 'gulou', voice: true, rows: [
      ['孩子发高烧怎么处理', '', { elsewhere: ['fever', 'hospital'], maybe: true, loose: true }],
      ['生育津贴补贴在哪里申请', '', { elsewhere: ['subsid', 'support', 'leave', 'rights'], maybe: true, loose: true }],
      ['我要实名投诉托育园乱收费', '', { elsewhere: ['complaints'], maybe: true, loose: true }],
    ],
  },
  {
    kind: 'mixtures', region: 'gulou', voice: true, rows: [
      ['一岁半普惠的洪山镇除外两千以内', 'affordable=1&age=18&maxFee=2000&without=subdistrict.洪山镇', { loose: true }],
      ['东街口附近十个月的全日托三千以内有空位', `age=10&${WITH_PLACES}&maxFee=3000&service=fullDay&sort=distance`, { near: '东街口', loose: true }],
      ['双胞胎两岁想找有监控的公办托班', 'age=24&cameras=1&nature=public', { loose: true }],
      ['周六开门一岁半半天的便宜的', 'age=18&day=6&service=halfDay&sort=fee', { loose: true }],
    ],
  },
  {
    kind: 'mixtures', region: 'jishishan', voice: true, rows: [
      ['尕娃两岁三月份送管饭的要公办的', 'age=24&meals=1&nature=public&start=2027-03', { loose: true }],
      ['居集镇两岁的一个月一千以内', 'age=24&maxFee=1000&subdistrict=居集镇', { loose: true }],
    ],
  },
  {
    kind: 'nonsense', region: 'gulou', voice: true, rows: [
      ['唱首歌给我听', '', { none: true }],
      ['今天限行尾号是多少', '', { none: true }],
      ['普惠的孙悟空', 'affordable=1', { unused: ['孙悟空'] }],
    ],
  },
  {
    kind: 'fillers', region: 'jishishan', voice: true, rows: [
      ['俺问一下石塬镇的托儿所有没有', 'subdistrict=石塬镇', { loose: true }],
      ['娃娃一岁半哪搭收哩', 'age=18', { loose: true }],
      ['俺想找个便宜的托儿所', 'sort=fee', { loose: true }],
      ['刘集乡有没有收两岁娃的', 'age=24&subdistrict=刘集乡', { loose: true }],
      ['尕豆豆托儿所的娃几点接', '', { first: '尕豆豆', loose: true }],
      ['半天的托班吹麻滩镇有没有', 'service=halfDay&subdistrict=吹麻滩镇', { loose: true }],
      ['能住下的托儿所', 'feature=夜托', { loose: true }],
      ['娃两岁零两个月了要公家办的', 'age=26&nature=public', { loose: true }],
    ],
  },
]
