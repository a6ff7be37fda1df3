using System.Globalization;
using System.Text;

namespace Seam.Acs.Conformance.Tests;

/// <summary>Which operations which peer has seen, and what differs from the fake server.</summary>
internal static class ConformanceTable
{
    private const string Yes = "yes";

    /// <param name="byJavaScript">What Seam's JavaScript client called on the simulator with success.</param>
    /// <param name="onFake">What our client called on Seam's fake server with success.</param>
    /// <param name="validated">Whose answers were held against the document's schemas.</param>
    public static string Write(
        IReadOnlySet<string> byJavaScript,
        IReadOnlySet<string> onFake,
        IReadOnlySet<string> validated
    )
    {
        var paths = ResponseCheck.Operations.Keys.Order(StringComparer.Ordinal).ToList();
        var page = new StringBuilder();
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            # Conformance

            Seam publishes software that knows its API: a client, a fake server, the OpenAPI document, and receivers of webhooks.
            Each stands here for the real API, in the tests of `tests/Seam.Acs.Conformance.Tests`, which install the packages of the
            versions that `Peers/package.json` names. This page is made out of a run of them; a test fails where it is not up to date.
            To write it, run `SEAM_ACS_WRITE_PAGES=1 dotnet run --project tests/Seam.Acs.Conformance.Tests -- --filter-class
            "*.{nameof(ConformanceTests)}"`.

            ## What agrees

            - **JavaScript client**: `@seamapi/http` called the operation on the simulator, by the method and the verb that it has for it,
              and gave its caller what the simulator sent. It also does the main job of this library, reads pages, waits for action
              attempts that succeed, fail and never end, and tells refusals as its own.
            - **Our client**: it called the operation on `@seamapi/fake-seam-connect`, with an API key, a personal access token, a client
              session or a publishable key. Outages, refusals and answers that are no JSON are tested there too. The fake server has
              no other operation of these that works.
            - **Schemas**: all answers of the simulator, errors and events included, were held against the OpenAPI document of
              `@seamapi/types` by `ajv`. Every member is known to the document, has the type, format and value that it names, and none is
              missing that it requires. `/workspaces/update`, of which the document says nothing, answers `ok` alone. The document is
              older than the library's facts: [what it can't know](#what-the-peers-cant-know) is left out.
            - Deliveries of webhooks that the simulator signs are accepted by `standardwebhooks`, `svix` and `@seamapi/webhook`, and what
              these sign by `SeamWebhook`. What is forged, changed or too old is refused by all.


            """
        );
        page.Append(
            "| Operation | JavaScript client on our simulator | Our client on the fake server | Schemas |\n|---|---|---|---|\n"
        );
        foreach (var path in paths)
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{path}` | {Mark(byJavaScript, path)} | {Mark(onFake, path)} | {Mark(validated, path)} |\n"
            );
        page.Append(
            CultureInfo.InvariantCulture,
            $"| **{paths.Count}** | **{paths.Count(byJavaScript.Contains)}** | **{paths.Count(onFake.Contains)}** | **{paths.Count(validated.Contains)}** |\n"
        );
        AppendNewerFacts(page);
        AppendDifferences(page);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void AppendNewerFacts(StringBuilder page)
    {
        page.Append(
            """

            ## What the peers can't know

            npm serves the document and the JavaScript client in versions that are older than the library's facts. These are the
            differences that the tests meet. A test fails if the peers know one of them.

            | What | Why the simulator has it |
            |---|---|

            """
        );
        foreach (var (operation, reason) in NewerFacts.Operations)
            page.Append(CultureInfo.InvariantCulture, $"| `{operation}` | {reason} |\n");
        foreach (var fact in NewerFacts.InResponses)
            page.Append(CultureInfo.InvariantCulture, $"| {fact.About} | {fact.Reason} |\n");
    }

    private static void AppendDifferences(StringBuilder page)
    {
        page.Append(
            """

            ## What differs on purpose

            What the simulator does otherwise than the fake server, and why. A test looks at each on both.

            | What | The fake server | The simulator | Source of our choice |
            |---|---|---|---|

            """
        );
        foreach (var (about, fake, ours, source, _) in KnownDifferences.All)
            page.Append(CultureInfo.InvariantCulture, $"| {about} | {fake} | {ours} | {source} |\n");
        page.Append(
            """

            Two things in the document are not taken at its word. Members that it requires and marks `x-undocumented`
            (`last_successful_sync_at` of a user) are not sent. An answer that it declares beside `x-response-key: null`
            (`acs_credential` of `/acs/credentials/update`, for one) is sent by the simulator and, as in Seam's own clients, not
            returned by ours.

            """
        );
    }

    private static string Mark(IReadOnlySet<string> paths, string path) => paths.Contains(path) ? Yes : "";
}
