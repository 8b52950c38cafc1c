/** Whoever read what a command prints has gone: `| head`, a closed window, a lost connection. */
const GONE = new Set(['EPIPE', 'EIO'])

/** A command that is begun comes to its end also when nobody reads what it prints any more. */
export function outliveReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!GONE.has(error.code ?? '')) throw error
    })
}
