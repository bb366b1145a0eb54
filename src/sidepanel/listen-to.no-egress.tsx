/** In the build without egress there is nothing to begin. */
export function ListenTo() {
  return null
}
