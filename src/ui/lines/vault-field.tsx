import { useState } from 'react'
import { useWords } from '../words/use-words'

interface VaultFieldProps {
  /** Absent: the vault of all lines that name none. */
  readonly client: string | undefined
  /** Those that have a vault already, or are to have one. */
  readonly clients: readonly string[]
  readonly onClient: (client: string | undefined) => void
}

const COMMON = 'common'
const OWN = 'own'

/** Where the records of a line lie: with the others, in a vault of its own, or in the one of a client who has other lines too. */
export function VaultField({ client, clients, onClient }: VaultFieldProps) {
  const { t } = useWords()
  const [isNew, setNew] = useState(client !== undefined && !clients.includes(client))
  const chosen = isNew ? OWN : client === undefined ? COMMON : `same:${client}`
  return (
    <>
      <label className="field">
        <span>{t('lines.vault')}</span>
        <select
          className="input" value={chosen}
          onChange={({ target: { value } }) => {
            setNew(value === OWN)
            onClient(value === OWN ? '' : clients.find((each) => value === `same:${each}`))
          }}
        >
          <option value={COMMON}>{t('lines.common')}</option>
          {clients.map((each) => <option key={each} value={`same:${each}`}>{t('lines.same', { client: each })}</option>)}
          <option value={OWN}>{t('lines.own')}</option>
        </select>
      </label>
      {isNew && (
        <label className="field"><span>{t('lines.client')}</span><input className="input" required maxLength={80} value={client ?? ''} onChange={(event) => onClient(event.target.value)} /></label>
      )}
      <p className="field-hint">{t('lines.vaultHint')}</p>
    </>
  )
}
