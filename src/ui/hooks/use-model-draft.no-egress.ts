/** In the build without egress no model is asked. */
export function useModelDraft() {
  return undefined
}
