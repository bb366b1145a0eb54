const HOUR = '(?:h|hrs?|hours?|小时|小時|时|時)'
const MINUTE = "(?:m|mins?|minutes?|分钟|分鐘|分|')"
const SECOND = '(?:s|secs?|seconds?|秒钟|秒鐘|秒|")'
const WORDED = new RegExp(`^(?:(\\d+)\\s*${HOUR})?\\s*(?:(\\d+)\\s*${MINUTE})?\\s*(?:(\\d+(?:\\.\\d+)?)\\s*${SECOND})?$`)
/** No contact takes longer; a larger figure is a time, an id or milliseconds. */
const MAX_MS = 7 * 86_400_000

/** Seconds, 2:05, 0:02:05, 2分5秒, 1h 2m 3s. Undefined: none of these. */
export function readDuration(written: string): number | undefined {
  const text = written.normalize('NFKC').trim().toLowerCase()
  const ms = read(text)
  return ms === undefined || ms > MAX_MS ? undefined : Math.round(ms)
}

function read(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000
  const clock = /^(?:(\d+):)?(\d{1,3}):(\d{2})(?:\.\d+)?$/.exec(text)
  if (clock) return Number(clock[3]) < 60 ? ((Number(clock[1] ?? 0) * 60 + Number(clock[2])) * 60 + Number(clock[3])) * 1000 : undefined
  const worded = text === '' ? null : WORDED.exec(text)
  return worded ? ((Number(worded[1] ?? 0) * 60 + Number(worded[2] ?? 0)) * 60 + Number(worded[3] ?? 0)) * 1000 : undefined
}
