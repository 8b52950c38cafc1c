/** Each of these, one to a line. */
const toPattern = (...parts: readonly string[]) => new RegExp(parts.join('|'))

/** How notes above and below a list say which of its centres they mean, and how these and remarks say that care ended. */
export const zhHans = {
  /** A remark that care has ended, in words that are no state. */
  endedState: toPattern(
    '失联|查封',
    '(?<!普惠[^，,。；;]{0,4})摘牌',
    '[已被][^，,。；;]{0,6}(?<!无证)取缔|^取缔$',
    '^(?:该?园)?(?:已经?)?闭园$',
    '(?<!(?:假|节|庆|台风|周末|疫情)[^，,。；;]{0,8})(?:[已被]|永久|(?<![\\d点时分半])起)[^，,。；;\\d]{0,4}闭园(?![一二三\\d])',
    '(?:^|[已被]|[，,。；;起])停止(?:收托|办园|办托|运营|营业|经营|服务)(?=$|[，,。；;）)])',
    '[已被][^，,。；;]{0,2}并入',
    '[已被][^，,。；;]{0,3}撤[点园](?![^，,。；;]*费)|^撤[点园]$',
    '(?:备案|资格)[^，,。；;]{0,4}(?:收回|作废)|[收撤]回备案',
    '(?:^|[，,。；;]|备案)[^，,。；;证险同约费]{0,4}过了?有效期',
    '不再(?!收取|收费|加收|另)[^，,。；;]{0,6}(?:托育(?!费)|收托|婴幼儿)',
    '(?<!幼儿|孩子)已[^，,。；;]{0,4}[转改](?:型|为|办|制为)[^，,。；;]{0,4}(?:幼儿园(?![小中大托]班)|早教|培训)',
    '(?<![费款账][^，,。；;]{0,4})(?:已|被|进入|正在)[^，,。；;]{0,3}清算(?![^，,。；;]{0,4}[费款账])|^(?:破产)?清算中?$',
    '销户|列入[^，,。；;]{0,6}(?:异常|黑名单)',
  ),
  /** What such a clause of a note begins with, behind the name and since when. */
  endedFirst:
    /^(?:负责人|法人|园长)?(?:失联|查封|摘牌|取缔|闭园|停止|并入|撤|收|备案|作废|资格|有效期|过|不再|转|改|破产|清算|销户|列入)/,
  /** Since when, by whom or why, before a state. */
  sinceWhen:
    /^(?:的?备案(?=[已于被到过注撤失])|[于自从在被经均都也现起末底初:：]|\d{2,4}[年./-]|\d{1,2}[月./-]|\d{1,2}[日号]?(?=起|已|停|暂|注|关|撤|$)|[上中下]旬|已经?|目前|主动|自行|依法|正式|申请后|因[^，,。；;]{1,12}?(?=[停关注暂歇倒被撤吊]|已)|[^，,。；;]{0,6}卫健[局委])+/,
  /** It goes on after all. */
  overAgain: /[已现又后起][^，,。；;]{0,3}(?:恢复|复[业园课托工])|重新[开营]|^恢复/,
  /** Which of the centres a note means, by their colour: nobody can tell. */
  byColour:
    /[红黄橙灰蓝绿紫][色底字]|标[红黄橙灰蓝绿紫]|底色|背景色|颜色|加粗|粗体|斜体|删除线|下划线/,
  /** A note on some of which it does not say which: 其中2家停业, 第2家已停业. */
  someOnly:
    /^(?:(?:注|备注|附注|说明)\d*[:：])?(?:其中|另?有)?(?:第?[\d一二两三四五六七八九十]+[家所个行]|序号[\d、—～~-]+|部分)(?:托育)?(?:机构|园所?)?(?:的|为)*([^，,。；;、]+)[。.]?$/,
  /** What tells the clerks what to do, and what says who is not in the list any more. */
  asksOfClerk: /[请须应]|填写|填报/,
  leftList: /删[去除掉](?!线)|移[出除]|[未不][再]?列入|不在(?:本|此)?(?:名单|表)|另[见附行]/,
  inBrackets: /[（(][^（）()]*[)）]/gu,
  /** A mark that a note explains. */
  markOfNote: /[★☆*＊※△▲▽▼●○◆◇■□#＃†‡]/u,
  /** Marks that are explained, and as what: 带★的, 标*的, ※为, ※已停办. */
  explainedMark:
    /(?:^|[带标有加注打画])["“‘「]?((?:[★☆*＊※△▲▽▼●○◆◇■□#＃†‡][、和或]?)+)["”’」]?(.+)$/u,
  markExplained:
    /[带标加注打画]有?["“‘「]?[★☆*＊※△▲▽▼●○◆◇■□#＃†‡]|[★☆*＊※△▲▽▼●○◆◇■□#＃†‡]["”’」]?(?:号|标[记注识])?(?:的|者|为|是|系|指|表示|代表)/u,
  /** A mark before something that may be what it means, or a title that it adorns. */
  bareMark: /^[★☆*＊※△▲▽▼●○◆◇■□#＃†‡](?!为|是|系|指|表示|代表|的|者|号)/u,
  /** What stands around the state of those with a mark. */
  ofMarked:
    /^(?:号|标[记注识]|的|者|为|是|系|指|表示|代表|均|[:：=-]|(?:托育)?(?:机构|园所?|单位))+|(?:的)?(?:托育)?(?:机构|园所?|单位)$/gu,
  /** Where sentences and clauses of a note end. */
  beginsNote: /^(?:注|备注|附注|说明|注意|温馨提示)\d*[:：]/,
  sentenceEnd: /[。；;！!]/,
  clauseEnd: /[，,]/,
  anyEnd: /[，,。；;！!]/,
  /** A clause that explains a mark is whole. */
  isStatement: /为|是|表示|代表/,
  /** Names, for each of which stands a letter of a private plane: 甲、乙和丙. */
  subject: /^(?:[\u{F0000}-\u{FFFFD}][”"’」]?(?:[（(][^（）()]*[)）])?(?:[、和与及“"‘「]|以及)*)+/u,
  /** What may stand before the name that a note is about. */
  beforeName:
    /^(?:[（(“"‘「★☆*＊※●○◆■]|\d{1,2}[.、．)）]|其中|另外?|现|目前|截[至止]|\d{2,4}年|\d{1,2}月|\d{1,2}日|年?底|月?[底末]|起|[我本全]区|辖区内?|[:：])*$/u,
  /** Lines above a list that are no title of it. */
  noTitle: /^(?:注|备注|附注|说明|注意|温馨提示|填表说明)\d*[:：]|[请须应]|填写|填报要求/,
} as const
