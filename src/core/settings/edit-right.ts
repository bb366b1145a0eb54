import type { LineId } from '../contract/ids'
import type { Settings } from '../contract/settings'
import { mayEdit } from './role-of'

/** Why what is published of a line of business is not to be changed at a desk. */
export type EditRefusal = 'read-only' | 'not-your-line'

/** Lines that a desk is limited to by the certificates of the leads' keys it holds. Undefined: to none. */
export function linesOfLead(certificates: readonly { readonly lines: readonly LineId[] }[]): readonly LineId[] | undefined {
  if (certificates.length === 0 || certificates.some(({ lines }) => lines.length === 0)) return undefined
  return [...new Set(certificates.flatMap(({ lines }) => lines))]
}

/** `own`: what `linesOfLead` said. Undefined: all of `lines` may be changed here. */
export function whyNotEdit(settings: Pick<Settings, 'role'>, own: readonly LineId[] | undefined, lines: readonly LineId[]): EditRefusal | undefined {
  if (!mayEdit(settings)) return 'read-only'
  return own === undefined || lines.every((line) => own.includes(line)) ? undefined : 'not-your-line'
}
