/** Words of the search over all pages, and of lists of pages found. */
export const zhHans = {
  title: '搜全站',
  description: '指南、问答、工具、办事、政策、地点、活动和机构，一起搜。',
  label: '想找什么',
  hint: '照平时说话写，例如“打疫苗在哪”“补贴怎么领”，也可以打拼音',
  submit: '搜一搜',
  /** In the field at the top of every page. */
  placeholder: '补贴、发烧……',
  resultsFor: (text: string) => `“${text}”的搜索结果`,
  total: (total: number) => `共 ${total} 条`,
  kinds: '只看一种',
  allKinds: '全部',
  kindWithCount: (kind: string, count: number) => `${kind} ${count}`,
  centres: (count: number) => `机构：${count}家`,
  centresLink: '去看这些机构',
  none: '没有找到。换个说法，少写几个字，或者从下面进去。',
  ways: {
    questions: '常见问题',
    enquiry: '向托育主管部门提问',
    ask: '打电话问',
    centres: '找托育机构',
    guidance: '育儿指导',
    local: '身边的服务',
    /** Of what was typed: lists of filings know more names than pages have. */
    check: '查这家备案了没有',
    hospital: '孩子病了、伤了：什么时候去医院，急的打120',
  },
} as const
