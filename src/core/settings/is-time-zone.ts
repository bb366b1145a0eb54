/** Whether this machine knows the zone; an unknown one would stop every page that writes a time. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    // RangeError: the only way it tells.
    return false
  }
}
