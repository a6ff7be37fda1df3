// Gives somebody a PIN for each door of a building with Seam's client, and prints what came of it. SEAM_ENDPOINT and
// SEAM_API_KEY are read by the client; ACS_SYSTEM_ID is the building, STARTS_AT and ENDS_AT are when the PINs are good.
import { SeamHttp } from '@seamapi/http'

const { ACS_SYSTEM_ID: acs_system_id, STARTS_AT: starts_at, ENDS_AT: ends_at } = process.env
const seam = new SeamHttp()

const identity = await seam.userIdentities.create({ full_name: 'Jane Doe', email_address: 'jane@example.com' })
const resident = await seam.acs.users.create({
  acs_system_id,
  user_identity_id: identity.user_identity_id,
  full_name: 'Jane Doe',
  email_address: 'jane@example.com',
})

const doors = []
for (const entrance of await seam.acs.entrances.list({ acs_system_id })) {
  const credential = await seam.acs.credentials.create({
    acs_user_id: resident.acs_user_id,
    access_method: 'code',
    allowed_acs_entrance_ids: [entrance.acs_entrance_id],
    starts_at,
    ends_at,
  })
  const { acs_credential_id } = credential
  doors.push({ entrance, credential, opens: await seam.acs.credentials.listAccessibleEntrances({ acs_credential_id }) })
}
process.stdout.write(JSON.stringify({ resident, doors }))
