/** What a browser shows that opened the desk where it is not. */
export const zhHans = {
  wrongAddress: {
    title: '办理台不在这个地址',
    text: '为了不让别的网站冒充，办理台只在一个地址上打开。请改用这个地址：',
    why: '地址变了的，请维护网站的人核对设置 DESK_URL；在自己电脑上用的，照 npm run desk 显示的地址打开。',
  },
  noPage: {
    title: '办理台没有这一页',
    text: '地址可能写错了。办理台在这里：',
    why: '从它的列表里打开投诉。',
  },
} as const
