/** In the build without egress nothing is ever heard. */
export function HearingSign() {
  return null
}
