const BOUNDARY = '----formBoundary7731'

type Part = { name?: string; filename?: string; content: Uint8Array | string }

/** A form with files as browsers send it, and its content type. */
export function toUploadForm(parts: readonly Part[]): { type: string; body: Buffer } {
  const pieces = parts.flatMap(({ name = 'file', filename, content }) => {
    const named = filename === undefined ? '' : `; filename="${filename}"`
    const type = filename === undefined ? '' : 'Content-Type: application/octet-stream\r\n'
    return [
      Buffer.from(
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${named}\r\n${type}\r\n`,
      ),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ]
  })
  return {
    type: `multipart/form-data; boundary=${BOUNDARY}`,
    body: Buffer.concat([...pieces, Buffer.from(`--${BOUNDARY}--\r\n`)]),
  }
}
