import type { BackupContent } from '../../../core/backup/backup-content'
import type { BackupLine } from '../../../core/backup/backup-line'
import type { LineOfBusiness } from '../../../core/contract/definitions'
import type { Fact } from '../../../core/contract/facts'
import type { EpochMs, LineId } from '../../../core/contract/ids'
import { aboutOf } from '../../../core/facts/about-of'
import { given } from '../../../core/facts/given'
import { DistinctCount } from './distinct-count'

/** Reckons what the lines that came by hold. What is in memory is some bytes a customer and contact. */
export class ContentOfLines {
  #facts = 0
  readonly #customers = new DistinctCount()
  readonly #contacts = new DistinctCount()
  #first: EpochMs | undefined
  #last: EpochMs | undefined
  readonly #lines = new Map<LineId, LineOfBusiness>()

  add(line: BackupLine): void {
    if (line.kind === 'definition' && line.definition.kind === 'line') this.#addLine(line.definition)
    if (line.kind === 'fact') this.#addFact(line.fact)
  }

  content(): BackupContent {
    return {
      facts: this.#facts, customers: this.#customers.size, contacts: this.#contacts.size, lines: [...this.#lines.values()].map(({ labels }) => labels),
      ...given({ firstContactAt: this.#first, lastContactAt: this.#last }),
    }
  }

  /** The latest version is the one that counts. */
  #addLine(line: LineOfBusiness): void {
    const known = this.#lines.get(line.id)
    if (known === undefined || known.version < line.version) this.#lines.set(line.id, line)
  }

  #addFact(fact: Fact): void {
    this.#facts += 1
    if (fact.kind === 'contact/recorded') {
      const { contact, startedAt } = fact.open
      this.#contacts.add(contact)
      if (this.#first === undefined || startedAt < this.#first) this.#first = startedAt
      if (this.#last === undefined || startedAt > this.#last) this.#last = startedAt
    } else if (fact.kind.startsWith('customer/')) {
      const customer = aboutOf(fact)
      if (customer !== undefined) this.#customers.add(customer)
    }
  }
}
