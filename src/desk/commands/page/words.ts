/** Words of comparing the page of the desk. */
export const zhHans = {
  summary: '看办理台网页的指纹，和发布的版本比一比',
  usage: [
    'page [--json]',
    '两个人各自运行（一个在网站的机器上，那里写着发布的），念一遍 40 位指纹；不一样，就有一边的网页被改过，或版本不同',
  ],
  here: (fingerprint: string) => `这里的办理台网页：${fingerprint}`,
  released: (fingerprint: string) => `发布的版本里写的：${fingerprint}`,
  elsewhere:
    '发布的是哪一个，写在网站的机器上：请维护网站的人在那里运行 npm run desk -- page，打电话把 40 位念给您；和上面的一样，才登录。',
  notReleased: '发布的版本里没有写（还没有发布，或是较早的版本）。',
  same: '一样。',
  differs:
    '不一样：先不要登录这里的网页版办理台。重新构建并发布（npm start）还不一样，告诉维护网站的人。',
  notBuilt: '这里还没有办理台网页：先运行 npm run build。',
} as const
