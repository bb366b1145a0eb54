import type { DeviceId, LineId } from '../contract/ids'

/** The current pack of a line. */
export const packFileName = (line: LineId): string => `packs/${asName(line)}.callside-pack`

/** The step to the version after this one. By its ending, which is no pack's, it is never taken for the pack of a line that is called so. */
export const packStepName = (line: LineId, from: number): string => `packs/${asName(line)}.from-${from}.callside-delta`

/** With its line: a desk cuts each of its lines from the same number to the same number. */
export const segmentFileName = (device: DeviceId, line: LineId, firstSeq: number, lastSeq: number): string =>
  `segments/${asName(device)}/${asName(line)}.${firstSeq}-${lastSeq}.callside-segment`

/** Whether a name that this desk wrote, or would take, is one of that line. */
export function isTeamFileOf(name: string, line: LineId): boolean {
  const own = asName(line)
  const last = name.split('/').at(-1) ?? ''
  return name === packFileName(line) || (name.startsWith('segments/') && last.startsWith(`${own}.`) && SEQS.test(last.slice(own.length)))
}

/** Names of one part or several, each fit for a folder of any system and for an address; never a way out of the place. */
export function isTeamFileName(name: string): boolean {
  return name.length <= LONGEST_NAME && name.split('/').every((part) => PART.test(part) && part !== '.' && part !== '..')
}

const SEQS = /^\.\d+-\d+\.callside-segment$/
const LONGEST_NAME = 400
/** What Windows, Chromium's folders and addresses all take; a dot at the end Windows drops. */
const PART = /^[\w.%-]*[\w%-]$/

/** An id may hold anything that a policy writes; `%` and hexadecimal stand for what a name may not hold. */
function asName(id: string): string {
  return encodeURIComponent(id).replace(/[!'()*~]|^\.+|\.+$/g, (found) => [...found].map((each) => `%${(each.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join(''))
}
