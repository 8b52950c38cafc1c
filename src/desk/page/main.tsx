import '#src/desk/page/without-eval.ts'

import { createRoot } from 'react-dom/client'
import { Desk } from '#src/desk/page/Desk.tsx'
import '#src/styles/tokens.css'
import '#src/styles/base.css'
import '#src/desk/page/styles/page.css'
import '#src/desk/page/styles/sign-in.css'
import '#src/desk/page/styles/board.css'
import '#src/desk/page/styles/inbox.css'
import '#src/desk/page/styles/case.css'
import '#src/desk/page/styles/acts.css'
import '#src/desk/page/styles/code-slip.css'
import '#src/desk/page/styles/wrapping.css'
import '#src/desk/page/styles/paper.css'
import '#src/desk/page/styles/hand-over.css'

const isAble = document.documentElement.className === 'able'
const place = document.getElementById('desk')
if (isAble && place) createRoot(place).render(<Desk />)
