/** `localhost` with every name below it (RFC 6761), and the loopback addresses. */
const OWN_HOST = /^((.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Whether an address leads nowhere but to this machine: nobody else can open the site there. */
export const isOwnHost = (siteUrl: string): boolean => OWN_HOST.test(new URL(siteUrl).hostname)
