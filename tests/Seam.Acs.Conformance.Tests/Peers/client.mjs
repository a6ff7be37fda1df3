// Calls operations with Seam's client: a line {"operation", "parameters", "options", "callOptions"} in, a line {"result"}
// or {"failure"} out. SEAM_ENDPOINT is the API; the credential is in `options`.
import { createInterface } from 'node:readline'
import { SeamHttp, SeamHttpWithoutWorkspace } from '@seamapi/http'
import { outcome } from './failures.mjs'

const camelCase = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())

// /acs/users/list_accessible_entrances is seam.acs.users.listAccessibleEntrances.
const call = (seam, operation, parameters, options) => {
  const names = operation.slice(1).split('/').map(camelCase)
  const method = names.pop()
  const resource = names.reduce((parent, name) => parent[name], seam)
  return resource[method](parameters, options)
}

// A personal access token alone has a client of its own.
const connect = (options) =>
  options.personalAccessToken != null && options.workspaceId == null
    ? new SeamHttpWithoutWorkspace(options)
    : new SeamHttp(options)

for await (const line of createInterface({ input: process.stdin })) {
  const { operation, parameters, options, callOptions } = JSON.parse(line)
  const answer = await outcome(async () => await call(connect(options), operation, parameters ?? {}, callOptions))
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
