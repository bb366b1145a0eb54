import { onAlarm, setRepeatingAlarm } from '../adapters/browser/alarms'
import { listen } from '../adapters/browser/bus'
import { onCommandKey, onHostsChanged, onInstalledOrStarted, onNotificationClicked, onTabClosed } from '../adapters/browser/events'
import { onListenerGone } from '../adapters/browser/listening-port'
import { fillFigures } from '../adapters/store/fill-figures'
import { resumeRebuild } from '../adapters/store/rebuild-views'
import { onPolicyChanged, shutOutPages } from '../adapters/browser/settings-storage'
import { forgetSurfaces, forgetTab } from '../adapters/store/surfaces'
import type { EpochMs } from '../core/contract/ids'
import { enabledOrigins } from '../core/settings/enabled-sites'
import { watchHolds } from './alerts/watch-call'
import { reviveListening } from './audio/revive-listening'
import { leaveTab, sweepCalls } from './calls/sweep-calls'
import { sweepByAlarm, SWEEP_EVERY_MINUTES } from './data/sweep-retention'
import { goOnLeavingClients } from './data/leave-client'
import { runDueEffects } from './effects/run-due-effects'
import { HANDLERS } from './all-handlers'
import { settleIncidents } from './notices/settle-incidents'
import { setSurgeAlarm, watchForSurges } from './surges/watch-for-surges'
import { bringPop } from './pop/bring-pop'
import { togglePop } from './pop/toggle-pop'
import { takeCome, takePack } from './packs/take-pack'
import { forgetSettingsWhenChanged, ready, readyToPractise } from './ready'
import { reportBug } from './report-bug'
import { routeMessage } from './route-message'
import { followPolicy } from './setup/follow-policy'
import { seedGivenLines } from './setup/seed-given-lines'
import { injectOpenTabs } from './sites/inject-open-tabs'
import { reconcileSites } from './sites/reconcile-sites'
import { takePublished } from './sites/tell-profile'
import { quietenPages } from './sites/switch-site'
import { cutNow, CUT_EVERY_MINUTES } from './segments/cut-now'
import { openTasks } from './tasks/open-tasks'
import { remindOfTasks, TASK_NOTIFICATION } from './tasks/remind-of-tasks'
import { placeLines } from './vault/place-lines'
import { askWays } from './ways/ask-ways'

/** How often calls are looked over for ones that were lost from sight, and rows that are done with. */
const LOOK_OVER_CALLS_EVERY_MINUTES = 5
const WOKE_AT = Date.now() as EpochMs
/** A ring that woke the worker is on the screen by then. Nothing is lost by a timer here: a worker that dies before it wakes again. */
const CHORES_AFTER_MS = 400

// Wiring only, and all of it at once: a listener that is added later is not there when the browser wakes the worker for it.
forgetSettingsWhenChanged()
listen((message, place) => routeMessage(message, place, HANDLERS, (isPractice) => (isPractice ? readyToPractise() : ready()), reportBug))

onInstalledOrStarted((how) => {
  guard('storage', shutOutPages)
  guard(how, async () => {
    const desk = await ready()
    if (how === 'started') await forgetSurfaces(desk.store, desk.now())
    await reconcileSites()
    await injectOpenTabs(enabledOrigins(desk.settings))
  })
})
onHostsChanged(() =>
  guard('hosts', async () => {
    const desk = await ready()
    await reconcileSites()
    await injectOpenTabs(enabledOrigins(desk.settings))
    await quietenPages(desk)
  }),
)
onPolicyChanged(() => guard('policy', async () => await followPolicy(await ready())))
onTabClosed((tab) =>
  guard('tab', async () => {
    const desk = await ready()
    await leaveTab(desk, tab)
    await forgetTab(desk.store, tab)
  }),
)
onListenerGone((session) => guard('listener', async () => await reviveListening(await ready(), session)))
onCommandKey('toggle-pop', () => guard('toggle-pop', async () => await togglePop(await ready())))
onNotificationClicked((id) => guard('notification', async () => (id === TASK_NOTIFICATION ? await openTasks() : await bringPop(await ready(), id))))
onAlarm((name) =>
  guard(name, async () => {
    const desk = await ready()
    if (name === 'calls') {
      await sweepCalls(desk)
      await placeLines(desk)
    }
    if (name === 'surges') await watchForSurges(desk)
    if (name === 'alerts') await watchHolds(desk)
    if (name === 'tasks') await remindOfTasks(desk)
    if (name === 'retention') await sweepByAlarm(desk)
    if (name === 'segments') await cutNow(desk, false)
    await runDueEffects(desk, WOKE_AT)
    // Last, for it may be long: a file that comes or goes.
    if (name === 'ways' || name === 'segments') await askWays(desk, { take: takePack })
    if (name === 'leaving') await goOnLeavingClients(desk)
    if (name === 'calls' || name === 'ways') await takePublished(desk)
  }),
)

// A worker wakes for many reasons; whatever the one before it left to do is done now, after what it was woken for.
setTimeout(() => guard('wake', async () => {
  const desk = await ready()
  await setRepeatingAlarm('calls', LOOK_OVER_CALLS_EVERY_MINUTES)
  await setSurgeAlarm(desk)
  await setRepeatingAlarm('retention', SWEEP_EVERY_MINUTES)
  await setRepeatingAlarm('segments', CUT_EVERY_MINUTES)
  await reconcileSites()
  await seedGivenLines(desk)
  await takePublished(desk)
  await runDueEffects(desk, WOKE_AT)
  await settleIncidents(desk)
  await remindOfTasks(desk)
  await takeCome(desk)
  await askWays(desk, { take: takePack })
  // Last, for they may be long: the rows of a client who left, a rebuild of the views that was cut off, and figures of what was there before they were counted.
  await goOnLeavingClients(desk)
  await resumeRebuild(desk.store)
  await fillFigures(desk.store)
}), CHORES_AFTER_MS)

/** The one place where a failed event ends: it is told to the log without any of its content. */
function guard(what: string, run: () => Promise<void>): void {
  run().catch((bug: unknown) => reportBug(what, bug))
}

