import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { WrapUpCode } from '../../core/contract/definitions'
import type { CodeId } from '../../core/contract/ids'
import { KeyCap } from '../keys/key-cap'
import { useKey } from '../keys/use-key'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'

interface CodeComboboxProps {
  readonly codes: readonly WrapUpCode[]
  readonly chosen: CodeId | undefined
  /** Leaves that fit what was typed, best first; an empty text gives the tree in its order. Pinyin initials are its business. */
  readonly search: (typed: string) => readonly WrapUpCode[]
  readonly onChoose: (code: WrapUpCode) => void
}

/** Every code, found by typing; the way through the tree stands beside each. */
export function CodeCombobox({ codes, chosen, search, onChoose }: CodeComboboxProps) {
  const { t, labelText } = useWords()
  const [typed, setTyped] = useState<string>()
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const isOpen = typed !== undefined
  const found = isOpen ? search(typed) : []
  const current = codes.find((code) => code.id === chosen)
  useKey({ key: 'c', label: t('wrapUp.findCode'), run: () => input.current?.focus() })

  const choose = (code: WrapUpCode) => {
    setTyped(undefined)
    onChoose(code)
    input.current?.blur()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setTyped(typed ?? '')
      setActive(found.length === 0 ? 0 : (active + step + found.length) % found.length)
    } else if (event.key === 'Enter' && !event.ctrlKey && isOpen && found[active]) {
      event.preventDefault()
      choose(found[active])
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      setTyped(undefined)
    }
  }
  return (
    <div className="code-combobox">
      <input
        ref={input} className="input" role="combobox" autoComplete="off" aria-expanded={isOpen} aria-controls={listId} aria-autocomplete="list"
        aria-label={t('wrapUp.code')} aria-keyshortcuts="c" placeholder={t('wrapUp.findCodeHint')}
        aria-activedescendant={found[active] ? `${listId}-${found[active].id}` : undefined}
        value={typed ?? (current ? (labelText(current.labels) ?? '') : '')}
        onFocus={() => setTyped('')}
        onBlur={() => setTyped(undefined)}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      {!isOpen && <KeyCap of={{ key: 'c' }} />}
      {isOpen && (
        <ul id={listId} role="listbox" className="code-list" aria-label={t('wrapUp.code')}>
          {found.length === 0 && <li className="code-none soft">{t('wrapUp.noSuchCode')}</li>}
          {found.map((code, index) => (
            // The pointer must not take the focus from the field before the choice is made.
            <li key={code.id} id={`${listId}-${code.id}`} role="option" aria-selected={index === active} onPointerDown={(event) => event.preventDefault()} onClick={() => choose(code)}>
              <span className={`class-dot is-${code.codeClass}`} aria-hidden="true" />
              <span><Label of={code.labels} /></span>
              <span className="code-path faint">{pathOf(code, codes).map((each) => labelText(each.labels)).join(' › ')}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function pathOf(code: WrapUpCode, codes: readonly WrapUpCode[]): readonly WrapUpCode[] {
  const parent = codes.find((each) => each.id === code.parent)
  return parent ? [...pathOf(parent, codes), parent] : []
}
