/** In the build without egress no model drafts anything. */
export function ModelDraftLine() {
  return null
}
