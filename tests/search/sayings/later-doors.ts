// biome-ignore-all format: one saying a line
import type { Group } from '#tests/search/sayings/saying.ts'

const WITH_PLACES = 'availability=available&availability=limited'

/** A second wave: which door, what it has, and what belongs elsewhere. */
export const LATER_DOORS: readonly Group[] = [
  {
    kind: 'near a named place', region: 'gulou', voice: true, rows: [
      ['我们家在荷塘月色想找个走路能到的托班', 'sort=distance', { near: '荷塘月色', loose: true }],
      ['彩虹小学对面有没有托育园', 'sort=distance', { near: '彩虹小学', loose: true }],
      ['星光广场那一带两岁的托班', 'age=24&sort=distance', { near: '星光广场', loose: true }],
      ['东街口地铁站旁边的普惠托育', 'affordable=1&sort=distance', { near: '东街口', loose: true }],
      ['离月桥地铁站最近的一家', 'sort=distance', { near: '月桥', loose: true }],
      ['榕树湾门口有托儿所吗', 'sort=distance', { near: '榕树湾', loose: true }],
      ['北辰站两公里以内的托班', 'radius=2000&sort=distance', { near: '北辰', loose: true }],
      ['住在听雨新村孩子一岁半要全天的', 'age=18&service=fullDay&sort=distance', { near: '听雨新村', loose: true }],
      ['我在银杏站上班附近有没有计时托', 'service=hourly&sort=distance', { near: '银杏', loose: true }],
    ],
  },
  {
    kind: 'near a named place', region: 'gulou', rows: [
      ['云朵花园 8个月', 'age=8&sort=distance', { near: '云朵花园' }],
      ['距东街口1公里', 'radius=1000&sort=distance', { near: '东街口' }],
      ['晴川苑周围', 'sort=distance', { near: '晴川苑' }],
      ['离五一广场肯德基近的', '', { unused: ['肯德基'], maybe: true }],
    ],
  },
  {
    kind: 'near a named place', region: 'jishishan', voice: true, rows: [
      ['东门市场旁边有没有托儿所', 'sort=distance', { near: '东门市场' }],
      ['离汽车站近些的一岁半能送的', 'age=18&sort=distance', { near: '汽车站', loose: true }],
      ['俺住花儿福苑尕娃两岁', 'age=24&sort=distance', { near: '花儿福苑', loose: true }],
      ['县政府那搭有没有公家的托儿所', 'nature=public&sort=distance', { near: '县政府', loose: true }],
    ],
  },
  {
    kind: 'pasted addresses', region: 'gulou', rows: [
      ['福州市鼓楼区五凤街道凤仪社区示例路136号 - 公交站旁', '*', { first: '石榴籽', loose: true }],
      ['鼓楼区华大街道龙峰社区示例路19号（近屏山）', '*', { first: '种子盒', loose: true }],
      ['水部街道乐天泉社区示例路8号示例城2层203室', '*', { first: '乐呵呵', loose: true }],
      ['地址：鼓楼区洪山镇怡山社区示例路60号1楼', '*', { first: '荔枝树下', loose: true }],
      ['示例路300号示例商务楼', '*', { first: '石阶' }],
      ['福建福州鼓楼温泉街道河东社区示例路45号-2', '*', { first: '沐沐桥', loose: true }],
      ['【微信位置】示例路26号薄荷糖', '*', { first: '薄荷糖', loose: true }],
      ['鼓楼区示例路十八号', '*', { first: '大象滑梯' }],
      ['思儿亭社区示例里11号一楼', '*', { first: '芃芃草', loose: true }],
    ],
  },
  {
    kind: 'pasted addresses', region: 'jishishan', rows: [
      ['积石山县大河家镇大河社区示例街20号门口', '*', { first: '黄河石', loose: true }],
      ['甘肃临夏积石山吹麻滩镇滨河社区示例路88号', '*', { first: '小河沿', loose: true }],
      ['旧城村示例村道3号附近', '*', { first: '麦垛', loose: true }],
    ],
  },
  {
    kind: 'order', region: 'gulou', voice: true, rows: [
      ['价钱最低的排前面', 'sort=fee', { loose: true }],
      ['今年新开的托育机构', 'sort=filedOn', { loose: true }],
      ['按距离从近到远给我看', 'sort=distance', { here: true, loose: true }],
      ['两岁的哪个便宜', 'age=24&sort=fee'],
    ],
  },
  {
    kind: 'numbers of the plate', region: 'gulou', rows: [
      ['GL-2026-002', '', { first: '石阶' }],
      ['备案编号：GL2025010', '', { first: '石榴籽' }],
      ['12350102MAXT002221', '', { first: '榕须秋千' }],
      ['MAXT0029', '', { first: '种子盒' }],
      ['0591-0000-0229', '', { first: '种子盒' }],
      ['tel:059100000206', '', { first: '小板凳' }],
      ['GL-2023-099', '', { unknownNumber: true, none: true }],
      ['91350102MA00000000', '', { unknownNumber: true, none: true }],
    ],
  },
  {
    kind: 'numbers of the plate', region: 'gulou', voice: true, rows: [
      ['牌子上的备案号是GL2023010', '', { first: '松果口袋', loose: true }],
      ['帮我查零零零零零二三五这个电话', '', { first: '海螺电话', loose: true }],
    ],
  },
  {
    kind: 'numbers of the plate', region: 'jishishan', rows: [
      ['JSS2026001', '', { first: '热炕头' }],
      ['622927MAXT00126L', '', { first: '花椒树' }],
      ['093000000210', '', { first: '杏皮茶' }],
    ],
  },
  {
    kind: 'pinyin', region: 'gulou', rows: [
      ['bohetang', '', { first: '薄荷糖' }],
      ['bht', '', { first: '薄荷糖' }],
      ['fengweizhu youeryuan', '', { first: '凤尾竹', or: 'type=kindergartenClass', loose: true }],
      ['hailuodianhua', '', { first: '海螺电话' }],
      ['xiaodenglongtuoyudian', '', { first: '小灯笼' }],
      ['wuhousandian', '', { first: '午后三点' }],
      ['qiaodongyueguang', '', { first: '桥洞月光' }],
      ['panshanxiaohuoche', '', { first: '盘山小火车' }],
      ['zhongzihe tuoyuyuan', '', { first: '种子盒' }],
    ],
  },
  {
    kind: 'pinyin as people spell it', region: 'gulou', rows: [
      ['buguchangtai', '', { first: '布谷窗台' }],
      ['woliuxinxiang', '', { first: '蜗牛信箱' }],
      ['lanjinxinxiang', '', { first: '蓝鲸信箱' }],
      ['zongbanhua', '', { first: '重瓣花' }],
      ['zaolusan', '', { first: '朝露伞' }],
      ['daxianghuati', '', { first: '大象滑梯' }],
    ],
  },
  {
    kind: 'homophones and look-alikes', region: 'gulou', voice: true, rows: [
      ['帮我找音乐河托育中心', '', { first: '音乐盒' }],
      ['桥动月光', '', { first: '桥洞月光' }],
      ['朋朋草社区托育点', '', { first: '芃芃草', or: 'type=community', loose: true }],
      ['莲篷碗', '', { first: '莲蓬碗' }],
      ['乐哈哈托育园', '', { first: '乐呵呵', loose: true }],
      ['石街联合托育点', '', { first: '石阶' }],
      ['中子盒托育园', '', { first: '种子盒' }],
    ],
  },
  {
    kind: 'homophones and look-alikes', region: 'jishishan', voice: true, rows: [
      ['核头壳', '', { first: '核桃壳' }],
      ['小河颜幼儿园', '', { first: '小河沿', or: 'type=kindergartenClass', loose: true }],
      ['花儿床', '', { first: '花儿窗' }],
    ],
  },
  {
    kind: 'recorded facts', region: 'gulou', voice: true, rows: [
      ['能看监控的托育园', 'cameras=1'],
      ['中午有饭吃的', 'meals=1', { loose: true }],
      ['自己有厨房做饭的托班', 'meals=1', { loose: true }],
      ['证件齐全消防过了的', 'certified=fire', { loose: true, or: 'certified=fire&certified=hygiene' }],
      ['评上示范的托育园', 'demonstration=1', { loose: true }],
      ['公司办的那种托育点', 'type=employer', { loose: true }],
      ['有户外场地可以跑的', 'feature=户外场地', { loose: true }],
      ['可以晚上过夜的托班', 'feature=夜托', { loose: true }],
      ['蒙台梭利的', 'feature=蒙氏', { loose: true }],
      ['有车接送的托育', 'feature=接送', { loose: true, or: 'feature=校车' }],
      ['自闭症的孩子有地方收吗', 'feature=特殊需要支持', { loose: true }],
      ['食品许可证有的', 'certified=food', { loose: true }],
      ['对外招生的单位托儿所', 'outsiders=1', { loose: true, or: 'outsiders=1&type=employer' }],
      ['普惠的A级的有空位的', `affordable=1&grade=A&${WITH_PLACES}`],
    ],
  },
  {
    kind: 'recorded facts', region: 'jishishan', voice: true, rows: [
      ['双语的托儿所有没有', 'feature=双语'],
      ['娃在那儿吃饭不', 'meals=1', { loose: true }],
      ['能住宿的', 'feature=夜托', { loose: true }],
      ['示范的那个托儿所', 'demonstration=1', { loose: true }],
    ],
  },
  {
    kind: 'other pages', region: 'gulou', voice: true, rows: [
      ['育儿补贴一年多少钱', '', { elsewhere: ['subsid', 'support'], maybe: true, loose: true }],
      ['哪里可以打疫苗', '', { elsewhere: ['immunisation', 'places', 'calendar'], maybe: true, loose: true }],
      ['孩子咳嗽流鼻涕怎么办', '', { elsewhere: ['colds'], maybe: true, loose: true }],
      ['我想举报一家没有备案的托育园', '', { elsewhere: ['complaints'], maybe: true, loose: true }],
      ['孩子一直哭怎么哄', '', { elsewhere: ['crying'], maybe: true, loose: true }],
      ['宝宝体温三十九度', '', { elsewhere: ['fever', 'hospital'], maybe: true, loose: true }],
      ['托育机构备案要什么条件', '', { elsewhere: ['operators', 'filing', 'policies', 'questions'], maybe: true, loose: true }],
      ['产假多少天', '', { elsewhere: ['leave'], maybe: true, loose: true }],
    ],
  },
  {
    kind: 'other pages', region: 'jishishan', rows: [
      ['预防接种', '', { elsewhere: ['immunisation', 'places', 'calendar'], maybe: true }],
      ['投诉', '', { elsewhere: ['complaints'], maybe: true }],
      ['烫伤', '', { elsewhere: ['burns'], maybe: true }],
      ['留守儿童', '', { elsewhere: ['parents-working-away', 'grandparents', 'difficulty'], maybe: true }],
    ],
  },
  {
    kind: 'mixtures', region: 'gulou', voice: true, rows: [
      ['孩子一岁半明年三月入托想离东街口近一点不要民办的', 'age=18&sort=distance&start=2027-03&without=nature.forProfit&without=nature.nonProfit', { near: '东街口', loose: true }],
      ['找一个公办的或者普惠的两岁能上一个月两千以内', 'age=24&maxFee=2000&nature=public', { loose: true, unused: ['普惠'] }],
      ['十个月的宝宝全天托要有监控有食堂', 'age=10&cameras=1&meals=1&service=fullDay', { loose: true }],
      ['荷塘月色附近一岁的普惠托班有空位吗', `affordable=1&age=12&${WITH_PLACES}&sort=distance`, { near: '荷塘月色', loose: true }],
      ['温泉街道A级的一岁半全日托四千五以内', 'age=18&grade=A&maxFee=4500&service=fullDay&subdistrict=温泉街道', { loose: true }],
      ['周末能去的计时托一小时六十以内两岁', 'age=24&maxFee=60&service=hourly&weekend=1', { loose: true }],
      ['七点半前能送六点后能接的普惠托育', 'affordable=1&closesAfter=18:00&opensBefore=07:30', { loose: true }],
    ],
  },
  {
    kind: 'mixtures', region: 'jishishan', voice: true, rows: [
      ['尕娃一岁三个月吹麻滩镇普惠的一个月八百以内', 'affordable=1&age=15&maxFee=800&subdistrict=吹麻滩镇', { loose: true }],
      ['俺要公办的管饭的两岁半', 'age=30&meals=1&nature=public', { loose: true }],
      ['汽车站附近一岁半礼拜六也开的', 'age=18&day=6&sort=distance', { near: '汽车站', loose: true }],
      ['过了年三月份送娃娃现在一岁要便宜的', 'age=12&sort=fee&start=2027-03', { loose: true }],
    ],
  },
  {
    kind: 'nonsense', region: 'gulou', voice: true, rows: [
      ['附近有什么好吃的', 'sort=distance', { unused: ['好吃'], maybe: true, here: true, or: '' }],
      ['我要买奶粉', '', { none: true }],
      ['帮我订一张去北京的票', '', { none: true }],
      ['附近的加油站', '', { unused: ['加油站'], maybe: true }],
      ['一岁半的奥特曼', 'age=18', { unused: ['奥特曼'] }],
    ],
  },
]
