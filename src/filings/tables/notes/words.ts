/** How notes above and below a list say which of its centres they mean. */
export const zhHans = {
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
  /** What may stand before the name that a note is about. */
  beforeName:
    /^(?:[（(“"‘「★☆*＊※●○◆■]|\d{1,2}[.、．)）]|其中|另外?|现|目前|截[至止]|\d{2,4}年|\d{1,2}月|\d{1,2}日|年?底|月?[底末]|起|[我本全]区|辖区内?|[:：])*$/u,
  /** Lines above a list that are no title of it. */
  noTitle: /^(?:注|备注|附注|说明|注意|温馨提示|填表说明)\d*[:：]|[请须应]|填写|填报要求/,
} as const
