/** The setting as it can be pasted at a terminal, into a file of a service and at a prompt of Windows: without spaces. */
export const toFirstListSetting = (fingerprint: string): string =>
  `DESK_FIRST_LIST=${fingerprint.replaceAll(' ', '')}`
