import type { EpochMs } from '../../core/contract/ids'

export type AlarmName = 'effects' | 'calls' | 'tasks' | 'retention' | 'alerts' | 'surges' | 'ways' | 'segments' | 'leaving'

/** Waiting without a timer: the browser wakes the worker. Not sooner than 30 s from now; that is the browser's own bound. */
export async function setAlarm(name: AlarmName, at: EpochMs): Promise<void> {
  await chrome.alarms.create(name, { when: at })
}

export async function setRepeatingAlarm(name: AlarmName, everyMinutes: number): Promise<void> {
  const known = await chrome.alarms.get(name)
  if (known?.periodInMinutes !== everyMinutes) await chrome.alarms.create(name, { periodInMinutes: everyMinutes })
}

export async function clearAlarm(name: AlarmName): Promise<void> {
  await chrome.alarms.clear(name)
}

export function onAlarm(ring: (name: AlarmName) => void): void {
  chrome.alarms.onAlarm.addListener(({ name }) => ring(name as AlarmName))
}
