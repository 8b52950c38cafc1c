/** The way from pages about rules and offices to the complaint channel. */
export const COMPLAIN_TEXT = {
  text: '机构有做得不对的，可以在网上写，可以匿名：',
  link: '去投诉',
} as const
