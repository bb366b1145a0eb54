import type { AnyRegion } from './region'

/** 3GPP TS 22.030, in every mobile network. */
const MOBILE_NETWORKS = /^[*#]31#\s*(?=[+(]?\d{3})/
/** North America: *67 hides, *82 shows. */
const NORTH_AMERICA = /^\*(?:67|82)[\s,]*(?=[+(]?\d{3})/

/** Keys that hide or show one's own number are dialled before a number, and say nothing of whose it is. */
export function withoutCallerIdKeys(text: string, region: AnyRegion): string {
  const rest = text.replace(MOBILE_NETWORKS, '')
  return region === 'US' || region === 'CA' ? rest.replace(NORTH_AMERICA, '') : rest
}
