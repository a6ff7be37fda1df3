using System.Diagnostics.CodeAnalysis;

namespace Seam.Acs.Testing;

public sealed partial class SeamSimulator
{
    /// <summary>Fails unless an operation was asked for.</summary>
    /// <param name="operation">The operation, such as <c>acs/users/create</c>.</param>
    /// <param name="parameters">
    /// Parameters that the requests have, be it among others, as a JSON object, however they were sent; null: any.
    /// </param>
    /// <param name="times">How many such requests there are to be; null: at least one.</param>
    /// <returns>The requests that fit, the oldest first.</returns>
    /// <exception cref="ArgumentException">The API has no such operation or parameter, or the parameters are no JSON object.</exception>
    /// <exception cref="SimulatorAssertionException">
    /// It was not. The message lists what was received: paths, names of parameters, and of their values only those that
    /// are compared.
    /// </exception>
    public IReadOnlyList<RecordedRequest> AssertRequested(
        string operation,
        [StringSyntax(StringSyntaxAttribute.Json)] string? parameters = null,
        int? times = null
    )
    {
        var expected = new ExpectedRequests(operation, parameters);
        var requests = Requests;
        var found = requests.Where(expected.Fit).ToList();
        if (times is null ? found.Count > 0 : found.Count == times)
            return found;
        var number = times switch
        {
            null => "at least 1 request",
            1 => "1 request",
            _ => $"{times} requests",
        };
        throw new SimulatorAssertionException(expected.Report(number, requests));
    }

    /// <summary>Fails if an operation was asked for.</summary>
    /// <param name="operation">The operation, such as <c>acs/users/create</c>.</param>
    /// <param name="parameters">Parameters that the requests have, be it among others, as a JSON object; null: any.</param>
    /// <exception cref="ArgumentException">The API has no such operation or parameter, or the parameters are no JSON object.</exception>
    /// <exception cref="SimulatorAssertionException">It was; the message lists what was received.</exception>
    public void AssertNotRequested(
        string operation,
        [StringSyntax(StringSyntaxAttribute.Json)] string? parameters = null
    )
    {
        var expected = new ExpectedRequests(operation, parameters);
        var requests = Requests;
        if (requests.Any(expected.Fit))
            throw new SimulatorAssertionException(expected.Report("no request", requests));
    }

    /// <summary>Fails unless these operations were asked for, in this order, and no others.</summary>
    /// <param name="operations">The operations, such as <c>acs/users/create</c>; none: nothing was asked for.</param>
    /// <exception cref="SimulatorAssertionException">Others were; the message lists what was expected and received.</exception>
    public void AssertRequestedExactly(params string[] operations)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var expected = operations.Select(operation => operation.TrimStart('/')).ToList();
        var received = Requests.Select(request => request.Operation).ToList();
        if (received.SequenceEqual(expected, StringComparer.Ordinal))
            return;
        throw new SimulatorAssertionException(
            $"Expected: {List(expected)}{Environment.NewLine}Received: {List(received)}"
        );

        static string List(List<string> names) => names.Count == 0 ? "nothing" : string.Join(", ", names);
    }
}
