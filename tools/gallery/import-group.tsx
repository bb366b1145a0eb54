import { ImportView } from '../../src/ui/import/import-view'
import { IMPORT_STATES } from '../../tests/fixtures/import-states'
import { NOW } from '../../tests/fixtures/cards'

const nothing = () => {}

/** The import page in every state, narrow or as wide as a window. */
export function importGroup(width: number) {
  return Object.entries(IMPORT_STATES).map(([name, state]) => (
    <figure key={name} style={{ width }}>
      <figcaption>{name}</figcaption>
      <div className="shot">
        <ImportView state={state} now={NOW} onFile={nothing} onWish={nothing} onStart={nothing} onStop={nothing} onResume={nothing} onKeep={nothing} onUndo={nothing} onAgain={nothing} onUnlock={() => Promise.resolve({ ok: true })} />
      </div>
    </figure>
  ))
}
