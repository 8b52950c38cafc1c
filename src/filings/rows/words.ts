/** What a clerk reads of a row, of values that do not fit, and the words of cells and rows that say nothing. */
export const zhHans = {
  /** Cells that say nothing. */
  blankWords: [
    '',
    '-',
    '--',
    '—',
    '——',
    '/',
    '\\',
    '无',
    '暂无',
    '未提供',
    '未填',
    '不详',
    '空',
    'n/a',
    'null',
    '#',
  ] as readonly string[],
  /** Characters that an earlier program could not write: nobody knows what stood there. */
  lostCharacters:
    /锟斤|斤拷|烫烫烫|屯屯屯屯|[\uE000-\uEFFF\uF100-\uF8FF]|^[\uF000-\uF0FF]+$|\?{3,}/u,
  /** In a sentence this is a question; in a name it is a character that was lost. */
  lostInName: /\p{Script=Han}\?\p{Script=Han}/u,
  /** The day beside a state: 已备案（2024.3.2）. */
  dayOfState: /[（(](\d{4}[^（）()]+)[)）]$/,
  /** What lists put before a name: ★示例托育园, 1、示例托育园. */
  marksBeforeName:
    /^(?:(?:[★☆●○◆◇■□▲△※#＃✓√\s]|【(?:普惠|示范|新|公办|民办)】)+(?=[\p{Script=Han}A-Za-z0-9])|(?:[（(]\d{1,3}[)）]|\d{1,3}[、．.]|[一二三四五六七八九十]{1,3}、|[①-⒛])\s*(?=\p{Script=Han}))/u,
  /** A name of nothing but Chinese characters that ends as most do. */
  plainName: /^[\u4E00-\u9FFF]*(?:园|中心|公司|[所点])$/,
  quotedName: /^[“"《「『〈]([^“”"《》「」『』〈〉]+)[”"》」』〉]$/u,
  /** A name holds a word at least. */
  wordOfName: /\p{Script=Han}{2}|[A-Za-z]{2}/u,
  /** What lists put behind a name: the mark of a note, a point, a telephone, the number of a paper, what is new of the centre. */
  behindName: [
    /(?:[*＊※★☆△▲▽▼●○◆◇■□#†‡§✓√¹²³⁰-⁹①-⒛]+|\[\d{1,2}\]|〔\d{1,2}〕|【\d{1,2}】|\^\d{1,2}|[。、，；;,.:：]+)$/u,
    /[（(【[]?(?:见?备?注|见备注|说明)\d{0,2}[)）】\]]$|(?<!关)注\d{1,2}$/u,
    /(?<!\d)[（(【[\s]*(?:(?:联系|咨询|招生|服务)?(?:电话|热线)|座机|tel)?[.:：\s]*(?<!\d)(?:[（(]?0\d{2,3}[)）]?[-—－\s]*)?[2-9]\d{6,7}[)）】\]]?$/iu,
    /[（(【[](?:备案|登记|统一社会|信用)[^（()）]*(?:号|代码)[^（()）]*[)）】\]]$/u,
    /[（(【[](?:原名?|曾用名|旧名)(?:为|是|叫)?[:：]?[^（()）]{2,30}(?:园|中心|公司|所|点|托育|早教)[)）】\]]$/u,
    /[（(【[](?:20\d\d年?(?:\d{1,2}月)?)?(?:新增?|新增备案|新备案|新开|续期?|延续|变更|换证|首次|(?:普惠|非?营利)性?(?:托育)?(?:机构|园)?|公办|民办|公建民营|公办民营|民办公助|[省市区县]?级?示范(?:园|机构|单位)?|试点(?:单位)?|(?:[全半]日|计时|临时)托|托幼一体|暂定名?|重复|含分园|详?见附件|同上)[)）】\]]$/u,
  ] as readonly RegExp[],
  /** Its former name, behind a name. */
  formerName: /^[（(【[](?:原名?|曾用名|旧名)(?:为|是|叫)?[:：]?(.+)[)）】\]]$/u,
  mobileAnnounced: /(?:(?:联系|咨询|招生)?(?:电话|手机|热线)(?:号码?)?|tel)?[.:：]?/,
  /** A number, a letter or a day that may belong to a name or to the list, what was said of another name, and what is none in full. */
  doubtfulName:
    /^\p{Script=Han}{2,3}$|[（(【[](?:已?过户|已?合并|更名中|改制|重名|存疑|待核实|待确认)[^（()）]*[)）】\]]$|(?:园|中心|所|点|公司|托育)(?:[（(]?\d{1,2}[)）]?|[（(]?[A-Za-z][)）]?|[?？]|\d{4}[.年/-]\d.*)$|\s\S*\d{3,}\S*$|[（(【[](?:已?更名|改名|现名|现为|变更为).*[)）】\]]$/u,
  /** A cell of a paper: its number, and its last day or the day it was issued. */
  paperNumber:
    /^(?:证?号|编号)?[:：]?\s*([A-Za-z]{0,4}\d{6,}|[^，,。]{1,20}[〔[(（]\d{4}[〕\])）]第?\d+号?)$/,
  paperUntil:
    /^(.*?)[\s,，;；、(（]*(?:有效期?)?(?:截[至止]|至|到)[:：]?\s*(\d{4}[^\s，,;；()（）]+?)(?:止)?[)）]?$/,
  paperIssued: /^(.+?)[\s]*[（(](\d{4}[^()（）]+)[)）]$/,
  /** A heading whose cells say yes or no: 是否备案, 备案与否. */
  asksWhetherFiled: /是否.*备案|备案[与]?否/,
  filed: '已备案',
  notFiled: '未备案',
  /** Whether a name may hold a state at all, so that most names are looked at once. */
  stateInName:
    /注销|撤[销回]|吊销|终止|取消|[停关]|歇业|休园|倒闭|解散|清退|退出|失效|[到过]期|备案|在建|建设中|筹|审核|公示|[未待][开运营]|不再|[搬迁拆]|转让|空置|失联|查[无封]|取缔|责令|整改|无证|非法|黑名单|异常|冻结|拟[）)】\]]/,
  /** Where a name holds one: in brackets; before or after it with a mark between; after it with 已: 示例园已注销. */
  marksOfName: [
    /[(（【[［〔〖〈《「『{｛<＜﹝]([^()（）【】[\]［］〔〕〖〗〈〉《》「」『』{}｛｝<>＜＞﹝﹞]{1,30})[)）】\]］〕〗〉》」』}｝>＞﹞]/gu,
    /^([^-—–－·•:：|｜/／_\s]{2,12})[-—–－·•:：|｜/／_\s]+/gu,
    /[-—–－·•:：|｜/／_\s]+([^-—–－·•:：|｜/／_\s]{2,20})$/gu,
    /((?:已|现|被)[注撤吊停关歇暂失到过取查]\p{Script=Han}{1,6})$/gu,
    /((?:尚|暂)?[未待]备案)$/gu,
  ],
  /** What a state in a name begins with; other words are part of the name. */
  stateMark:
    /^(?!.*已经?整改)(?:[\d年月日.,/-]|已经?|现|被|于|自|从|目前|正在|临时|暂时?(?!停)|拟|即将|将|申请|备案)*(?:注销|撤[销回备]|吊销|终止|取消|停[办业托运园课止用]|暂停|歇业|休[园业]|关停|关闭|关园$|倒闭|解散|清退|退出|失效|[到过逾超]期|中$|[未待无没不][^,。;]{0,4}备案|在建|建设中|筹(?:[建备]|$)|待审|审核中|公示(?:[中期]|$)|[未待](?:开[业园办]|运营|营业)|不再(?:营业|运营|经营|办|开[办园业]|提供|从事|托育|收托|备案|招生$)|(?:搬(?:[迁离走空至到]|$)|迁[出走往]|拆[迁除](?=中?$|[,，;；]))(?!安置|户|小区|新村|房|点|后)|转让|空置|失联|查无|(?:(?:查封|取缔|冻结)中?|(?:责令)?(?:限期|立即)?(?:整改|改正|关停)(?:中|期间?)?|责令停[业办].*|无证(?:无照|照|经营|办[学园]|开办|运营)*|非法(?:办[学园]|经营|开办|运营|托育)*(?:机构|场所)?|列?入?(?:黑名单|(?:经营)?异常(?:经营)?(?:名[录单])?)|拟)(?:$|[,，;；]))/,
  /** A note beside an address that says where, and not what became of the centre: 关闭的小学内, 搬迁集中区1号楼. */
  placeMark:
    /^(?!已)[^，,;；]*(?:[内旁边侧前后处号楼室层巷路街村房点站地区院校店场馆庙]|中心|对面|附近|隔壁|改[建造]|至此)$/u,
  issues: {
    'mark-before-name': {
      severity: 'hint',
      what: '名称“{value}”前面的记号没有发布',
      fix: '记号有意思的（如普惠、示范），请写在相应的列',
    },
    'remark-in-name': {
      severity: 'hint',
      what: '“{value}”后面的“{detail}”不是名称，没有当作名称发布',
      fix: '名称列只写登记证书上的全称；电话、编号、备注请写在相应的列',
    },
    'name-doubtful': {
      severity: 'value',
      what: '名称“{value}”看不出是不是登记的全称，或末尾夹着别的字，照原样发布',
      fix: '照登记证书改正；记号、日期、更名情况请写在别的列',
    },
    'mobile-in-name': {
      severity: 'value',
      what: '名称里写着手机号码，为保护个人信息，号码没有发布',
      fix: '删除名称里的手机号码；机构对外公布的电话写在“联系电话”列',
    },
    'personal-id-number': {
      severity: 'row',
      what: '单元格里有公民身份号码，为保护个人信息，这一行没有发布',
      fix: '删除身份证号码后重新放入；公开名单不需要任何个人证件号码',
    },
    'personal-mobile': {
      severity: 'value',
      what: '单元格里有手机号码，可能是个人号码，为保护个人信息，这一格没有发布',
      fix: '删除这一格里的手机号码；机构对外公布的电话写在“联系电话”列',
    },
    'personal-account': {
      severity: 'value',
      what: '单元格里有“{value}”，像是银行卡号或账号，没有发布',
      fix: '删除这一格里的卡号、账号；存管银行只写银行名称，证照编号写在“……号”列',
    },
    'personal-contact': {
      severity: 'value',
      what: '单元格里有“{value}”，像是个人的邮箱、微信或 QQ 号，为保护个人信息，这一格没有发布',
      fix: '删除这一格里的邮箱、微信和 QQ 号；对外公布的写“网址”或“联系电话”列',
    },
    'hidden-row': {
      severity: 'hint',
      what: '这一行在表格里是隐藏的，仍按名单内容发布',
      fix: '不应公布的请删除该行，不要只隐藏',
    },
    'photos-without-statement': {
      severity: 'value',
      what: '没有声明照片里没有人脸，这一格的照片没有发布',
      fix: '确认每张照片里都没有人脸后，在同一行的“照片无人脸”列填“是”；有人脸的换一张',
    },
    'out-of-range': {
      severity: 'value',
      what: '“{value}”超出合理范围（{detail}），没有发布',
      fix: '核对数值和单位',
    },
    'too-long': {
      severity: 'value',
      what: '单元格超过 {detail} 字，没有发布',
      fix: '缩短文字，或检查是否粘贴了别处的内容',
    },
    'control-characters': {
      severity: 'value',
      what: '单元格里有看不见的控制字符，没有发布',
      fix: '删除该单元格，手工重新输入',
    },
    'characters-lost': {
      severity: 'value',
      what: '“{value}”里有的字在转换时丢了，这一格没有发布',
      fix: '照原件补上丢掉的字；用表格软件另存为 UTF-8 编码的 csv 或 xlsx，再放入本目录',
    },
    'invisible-characters': {
      severity: 'hint',
      what: '“{value}”里夹着看不见的字符，已去掉',
      fix: '不需要处理；从网页或聊天里粘贴时容易带进来',
    },
    'week-left-out': {
      severity: 'value',
      what: '“{value}”读不懂，为免把这一天当作不开放，整周的开放时间没有发布',
      fix: '改正这一天，写成 07:30-18:00 或 休息',
    },
    'formula-without-value': {
      severity: 'value',
      what: '单元格是公式“{value}”，文件里没有存计算结果，没有发布',
      fix: '在表格软件里复制该列，“选择性粘贴”为数值后保存',
    },
    'error-cell': {
      severity: 'value',
      what: '单元格是错误值“{value}”，没有发布',
      fix: '改正公式，或直接填写数值',
    },
    'not-json': {
      severity: 'value',
      what: '单元格不是能读懂的 JSON，没有发布',
      fix: '核对导出程序，或在 columns.json 里改用其他取值方式',
    },
    'several-values': {
      severity: 'value',
      what: '按 {detail} 取到不止一个值，无法确定用哪一个，没有发布',
      fix: '在原名单里只留一个，或在 columns.json 里把取值路径写得更细',
    },
    'fee-without-unit': {
      severity: 'value',
      what: '收费“{value}”没有写明单位，没有发布',
      fix: '在“{detail}”列填写 元/月、元/周、元/天、元/小时 或 元/次，或在 columns.json 里给这一列写明 unit',
    },
    'half-a-point': {
      severity: 'value',
      what: '只有经度或只有纬度（{value}），位置没有发布',
      fix: '把另一半补上',
    },
    'outside-region': {
      severity: 'value',
      what: '坐标 {value} 不在本地区范围内（已试过经纬度颠倒和其他坐标系），位置没有发布',
      fix: '在地图上重新拾取坐标，并写明坐标系',
    },
    'coordinates-swapped': {
      severity: 'hint',
      what: '经度和纬度写反了，已自动对调',
      fix: '在名单里改正，经度写在“经度”列',
    },
    'datum-doubtful': {
      severity: 'value',
      what: '按所写坐标系不在本地区，按 {detail} 才在，已按 {detail} 换算',
      fix: '核对坐标系',
    },
    'row-from-the-future': {
      severity: 'value',
      what: '数据日期“{value}”还没有到，没有采用，按整份名单的日期算',
      fix: '核对年份，改成这一行是哪天的情况',
    },
    'datum-assumed': {
      severity: 'hint',
      what: '没有写明坐标系，按 GCJ-02（高德、腾讯地图）换算',
      fix: '加“坐标系”列，或在 columns.json 写明 datum',
    },
    'subdistrict-from-address': {
      severity: 'hint',
      what: '没有填写街道，从地址里认出“{detail}”',
      fix: '在“街道”列写明',
    },
  },
} as const
