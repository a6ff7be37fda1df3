using System.Collections.Concurrent;

namespace Seam.Acs;

/// <summary>Builds the URLs of requests from the endpoint and its path prefix.</summary>
internal sealed class SeamTarget
{
    /// <summary>
    /// The maximum length of a query. Policy: some servers and proxies refuse request lines from 2,048 bytes on, and the API
    /// publishes no limit. Longer parameters are sent as the body of a POST.
    /// </summary>
    public const int MaxQueryLength = 2000;

    private readonly ConcurrentDictionary<SeamOperation, Uri> _withoutQuery = new();
    private readonly string _prefix;

    public SeamTarget(Uri endpoint) => _prefix = endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/');

    /// <summary>Returns the URL of an operation with a query.</summary>
    public Uri Of(SeamOperation operation, QueryStringBuilder query) =>
        query.Length == 0 ? Of(operation) : new Uri(query.AppendTo(Of(operation).OriginalString));

    /// <summary>Returns the URL of an operation without a query.</summary>
    public Uri Of(SeamOperation operation)
    {
        // Callers can name any number of paths, which would never be removed.
        if (operation.IsByPath)
            return new Uri(_prefix + operation.Path);
        return _withoutQuery.GetOrAdd(
            operation,
            static (operation, prefix) => new Uri(prefix + operation.Path),
            _prefix
        );
    }
}
