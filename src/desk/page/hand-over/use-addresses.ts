import { useEffect, useState } from 'react'
import type { Session } from '#src/desk/page/session.ts'

/** Units that the desk sends packages to; none until it answered, and where it does not. */
export function useAddresses({ ask }: Session): readonly string[] {
  const [units, setUnits] = useState<readonly string[]>([])
  useEffect(() => {
    let isLeft = false
    ask('receivers', {})
      .then((answer) => isLeft || setUnits(answer.units))
      .catch(() => {})
    return () => {
      isLeft = true
    }
  }, [ask])
  return units
}
