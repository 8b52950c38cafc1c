type Words = (count: number) => string

const say =
  (words: string): Words =>
  () =>
    words

/** What to do about each problem of a form, by its code; the same words in the summary and at the field. */
export const PROBLEM_TEXT = {
  placeMissing: say('选一家机构；名单里没有，就选“不在名单里”'),
  centreUnknown: say('名单里没有这家机构。重新搜一下，或选“不在名单里”'),
  unlistedNameMissing: say('写上机构的名字；不知道名字，就写招牌上的字，或大家怎么叫它'),
  unlistedAddressMissing: say('写上机构在哪里：路名门牌，或小区和楼栋'),
  matterMissing: say('选最接近的一项；说不准，就选最后一项'),
  narrativeMissing: say('写一写发生了什么'),
  tooLong: (count) => (count ? `多了${count}个字，删掉一些再继续` : '太长了，至少要删掉一半再继续'),
  containsQueryCode: say('这段文字里有查询码。查询码只该您一个人知道，先把它删掉'),
  whenMissing: say('填上大概的年份，或勾选“记不清”'),
  whenImpossible: say('日历上找不到这个日期。年份写4位数，月份写1到12；日子记不清可以空着'),
  whenInFuture: say('这个日期还没有到，填事情发生的日子'),
  contactMissing: say('选一种：匿名，或让我们能联系到您'),
  phoneMissing: say('写上能找到您的电话；不想留电话，就选“匿名”'),
  phoneUnreadable: say('这个号码读不出来。写手机号，或带区号的座机；有分机就写“转”和分机号'),
  consentMissing: say('同意的话，在这一行打勾；不同意，也可以打12345投诉'),
  fileMissing: say('先选择文件，再点“添加”；没有要添加的，直接点“继续”'),
  fileEmpty: say('这个文件是空的，换一个再添加'),
  fileTooLarge: say('文件太大：照片最多40 MB，视频录音100 MB，PDF 10 MB。截图或剪短再添加'),
  fileType: say('这种文件收不了，换成照片、PDF、MP4视频或MP3、M4A录音再添加'),
  fileIsHeic: say('这是HEIC照片，这里打不开。在手机上打开它，截一张图，添加截图就行'),
  fileLocked: say('这个PDF要密码才能打开。去掉密码，或把里面的内容截图，再添加'),
  fileUnreadable: say('这个文件打不开，可能没有存完整。换一个，或截一张图再添加'),
  recordingUnreadable: say(
    '这段视频或录音打不开，可能没有存完整。在手机上能播放的，重新存一份再添加',
  ),
  fileTooManyPixels: say('这张照片太大，这里打不开。在手机上打开它，截一张图，添加截图就行'),
  fileTooComplex: say('这个文件太复杂，检查不了。打开它，截一张图，添加截图就行'),
  fileNotUploaded: say('文件没有传完，再试一次；网络不好，也可以先不添加'),
  uploadBusy: say('现在上传的人多，没有收下。过一分钟再试；急的话，可以先不添加'),
  noRoom: say('现在存放文件的地方满了，这个没有收下。投诉可以不带它先交，交了以后还能补'),
  notStored: say('网站现在存不进文件，没有收下。过几分钟再试；急的话，可以先不添加'),
  filesTooMany: (count) => `最多可添加${count || 20}个文件，删掉一个再添加`,
  filesTooLarge: (count) => `所有文件加起来不能超过${count || 200} MB，删掉一个再添加`,
  caseIsOver: say('文件没有加进去：这件投诉刚刚办结或撤回，可以另写一件'),
  referenceMissing: say('写上受理编号，一共8位字母和数字'),
  codeMissing: say('写上查询码，一共16位数字'),
  changedElsewhere: say('另一个页面改过这一项。两边写的都在下面，选一种再继续'),
  centreChanged: say('另一个页面换了机构。先看看这一项还对不对，再点“继续”'),
  noteMissing: say('写上您想说的内容'),
} as const satisfies Record<string, Words>

/** Words around problems. */
export const PROBLEMS_TEXT = {
  ofFile: (name: string, problem: string) => `“${name}”没有添加：${problem}`,
  titlePrefix: '错误：',
  summary: '有问题需要更正',
  /** Read aloud before the words at a field. */
  prefix: '错误：',
} as const
