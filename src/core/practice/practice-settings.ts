import type { Settings } from '../contract/settings'

/** As they are in practice: nothing pops, nothing is listened to, no site is watched and no model is paid. */
export function practiceSettings(settings: Settings): Settings {
  return { ...settings, isPopOn: false, sites: {}, models: { ...settings.models, isOn: false }, audio: { ...settings.audio, isOn: false } }
}
