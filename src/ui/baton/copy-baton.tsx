import { useState } from 'react'
import { copyText } from '../files/copy-text'
import { KeyButton } from '../keys/key-button'
import { useWords } from '../words/use-words'

/** One click, or one key, and the call's story is in the clipboard. Where the browser refuses, it can be copied by hand. */
export function CopyBaton({ compose }: { readonly compose: () => string }) {
  const { t } = useWords()
  const [state, setState] = useState<{ readonly text: string; readonly isCopied: boolean }>()
  const copy = async () => {
    const text = compose()
    const isCopied = await copyText(text)
    setState({ text, isCopied })
  }
  return (
    <>
      <KeyButton hotkey="x" label={t('baton.copy')} tone="quiet" onPress={() => void copy()} />
      <div className="baton-copied" role="status">
        {state && <p className={`small ${state.isCopied ? 'is-green' : 'is-amber'}`}>{t(state.isCopied ? 'baton.copied' : 'baton.byHand')}</p>}
        {state && <p className="baton-text small soft">{state.text}</p>}
      </div>
    </>
  )
}
