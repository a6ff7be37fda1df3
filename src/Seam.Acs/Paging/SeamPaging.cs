using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Seam.Acs;

/// <summary>
/// Reads lists page by page. Reading ends with an exception if the server repeats a cursor or gives none for the next page.
/// </summary>
public static class SeamPaging
{
    internal static async IAsyncEnumerable<T> ReadAllAsync<T>(
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

    /// <summary>Reads all pages of a list, one when it is asked for.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="readPage">Reads the page of a cursor. The cursor of the first page is null.</param>
    /// <param name="firstCursor">The cursor of the first page to read; null to begin with the first page.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <exception cref="SeamResponseException">
    /// The server repeated a cursor, or reported another page without a cursor.
    /// </exception>
    /// <exception cref="SeamCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="readPage"/> returned null.</exception>
    public static async IAsyncEnumerable<SeamPage<T>> ReadPagesAsync<T>(
        Func<string?, CancellationToken, Task<SeamPage<T>>> readPage,
        string? firstCursor = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var trail = new Trail(firstCursor);
        do
        {
            trail.ThrowIfCancelled(cancellationToken);
            var page = Read(await readPage(trail.Cursor, cancellationToken).ConfigureAwait(false));
            yield return page;
            trail.Follow(page);
        } while (!trail.Ended);
    }

    internal static IEnumerable<T> ReadAll<T>(Func<string?, SeamPage<T>> readPage, string? firstCursor)
    {
        var trail = new Trail(firstCursor);
        do
        {
            var page = Read(readPage(trail.Cursor));
            foreach (var item in page)
                yield return item;
            trail.Follow(page);
        } while (!trail.Ended);
    }

    private static SeamPage<T> Read<T>(SeamPage<T>? page) =>
        page
        ?? throw new InvalidOperationException(
            "The method that lists a page returned null. If the resource is a substitute, configure the method with the request."
        );

    /// <summary>The cursors that have been used. Only their hashes are kept, because a server decides how many there are.</summary>
    private sealed class Trail
    {
        // Policy: the API's cursors have a few hundred characters.
        private const int MaxCursorLength = 8 * 1024;

        // Policy: after this many pages, only a shorter cycle of cursors is noticed. The hashes take 40 MB.
        private const int MaxSeen = 1_000_000;

        private readonly HashSet<UInt128> _seen = [];
        private string _operation = "";

        public Trail(string? firstCursor)
        {
            Cursor = firstCursor;
            if (firstCursor is not null)
                TryRemember(firstCursor);
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
            if (Cursor.Length > MaxCursorLength)
                throw Broken(page, $"the server gave a cursor of more than {MaxCursorLength} characters");
            if (!TryRemember(Cursor))
                throw Broken(page, "the server gave a cursor for the second time, so the list would never end");
        }

        private bool TryRemember(string cursor)
        {
            if (_seen.Count == MaxSeen)
                _seen.Clear();
            var hash = SHA256.HashData(MemoryMarshal.AsBytes(cursor.AsSpan()));
            return _seen.Add(MemoryMarshal.Read<UInt128>(hash));
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
