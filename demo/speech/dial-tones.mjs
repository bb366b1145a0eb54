// A telephone's own way to say a number with sound: one key is two tones at once (ITU-T Q.23).
const low = [697, 770, 852, 941]
const high = [1209, 1336, 1477, 1633]
const rows = ['123A', '456B', '789C', '*0#D']

/** In the order in which the demo gives them to its lines. */
export const keys = [...rows.join('')]

/** The two frequencies of a key, in Hz. */
export function tonesOf(key) {
  const row = rows.findIndex(each => each.includes(key))
  return [low[row], high[rows[row].indexOf(key)]]
}

/** The key whose tones a sound is made of; undefined for anything else, such as speech. */
export function keyIn(samples, sampleRate) {
  const strongest = tones => {
    const powers = tones.map(hz => powerAt(samples, hz, sampleRate))
    const place = powers.indexOf(Math.max(...powers))
    return { place, power: powers[place] }
  }
  const [row, column] = [strongest(low), strongest(high)]
  const all = samples.reduce((sum, sample) => sum + sample * sample, 0)
  return all > 0 && row.power + column.power > leastShare * all && Math.min(row.power, column.power) > leastOfPair * all ? rows[row.place][column.place] : undefined
}

/** So much of a sound must be the two tones, and so much each of them: nobody's voice is. */
const leastShare = 0.5
const leastOfPair = 0.1
/** A tone that swells and falls is spread over its neighbours: so much is looked at once. */
const blockSeconds = 0.05

/** How much of the sound's energy is at that frequency (Goertzel's way). */
function powerAt(samples, hz, sampleRate) {
  const size = Math.round(blockSeconds * sampleRate)
  const turn = 2 * Math.cos((2 * Math.PI * hz) / sampleRate)
  let power = 0
  for (let from = 0; from + size <= samples.length; from += size) {
    let [before, last] = [0, 0]
    for (let at = from; at < from + size; at++) [before, last] = [last, samples[at] + turn * last - before]
    power += ((before * before + last * last - turn * before * last) * 2) / size
  }
  return power
}
