const HAN = /\p{Script=Han}/u

/**
 * How one speaks to a person: 王小明先生, Ms Carol Lee. A salutation that already holds the family name (王先生, Mr Smith) stands alone.
 * The order follows the salutation's own script, not the interface's language.
 */
export function addressOf(name: string, salutation?: string): string {
  if (!salutation) return name
  if (!HAN.test(salutation)) return holdsFamilyName(salutation, name) ? salutation : `${salutation} ${name}`
  return salutation.length > 2 && salutation[0] === name[0] ? salutation : `${name}${salutation}`
}

/** Mr Smith, of Oliver Smith: the last of at least two words is one of the name's. */
export function holdsFamilyName(salutation: string, name: string): boolean {
  const words = salutation.trim().split(/\s+/)
  return words.length > 1 && name.split(/\s+/).includes(words.at(-1) ?? '')
}
