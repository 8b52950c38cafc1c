/** Problems that pictures may have. */
export const PICTURE_ISSUES = {
  badDrawing: {
    severity: 'leftOut',
    what: '这幅图不能用：{detail}',
    fix: '图里只画线条和形状，不写字、不写颜色、不放脚本；写法见 content/pictures/README.md。',
  },
  noDrawing: {
    severity: 'leftOut',
    what: '没有叫“{value}.svg”的图，或者它有误，整组图都没有发布',
    fix: '补上这个文件，或把名字改对。',
  },
  unknownPictures: {
    severity: 'due',
    what: '没有叫“{value}”的图组，页面上少了图',
    fix: '照抄 pictures 文件夹里图组文件的名字，不带 .json；不要图了，就删掉这一行。',
  },
} as const

export const zhHans = {
  tooHeavy: (bytes: number, most: number) =>
    `有 ${Math.ceil(bytes / 1024)} KB，最多 ${most / 1024} KB`,
  noFrame: '开头没有 <svg viewBox="0 0 宽 高">',
  foreign: (what: string) => `有不认识的内容“${what}”`,
  unbalanced: '标签没有成对',
} as const
