/** The first character of each initial in the order of pinyin. No syllable begins with i, u or v. */
const FIRST_OF = [
  ['a', '阿'], ['b', '八'], ['c', '嚓'], ['d', '咑'], ['e', '妸'], ['f', '发'], ['g', '旮'], ['h', '哈'], ['j', '丌'], ['k', '咔'], ['l', '垃'], ['m', '妈'],
  ['n', '拿'], ['o', '噢'], ['p', '妑'], ['q', '七'], ['r', '呥'], ['s', '仨'], ['t', '他'], ['w', '穵'], ['x', '夕'], ['y', '丫'], ['z', '帀'],
] as const
/** Read otherwise when they are a family name; the common reading finds them too. */
const AS_SURNAME: Readonly<Record<string, string>> = {
  单: 's', 單: 's', 曾: 'z', 仇: 'q', 区: 'o', 區: 'o', 解: 'x', 查: 'z', 翟: 'z', 盖: 'g', 蓋: 'g', 朴: 'p', 樸: 'p', 覃: 'q', 冼: 'x', 缪: 'm', 繆: 'm', 尉: 'y', 乐: 'y', 樂: 'y', 万: 'w', 萬: 'w', 繁: 'p', 秘: 'b', 折: 's', 黑: 'h', 员: 'y', 員: 'y', 晟: 'c', 召: 's', 长: 'z', 重: 'c', 沈: 's', 俞: 'y', 褚: 'c', 洗: 'x',
}
const HAN = /\p{Script=Han}/u

/**
 * Whether the letters are the initials of a Chinese name, from its beginning: wxm finds 王小明. The order of pinyin that every
 * browser knows stands in for a dictionary, which would take longer to load than a customer takes to say his name.
 */
export function hasInitials(name: string, letters: string): boolean {
  const characters = [...name].filter((each) => !/\s/.test(each))
  if (letters === '' || letters.length > characters.length || !characters.some((each) => HAN.test(each))) return false
  return [...letters].every((letter, at) => {
    const character = characters[at] ?? ''
    return initialOf(character) === letter || (at === 0 && AS_SURNAME[character] === letter)
  })
}

/** Some thousand characters make all names. */
const known = new Map<string, string>()
let order: Intl.Collator | undefined

function initialOf(character: string): string {
  if (!HAN.test(character)) return character.toLowerCase()
  const before = known.get(character)
  if (before !== undefined) return before
  order ??= new Intl.Collator('zh-CN-u-co-pinyin')
  const compare = order.compare
  const initial = FIRST_OF.findLast(([, first]) => compare(first, character) <= 0)?.[0] ?? ''
  known.set(character, initial)
  return initial
}
