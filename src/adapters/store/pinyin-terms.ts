import { pinyin } from 'pinyin-pro'
import type { WrapUpCode } from '../../core/contract/definitions'

/**
 * What finds a code by typing without an input method: its Chinese words in pinyin and as initials (话费争议: huafeizhengyi, hfzy).
 * Made where codes are edited and kept with them: the dictionary takes 100 ms to load, which a worker that is woken by a
 * ring does not have. The default codes carry theirs.
 */
export function pinyinTerms({ labels, demand }: Pick<WrapUpCode, 'labels' | 'demand'>): string[] {
  const texts = [labels['zh-CN'], labels['zh-TW'], demand['zh-CN'], demand['zh-TW']]
  return [...new Set(texts.flatMap((text) => {
    const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
    return syllables.length === 0 ? [] : [syllables.map((syllable) => syllable.charAt(0)).join(''), syllables.join('')]
  }))]
}
