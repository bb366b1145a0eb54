import type { Settings } from '../../core/contract/settings'
import { useCommand } from '../hooks/use-command'
import { useModels } from '../hooks/use-models'
import { ModelsSection } from './models-section'

/** The models on the page of settings. */
export function ModelsPart({ settings }: { readonly settings: Settings }) {
  return <ModelsSection settings={settings} {...useModels(settings)} onCommand={useCommand()} />
}
