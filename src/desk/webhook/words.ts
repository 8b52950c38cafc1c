/** Words of packages that are sent to an address. */
export const zhHans = {
  wrongFile: (path: string, places: readonly string[]) =>
    `${path} 写得不对${places.length > 0 ? `（${places.join('、')}）` : '，不是 JSON'}：每个单位一项，有 unit、url（https）、secret（whsec_…），在内网的加 "privateAddress": true。`,
} as const
