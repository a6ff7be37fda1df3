// Reads a list of users page by page with Seam's client: the sizes of the pages, and the names in their order.
import { SeamHttp } from '@seamapi/http'

const { ACS_SYSTEM_ID: acs_system_id } = process.env
const seam = new SeamHttp()
const paginator = () => seam.createPaginator(seam.acs.users.list({ acs_system_id, limit: 3 }))

const pages = []
for await (const page of paginator()) pages.push(page.length)
const [first, { hasNextPage, nextPageCursor, nextPageUrl }] = await paginator().firstPage()
const [second] = await paginator().nextPage(nextPageCursor)
const names = (users) => users.map(({ full_name }) => full_name)
process.stdout.write(
  JSON.stringify({
    pages,
    all: names(await paginator().flattenToArray()),
    first: names(first),
    second: names(second),
    hasNextPage,
    nextPageUrl,
  }),
)
