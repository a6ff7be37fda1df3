using System.Collections;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>
/// One page of a list, in the order in which the API gives it. Reading it never sends anything: the methods whose names
/// begin with <c>ListAll</c> read on by themselves.
/// </summary>
/// <remarks>
/// Its JSON is an object with <c>items</c>, <c>has_next_page</c>, <c>next_page_cursor</c> and <c>next_page_url</c>, so that a page
/// that an app caches keeps its cursor.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[JsonConverter(typeof(SeamPageConverter))]
public sealed class SeamPage<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T> _items;

    /// <summary>Makes a page.</summary>
    /// <param name="items">The items of the page.</param>
    /// <param name="hasNextPage">Whether the list goes on after this page.</param>
    /// <param name="nextPageCursor">What to ask the next page with; <c>null</c> where there is none.</param>
    /// <param name="nextPageUrl">The address of the next page as the API gives it; <c>null</c> where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <c>null</c>.</exception>
    public SeamPage(
        IReadOnlyList<T> items,
        bool hasNextPage = false,
        string? nextPageCursor = null,
        string? nextPageUrl = null
    )
    {
        ArgumentNullException.ThrowIfNull(items);
        // A page of a page would cost a detour at each access.
        _items = items is SeamPage<T> page ? page._items : items;
        HasNextPage = hasNextPage;
        NextPageCursor = nextPageCursor;
        NextPageUrl = nextPageUrl;
    }

    /// <summary>Whether the list goes on after this page.</summary>
    public bool HasNextPage { get; }

    /// <summary>
    /// What to ask the next page with, together with the parameters of the first request; <c>null</c> after the last page.
    /// </summary>
    public string? NextPageCursor { get; }

    /// <summary>The address of the next page as the API gives it; <c>null</c> after the last page.</summary>
    public string? NextPageUrl { get; }

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>The operation that gave the page; empty for a page that was made by hand.</summary>
    internal string Operation { get; init; } = "";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
