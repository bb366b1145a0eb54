import { useState } from 'react'
import type { LineOfBusiness } from '../../core/contract/definitions'
import type { Settings } from '../../core/contract/settings'
import { lineMarks } from '../../core/settings/line-marks'
import type { OnCommand } from '../hooks/reply'
import { Icon } from '../icons/icon'
import { LineBadge } from '../lines/line-mark'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { LineForm } from './line-form'

interface LinesSectionProps {
  readonly settings: Settings
  readonly lines: readonly LineOfBusiness[]
  readonly onCommand: OnCommand
}

/** Lines of business with the numbers customers dial for them. Retired, never deleted: old records keep their meaning. */
export function LinesSection({ settings, lines, onCommand }: LinesSectionProps) {
  const { t } = useWords()
  const [open, setOpen] = useState<string>()
  const isGiven = settings.decided.lines.length > 0
  const marks = lineMarks(lines.filter(({ retiredAt }) => retiredAt === undefined))
  const clients = [...new Set(lines.flatMap(({ vault }) => vault ?? []))].sort()
  const close = () => setOpen(undefined)
  return (
    <section className="settings-section" aria-labelledby="settings-lines">
      <h2 id="settings-lines">{t('settings.lines.title')}</h2>
      <p className="soft">{t('settings.lines.hint')}</p>
      {isGiven && <p className="soft small"><Icon name="lock" /> {t('settings.lines.given')}</p>}
      <ul className="line-rows">
        {lines.map((line) => (
          <li key={line.id}>
            <div className="line-row">
              <span className={line.retiredAt === undefined ? '' : 'faint'}>{marks.has(line.id) ? <LineBadge mark={marks.get(line.id)} /> : <Label of={line.labels} />}</span>
              <span className="soft small number">{line.dialledNumbers.join(' · ')}</span>
              <span className="small soft">{line.id === settings.line ? t('settings.lines.current') : line.retiredAt !== undefined ? t('settings.lines.retired') : ''}</span>
              {!isGiven && <button type="button" className="button is-quiet" aria-expanded={open === line.id} onClick={() => setOpen(open === line.id ? undefined : line.id)}>{t('settings.lines.edit')}</button>}
            </div>
            {open === line.id && <LineForm line={line} isCurrent={line.id === settings.line} clients={clients} region={settings.region} onCommand={onCommand} onDone={close} />}
          </li>
        ))}
      </ul>
      {!isGiven && (open === 'new' ? <LineForm isCurrent={false} clients={clients} region={settings.region} onCommand={onCommand} onDone={close} /> : (
        <div className="row"><button type="button" className="button" onClick={() => setOpen('new')}><Icon name="plus" /> {t('settings.lines.add')}</button></div>
      ))}
    </section>
  )
}
