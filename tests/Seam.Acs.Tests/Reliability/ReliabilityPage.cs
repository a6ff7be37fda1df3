using System.Globalization;
using System.Text;

namespace Seam.Acs.Tests;

/// <summary>Writes the table of faults for readers.</summary>
internal static class ReliabilityPage
{
    public static string Write()
    {
        var faults = FaultTable.Groups.SelectMany(group => group.Faults).ToList();
        var page = new StringBuilder();
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            # What happens when something goes wrong

            {faults.Count} things that go wrong between a client and its server, and what becomes of a call then. Each is a test: a server
            on a bare socket misbehaves so, counts the requests that it has received whole, and a call is made synchronously and
            asynchronously by a client from each of {string.Join(" and ", ClientSource.All.Select(source => $"`{source}`"))}.
            What a test expects and this page are the same text; a test fails where they differ. To write the page anew, run
            `SEAM_ACS_WRITE_PAGES=1 dotnet run --project tests/Seam.Acs.Tests -f net10.0 -- --filter-class "*.{nameof(
                ReliabilityPageTests
            )}"`.

            The calls are one of each [class](errors-and-retries.md):

            | class | call |
            |---|---|
            {string.Join('\n', FaultCall.All.Select(call => $"| {NameOf(call.Class)} | `{call.Method}` |"))}

            How to read the columns:

            - **Requests**: how many of the call's requests reached the server whole; in brackets the attempts that the exception
              tells of, where that is another number.
            - **The caller gets**: the value, or an exception with what is most telling in it. `{FaultAnswer.Key}` stands for the member of the
              answer that holds the value, such as `acs_user`, and `{FaultAnswer.Id}` for its ID.
            - **After**: the time that the call takes, on a clock of the test's own. The waits between attempts are half a second and
              a second, the longest that chance makes of `RetryDelay` at its default.
            - **Outcome**: *unknown* is an exception whose `OutcomeUnknown` is true. It is so exactly where the server may have received
              the request whole and didn't say that it did nothing. A read changes nothing, so its outcome is always known.

            Two things hold in every row, and are checked apart from what the rows say: no create and no action reaches the server
            again once it may have acted on one, and nothing that it may have acted on is said to have had no effect.

            """
        );
        foreach (var group in FaultTable.Groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Title}\n\n");
            page.Append(
                "| Fault | Class | Requests | The caller gets | After | Outcome |\n|---|---|---|---|---|---|\n"
            );
            foreach (var fault in group.Faults)
                AppendRows(page, fault);
        }

        page.Append(
            """

            ## What the table shows of .NET

            A read that is *closed without an answer* reaches the server twelve times in three attempts: .NET repeats a request
            without a body up to three times by itself when the connection ends before the first byte of an answer, and has no switch
            for it. So whatever changes something is sent with a body, be it `{}`, which .NET doesn't repeat over HTTP/1.1. Over
            HTTP/2 it sends one again that the server says it has not looked at (`REFUSED_STREAM`, or a `GOAWAY` before it): more
            than one reach such a server, and none but the last is carried out.

            """
        );
        return page.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>A row for each group of classes that come to the same.</summary>
    private static void AppendRows(StringBuilder page, Fault fault)
    {
        var name = fault.Name;
        foreach (var same in fault.ByClass.GroupBy(entry => entry.Value, entry => entry.Key))
        {
            var expected = same.Key;
            var classes = same.Count() == FaultCall.All.Count ? "all" : string.Join(", ", same.Select(NameOf));
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {classes} | {Requests(expected)} | {expected.Told} | {Expected.Time(expected.Seconds)} | {(expected.OutcomeUnknown ? "**unknown**" : "known")} |\n"
            );
            name = "";
        }
    }

    private static string Requests(Expected expected)
    {
        if (expected.Looks > 0)
            return $"{expected.Requests}, and {expected.Looks} to look";
        return expected.Attempts == expected.Requests
            ? $"{expected.Requests}"
            : $"{expected.Requests} ({expected.Attempts} {(expected.Attempts == 1 ? "attempt" : "attempts")})";
    }

    private static string NameOf(RetryClass kind) =>
        kind switch
        {
            RetryClass.Read => "read",
            RetryClass.Idempotent => "idempotent",
            RetryClass.Create => "create",
            _ => "action",
        };
}
