import { useState } from 'react'
import type { CodeId, DemandId, EpochMs } from '../../../core/contract/ids'
import { LONGEST_PARENT_NUMBER, LONGEST_TITLE, LONGEST_WORDING, type Notice } from '../../../core/contract/notices'
import { given } from '../../../core/facts/given'
import type { TypedDemand } from '../../../core/knowledge/search-demands'
import { areasIn, writtenAreas } from '../../../core/notices/areas-in'
import type { TypedCode } from '../../../core/wrap-up/search-codes'
import type { OnCommand } from '../../hooks/reply'
import { useReply } from '../../hooks/use-reply'
import { Icon } from '../../icons/icon'
import { Refusal } from '../../states/refusal'
import { useWords } from '../../words/use-words'
import { TimeInput } from './time-input'

export interface IncidentTargets {
  readonly codes: readonly CodeId[]
  readonly areas: readonly string[]
}

interface IncidentFormProps {
  readonly codes: readonly TypedCode[]
  readonly demands: readonly TypedDemand[]
  readonly region: string
  /** Chosen already: what there are too many contacts of. */
  readonly firstTargets?: IncidentTargets | undefined
  /** One that goes on, to be changed. */
  readonly before?: Notice | undefined
  readonly onCommand: OnCommand
  readonly onDone: () => void
}

/** What is broken, whom it concerns, and the one thing to say. */
export function IncidentForm({ codes, demands, region, firstTargets, before, onCommand, onDone }: IncidentFormProps) {
  const { t, labelText } = useWords()
  const [title, setTitle] = useState(before?.title ?? '')
  const [wording, setWording] = useState(before?.wording ?? '')
  const [areas, setAreas] = useState(writtenAreas(before?.incident?.areas ?? firstTargets?.areas ?? [], region))
  const [chosen, choose] = useState<readonly CodeId[]>(before?.incident?.codes ?? firstTargets?.codes ?? [])
  const [demand, setDemand] = useState<DemandId | undefined>(before?.demand)
  const [parent, setParent] = useState({ number: before?.incident?.parent?.number ?? '', link: before?.incident?.parent?.link ?? '' })
  const [expectedAt, expect] = useState<EpochMs | undefined>(before?.incident?.expectedAt)
  const [isToBeReadAgain, setReadAgain] = useState(false)
  const [mistake, setMistake] = useState<string>()
  const { isBusy, why, run } = useReply()
  const read = areasIn(areas, region)
  const name = t(before ? 'notices.incident.change' : 'notices.incident.start')
  const save = async () => {
    const found = title.trim() === '' || wording.trim() === '' ? t('notices.edit.missing')
      : read.unknown[0] !== undefined ? t('notices.incident.badArea', { area: read.unknown[0] })
        : read.areas.length === 0 && chosen.length === 0 && !demand ? t('notices.incident.noTarget') : undefined
    setMistake(found)
    if (found) return
    const ticket = parent.number.trim() === '' ? undefined : { number: parent.number.trim(), ...(parent.link.trim() !== '' && { link: parent.link.trim() }) }
    const written = { title, wording, areas: read.areas, codes: chosen, ...given({ demand, parent: ticket, expectedAt }) }
    const isDone = await run(() => (before ? onCommand('incident/change', { ...written, notice: before.id, isToBeReadAgain }) : onCommand('incident/start', { ...written, body: '' })))
    if (isDone) onDone()
  }
  return (
    <form className="stack" aria-label={name} onSubmit={(event) => {
      event.preventDefault()
      void save()
    }}>
      <label className="field"><span>{t('notices.incident.name')}</span><input className="input" value={title} maxLength={LONGEST_TITLE} onChange={({ target }) => setTitle(target.value)} /></label>
      <label className="field"><span>{t('notices.wording')}</span><textarea className="input" rows={3} maxLength={LONGEST_WORDING} placeholder={t('notices.incident.wordingHint')} value={wording} onChange={({ target }) => setWording(target.value)} /></label>
      <label className="field"><span>{t('notices.incident.areas')}</span><input className="input" placeholder={t('notices.incident.areasHint')} value={areas} onChange={({ target }) => setAreas(target.value)} /></label>
      <label className="field"><span>{t('notices.incident.codes')}</span>
        <select className="input" multiple size={5} value={[...chosen]} onChange={({ target }) => choose(codes.filter(({ id }) => [...target.selectedOptions].some(({ value }) => value === id)).map(({ id }) => id))}>
          {codes.map(({ id, labels }) => <option key={id} value={id}>{labelText(labels)}</option>)}
        </select>
      </label>
      <label className="field"><span>{t('notices.edit.demand')}</span>
        <select className="input" value={demand ?? ''} onChange={({ target: { value } }) => setDemand(demands.find(({ id }) => id === value)?.id)}>
          <option value="">{t('notices.edit.noDemand')}</option>
          {demands.map(({ id, labels }) => <option key={id} value={id}>{labelText(labels)}</option>)}
        </select>
      </label>
      <label className="field"><span>{t('notices.incident.parentNumber')}</span><input className="input" value={parent.number} maxLength={LONGEST_PARENT_NUMBER} onChange={({ target }) => setParent({ ...parent, number: target.value })} /></label>
      <label className="field"><span>{t('notices.incident.parentLink')}</span><input className="input" type="url" pattern="https://.*" value={parent.link} onChange={({ target }) => setParent({ ...parent, link: target.value })} /></label>
      <TimeInput label={t('notices.incident.expectedAt')} at={expectedAt} onChange={expect} />
      {before && <label className="check"><input type="checkbox" checked={isToBeReadAgain} onChange={({ target }) => setReadAgain(target.checked)} /><span>{t('notices.edit.readAgain')}</span></label>}
      {mistake && <p className="refusal" role="alert"><Icon name="alert" /><span>{mistake}</span></p>}
      <Refusal why={why} />
      <div className="row"><button className={`button ${before ? 'is-main' : 'is-danger'}`} disabled={isBusy}>{before ? t('notices.edit.saveChange') : name}</button><button type="button" className="button is-quiet" onClick={onDone}>{t('action.cancel')}</button></div>
    </form>
  )
}
