// Signs and verifies webhook deliveries as the peers do: lines {"sign": {secret, id, at, body}} or {"verify": {secret,
// headers, body}} in, a line for each out: what each package signs, or what it says: "accepted", or its refusal.
import { createInterface } from 'node:readline'
import { isSeamInvalidWebhookPayloadError, SeamWebhook } from '@seamapi/webhook'
import * as standard from 'standardwebhooks'
import * as svix from 'svix'

const sign = ({ secret, id, at, body }) => ({
  standardwebhooks: new standard.Webhook(secret).sign(id, new Date(at), body),
  svix: new svix.Webhook(secret).sign(id, new Date(at), body),
})

const say = (verify) => {
  try {
    verify()
    return 'accepted'
  } catch (error) {
    return isSeamInvalidWebhookPayloadError(error) ? 'unreadable' : `${error.constructor.name}: ${error.message}`
  }
}

// One package knows the headers by their general names only.
const generalNames = (headers) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase().replace('svix-', 'webhook-'), value]))

const verify = ({ secret, headers, body }) => ({
  standardwebhooks: say(() => new standard.Webhook(secret).verify(body, generalNames(headers))),
  svix: say(() => new svix.Webhook(secret).verify(body, headers)),
  seam: say(() => new SeamWebhook(secret).verify(body, headers)),
})

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line)
  const answer = question.sign == null ? verify(question.verify) : sign(question.sign)
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
