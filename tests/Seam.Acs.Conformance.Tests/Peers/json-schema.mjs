// Turns a schema of an OpenAPI 3.0 document into JSON Schema, closed: a member that the document does not have is a fault.

// Words that say nothing about values, or that JSON Schema writes differently.
const isAnnotation = (key) =>
  key.startsWith('x-') || ['description', 'deprecated', 'default', 'example', 'nullable', 'discriminator'].includes(key)

/** Makes the conversion for a document, whose schemas refer to each other by their names in `schemas`. */
export const converterOf = (schemas) => {
  // What is marked so is not for us, and need not be there; a member may be so by the schema that it refers to.
  const isPublic = (member) =>
    member == null ||
    (member['x-undocumented'] == null &&
      member['x-draft'] == null &&
      (member.$ref == null || isPublic(schemas[member.$ref.split('/').at(-1)])))

  const toJsonSchema = (schema, isClosed = true) => {
    const { nullable, ...value } = schema
    const converted = convert(value, isClosed)
    return nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted
  }

  const convert = (schema, isClosed) => {
    if (schema.$ref != null) return { $ref: schema.$ref }
    if (schema.oneOf != null && schema.discriminator != null) return byTag(schema, isClosed)
    const converted = {}
    for (const [key, value] of Object.entries(schema)) {
      if (isAnnotation(key)) continue
      if (key === 'properties') converted[key] = mapValues(value, (member) => toJsonSchema(member))
      else if (key === 'items') converted[key] = toJsonSchema(value)
      else if (key === 'additionalProperties' && typeof value === 'object') converted[key] = toJsonSchema(value)
      // A bound is either the limit itself or a flag on the other bound.
      else if (key === 'minimum' && schema.exclusiveMinimum === true) converted.exclusiveMinimum = value
      else if (key === 'exclusiveMinimum' && typeof value === 'boolean') continue
      // Parts that hold together are closed as a whole.
      else if (key === 'allOf') converted[key] = value.map((part) => toJsonSchema(part, false))
      else if (key === 'oneOf' || key === 'anyOf') converted[key] = value.map((part) => toJsonSchema(part, isClosed))
      else if (key === 'required') converted[key] = value.filter((name) => isPublic(schema.properties?.[name]))
      else converted[key] = value
    }
    if (isClosed && schema.allOf != null) converted.unevaluatedProperties = false
    if (isClosed && schema.properties != null && schema.additionalProperties == null)
      converted[schema.oneOf == null ? 'additionalProperties' : 'unevaluatedProperties'] = false
    return converted
  }

  // The tag alone decides which variant is meant, so that what is wrong is told of that one only.
  const byTag = ({ oneOf, discriminator: { propertyName } }, isClosed) => {
    const variants = groupByTag(oneOf.flatMap((variant) => tagged(variant, propertyName)))
    return {
      type: 'object',
      required: [propertyName],
      properties: { [propertyName]: { enum: [...variants.keys()] } },
      allOf: [...variants].map(([tag, alike]) => ({
        if: { properties: { [propertyName]: { const: tag } }, required: [propertyName] },
        then: { anyOf: alike.map(({ variant }) => toJsonSchema(variant, isClosed)) },
      })),
    }
  }

  return toJsonSchema
}

const tagged = (variant, propertyName) => {
  const tags = variant.properties?.[propertyName]?.enum
  if (tags == null) throw new Error(`A variant without a value for its tag ${propertyName}`)
  return tags.map((tag) => ({ tag, variant }))
}

const groupByTag = (pairs) => {
  const groups = new Map()
  for (const pair of pairs) groups.set(pair.tag, [...(groups.get(pair.tag) ?? []), pair])
  return groups
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
