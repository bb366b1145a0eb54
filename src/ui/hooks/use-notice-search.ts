import { useCallback } from 'react'
import { sendCommand } from '../../adapters/browser/send-command'
import { readNoticesById } from '../../adapters/store/read/read-notices'
import type { LineId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import { reader } from './reader'
import { useFound } from './use-found'

export interface NoticesFound {
  /** Best first. Absent: nothing was answered yet. */
  readonly notices: readonly Notice[] | undefined
  readonly isBuilding: boolean
  readonly hasFailed: boolean
}

/** What the thread finds among the notices for what is typed; undefined where nothing is typed. */
export function useNoticeSearch(typed: string, line: LineId): NoticesFound | undefined {
  const asked = typed.trim()
  const { found, isBuilding, hasFailed } = useFound(asked, useCallback((each: string) => search(each, line), [line]))
  return asked === '' ? undefined : { notices: found, isBuilding, hasFailed }
}

async function search(typed: string, line: LineId) {
  const reply = await sendCommand('notice/search', { line, typed })
  return reply.ok ? { found: await readNoticesById(await reader(), reply.value.notices), isBuilding: reply.value.isBuilding } : undefined
}
