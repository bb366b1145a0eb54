import type { Settings } from '../core/contract/settings'
import type { OnCommand } from '../ui/hooks/reply'
import { useFrontSite } from '../ui/hooks/use-front-site'
import { WhyNothingHere } from '../ui/receipt/why-nothing-here'

/** Asked from the panel: the page in front is looked at only now. */
export function WhyNothing({ settings, onCommand }: { readonly settings: Settings; readonly onCommand: OnCommand }) {
  return <WhyNothingHere settings={settings} front={useFrontSite(settings)} onCommand={onCommand} />
}
