/** When the day of `now` began in that time zone. On the one night of a changed clock it is an hour off, which a demo may be. */
export function startOfDay(now, timeZone) {
  const format = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' })
  const { hour, minute, second } = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, Number(value)]))
  return now - ((hour * 60 + minute) * 60 + second) * 1000 - (now % 1000)
}
