// biome-ignore-all format: one saying a line
import type { Group } from '#tests/search/sayings/saying.ts'

/** Near what, pasted addresses with dirt on them, WeChat's own writing of a place. */
export const PLACES: readonly Group[] = [
  {
    kind: 'near a named place', region: 'gulou', rows: [
      ['离鼓楼区中心点近的', 'sort=distance', { near: '中心点' }],
      ['鼓楼区中心点附近', 'sort=distance', { near: '中心点' }],
      ['鼓楼区中心点旁边', 'sort=distance', { near: '中心点' }],
      ['鼓楼区中心点周边的托育', 'sort=distance', { near: '中心点' }],
      ['靠近鼓楼区中心点的普惠托育', 'affordable=1&sort=distance', { near: '中心点' }],
      ['鼓楼区中心点500米以内', 'radius=500&sort=distance', { near: '中心点' }],
      ['鼓楼区中心点3公里内', 'radius=3000&sort=distance', { near: '中心点' }],
      ['附近1公里', 'radius=1000&sort=distance', { here: true }],
      ['附近的', 'sort=distance', { here: true }],
      ['500米以内的托育', 'radius=500&sort=distance', { here: true, or: 'radius=500' }],
      ['离宝龙城市广场近的', '', { unused: ['宝龙城市广场'], maybe: true }],
      ['协和医院附近 2岁', 'age=24', { unused: ['协和医院'] }],
    ],
  },
  {
    kind: 'near a named place', region: 'gulou', voice: true, rows: [
      ['我家在鼓楼区中心点旁边有没有两岁能上的', 'age=24&sort=distance', { near: '中心点', loose: true }],
      ['从鼓楼区中心点走路过去近一点的托班', 'sort=distance', { near: '中心点', loose: true }],
      ['我上班的地方在鼓楼区中心点附近想找个全天托', 'service=fullDay&sort=distance', { near: '中心点', loose: true }],
      ['最靠近鼓楼区中心点的是哪一家', 'sort=distance', { near: '中心点', loose: true }],
      ['帮我找我家附近的托班', 'sort=distance', { here: true }],
      ['走路十分钟能到的托儿所', '', { here: true, loose: true, or: 'sort=distance', maybe: true }],
    ],
  },
  {
    kind: 'near a named place', region: 'jishishan', rows: [
      ['离积石山县中心点近的', 'sort=distance', { near: '中心点' }],
      ['积石山县中心点附近 一岁半', 'age=18&sort=distance', { near: '中心点' }],
      ['积石山县中心点5公里以内', 'radius=5000&sort=distance', { near: '中心点' }],
      ['附近有没有看娃的', 'sort=distance', { here: true, loose: true }],
    ],
  },
  {
    kind: 'near a named place', region: 'jishishan', voice: true, rows: [
      ['积石山县中心点跟前有没有托儿所', 'sort=distance', { near: '中心点', loose: true }],
      ['俺家跟前有没有收尕娃的', 'sort=distance', { here: true, loose: true }],
      ['大墩村有没有幼儿园收两岁的', 'age=24', { first: '梨花渡', loose: true }],
    ],
  },
  {
    kind: 'pasted addresses', region: 'gulou', rows: [
      ['福州市鼓楼区鼓东街道开元社区示例路88号1至2层', '*', { first: '云朵邮局' }],
      ['福建省福州市鼓楼区东街街道军门社区示例巷28号旁', '*', { first: '重瓣花', loose: true }],
      ['军门社区示例巷28号一层', '*', { first: '重瓣花', loose: true }],
      ['示例巷28号', '*', { first: '重瓣花' }],
      ['鼓楼区示例路240号', '*', { first: '纽扣森林托育园（五凤园）' }],
      ['五凤街道左海社区示例路77号内', '*', { first: '海螺电话', loose: true }],
      ['洪山镇象山社区示例路5号（近地铁站）', '*', { first: '晴天雨靴', loose: true }],
      ['华大街道体育中心社区示例路300号示例商务楼2楼', '*', { first: '石阶', loose: true }],
      ['示例路19号-1', '*', { first: '种子盒', loose: true }],
      ['安泰街道于山社区示例路100号附近', '*', { first: '榕须秋千', loose: true }],
      ['台江区示例路300号', '*', { first: '石阶', loose: true }],
      ['福州鼓楼怡山社区示例路60号 对面', '*', { first: '荔枝树下', loose: true }],
      ['中国福建省福州市鼓楼区水部街道莲宅社区示例里6号 邮政编码:350001', '*', { first: '莲蓬碗', loose: true }],
      ['示例路１６６号３层', '*', { first: '蓝鲸信箱' }],
      ['鼓东街道树兜社区，示例路，166号', '*', { first: '蓝鲸信箱' }],
      ['示例大厦2层', '*', { first: '半块饼干' }],
    ],
  },
  {
    kind: 'pasted addresses', region: 'gulou', voice: true, rows: [
      ['示例路八十八号', '*', { first: '云朵邮局' }],
      ['开元社区示例路八十八号那家', '*', { first: '云朵邮局', loose: true }],
      ['示例巷二十八号的托育', '*', { first: '重瓣花' }],
      ['在示例路三百号商务楼的那个托育点', '*', { first: '石阶', loose: true }],
      ['三坊七巷那个示例巷三十三号', '*', { first: '弹珠巷', loose: true }],
    ],
  },
  {
    kind: 'WeChat places', region: 'gulou', rows: [
      ['【位置】福州市鼓楼区鼓东街道开元社区示例路88号1至2层', '*', { first: '云朵邮局', loose: true }],
      ['[位置]云朵邮局托育园 福建省福州市鼓楼区示例路88号', '*', { first: '云朵邮局', loose: true }],
      ['[位置] 示例巷28号', '*', { first: '重瓣花', loose: true }],
      ['我在这里：福州市鼓楼区温泉街道汤门社区示例里16号', '*', { first: '松果口袋', loose: true }],
      ['位置分享\n大象滑梯托育园\n福州市鼓楼区洪山镇金牛山社区示例路18号', '*', { first: '大象滑梯', loose: true }],
      ['地址：福州市鼓楼区南街街道柳河社区示例路54号', '*', { first: '一行白鹭', loose: true }],
      ['地址:示例路136号 电话:0591-00000238', '*', { first: '石榴籽', loose: true }],
      ['薄荷糖托育园(屏山社区示例路26号)', '*', { first: '薄荷糖', loose: true }],
      ['📍示例路77号海螺电话托育园', '*', { first: '海螺电话', loose: true }],
      ['「慢半拍托育园」福州市鼓楼区洪山镇国光社区示例路2号', '*', { first: '慢半拍', loose: true }],
      ['福建省福州市鼓楼区示例路45号沐沐桥托育园（导航）', '*', { first: '沐沐桥', loose: true }],
    ],
  },
  {
    kind: 'pasted addresses', region: 'jishishan', rows: [
      ['甘肃省临夏州积石山县吹麻滩镇城东社区示例街16号', '*', { first: '石榴花', loose: true }],
      ['大河家镇大墩村示例路12号旁边', '*', { first: '梨花渡', loose: true }],
      ['积石山县居集镇居集社区示例街5号2楼', '*', { first: '杏皮茶', loose: true }],
      ['【位置】积石山县癿藏镇幸福苑社区示例路7号', '*', { first: '尕豆豆', loose: true }],
      ['临夏回族自治州积石山保安族东乡族撒拉族自治县银川镇椒乡社区示例街9号', '*', { first: '花椒树', loose: true }],
      ['刘集村示例村道20号', '*', { first: '核桃壳' }],
    ],
  },
  {
    kind: 'order', region: 'gulou', rows: [
      ['便宜的', 'sort=fee'],
      ['最便宜的托班', 'sort=fee'],
      ['价格从低到高', 'sort=fee'],
      ['最近的', 'sort=distance', { here: true }],
      ['离我最近的托育', 'sort=distance', { here: true }],
      ['新开的', 'sort=filedOn'],
      ['最新备案的', 'sort=filedOn'],
      ['2岁 便宜的', 'age=24&sort=fee'],
      ['普惠 由近到远', 'affordable=1&sort=distance', { here: true }],
    ],
  },
  {
    kind: 'order', region: 'gulou', voice: true, rows: [
      ['哪家最便宜', 'sort=fee'],
      ['有没有新开的托育园', 'sort=filedOn'],
      ['离家近一点的', 'sort=distance', { here: true }],
      ['哪个离我最近', 'sort=distance', { here: true }],
      ['给我找一个收费最低的', 'sort=fee'],
      ['刚开没多久的托班', 'sort=filedOn', { loose: true }],
      ['一岁半的最便宜的是哪一家', 'age=18&sort=fee'],
    ],
  },
  {
    kind: 'order', region: 'jishishan', rows: [
      ['便宜些的', 'sort=fee'],
      ['新开的托班', 'sort=filedOn'],
      ['近些的', 'sort=distance', { here: true }],
      ['哪搭便宜', 'sort=fee', { loose: true }],
    ],
  },
]
