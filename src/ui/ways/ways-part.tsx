import type { Settings } from '../../core/contract/settings'
import { useCommand } from '../hooks/use-command'
import { useNow } from '../hooks/use-now'
import { useWays } from '../hooks/use-ways'
import { AddressPart } from './address-part'
import { InSection } from './in-section'
import { OutSection } from './out-section'

const MINUTE_MS = 60_000

/** Where packs come from and where they go, on the page of the team. */
export function WaysPart({ settings }: { readonly settings: Settings }) {
  const { seen, folder, missing } = useWays(settings)
  const onCommand = useCommand()
  const shared = { settings, folder, onCommand, now: useNow(MINUTE_MS) }
  return (
    <>
      <InSection {...shared} row={seen.in} isHostMissing={missing.in} address={<AddressPart settings={settings} way="in" />} />
      <OutSection
        {...shared} row={seen.out} waiting={seen.waiting} changedElsewhere={seen.changedElsewhere} notTaken={seen.notTaken}
        isHostMissing={missing.out} address={<AddressPart settings={settings} way="out" />}
      />
    </>
  )
}
