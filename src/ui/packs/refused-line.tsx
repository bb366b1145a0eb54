import type { PackTold } from '../../core/packs/pack-messages'
import type { PackRefusal } from '../../core/packs/pack-refusal'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

/** What happened, what is safe, what to do. */
export function RefusedLine({ why }: { readonly why: PackRefusal | Extract<PackTold, { told: 'refused' }>['why'] }) {
  const { t } = useWords()
  return <p className="refusal" role="alert"><Icon name="alert" /><span>{t(`packs.why.${why}`)}</span></p>
}
