namespace Seam.Acs.Tests;

/// <summary>Lists that read on by themselves, through the client as callers use it.</summary>
public sealed class ListAllTests
{
    [Fact]
    public async Task A_list_resumes_from_a_cursor_that_was_kept()
    {
        var script = new Script(Page("u2", "c3"), Page("u3", null));
        using var client = Client.Make(script);
        var request = new AcsUserListRequest { AcsSystemId = "s1", PageCursor = "c2" };

        var users = new List<string>();
        await foreach (var user in client.UsersAcs.ListAllAsync(request))
            users.Add(user.AcsUserId);

        Assert.Equal(["u2", "u3"], users);
        Assert.Equal(["c2", "c3"], script.Requests.Select(CursorOf));
        Assert.All(script.Requests, sent => Assert.Contains("acs_system_id=s1", sent.Url, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task List_keeps_the_options_that_it_began_with(bool synchronously)
    {
        var script = new Script(Page("u1", "c2"), Page("u2", null));
        using var client = Client.Make(script);
        var options = new SeamRequestOptions { Headers = new Dictionary<string, string> { ["x-tenant"] = "one" } };
        var users = client.UsersAcs.ListAllAsync(new AcsUserListRequest(), options);
        var same = client.UsersAcs.ListAll(new AcsUserListRequest(), options);

        options.Headers = new Dictionary<string, string> { ["x-tenant"] = "two" };
        Assert.Equal(2, synchronously ? same.Count() : (await ReadAsync(users)).Count);

        Assert.All(script.Requests, sent => Assert.Equal("one", sent.Headers["x-tenant"]));
    }

    [Fact]
    public void A_synchronous_list_resumes_too()
    {
        var script = new Script(Page("u2", "c3"), Page("u3", null));
        using var client = Client.Make(script);

        var users = client.UsersAcs.ListAll(new AcsUserListRequest { PageCursor = "c2" }).ToList();

        Assert.Equal(["u2", "u3"], users.Select(user => user.AcsUserId));
        Assert.Equal(["c2", "c3"], script.Requests.Select(CursorOf));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_can_be_cancelled_by_its_parameter_and_by_its_loop(bool isParameter)
    {
        var script = new Script(Page("u1", "c2"), Page("u2", "c3"));
        using var client = Client.Make(script);
        using var source = new CancellationTokenSource();
        var users = client.UsersAcs.ListAllAsync(
            new AcsUserListRequest(),
            cancellationToken: isParameter ? source.Token : CancellationToken.None
        );

        var cancelled = await Assert.ThrowsAsync<SeamCanceledException>(async () =>
        {
            await foreach (var _ in users.WithCancellation(isParameter ? CancellationToken.None : source.Token))
                await source.CancelAsync();
        });

        Assert.Equal("acs/users/list", cancelled.Operation);
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Single(script.Requests);
    }

    [Fact]
    public void A_synchronous_list_can_be_cancelled()
    {
        var script = new Script(Page("u1", "c2"), Page("u2", "c3"));
        using var client = Client.Make(script);
        using var source = new CancellationTokenSource();

        var cancelled = Assert.Throws<SeamCanceledException>(() =>
        {
            foreach (var _ in client.UsersAcs.ListAll(new AcsUserListRequest(), cancellationToken: source.Token))
                source.Cancel();
        });

        Assert.Equal("acs/users/list", cancelled.Operation);
        Assert.Single(script.Requests);
    }

    [Theory]
    [InlineData("\"c2\"", "a cursor for the second time")]
    [InlineData("null", "no cursor")]
    public async Task A_server_that_would_never_end_is_an_error(string cursor, string reason)
    {
        var script = new Script(
            Page("u1", "c2"),
            Script.Ok(Body("u2", $"{{\"has_next_page\":true,\"next_page_cursor\":{cursor}}}"))
        );
        using var client = Client.Make(script);

        var failure = await Assert.ThrowsAsync<SeamResponseException>(async () =>
        {
            await foreach (var _ in client.UsersAcs.ListAllAsync(new AcsUserListRequest())) { }
        });

        Assert.Equal("acs/users/list", failure.Operation);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, script.Requests.Count);
    }

    [Theory]
    [InlineData(8 * 1024, true)]
    [InlineData((8 * 1024) + 1, false)]
    public async Task Cursor_of_more_than_8192_characters_ends_the_list_with_an_error(int length, bool isFollowed)
    {
        var script = new Script(Page("u1", new string('c', length)), Page("u2", null));
        using var client = Client.Make(script);

        var reading = ReadAsync(client.UsersAcs.ListAllAsync(new AcsUserListRequest()));

        if (isFollowed)
            Assert.Equal(2, (await reading).Count);
        else
            Assert.Contains("8192", (await Assert.ThrowsAsync<SeamResponseException>(() => reading)).Message);
        Assert.Equal(isFollowed ? 2 : 1, script.Requests.Count);
    }

    // .NET 8 has no ToListAsync.
    private static async Task<List<AcsUser>> ReadAsync(IAsyncEnumerable<AcsUser> users)
    {
        var read = new List<AcsUser>();
        await foreach (var user in users)
            read.Add(user);
        return read;
    }

    private static Func<CancellationToken, HttpResponseMessage> Page(string userId, string? next) =>
        Script.Ok(
            Body(
                userId,
                next is null
                    ? """{"has_next_page":false,"next_page_cursor":null}"""
                    : $$"""{"has_next_page":true,"next_page_cursor":"{{next}}"}"""
            )
        );

    private static string Body(string userId, string pagination) =>
        $$"""{"acs_users":[{"acs_user_id":"{{userId}}"}],"pagination":{{pagination}},"ok":true}""";

    private static string? CursorOf(SentRequest request) =>
        System.Web.HttpUtility.ParseQueryString(new Uri(request.Url).Query)["page_cursor"];
}
