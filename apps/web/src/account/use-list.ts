import type { Answer } from '@charley/client'
import { useEffect, useState } from 'react'
import type { Trouble } from './use-call.ts'

interface Listed<T> {
  /** Undefined until the server has told. */
  readonly items: readonly T[] | undefined
  readonly problem: Trouble | undefined
  readonly readAgain: () => Promise<void>
}

type Ask<T> = () => Promise<Answer<{ readonly items: readonly T[] }>>

/** A list that the server keeps, read when the part is shown and again when asked to. */
export function useList<T>(ask: Ask<T>): Listed<T> {
  const [items, setItems] = useState<readonly T[]>()
  const [problem, setProblem] = useState<Trouble>()
  const readAgain = async () => {
    const answer = await ask()
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) setItems(answer.data.items)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when shown; later only when asked to
  useEffect(() => {
    void readAgain()
  }, [])
  return { items, problem, readAgain }
}
