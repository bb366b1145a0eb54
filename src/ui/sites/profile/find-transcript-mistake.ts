import type { TranscriptProfile } from '../../../core/contract/settings'
import { decodeTranscriptProfile } from '../../../core/contract/site-profile'
import { findLineMistake, type LineMistake } from './find-line-mistake'

type TranscriptMistake = LineMistake | { readonly kind: 'tooMany' | 'needsBlock'; readonly line: string }

/** What is wrong with it, in the order a person would mend it. */
export function findTranscriptMistake(profile: TranscriptProfile): TranscriptMistake | undefined {
  const inLine = findLineMistake([...profile.block, ...profile.text, ...profile.speaker, ...profile.agentBlocks], [...profile.agentTexts, ...profile.customerTexts])
  if (inLine) return inLine
  if (profile.block.length === 0) return { kind: 'needsBlock', line: '' }
  return decodeTranscriptProfile(profile) ? undefined : { kind: 'tooMany', line: '' }
}
