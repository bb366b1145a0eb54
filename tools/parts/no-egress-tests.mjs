/** End-to-end files that the build without egress cannot pass: what they test is not in it. All others it passes (`npm run e2e:no-egress`). */
export const needAnAddress = [
  // A language model behind an address.
  'tests/e2e/models.e2e.ts',
  'tests/e2e/models-in-call.e2e.ts',
  'tests/e2e/models-on-card.e2e.ts',
  // A transcription behind one; the demo's story listens through its own.
  'tests/e2e/demo.e2e.ts',
  'tests/e2e/audio.e2e.ts',
  // A team's files behind one.
  'tests/e2e/team-ways.e2e.ts',
  'tests/e2e/segments.e2e.ts',
  'tests/e2e/lead-and-agent.e2e.ts',
]

/** Of all that it passes, what `npm test` runs on it: a call from ring to wrap-up, with captions, the index thread, what to say and to offer. */
export const someWithoutEgress = [
  'tests/e2e/one-pop.e2e.ts',
  'tests/e2e/suggestions.e2e.ts',
  'tests/e2e/knowledge.e2e.ts',
  'tests/e2e/guidance.e2e.ts',
  'tests/e2e/offers.e2e.ts',
  'tests/e2e/wrap-up.e2e.ts',
]
