import { useCallback, useState } from 'react'
import type { ReceivedPackage } from '#src/desk/api/hand-over-view.ts'
import { toProblemText } from '#src/desk/page/host.ts'
import type { Session } from '#src/desk/page/session.ts'
import { useEveryMinute } from '#src/desk/page/use-every-minute.ts'
import { useHash } from '#src/desk/page/use-hash.ts'

export type ReceivedList = {
  /** Those that nobody signed for first; nothing until the desk answered. */
  packages: readonly ReceivedPackage[] | undefined
  problem: string | undefined
  /** Gives what is there now. */
  reload: () => Promise<readonly ReceivedPackage[]>
}

/** What other units handed over to the officer's, read again every minute. */
export function useReceived({ ask }: Session): ReceivedList {
  const [packages, setPackages] = useState<readonly ReceivedPackage[]>()
  const [problem, setProblem] = useState<string>()
  const reload = useCallback(async () => {
    try {
      const { packages: all } = await ask('packages', {})
      const isNew = ({ receivedAt }: ReceivedPackage) => receivedAt === null
      const sorted = [...all.filter(isNew), ...all.filter((one) => !isNew(one))]
      setPackages(sorted)
      setProblem(undefined)
      return sorted
    } catch (error) {
      setProblem(toProblemText(error))
      return []
    }
  }, [ask])
  useEveryMinute(reload)
  return { packages, problem, reload }
}

/** Whether the address names what was received, and which package of it; so that going back works. */
export function useReceivedPlace(): { id: string | undefined } | undefined {
  const found = /^#received(?:\/([0-9a-f]{32}))?$/.exec(useHash())
  return found ? { id: found[1] } : undefined
}
