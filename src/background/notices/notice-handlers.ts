import type { NOTICE_MESSAGES } from '../../core/contract/notice-messages'
import type { Handlers } from '../handlers'
import { askGap } from './ask-gap'
import { changeIncident } from './change-incident'
import { endIncident } from './end-incident'
import { acknowledgeNotice, seeNotice, snoozeNotice } from './read-notice'
import { retireNotice, saveNotice } from './save-notice'
import { saveNoticeRow } from './save-notice-row'
import { searchNotices } from './search-notices'
import { startIncident } from './start-incident'

export const NOTICE_HANDLERS: Pick<Handlers, keyof typeof NOTICE_MESSAGES> = {
  'notice/save': saveNotice,
  'notice/save-row': saveNoticeRow,
  'notice/retire': retireNotice,
  'notice/see': seeNotice,
  'notice/acknowledge': acknowledgeNotice,
  'notice/snooze': snoozeNotice,
  'notice/ask-gap': askGap,
  'notice/search': searchNotices,
  'incident/start': startIncident,
  'incident/change': changeIncident,
  'incident/end': endIncident,
}
