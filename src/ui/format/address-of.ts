const HAN = /\p{Script=Han}/u

/**
 * How one speaks to a person: 王小明先生, Ms Carol Lee. A salutation that already holds the family name (王先生) stands alone.
 * The order follows the salutation's own script, not the interface's language.
 */
export function addressOf(name: string, salutation?: string): string {
  if (!salutation) return name
  if (!HAN.test(salutation)) return `${salutation} ${name}`
  return salutation.length > 2 && salutation[0] === name[0] ? salutation : `${name}${salutation}`
}
