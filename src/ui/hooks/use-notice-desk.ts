import { useLive, type Live } from '../../adapters/store/read/live'
import { readAffected } from '../../adapters/store/read/read-affected'
import { readMarksOf, readNotices } from '../../adapters/store/read/read-notices'
import type { LineId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import type { NoticeMark } from '../../core/notices/notice-mark'
import { reader } from './reader'

/** The newest of a line and of the whole site. */
export function useNoticesOfLine(line: LineId): Live<readonly Notice[]> {
  return useLive(reader(), (store) => readNotices(store, line), [line])
}

export interface NoticeProof {
  readonly marks: readonly NoticeMark[]
  /** Of an incident: contacts that it concerned. */
  readonly affected: number
}

/** Who read it, as far as their facts are here. */
export function useNoticeProof(notice: Notice | undefined): NoticeProof | undefined {
  return useLive(reader(), async (store) => notice && ({
    marks: await readMarksOf(store, notice.id), affected: notice.incident ? (await readAffected(store, notice.id, notice.incident.startedAt)).length : 0,
  }), [notice?.id, notice?.version]).value
}
