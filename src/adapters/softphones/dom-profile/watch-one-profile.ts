/** Watches by one profile at a time: the same once more changes nothing, another one ends the watching by the one before. */
export function watchOneProfile<Profile>(abort: AbortSignal, watch: (profile: Profile, abort: AbortSignal) => void): (profile: Profile | undefined) => void {
  let watched: { readonly profile: string; readonly stop: AbortController } | undefined
  return (profile) => {
    const told = JSON.stringify(profile)
    if (abort.aborted || watched?.profile === told) return
    watched?.stop.abort()
    watched = undefined
    if (profile === undefined) return
    watched = { profile: told, stop: new AbortController() }
    watch(profile, AbortSignal.any([abort, watched.stop.signal]))
  }
}
