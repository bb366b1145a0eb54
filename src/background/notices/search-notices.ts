import { askKnowledge } from '../../adapters/browser/offscreen'
import type { Handler } from '../handlers'

const MOST_FOUND = 50

export const searchNotices: Handler<'notice/search'> = ({ settings: { language } }, { typed }) => askKnowledge('notices', { typed, language, most: MOST_FOUND })
