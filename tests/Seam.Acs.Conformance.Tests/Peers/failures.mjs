// What a failure of Seam's client tells its caller, as JSON.
import {
  isSeamActionAttemptError,
  isSeamActionAttemptFailedError,
  isSeamHttpApiError,
  isSeamHttpInvalidInputError,
} from '@seamapi/http'

export const describe = (error) => ({
  name: error.name,
  message: error.message,
  ...(isSeamHttpApiError(error) && {
    code: error.code,
    status: error.statusCode,
    request_id: error.requestId,
    data: error.data,
  }),
  ...(isSeamHttpInvalidInputError(error) && { validation_errors: error.validationErrors }),
  ...(isSeamActionAttemptError(error) && { action_attempt: error.actionAttempt }),
  ...(isSeamActionAttemptFailedError(error) && { code: error.code }),
})

/** What a call came to: its result, or its failure. */
export const outcome = async (call) => {
  try {
    return { result: (await call()) ?? null }
  } catch (error) {
    return { failure: describe(error) }
  }
}
