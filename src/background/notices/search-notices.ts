import { askKnowledge } from '../../adapters/browser/offscreen'
import type { Handler } from '../handlers'

const MOST_FOUND = 50

export const searchNotices: Handler<'notice/search'> = ({ settings }, { line = settings.line, typed }) => askKnowledge('notices', { line, typed, language: settings.language, most: MOST_FOUND })
