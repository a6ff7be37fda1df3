using System.Runtime.CompilerServices;

namespace Seam.Acs;

/// <summary>Reads a list on from page to page. What a server says of its pages is not trusted to come to an end.</summary>
internal static class SeamPaging
{
    public static async IAsyncEnumerable<T> ReadAllAsync<T>(
        Func<string?, CancellationToken, Task<SeamPage<T>>> readPage,
        string? firstCursor,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var page in ReadPagesAsync(readPage, firstCursor, cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page)
                yield return item;
        }
    }

    public static async IAsyncEnumerable<SeamPage<T>> ReadPagesAsync<T>(
        Func<string?, CancellationToken, Task<SeamPage<T>>> readPage,
        string? firstCursor,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var trail = new Trail(firstCursor);
        do
        {
            trail.ThrowIfCancelled(cancellationToken);
            var page = await readPage(trail.Cursor, cancellationToken).ConfigureAwait(false);
            yield return page;
            trail.Follow(page);
        } while (!trail.Ended);
    }

    public static IEnumerable<T> ReadAll<T>(Func<string?, SeamPage<T>> readPage, string? firstCursor)
    {
        var trail = new Trail(firstCursor);
        do
        {
            var page = readPage(trail.Cursor);
            foreach (var item in page)
                yield return item;
            trail.Follow(page);
        } while (!trail.Ended);
    }

    /// <summary>The cursors that have been used.</summary>
    private sealed class Trail
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
        private string _operation = "";

        public Trail(string? firstCursor)
        {
            Cursor = firstCursor;
            if (firstCursor is not null)
                _seen.Add(firstCursor);
        }

        public string? Cursor { get; private set; }

        public bool Ended { get; private set; }

        public void ThrowIfCancelled(CancellationToken cancellationToken)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                throw new SeamCanceledException(
                    $"{(_operation.Length > 0 ? _operation : "The list")}: the caller cancelled it before the next page.",
                    cancellationToken: cancellationToken
                )
                {
                    Operation = _operation,
                };
            }
        }

        public void Follow<T>(SeamPage<T> page)
        {
            _operation = page.Operation;
            if (!page.HasNextPage)
            {
                Ended = true;
                return;
            }

            Cursor = page.NextPageCursor;
            if (string.IsNullOrEmpty(Cursor))
                throw Broken(page, "the server says that there is another page, but gives no cursor for it");
            if (!_seen.Add(Cursor))
                throw Broken(page, "the server gave a cursor for the second time, so the list would never end");
        }

        private static SeamResponseException Broken<T>(SeamPage<T> page, string reason) =>
            new($"{(page.Operation.Length > 0 ? page.Operation : "The list")}: {reason}.")
            {
                Operation = page.Operation,
                Attempts = 1,
                StatusCode = 200,
                Path = "$.pagination.next_page_cursor",
            };
    }
}
