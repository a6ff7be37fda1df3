// Runs Seam's own fake server, seeded and with an entrance and an access group, at a free port; its first line is
// {"endpoint", "seed", "acs_entrance_id", "acs_access_group_id"}. It ends with its standard input.
import { createFake } from '@seamapi/fake-seam-connect'

// Standard output is ours; the fake's log belongs to nobody here.
const print = process.stdout.write.bind(process.stdout)
process.stdout.write = () => true

const fake = await createFake()
const seed = await fake.seed()
const { acs_entrance_id } = fake.database.addAcsEntrance({
  acs_system_id: seed.visionline_acs_system_1,
  display_name: 'Front Door',
})
const { acs_access_group_id } = fake.database.addAcsAccessGroup({
  acs_system_id: seed.visionline_acs_system_1,
  name: 'Guests',
  workspace_id: seed.seed_workspace_1,
})
await fake.startServer()
print(`${JSON.stringify({ endpoint: fake.serverUrl, seed, acs_entrance_id, acs_access_group_id })}\n`)

process.stdin.on('end', () => process.exit(0)).resume()
