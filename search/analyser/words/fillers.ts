/*
 * What people say around a question, above all when they dictate it. None of it is ever looked for.
 */

const words = (text: string) => text.trim().split(/\s+/u)

/** Dropped wherever they stand: no name has them, or it is protected by the vocabulary. */
const PHRASES = words(`
  我想请问一下 我想问一下 想请问一下 请问一下 想问一下 我问一下 问一下 想问问 问问 请问 问下 想问 咨询一下 打听一下 打听 咨询 想问下 请教一下 请教
  麻烦问一下 麻烦帮我 麻烦你 麻烦您 麻烦 谢谢你 谢谢您 谢谢啦 谢谢了 谢谢 多谢 谢了 感谢 辛苦了 辛苦 拜托 劳驾
  帮我找一下 帮我找找 帮我找个 帮我找 帮我查一下 帮我查 帮我看一下 帮我看看 帮我推荐 帮忙找一下 帮忙找 帮忙 帮我 帮找 帮着
  给我找一下 给我找个 给我找 给我推荐 给推荐 给介绍 给我 查一下 查询 查查 看一下 看看 找一下 找找 找一个 找个 找一家 找家 找间
  求推荐 求介绍 求助 求问 报一个 报个 有哪几家 哪几家
  搜一下 搜索 推荐一下 推荐 介绍一下 介绍 说一下 讲一下 告诉我 告诉 列出来 列出 列一下
  有没有什么 有没有可以 有没有能 有没有 有木有 有没 有什么样 有什么 有哪些 有哪家 有哪里 有啥 有几家 有几个 有多少家 有多少 还有没有 还有吗 有吗 有呢
  哪里可以 哪里能 哪里有 哪儿能 哪儿有 哪有 在哪里 在哪儿 在哪 哪里 哪儿 哪家 哪个 哪些 哪一家 哪种 哪搭有 哪搭 哪达有 哪达 阿里有 阿搭有 阿达有
  啥地方 什么地方 什么样的 什么样 什么时候 什么 怎么样 怎么办 怎么弄 怎么 咋样 咋办 咋弄 咋么 咋个 咋 啥子 啥 如何 多大 几家
  能不能上 能不能送 能不能接 能不能收 能不能 可不可以 行不行 好不好 要不要 是不是 会不会 收不收 有不有 可以吗 可以不 行吗 行不 好吗 对吧 对不对 成不成
  可以上吗 可以送吗 可以收吗 能上吗 能送吗 能收吗 能去吗 收吗 要吗 可以上 可以送 可以收 可以接 可以去 可以带 可以 能够 能上 能送 能接 能收 能带 能去 会收 愿意收
  我想找 我要找 我想要 想要找 想找个 想找 要找 我想 我要 想要 想让 想给 想把 想上 想送 要上 要送 需要 打算 准备 计划 希望 最好是 最好 就想 就要
  比较好 好一点 好一些 好点 靠谱点 靠谱 靠得住 放得下心 让人放心 放心的 正规的 正规 不错的 不错 口碑好 评价好 环境好 条件好 老师好 专业的
  没人带 没人看 没人管 没人照顾 没时间带 没空带 没空 没时间 没有人带 没有人看 要上班 上班族 我们上班 我上班 大人上班 父母上班 爸妈上班 都上班 双职工 出去打工 打工 上班去 白天上班 带不动 带不了 看不过来 忙不过来 顾不上 顾不过来
  这样的 那样的 那个 这个 那种 这种 这样 那样 就是说 就是 然后呢 然后 另外 的话 一下 一个 一家 一点 有点 有些 一些 比如说 比如 例如 反正 其实 应该 大家 各位
  你好 您好 哈喽 在吗 宝妈们 宝妈 宝爸 姐妹们 亲们 各位家长 家长们 大神 不好意思 打扰一下 打扰了 打扰
  不知道 知道吗 知道 晓得 想了解一下 想了解 了解一下 了解 听说 听人说 认识
  名单 名录 一览表 一览 列表 清单 目录 大全 地址 联系电话 电话号码 电话 联系方式 位置 情况 信息 详情 排名 排行榜 排行 收费标准 价格表 收费情况 学位
  报名 招生吗 招生 招收 接收 适合 合适 适宜 大概 差不多 左右的 以上的 评估等级 评估 评级 等级 质量
  我们家 我们小区 咱们家 咱们 咱家 我家 俺们 俺家 他家 她家 家里头 家里 家的
  那边 这边 那里 这里 那儿 这儿 附近 里面 里头 边上 旁边 周围 县上 县里 镇上 乡上 乡里 区里 市里 村上 村里 街上 全区 全县 本区 本县 当地 本地
  去上 去托 上个 上一个 上个好 送进 送到 送去 送过去 放到 放在 放进 托付 照顾 照看 看管 看孩子 带孩子 带娃娃 带娃 看娃娃 看娃 管娃 哄娃 养娃
  今年 明年 现在 目前 最近 马上 快要 快 已经 刚刚 刚好 正好 周岁 岁数 年龄 月龄 个月 多大的 一天 每天 天天 平时
  两个孩子 两个娃娃 两个娃 两个宝宝 两个小孩 三个孩子 俩孩子 俩娃娃 俩娃 俩宝 双胞胎 龙凤胎 二胎 三胎 一起上 一起送 一起 同时
  或者 还是 以及 都可以 都行 也可以 也行 均可 随便 无所谓
`)

