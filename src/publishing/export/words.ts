/** What an export says in place of a portal, where less can be done. */
export const zhHans = {
  label: '找哪家机构',
  placeholder: '机构名称、地址',
  allPages: '找补贴、发烧、打疫苗：看育儿指导和工具',
} as const
