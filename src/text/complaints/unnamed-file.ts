/** What a file is called that came without a name. */
export const UNNAMED_FILE = { image: '照片', pdf: '文件', video: '视频', sound: '录音' } as const
