using System.Collections.Concurrent;

namespace Seam.Acs;

/// <summary>Where requests go: the endpoint with its path prefix.</summary>
internal sealed class SeamTarget
{
    /// <summary>
    /// The longest query that is sent as one. A policy of ours: servers and proxies are known to refuse request lines from
    /// 4,096 bytes on, some from 2,048 on, and no published limit of the API's can be relied on. A longer read goes in a body.
    /// </summary>
    public const int MaxQueryLength = 2000;

    // The query is written as it must be sent: the framework would turn %7E back into a tilde.
    private static readonly UriCreationOptions AsWritten = new()
    {
        DangerousDisablePathAndQueryCanonicalization = true,
    };

    private readonly ConcurrentDictionary<SeamOperation, Uri> _withoutQuery = new();
    private readonly string _prefix;

    public SeamTarget(Uri endpoint) => _prefix = endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/');

    public Uri Of(SeamOperation operation, QueryStringBuilder query) =>
        query.Length == 0 ? Of(operation) : new Uri(query.AppendTo(Of(operation).OriginalString), AsWritten);

    /// <summary>The address of an operation without a query.</summary>
    public Uri Of(SeamOperation operation)
    {
        // What callers name by themselves could be anything, and would be kept for good.
        if (operation.IsByPath)
            return new Uri(_prefix + operation.Path, AsWritten);
        return _withoutQuery.GetOrAdd(
            operation,
            static (operation, prefix) => new Uri(prefix + operation.Path, AsWritten),
            _prefix
        );
    }
}
