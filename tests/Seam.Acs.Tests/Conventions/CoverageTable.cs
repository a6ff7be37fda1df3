using System.Globalization;
using System.Reflection;
using System.Text;

namespace Seam.Acs.Tests;

/// <summary>Which operations there are, how each is called, and which tests are about it.</summary>
internal static class CoverageTable
{
    // What is counted below is counted in these.
    private static readonly (Type Tests, string About)[] Registry =
    [
        (
            typeof(OperationWireTests),
            "what each form of the call sends, to the byte, and what it makes of the answer, with all parameters, with the "
                + "fewest, with empty lists, with null, over pages, and with options and a token"
        ),
        (
            typeof(ActionAttemptWireTests),
            "waiting for an attempt that is pending, not waiting, and an attempt that failed"
        ),
        (typeof(RefusalTests), "what can't be right is refused before anything is sent"),
        (typeof(RequestKeysTests), "each way to name the subject of a request"),
        (typeof(SubstituteTests), "the method of a substitute that does not override it"),
    ];

    public static string Write()
    {
        var operations = ApiFacts.Instance.Operations;
        var table = new StringBuilder();
        table.Append(
            CultureInfo.InvariantCulture,
            $"""
            # Coverage

            The {operations.Count} operations of Seam's API that the library has, and the test cases that are about each of them. The
            operations are those of version {ApiFacts.Instance.Source.Version} of Seam's OpenAPI document. The table is made out of
            `api/` and of the tests themselves; a test fails where it is not up to date. To write it, run
            `SEAM_ACS_WRITE_PAGES=1 dotnet run --project tests/Seam.Acs.Tests -f net10.0 -- --filter-class "*.{nameof(
                CoverageTests
            )}"`.

            Each method stands for four forms: with and without `Async`, by a request record and by named parameters; where there
            are pages, `ListAll…` has four more. *Sent again* says when a call that failed is repeated: a *read* and what is
            *idempotent* always, a *create* and an *action* only where it can't have taken effect.


            """
        );
        foreach (var (tests, about) in Registry)
            table.Append(CultureInfo.InvariantCulture, $"- `{tests.Name}`: {about}.\n");
        table.Append("\n| Operation | Method | Verb | Sent again | Pages | Test cases |\n|---|---|---|---|---|---|\n");
        var covered = 0;
        foreach (var operation in operations.OrderBy(operation => operation.Path, StringComparer.Ordinal))
        {
            var tests = TestsOf(operation);
            covered += tests.Count >= 3 ? 1 : 0;
            table.Append(
                CultureInfo.InvariantCulture,
                $"| `{operation.Path}` | `{MethodName(operation)}` | {operation.Verb} | {operation.Retry} | {(operation.Paged ? "yes" : "")} | {string.Join(", ", tests)} |\n"
            );
        }

        table.Append(CultureInfo.InvariantCulture, $"\n{covered} of {operations.Count} operations are covered.\n");
        return table.ToString().ReplaceLineEndings("\n");
    }

    private static string MethodName(ApiOperation operation)
    {
        var method = OperationMethods.Of(operation, CallForm.Flat);
        return $"{OperationMethods.ResourceProperty(operation).Name}.{method.Name}";
    }

    private static List<string> TestsOf(ApiOperation operation) =>
        [
            .. Registry
                .Select(entry => (entry.Tests.Name, Count: CasesOf(entry.Tests).Count(path => path == operation.Path)))
                .Where(entry => entry.Count > 0)
                .Select(entry => $"`{entry.Name}` {entry.Count}"),
        ];

    /// <summary>The operations that the cases of a class are about, once for each case.</summary>
    private static IEnumerable<string> CasesOf(Type tests) =>
        tests
            .GetMethods()
            .SelectMany(method => method.GetCustomAttributes<MemberDataAttribute>())
            .SelectMany(data => (IEnumerable<ITheoryDataRow>)tests.GetProperty(data.MemberName)!.GetValue(null)!)
            .Select(row => (string)row.GetData()[0]!);
}
