import type { LineId } from '../../core/contract/ids'
import { useLineMarks } from '../hooks/use-line-marks'
import { LineBand } from './line-mark'

/** For which line of business a page shows and does what it does. */
export function LineInFront({ line }: { readonly line: LineId }) {
  return <LineBand mark={useLineMarks().get(line)} />
}
