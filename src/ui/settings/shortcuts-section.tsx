import { useWords } from '../words/use-words'

interface ShortcutsSectionProps {
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[]
  readonly onChange: () => void
}

const KNOWN = ['toggle-pop', 'open-panel'] as const

/** The keys that work on every page, as the browser has them now. */
export function ShortcutsSection({ shortcuts, onChange }: ShortcutsSectionProps) {
  const { t } = useWords()
  return (
    <section className="settings-section" aria-labelledby="settings-keys">
      <h2 id="settings-keys">{t('settings.keys.title')}</h2>
      <p className="soft">{t('settings.keys.hint')}</p>
      <dl className="shortcut-rows">
        {KNOWN.map((name) => {
          const keys = shortcuts.find((each) => each.name === name)?.keys
          return <div key={name}><dt>{t(`settings.keys.${name}`)}</dt><dd>{keys ? <kbd>{keys}</kbd> : <span className="faint">{t('settings.keys.none')}</span>}</dd></div>
        })}
      </dl>
      <div className="row"><button type="button" className="button" onClick={onChange}>{t('settings.keys.change')}</button><span className="field-hint">{t('settings.keys.inPanel')}</span></div>
    </section>
  )
}
