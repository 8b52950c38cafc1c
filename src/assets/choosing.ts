import { offerComparing } from '#src/assets/choosing/compare-bar.ts'
import { offerDistances } from '#src/assets/choosing/distances.ts'
import { offerKeeping } from '#src/assets/choosing/keep-buttons.ts'
import { prepareToSay } from '#src/assets/choosing/say.ts'
import { offerSharing } from '#src/assets/choosing/share-message.ts'

/** What a family may choose with, on pages with cards and on the page of a centre. */
prepareToSay()
offerSharing()
offerKeeping()
offerComparing()
offerDistances()
