import { useEffect, useState } from 'react'
import { sendCommand } from '../../adapters/browser/send-command'
import { readNoticesById } from '../../adapters/store/read/read-notices'
import type { Notice } from '../../core/contract/notices'
import { reader } from './reader'

export interface NoticesFound {
  /** Best first. Absent: nothing was answered yet. */
  readonly notices: readonly Notice[] | undefined
  readonly isBuilding: boolean
  readonly hasFailed: boolean
}

const NOTHING: NoticesFound = { notices: undefined, isBuilding: false, hasFailed: false }
/** While the index is made it is asked again. */
const AGAIN_AFTER_MS = 1500

/** What the thread finds for what is typed; undefined where nothing is typed. */
export function useNoticeSearch(typed: string): NoticesFound | undefined {
  const [found, setFound] = useState<NoticesFound>(NOTHING)
  const asked = typed.trim()
  useEffect(() => {
    if (asked === '') return
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const reply = await sendCommand('notice/search', { typed: asked })
      const notices = reply.ok ? await readNoticesById(await reader(), reply.value.notices) : []
      if (isOver) return
      if (!reply.ok) return setFound((before) => ({ ...before, hasFailed: true }))
      setFound({ notices, isBuilding: reply.value.isBuilding, hasFailed: false })
      if (reply.value.isBuilding) timer = setTimeout(() => void ask(), AGAIN_AFTER_MS)
    }
    void ask()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [asked])
  return asked === '' ? undefined : found
}
