/** Copies in browsers without a clipboard for pages: plain http, old engines. */
function copyOldWay(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  return isCopied
}

/** Puts a text where it can be pasted from; false when the browser does not allow it. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => copyOldWay(text),
      )
    : Promise.resolve(copyOldWay(text))
