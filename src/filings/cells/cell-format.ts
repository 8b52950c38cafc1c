/**
 * How a cell is written. Full-width digits, letters and brackets, spaces and thousands separators are always
 * understood; a blank cell (also 无, -, /, 未提供) says nothing. Any other cell that does not fit is left out and reported.
 *
 * | format | cells that are understood |
 * |---|---|
 * | text | any text of one line, at most 200 characters |
 * | title | the name of a centre: like text, a line break within it is none; two names in one cell are told; a number, a day, an address, 待定 are none |
 * | address | like text; a number, a day, a telephone, 待定 are none |
 * | name | like text, but 是, 没买, 办理中, 100万 and the like name nobody |
 * | conclusion | like text; 是, √, 已取得 say 有; 否, 办理中, 未取得 are none |
 * | paperNumber | like text, with a digit; 待定, 同上, 0000, GL-2026-, a day, a telephone, two numbers and the like are none |
 * | id | letters, digits and hyphens |
 * | texts | several texts with ；or a new line between them |
 * | label | like texts; 是 stands for the heading itself, 否 for nothing |
 * | subdistrict | name, alias or nine-digit code of region.json |
 * | date | 2026-03-02, 2026/3/2, 2026.3.2, 20260302, 2026年3月2日, a date cell of Excel |
 * | months | 6, 6个月, 十八个月, 1岁, 1岁半, 两岁, 3周岁 |
 * | monthRange | 6个月-3岁, 6个月（含）-3岁, 6-36月, 6—36个月, 1岁至3岁, 0-3 below 年龄 (the upper end is exclusive) |
 * | count | 60, 60人, 60个, ６０ |
 * | percent | 85, 85%, 85.5% (a cell of Excel with per cent format too), 0.85, 11/12, 12人中11人; not 1.2 |
 * | ratio | 1:5, 1：5, 1比5, 5 |
 * | yesNo | 是 否 有 无 √ × Y N 1 0 |
 * | area | 375.6, 375.6㎡, 375.6平方米, 0.5亩 |
 * | money | 1980, 1980元, 1,980.50元, 198000分, 1980元/月（含餐） (the unit may stand in its own column) |
 * | phones | one or more numbers with 、／；or a space between them |
 * | contact | like phones; a name or a mobile number that stands there too is left out |
 * | hours | 07:30-18:00, 7：30—18：00, 休 or 不开放 for a closed day |
 * | weekHours | 周一至周五 07:30-18:00；周六 08:00-12:00 (a day that is not named is closed), 每天 …, 工作日 … |
 * | degrees | 119.2945, 119.2945°, 119°17′40″E |
 * | point | longitude and latitude in one cell: 119.2945,26.0854 |
 * | features | like label; several with 、；or a new line between them |
 * | posts | 第一责任人：园长；共同责任人：保健员 (words of posts only, never a name) |
 * | website | https://example.cn, www.example.cn |
 * | yuan | like money, without a unit of time |
 * | notice | 2小时, 提前1天, 半天 |
 * | bookedHours | 2小时, 每次30分钟, 一次 (any length), 一周 |
 * | extraCharges | 伙食费|15元|元/天；校服|200|元/年 |
 * | refundSteps | 0天|100%；10天|50%|不足半月；其他|按日 (attended days at most, share that comes back, a note) |
 * | serviceTypes | 全日托、半日托、计时托、临时托 in any number |
 * | photos | huodongshi.jpg|活动室|2026-10-20；… (a file of the folder photos, what it shows, the day it was taken) |
 * | inspections | 2026-03-02|检查单位|合格；2026-06-01|检查单位|基本合格 |
 * | violations | 2026-03-02|轻微|事由|2026-03-20；… (severity 轻微 一般 严重; the last part, corrected on, may be blank) |
 * | penalties | 2026-03-02|处罚单位|内容|2029-03-02；… (the last part, published until, may be blank) |
 * | nature institutionType operatingModel setting availability feeUnit qualityGrade datum source | the labels of src/text/codes.ts and the words of cells/codes/words.ts |
 */
export type CellFormat =
  | 'text'
  | 'title'
  | 'address'
  | 'name'
  | 'conclusion'
  | 'paperNumber'
  | 'id'
  | 'creditCode'
  | 'texts'
  | 'features'
  | 'posts'
  | 'website'
  | 'label'
  | 'subdistrict'
  | 'date'
  | 'months'
  | 'monthRange'
  | 'count'
  | 'percent'
  | 'ratio'
  | 'yesNo'
  | 'area'
  | 'money'
  | 'yuan'
  | 'notice'
  | 'bookedHours'
  | 'extraCharges'
  | 'refundSteps'
  | 'phones'
  | 'contact'
  | 'hours'
  | 'weekHours'
  | 'degrees'
  | 'point'
  | 'serviceTypes'
  | 'photos'
  | 'inspections'
  | 'violations'
  | 'penalties'
  | 'nature'
  | 'institutionType'
  | 'operatingModel'
  | 'setting'
  | 'availability'
  | 'feeUnit'
  | 'qualityGrade'
  | 'datum'
  | 'source'
  /** Read for a check only, never published. */
  | 'checked'
  /** Known, of no use to a parent: dropped with a line in the report. */
  | 'unused'
  /** Personal data: dropped with a line in the report. */
  | 'personal'
