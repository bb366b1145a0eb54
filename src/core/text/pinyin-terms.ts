import { pinyin } from 'pinyin-pro'
import type { WrapUpCode } from '../contract/definitions'

/**
 * What finds a code by typing without an input method: its Chinese words in pinyin and as initials (话费争议: huafeizhengyi, hfzy).
 * Made where codes are edited and kept with them: the dictionary takes 100 ms to load, which a worker that is woken by a
 * ring does not have. The default codes carry theirs.
 */
export function pinyinTerms({ labels, demand }: Pick<WrapUpCode, 'labels'> & Partial<Pick<WrapUpCode, 'demand'>>): string[] {
  const texts = [labels, ...(demand ? [demand] : [])].flatMap((each) => [each['zh-CN'], each['zh-TW']])
  return [...new Set(texts.flatMap((text) => {
    const syllables = syllablesOf(text)
    return syllables.length === 0 ? [] : [syllables.map((syllable) => syllable.charAt(0)).join(''), syllables.join('')]
  }))]
}

/** The Chinese of a text as syllables with a space between, for a search that takes a part of each. */
export const pinyinOf = (text: string): string => syllablesOf(text).join(' ')

const syllablesOf = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
