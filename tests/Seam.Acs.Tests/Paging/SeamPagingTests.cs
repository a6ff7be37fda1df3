namespace Seam.Acs.Tests;

public sealed class SeamPagingTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_tells_of_the_next(bool synchronously)
    {
        const string Body = """
            {"things":[{"thing_id":"a"},{"thing_id":"b"}],
             "pagination":{"has_next_page":true,"next_page_cursor":"c2","next_page_url":"https://seam.test/2","more":[1]}}
            """;
        using var client = Client.Make(new Script(Script.Ok(Body)));

        var page = await client.Call(synchronously, Things.Pages);

        Assert.Equal([new Thing("a"), new Thing("b")], page);
        Assert.Equal(2, page.Count);
        Assert.Equal(new Thing("b"), page[1]);
        Assert.True(page.HasNextPage);
        Assert.Equal("c2", page.NextPageCursor);
        Assert.Equal("https://seam.test/2", page.NextPageUrl);
    }

    [Theory]
    [InlineData("""{"things":[]}""")]
    [InlineData("""{"pagination":null,"things":[]}""")]
    [InlineData("""{"pagination":{"previous":{"has_next_page":true,"next_page_cursor":"c1"}},"things":[]}""")]
    [InlineData("""{"pagination":{"has_next_page":null,"next_page_cursor":null},"things":[]}""")]
    [InlineData("""{"pagination":{"has_next_page":false,"next_page_cursor":null,"next_page_url":null},"things":[]}""")]
    public async Task A_page_may_be_the_last(string body)
    {
        using var client = Client.Make(new Script(Script.Ok(body)));

        var page = await client.Call(false, Things.Pages);

        Assert.Empty(page);
        Assert.False(page.HasNextPage);
        Assert.Null(page.NextPageCursor);
    }

    [Theory]
    [InlineData("""{"things":[],"pagination":{"has_next_page":"yes"}}""", "$.pagination.has_next_page")]
    [InlineData("""{"things":[],"pagination":"none"}""", "$.pagination")]
    [InlineData("""{"things":{"thing_id":"a"}}""", "$.things")]
    [InlineData("""{"things":"none"}""", "$.things")]
    public async Task A_page_that_cannot_be_read_is_an_error(string body, string path)
    {
        using var client = Client.Make(new Script(Script.Ok(body)));

        var failure = await Assert.ThrowsAsync<SeamResponseException>(() => client.Call(false, Things.Pages));

        Assert.Equal(path, failure.Path);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_are_read_one_after_another_when_they_are_needed(bool synchronously)
    {
        var asked = new List<string?>();
        var things = new List<int>();
        await foreach (
            var thing in Read(synchronously, asked, null, new([1, 2], true, "a"), new([], true, "b"), new([3]))
        )
        {
            things.Add(thing);
            if (thing == 1)
                Assert.Single(asked);
        }

        Assert.Equal([1, 2, 3], things);
        Assert.Equal([null, "a", "b"], asked);
    }

    [Theory]
    [InlineData(true, "a")]
    [InlineData(false, "a")]
    [InlineData(true, "start")]
    [InlineData(false, "start")]
    public async Task A_cursor_that_comes_again_ends_the_list_with_an_error(bool synchronously, string repeated)
    {
        var asked = new List<string?>();
        var things = new List<int>();

        var failure = await Assert.ThrowsAsync<SeamResponseException>(async () =>
        {
            await foreach (
                var thing in Read(
                    synchronously,
                    asked,
                    "start",
                    new([1], true, "a") { Operation = "things/list" },
                    new([2], true, "b") { Operation = "things/list" },
                    new([3], true, repeated) { Operation = "things/list" },
                    new([4])
                )
            )
            {
                things.Add(thing);
            }
        });

        Assert.Equal([1, 2, 3], things);
        Assert.Equal(["start", "a", "b"], asked);
        Assert.Equal("things/list", failure.Operation);
        Assert.False(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, null)]
    [InlineData(true, "")]
    [InlineData(false, "")]
    public async Task Another_page_without_a_cursor_is_an_error(bool synchronously, string? cursor)
    {
        var things = new List<int>();

        await Assert.ThrowsAsync<SeamResponseException>(async () =>
        {
            await foreach (var thing in Read(synchronously, [], null, new([1], true, cursor), new([2])))
                things.Add(thing);
        });

        Assert.Equal([1], things);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_can_be_cancelled_between_its_pages(bool isParameter)
    {
        using var source = new CancellationTokenSource();
        var asked = 0;
        var things = SeamPaging.ReadAllAsync(
            (_, _) =>
            {
                asked++;
                return Task.FromResult(new SeamPage<int>([1], true, $"c{asked}") { Operation = "things/list" });
            },
            null,
            isParameter ? source.Token : CancellationToken.None
        );

        var cancelled = await Assert.ThrowsAsync<SeamCanceledException>(async () =>
        {
            await foreach (var _ in things.WithCancellation(isParameter ? CancellationToken.None : source.Token))
                await source.CancelAsync();
        });

        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Equal("things/list", cancelled.Operation);
        Assert.False(cancelled.OutcomeUnknown);
        Assert.Equal(1, asked);
    }

    private static async IAsyncEnumerable<int> Read(
        bool synchronously,
        List<string?> asked,
        string? first,
        params SeamPage<int>[] pages
    )
    {
        SeamPage<int> Next(string? cursor)
        {
            asked.Add(cursor);
            return pages[asked.Count - 1];
        }

        if (synchronously)
        {
            foreach (var thing in SeamPaging.ReadAll(Next, first))
                yield return thing;
            yield break;
        }

        await foreach (
            var thing in SeamPaging.ReadAllAsync(
                (cursor, _) => Task.FromResult(Next(cursor)),
                first,
                CancellationToken.None
            )
        )
        {
            yield return thing;
        }
    }
}
