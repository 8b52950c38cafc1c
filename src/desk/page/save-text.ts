/** Has the browser save a text as a file, under a name of ours. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
