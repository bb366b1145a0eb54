import { changeSettings } from '../../adapters/browser/settings-storage'
import { forgetWay } from '../../adapters/store/way-rows'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'

/** What a policy decides stays as it says. */
export const chooseWays: Handler<'ways/choose'> = async ({ store, settings: { ways, decided } }, chosen) => {
  const isDecided = (['from', 'to', 'askEveryMinutes', 'jitterMinutes'] as const).some((field) => decided.ways?.includes(field) && chosen[field] !== ways[field])
  if (isDecided) return refused('not-allowed')
  for (const way of [...(chosen.from === ways.from ? [] : ['in' as const]), ...(chosen.to === ways.to ? [] : ['out' as const])]) {
    const forgotten = await forgetWay(store, way)
    if (!forgotten.ok) return forgotten
  }
  await changeSettings((settings) => ({ ...settings, ways: { ...settings.ways, ...chosen } }))
  return done(undefined)
}

export const noteFolderPicked: Handler<'ways/folder-picked'> = async ({ store, settings: { ways } }) => {
  for (const way of [...(ways.from === 'folder' ? ['in' as const] : []), ...(ways.to === 'folder' ? ['out' as const] : [])]) {
    const forgotten = await forgetWay(store, way)
    if (!forgotten.ok) return forgotten
  }
  return done(undefined)
}
