import leaflet from 'leaflet/dist/leaflet.css?url'
import own from '#src/styles/live-map.css?url'

/** A page without an open map needs no style of one. */
const SHEETS = [leaflet, own]

const load = (href: string) =>
  new Promise<void>((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.onload = () => resolve()
    link.onerror = () => {
      link.remove()
      reject(new Error(`No style ${href}`))
    }
    document.head.append(link)
  })

let loading: Promise<unknown> | undefined

/** Loads what maps look like, once; before that a map cannot measure itself. */
export async function loadStyles(): Promise<void> {
  loading ??= Promise.all(SHEETS.map(load))
  try {
    await loading
  } catch (error) {
    loading = undefined
    throw error
  }
}
