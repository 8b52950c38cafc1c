/** Has the browser save something as a file, under a name of ours. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

export const saveText = (name: string, text: string, type: string): void =>
  saveBlob(name, new Blob([text], { type }))
