import type { LogLine as ReadLine } from '../../adapters/store/read/read-log'
import type { LogLine } from '../contacts/contact-table'

export function logLineOf(line: ReadLine): LogLine {
  return { ...line, ...(line.customerName ? { who: line.customerName } : {}) }
}
