/** How clerks write who and where a centre is, and what stands there when they do not know. */
export const zhHans = {
  /** A line that is the whole name of a centre. */
  wholeName: /.{2}(?:园|中心|托儿所|托育所|托育点|公司|部|店|馆|之家)$/u,
  anyDigit: /[\d〇零一二三四五六七八九十]/,
  /** Numbers that count up or repeat a digit, lost digits to a spreadsheet, end where their own part should begin, or are those of another row (同3号). */
  fillerNumber:
    /^(?:.*[?？]|.*[(（【[](?:旧|原|作废|已?失效|过期|暂(?!停)|拟)[^()（）]*[)）】\]]|0+|(\d)\1{2,}|0?1?2345\d*|\d(?:\.\d+)?e\+\d+|.*[-_/〔[(第]|.*[x×*?？]{2,}.*|-\d+|同(?:[上前左右]|一|第|序号).*|同[\d二三四五六七八九十]{1,3}[号行家园]?|(?:待定|办理中|申请中).*)$/i,
  /** What stands for a name that is not there, and an address in the place of one. */
  noName:
    /^(?:(?:托育|托幼|托管|照护|早教)?(?:园|中心|点|所|服务|机构)?(?:有限)?(?:责任)?(?:公司)?|托儿所|幼儿园|(?:名称)?(?:待定|未定|待核名?|未命名|另定)|暂?无名称?|测试(?:机构|数据)?|test\d*|机构名称|名称|空白?|(?:非?普惠|公办|民办|非?营利性?|社区|示范|试点|已?备案|[未没]备案)+(?:托育|托幼)?(?:机构|单位|园所)?(?:总?数)?|[^()（）]*[路街巷道弄里]\d+(?:[-之]\d+)?号(?:之?\d+|[一二三四五六七八九十\d]+(?:楼|层|室|单元|座|栋|幢|号楼)|店面|附属楼)*)$/i,
  noAddress:
    /^(?:地址)?(?:待定|未定|暂定|待补充?|待核实?|暂缺|不固定|流动|见附件|无固定(?:地址|场所)|暂?无(?:地址|场所))$/,
  houseNumber: /^[\dA-Za-z#-]+[号室栋幢座层楼]$/,
  /** Between two numbers of papers in a cell, and what each of them is at least. */
  numberSeparator: /[、,;/\s~]|或者?|及|和|与|至|到|[原旧现]号?[:为是]?|(?:变更|更换|换)[为成]/,
  wholeNumber: /\d{6}|\d{4}\D{1,3}\d{3}|[〔[(]\d{4}[〕\])]/,
  /** A number and others of which only the end is written, or a span of numbers: 001、002, 001~003, 001等; 24-15号 may be one. */
  severalNumbers: [
    /\d号?\s*(?:[、,;]|和|及|与|至|到|~)\s*第?\d{1,6}号?$/,
    /^[^\s/]*-[^\s/]*(?<!\d)(?:\d\d[\s/]+\d\d|\d{3}[\s/]+\d{3}|\d{4}[\s/]+\d{4}|\d{5}[\s/]+\d{5})$/,
    /-.*\d(?:[\u2013\u2014\u2015]+|--+)\d{1,6}$/,
    /[〕\])][1-9]-[2-9]号$/,
    /\d号?等(?:\d+[个家])?$|[(（【[]共\d+[家个][)）】\]]$/,
  ] as readonly RegExp[],
  /** What a clerk writes around a number that is no part of it; that it no longer holds is read elsewhere. */
  aroundNumber: [
    /[、，,;；。.：:]+$/u,
    /^(?:备案)?(?:登记|回执|证书?)?(?:编号|证号|号码|号)[:：]?\s*(?=[\p{L}\d〔[(（])/u,
    /\s*(?:[*＊※★☆#①-⒛]+|\[\d{1,2}\])$/u,
    /\s*[(（【[](?!\d*[)）】\]])(?![^()（）]*(?:销|废|停|期[)）]|失效|未|待|备案))(?:[^()（）【】[\]]*\p{Script=Han}[^()（）【】[\]]*|\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?)[)）】\]]$/u,
  ] as readonly RegExp[],
} as const
