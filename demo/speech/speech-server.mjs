import { createServer } from 'node:http'
import { keyIn } from './dial-tones.mjs'
import { sampleRate, samplesOf } from './recording.mjs'

/**
 * Stands in for a server of transcription, on loopback: it speaks OpenAI's /audio/transcriptions, and recognises no speech. It knows
 * the demo's own recordings by the tones in them and answers with the line; in anything else it hears nothing.
 * `lineOf`: the line of a key.
 */
export async function startSpeechServer(lineOf) {
  const server = createServer(async (request, response) => {
    const send = (status, body) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
    if (request.method !== 'POST' || request.url !== '/v1/audio/transcriptions') return send(404, { error: { message: 'unknown url', type: 'invalid_request_error' } })
    try {
      const form = await new Response(request, { headers: { 'Content-Type': request.headers['content-type'] } }).formData()
      const wav = Buffer.from(await form.get('file').arrayBuffer())
      send(200, { text: lineOf(keyIn(samplesOf(wav), sampleRate)) ?? '' })
    } catch (error) {
      send(400, { error: { message: String(error.message), type: 'invalid_request_error' } })
    }
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}/v1`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
