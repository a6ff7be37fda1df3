using System.Collections;

namespace Seam.Acs.Tests;

/// <summary>What is told of a list that cannot be read on, by an operation and without one.</summary>
public sealed class PagingMessageTests
{
    [Theory]
    [InlineData("things/list", "things/list: the caller cancelled it before the next page.")]
    [InlineData("", "The list: the caller cancelled it before the next page.")]
    public async Task A_list_that_is_cancelled(string operation, string message)
    {
        using var source = new CancellationTokenSource();

        var cancelled = await Assert.ThrowsAsync<SeamCanceledException>(() =>
            Read(new([1], true, "a") { Operation = operation }, source)
        );

        Assert.Equal(message, cancelled.Message);
        Assert.Equal(operation, cancelled.Operation);
    }

    [Fact]
    public async Task A_list_that_is_cancelled_before_its_first_page()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var cancelled = await Assert.ThrowsAsync<SeamCanceledException>(() => Read(new([1]), source));

        Assert.Equal("The list: the caller cancelled it before the next page.", cancelled.Message);
        Assert.Equal("", cancelled.Operation);
    }

    [Theory]
    [InlineData(
        "things/list",
        "a",
        "things/list: the server gave a cursor for the second time, so the list would never end."
    )]
    [InlineData("", "a", "The list: the server gave a cursor for the second time, so the list would never end.")]
    [InlineData(
        "things/list",
        null,
        "things/list: the server says that there is another page, but gives no cursor for it."
    )]
    public async Task A_list_that_would_never_end(string operation, string? cursor, string message)
    {
        var failure = await Assert.ThrowsAsync<SeamResponseException>(() =>
            Read(new([1], true, cursor) { Operation = operation })
        );

        Assert.Equal(message, failure.Message);
        Assert.Equal(operation, failure.Operation);
        Assert.Equal(1, failure.Attempts);
        Assert.Equal(200, failure.StatusCode);
        Assert.Equal("$.pagination.next_page_cursor", failure.Path);
    }

    [Fact]
    public void A_page_is_made_by_hand()
    {
        Assert.Throws<ArgumentNullException>("items", () => new SeamPage<int>(null!));
        var page = new SeamPage<int>([1, 2]);
        Assert.Empty(page.Operation);
        Assert.False(page.HasNextPage);
        Assert.Null(page.NextPageCursor);
        Assert.Null(page.NextPageUrl);
        Assert.Equal([1, 2], ((IEnumerable)page).Cast<int>());
        Assert.Equal([1, 2], new SeamPage<int>(page));
    }

    private static async Task Read(SeamPage<int> page, CancellationTokenSource? cancelled = null)
    {
        var pages = SeamPaging.ReadAllAsync((_, _) => Task.FromResult(page), null, cancelled?.Token ?? default);
        await foreach (var _ in pages)
        {
            if (cancelled is not null)
                await cancelled.CancelAsync();
        }
    }
}
