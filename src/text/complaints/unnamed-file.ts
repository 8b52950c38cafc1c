/** What a file is called that came without a name. */
export const UNNAMED_FILE = { image: '照片', pdf: '文件' } as const
