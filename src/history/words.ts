/** What stands where words were struck from what is kept. */
export const zhHans = { struck: '〔已删〕' } as const
