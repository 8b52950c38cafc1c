// biome-ignore-all format: one saying a line
import type { Group } from '#tests/search/sayings/saying.ts'

const PRIVATE = 'without=nature.forProfit&without=nature.nonProfit'
const WITH_PLACES = 'availability=available&availability=limited'
/** Who offers full-day care may offer half days too, and stays. */
const NOT_FULL_DAY = 'service=halfDay&service=hourly&service=temporary'

/** Not this, either of these. Where a 不 cannot be read nothing is applied and it is named. */
export const CHOICES: readonly Group[] = [
  {
    kind: 'negation', region: 'gulou', rows: [
      ['不要民办', PRIVATE],
      ['不是公立的', 'without=nature.public'],
      ['不要普惠', 'without=affordable.1'],
      ['没有空位', '', { unused: ['没有空位'], or: 'availability=full' }],
      ['不满一岁', 'age=11'],
      ['除了鼓楼区', '', { unused: ['除了鼓楼区'] }],
      ['除了洪山镇', 'without=subdistrict.洪山镇'],
      ['洪山镇除外', 'without=subdistrict.洪山镇'],
      ['鼓东街道以外的', 'without=subdistrict.鼓东街道'],
      ['非普惠', 'without=affordable.1'],
      ['不考虑私立', PRIVATE],
      ['私立的不要', PRIVATE],
      ['不要D级', 'without=grade.D'],
      ['别要C级和D级', 'without=grade.C&without=grade.D'],
      ['不要家庭托育点', 'without=type.homePoint'],
      ['不要幼儿园办的托班', 'without=type.kindergartenClass'],
      ['非营利的', 'nature=nonProfit'],
      ['不是营利性的', 'without=nature.forProfit', { or: 'nature=nonProfit' }],
      ['不要全日托', NOT_FULL_DAY, { or: 'without=service.fullDay' }],
      ['未满18个月', 'age=17'],
      ['不到两岁', 'age=23'],
      ['不足半岁', 'age=5'],
      ['不贵的', 'sort=fee', { or: '', loose: true }],
      ['没有普惠吗', 'affordable=1', { or: '', loose: true }],
      ['不是有普惠的吗', 'affordable=1', { loose: true }],
      ['周末不开也行 两岁', 'age=24', { loose: true }],
      ['要普惠不要民办', `affordable=1&${PRIVATE}`],
      ['无空位不看', WITH_PLACES, { loose: true, or: 'without=availability.full' }],
    ],
  },
  {
    kind: 'negation', region: 'gulou', voice: true, rows: [
      ['不要民办的要公办的', `nature=public&${PRIVATE}`, { or: 'nature=public' }],
      ['我不想要私人办的那种', PRIVATE, { loose: true }],
      ['除了洪山镇哪里都可以', 'without=subdistrict.洪山镇', { loose: true }],
      ['不要太贵的托班', 'sort=fee', { loose: true, or: '' }],
      ['满了的就不要给我看了', WITH_PLACES, { loose: true, or: 'without=availability.full' }],
      ['孩子还没满一岁', 'age=11'],
      ['不是普惠的也没关系', '', { loose: true }],
      ['不用全天半天就够了', 'service=halfDay', { or: NOT_FULL_DAY, loose: true }],
      ['公立的民办的都无所谓', '', { loose: true, or: 'nature=forProfit&nature=nonProfit&nature=public' }],
      ['别给我找单位办的', 'without=type.employer', { loose: true }],
      ['不要在温泉街道的太远了', 'without=subdistrict.温泉街道', { loose: true }],
      ['孩子不到一岁半不知道有没有人收', 'age=17', { loose: true }],
    ],
  },
  {
    kind: 'alternatives', region: 'gulou', rows: [
      ['鼓楼或者晋安', '', { unused: ['晋安'] }],
      ['鼓东街道和鼓西街道', 'subdistrict=鼓东街道&subdistrict=鼓西街道'],
      ['鼓东街道或鼓西街道', 'subdistrict=鼓东街道&subdistrict=鼓西街道'],
      ['南街街道、东街街道', 'subdistrict=南街街道&subdistrict=东街街道'],
      ['半日托/计时托', 'service=halfDay&service=hourly'],
      ['半日托或者临时托', 'service=halfDay&service=temporary'],
      ['A级或B级', 'grade=A&grade=B'],
      ['A、B级', 'grade=A&grade=B', { loose: true }],
      ['公办或非营利', 'nature=nonProfit&nature=public'],
      ['社区托育点或者幼儿园托班', 'type=community&type=kindergartenClass'],
      ['洪山镇/五凤街道 2岁', 'age=24&subdistrict=洪山镇&subdistrict=五凤街道'],
      ['周六或周日', 'day=6&day=7', { or: 'weekend=1' }],
    ],
  },
  {
    kind: 'alternatives', region: 'gulou', voice: true, rows: [
      ['鼓东街道或者温泉街道都可以', 'subdistrict=鼓东街道&subdistrict=温泉街道', { loose: true }],
      ['半天的或者按小时的都行', 'service=halfDay&service=hourly', { loose: true }],
      ['A级的B级的都可以', 'grade=A&grade=B', { loose: true }],
      ['水部街道安泰街道南街街道哪个有', 'subdistrict=水部街道&subdistrict=安泰街道&subdistrict=南街街道', { loose: true }],
      ['公办的或者普惠的', 'nature=public', { unused: ['普惠'] }],
      ['要么全天要么半天', 'service=fullDay&service=halfDay', { loose: true }],
    ],
  },
  {
    kind: 'negation', region: 'jishishan', rows: [
      ['不要幼儿园', 'without=type.kindergartenClass'],
      ['除了吹麻滩镇', 'without=subdistrict.吹麻滩镇'],
      ['不是民办', PRIVATE],
      ['不收费的', '', { loose: true, maybe: true, or: 'maxFee=0' }],
      ['不满两岁的尕娃', 'age=23'],
    ],
  },
  {
    kind: 'negation', region: 'jishishan', voice: true, rows: [
      ['不去县城的大河家镇的有没有', 'subdistrict=大河家镇', { loose: true, or: 'subdistrict=大河家镇&without=subdistrict.吹麻滩镇' }],
      ['私人的俺不放心要公家的', `nature=public&${PRIVATE}`, { loose: true, or: 'nature=public' }],
      ['娃还不满一岁', 'age=11'],
    ],
  },
  {
    kind: 'alternatives', region: 'jishishan', rows: [
      ['吹麻滩镇或者大河家镇', 'subdistrict=吹麻滩镇&subdistrict=大河家镇'],
      ['癿藏镇和银川镇', 'subdistrict=癿藏镇&subdistrict=银川镇'],
      ['石塬镇 居集镇', 'subdistrict=石塬镇&subdistrict=居集镇'],
    ],
  },
]
