import sharp from 'sharp'

const [out, h, ...names] = process.argv.slice(2)
const imgs = await Promise.all(
  names.map(async (n) => {
    const s = sharp(`.cache/shots/${n}.png`)
    const m = await s.metadata()
    return {
      b: await sharp(`.cache/shots/${n}.png`)
        .extract({ left: 0, top: 0, width: m.width, height: Math.min(m.height, +h) })
        .toBuffer(),
      w: m.width,
    }
  }),
)
let x = 0
const comp = imgs.map((i) => {
  const c = { input: i.b, left: x, top: 0 }
  x += i.w + 16
  return c
})
await sharp({ create: { width: x, height: +h, channels: 3, background: '#888' } })
  .composite(comp)
  .png()
  .toFile(out)