/** Dropped where nothing else is left beside them: 8个月的宝宝, but not 宝宝树. */
const NOUNS = words(`
  宝宝们 宝宝 宝贝 宝儿 宝 孩子们 孩子 小孩子 小孩儿 小孩 小朋友们 小朋友 小娃娃 小娃 婴儿 幼儿 婴幼儿 娃娃 娃儿 娃子 娃 尕娃娃 尕娃 尕宝 尕 崽崽 崽 囝 囡 小家伙 小不点 小宝贝 小宝 大宝 二宝 三宝
  老大 老二 老三 老幺 哥哥 弟弟 姐姐 妹妹 大的 小的 大孙子 小孙子 孙子 孙女 外孙子 外孙女 外孙 儿子 女儿 闺女 姑娘 小子 丫头 男宝 女宝 男孩 女孩 男娃 女娃
  他奶奶 奶奶 爷爷 外婆 外公 姥姥 姥爷 阿婆 阿公 婆婆 妈妈 爸爸 爸妈 父母 家长 老人家 老人 大人 老公 老婆 媳妇 亲戚 朋友 同事 邻居
  我们 咱 俺 我 你们 你 您 他们 他 她 它 自己 人家 家 人 谁 学校 园子 幼托班 班 园 地方 机构 单位 小区 附近 儿 号
`)

/** Verbs and joints of a sentence, one or two characters. */
const JOINTS = words(`
  有 没 找 搜 查 上 送 收 在 要 想 能 会 可 去 接 带 看 管 托 问 请 帮 给 让 叫 把 被 对 到 来 是 为 跟 与 和 或 及 同 还 也 都 就 才 再 又 只 先 快 很 太 最 更 挺 蛮 好 大 小 多 少 点 些 个 几 俩 间 所 种 样 边 里 外 头 内 入 读 进 选 住 开 离 从 往 当 等 满 约 行 成 吃 睡 玩 放 写 说 讲 用 做 办 需 应 该 且 但 那 这 此 每 各 全 半 者 之 其 至
  阿里 阿搭 阿达 一 两 三
`)

/** Particles; none begins or ends a name. */
const PARTICLES = words(
  '的 地 得 了 着 过 吗 呢 吧 呀 啊 哦 噢 喔 嗯 唔 额 呃 呗 啦 嘛 么 哈 哎 嘿 唉 诶 欸 喂 哟 呐 咧 哩 嘞 哇 滴 哒 嗷 噻 撒',
)

const longestFirst = (list: readonly string[]) => list.toSorted((a, b) => b.length - a.length)

/** Every phrase, wherever it stands. */
export const ALL_FILLERS = new RegExp(longestFirst(PHRASES).join('|'), 'gu')

export type FillerKind = 'noun' | 'joint' | 'particle'

/** Every short filler at the beginning of what is read, the longest first. */
export const SHORT_FILLERS: ReadonlyMap<string, FillerKind> = new Map([
  ...NOUNS.map((word) => [word, 'noun'] as const),
  ...JOINTS.map((word) => [word, 'joint'] as const),
  ...PARTICLES.map((word) => [word, 'particle'] as const),
])

/** Of these, what stands right before a name (找小太阳); others begin names as well (大象, 小太阳, 上渡). */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  words('有 没 找 搜 查 在 去 要 想 问 请 帮 给 让 到 是 和 或 跟 与 及 还 也 都 就'),
)
