import { z } from 'zod'

// The page's policy forbids making code of text; zod would try, and the browser would report it.
z.config({ jitless: true })
