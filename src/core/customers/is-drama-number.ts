/**
 * Ofcom keeps the mobile numbers 07700 900000 to 900999 for radio and television. libphonenumber does not count them as
 * assigned, but demonstrations and examples need a British mobile that can ring nobody.
 */
export function isDramaNumber(e164: string): boolean {
  return /^\+447700900\d{3}$/.test(e164)
}
