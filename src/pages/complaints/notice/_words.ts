import { toDateText } from '#src/text/dates.ts'

/** Words of the notice on personal information (Personal Information Protection Law, Articles 17, 23, 28–31, 44–50). */
export const zhHans = {
  title: '个人信息处理说明',
  /** What people type for it. */
  keywords: ['隐私', '个人信息', '保密', '实名', '匿名'],
  description: (name: string) => `在网上投诉、提问时，${name}怎样处理您的个人信息。`,
  lead: '投诉、提问之前看一遍，大约两分钟。',
  version: (version: string, validFrom: string) => `${version}版，${toDateText(validFrom)}起`,

  handler: '谁在处理',
  handlerText: (lead: string) => `${lead}。本网站按它的要求收下投诉和问题、加密保存。`,
  contact: (contact: string) => `联系：${contact}`,
  phone: (phone: string, hours: string | undefined) =>
    `电话：${phone}${hours ? `（${hours}）` : ''}`,

  purpose: '为了什么',
  purposeItems: [
    '弄清您投诉的事，由管这件事的部门办理',
    '向您核实，把进度和结果告诉您',
    '数一数有多少投诉、属于哪一类、多久办完；统计里没有您的个人信息',
    '您提的问题，只用来答复您：由写明的单位答复，不转给别的部门，数问题的时候也没有您的个人信息',
  ],
  purposeOnly: '不用来做别的事，不做广告，不给您画像。',

  kinds: '收集什么',
  kindsMust: '必须有的：哪家机构、什么事、发生了什么；提问的，只要写想问什么。',
  kindsOptional: '您愿意才给的：大概时间、照片、视频、录音和PDF、称呼、电话。',
  kindsNever: '不收集：身份证号、住址、孩子的姓名和生日。写经过时也不要写这些。',
  /**
   * What is kept of the address somebody writes from. The secret of a day lies in the store and is removed within
   * two hours after midnight (`intake/source-keys.ts`).
   */
  kindsAddress:
    '不保存您的网络地址（IP）和设备信息。只留一个打乱了的标记，用来看出是不是同一处接连提交。打乱用的钥匙每天换新的，和数据存在一起，第二天凌晨删掉：删掉以前，谁偷走全部数据，有可能试出IP；删掉以后，试不出来。',
  cookies: [
    '填写和查询时，浏览器里会放Cookie：填写用的24小时后过期，查询用的15分钟后过期，里面只有一串别人看不懂的字符。没查成的时候，您刚填的编号、查询码和免等词加密放进一个Cookie，下一页填回给您就删，最多留10分钟。',
    '您正在写、还没存到网站的字，先留在浏览器的这个标签页里，断了网也不丢。存好了、提交了、点“快速离开”或关掉标签页，就删掉；不发给别人。',
  ],

  child: '孩子的信息',
  childText:
    '不满14岁孩子的信息，是法律上的敏感个人信息。您写的经过、照片、视频和录音里，可能会有孩子的情况，比如多大、哪里受了伤；不写这些，有时说不清、查不了。这些信息一旦泄露，可能伤到孩子的名誉和安全。所以先加密再保存，只给办理的人看；提交前单独问您同不同意。是您孩子的信息，要由您作为父母或其他监护人同意。',

  receivers: '还有谁会收到',
  receiversText: (lead: string) =>
    `谁的受理人员打开，提交前会写明：管这件事的部门在网上有受理人员的，是它的；没有的，是${lead}的；投诉的就是${lead}的，只有上一级的。要由下面的部门办理的，受理人员打开以后自己联系它们：在网上有受理人员的，把材料加密成只有它能打开的一份；没有的，打印送去。网站不会自动转。只许为办理这件投诉，只许给办理需要的内容和文件；您选了“只让受理人员知道”的，不许给它们名字和电话。提交前的那一页，会写明这一次归谁办。`,
  receiverName: '部门',
  receiverPhone: '联系电话',
  receiverMatters: '收到哪些事项',
  noPhone: (lead: string) => `通过${lead}联系`,
  newsText: (receiver: string) =>
    `您选了发“有新消息”的，有新的答复或进度时，受理人员的电脑把您的号码交给${receiver}，由它发一句短信，里面没有您写的内容，您写了什么它不知道。您选没选、号码是什么，都和您写的一起加密保存，网站的机器打不开。`,
  neverAccused: '您写的内容不会转给被投诉的机构、单位或个人。',
  abroad: '内容都存在中国境内，不向境外提供。',

  keeping: '怎样保存，保存多久',
  keepingItems: (months: number) => [
    '没有提交的：加密保存24小时，自动删除；点“快速离开”马上删除',
    `提交了的：加密保存，办结或撤回后保存${months}个月，到期由受理人员删除内容和材料，只在办理记录里留下编号、事项、部门、状态和日期`,
    '您写的字和文件，只有受理人员的钥匙能打开；答复也加密，要您的查询码才能打开',
    '哪些钥匙算数，由受理人员签名的名单决定，每次改动至少两把钥匙签名；回执上有名单的编号和指纹',
    '网站的机器在加密以前、您查进度的时候，要用到您写的和看的内容。这台机器那时要是被人控制了，那人能看到',
  ],
  keepingBasis: (basis: string) => `为什么是这么久：${basis}`,
  photos:
    '照片和PDF会重新生成，太大的照片缩小到看得清的大小；视频和录音的画面、声音不改动。拍摄地点、手机型号、PDF属性里的作者都删掉，删不干净的会写明；拍摄时间只有您勾选了才保留。写在画面和正文里的，原样保留。没传完的文件加密保存，好接着传；停下一到两小时还没传完的，自动删除。',

  list: '由哪些钥匙打开',
  listIs: (number: number, madeOn: string, fingerprint: string) =>
    `现在是第${number}份办理人员名单，${toDateText(madeOn)}做的，指纹 ${fingerprint}`,
  listUnit: (unit: string, officers: number, hasRecovery: boolean) =>
    `${unit}：办理人员的钥匙${officers}把${hasRecovery ? '，离线备用的1把' : ''}`,
  listCompare:
    '提交以后，回执上也有名单的编号和指纹。和这里的一样，就是只加密给了这份名单；名单刚换的，编号会不一样，过一会儿再看。',
  listFile: '下载签名的名单（JSON），自己核对',

  rights: '您可以要求',
  rightsItems: [
    '知道我们怎样处理，不同意或只同意一部分',
    '查阅、复制您的个人信息',
    '更正、补充',
    '删除，或撤回同意；撤回前已经办理的部分不受影响',
  ],
  rightsHow: (contact: string) =>
    `怎么提出：找${contact}。没有留电话的，要带上编号和查询码，不然认不出是您的。也可以在“查进度”里自己补充或撤回。`,
  rightsRefused:
    '不能答应的，会说明理由。您不接受，可以向履行个人信息保护职责的部门投诉，也可以依法向人民法院起诉。',

  record: '怎样防止记录被改',
  recordText:
    '每件投诉、每个问题什么时候提交、谁做了什么，都按顺序记下来，前后相接，里面没有您写的内容。最后一条的编号和校验值在这里公开：谁都可以每天存一份，以后记录被删改、被换成旧的，就对不上。',
  recordLink: '现在最后一条的编号和校验值（JSON）',

  refuse: '不同意会怎样',
  refuseText: '不同意，就不能在网上提交，别的不受影响：照样可以打12345、到窗口或寄信投诉。',

  basis:
    '依据：《中华人民共和国个人信息保护法》第十五条、第十七条、第二十三条、第二十八条至第三十一条、第三十四条至第三十六条、第四十四条至第四十七条、第五十条、第六十五条。',
  back: '返回投诉页',
  separator: '、',
} as const
