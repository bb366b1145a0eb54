import type { PlasmoCSConfig } from 'plasmo'
import { installPageHook } from '../adapters/softphones/page-hook/install-page-hook'

/** Never matched as such: it is registered at run time, in the MAIN world, for the sites that are switched on (docs/architecture.md). */
export const config: PlasmoCSConfig = {
  matches: ['https://callside.invalid/*'],
  all_frames: true,
  run_at: 'document_start',
}

installPageHook()
