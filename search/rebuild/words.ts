/** What a rebuild tells the person who runs it. */
export const zhHans = {
  steps: {
    create: '第1步，新建索引（读者仍用旧索引）',
    fill: '第2步，写入数据',
    check: '第3步，核对数量、版本和已知查询',
    switchOver: '第4步，启用新索引',
    removeOld: '第5步，删除旧索引',
  },
  start: (version: string, centres: number, articles: number) =>
    `重建搜索索引：发布版本 ${version}，机构 ${centres} 家，文章 ${articles} 篇`,
  sent: (kind: 'centres' | 'articles', done: number, total: number) =>
    `  ${kind === 'centres' ? '机构' : '文章'} 已写入 ${done}/${total}`,
  checked: (queries: number) => `  ${queries} 个已知查询与内置搜索结果一致`,
  removed: (names: readonly string[]) => `  已删除 ${names.join('、')}`,
  nothingToRemove: '  没有需要删除的旧索引',
  done: (centres: number, articles: number, seconds: string) =>
    `完成：已索引机构 ${centres} 家、文章 ${articles} 篇，用时 ${seconds} 秒`,
  failed: (reason: string) => `索引没有重建成功，读者仍在使用原来的搜索。原因：${reason}`,
  noRelease: '还没有发布过任何版本：请先运行 npm run publish',
  embeddedOnly: (centres: number, articles: number) =>
    `没有设置 MEILI_HOST，使用内置搜索：机构 ${centres} 家、文章 ${articles} 篇，核对无误。内置索引随每次发布生成，不需要另外重建。`,
  /** Why a rebuild stopped. */
  problems: {
    taskFailed: (reason: string) => `Meilisearch 没有完成任务：${reason}`,
    another:
      '写入的索引被改动了：多半是另一次重建或发布同时在进行。请等它结束，再运行一次 npm run search:rebuild',
    refused: (reason: string) => `Meilisearch 拒绝了请求（${reason}），请检查 MEILI_KEY`,
    unreachable: (reason: string) =>
      `连不上 Meilisearch（${reason}）。请检查 MEILI_HOST，以及服务是否在运行`,
    wrongAnswer: (query: string) =>
      `核对查询“${query || '（全部）'}”时，新索引的结果与内置搜索不一致，新索引没有启用`,
  },
} as const
