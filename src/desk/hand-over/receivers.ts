import { zhHans as words } from '#src/desk/hand-over/words.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

/** The hotline that every region has: it handles nothing itself, and gives its own number to what it is handed. */
export const HOTLINE: Authority = { id: '12345', name: words.hotline, aliases: ['12345'] }
