/** What the machine's own dialler is asked with. Undefined: there is a gap in it, or it is no number. */
export function dialAddress(numberShown: string): string | undefined {
  if (/[*•xX]/.test(numberShown)) return undefined
  const digits = numberShown.replaceAll(/[^\d+]/g, '')
  return digits.length >= 3 ? `tel:${digits}` : undefined
}
