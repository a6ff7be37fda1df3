// Holds answers against the OpenAPI document of @seamapi/types. Its first line is the version of the document; then it
// takes lines {"path", "status", "body"} or {"event"}, and says of each what is wrong: {"problems"}.
import { createInterface } from 'node:readline'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { converterOf } from './json-schema.mjs'

// The package's entry point brings its 5 MB of other schemas along; the document stands beside them.
const entry = import.meta.resolve('@seamapi/types/connect')
const { default: openapi } = await import(new URL('./lib/seam/connect/openapi.js', entry))
const toJsonSchema = converterOf(openapi.components.schemas)
const Document = 'openapi'

// The document describes no error; this is ApiErrorResponse of @seamapi/http, to any depth of a parameter's name, with
// two members more: `ok`, which the fake server sends, and `request_id`, which is the simulator's own choice.
const errorSchema = {
  $defs: {
    problems: {
      type: 'object',
      properties: { _errors: { type: 'array', items: { type: 'string' } } },
      required: ['_errors'],
      additionalProperties: { $ref: '#/$defs/problems' },
    },
  },
  type: 'object',
  required: ['error'],
  additionalProperties: false,
  properties: {
    ok: { const: false },
    error: {
      type: 'object',
      required: ['type', 'message'],
      additionalProperties: false,
      properties: {
        type: { type: 'string', pattern: '^[a-z_]+$' },
        request_id: { type: 'string', format: 'uuid' },
        message: { type: 'string', minLength: 1 },
        data: {},
        validation_errors: { $ref: '#/$defs/problems' },
      },
    },
  },
}

const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, ownProperties: true, inlineRefs: false, code: { optimize: false } })
addFormats(ajv)
ajv.addSchema({
  $id: Document,
  components: {
    schemas: Object.fromEntries(
      Object.entries(openapi.components.schemas).map(([name, schema]) => [name, toJsonSchema(schema)]),
    ),
  },
})
const validators = new Map()
const once = (key, make) => {
  if (!validators.has(key)) validators.set(key, ajv.compile(make()))
  return validators.get(key)
}

// A reference names a place in the document, which is another schema here.
const rooted = (schema) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/components/', `"$ref":"${Document}#/components/`))

// Of one operation the document says no more than that it answers: that is no more than `ok`, then.
const nothingMore = {
  type: 'object',
  required: ['ok'],
  properties: { ok: { type: 'boolean' } },
  additionalProperties: false,
}

const successSchema = (path) => {
  // Whatever the verb, the answer is the same.
  const [operation] = Object.values(openapi.paths[path])
  const schema = operation.responses['200'].content?.['application/json']?.schema
  return schema == null ? nothingMore : rooted(toJsonSchema(schema))
}

const validatorOf = ({ path, status, event }) => {
  if (event != null) return once('event', () => ({ $ref: `${Document}#/components/schemas/event` }))
  return status === 200 ? once(path, () => successSchema(path)) : once('error', () => errorSchema)
}

// What the message leaves out: the name of a member, or a value that is none of those allowed.
const detail = ({ keyword, params, data }) =>
  params.additionalProperty ?? params.unevaluatedProperty ?? (keyword === 'enum' ? data : null)

const say = (error) => [`${error.instancePath} ${error.message}`, detail(error)].filter((part) => part != null).join(': ')

const print = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`)

print({ version: JSON.parse(readFileSync(new URL('./package.json', entry), 'utf8')).version })
for await (const line of createInterface({ input: process.stdin })) {
  const answer = JSON.parse(line)
  if (answer.status === 200 && openapi.paths[answer.path] == null) {
    print({ problems: [`The document has no operation ${answer.path}`] })
    continue
  }
  const validate = validatorOf(answer)
  print({ problems: validate(answer.event ?? answer.body) ? [] : validate.errors.map(say) })
}
