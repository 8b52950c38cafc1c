/** What a clerk reads about entries of columns.json. */

export const badPattern = (pattern: string) => `“${pattern}”不是正确的正则表达式`
export const unknownHeading = (heading: string) => `“${heading}”不是数据字典里的列名`
