namespace Seam.Acs.Testing.Tests;

public sealed class PageTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;

    public PageTests() => _building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");

    [Fact]
    public async Task Pages_hold_the_limit_and_end()
    {
        var ids = await CreateUsers(5);

        var first = await Page(null, ("limit", 2));
        var second = await Page(first.Cursor, ("limit", 2));
        var third = await Page(second.Cursor, ("limit", 2));

        Assert.Equal([ids[..2], ids[2..4], ids[4..]], [first.Ids, second.Ids, third.Ids]);
        Assert.Equal([true, true, false], [first.HasNext, second.HasNext, third.HasNext]);
        Assert.Null(third.Cursor);
    }

    [Fact]
    public async Task A_page_that_ends_with_the_list_has_no_next()
    {
        await CreateUsers(4);

        var first = await Page(null, ("limit", 2));
        var second = await Page(first.Cursor, ("limit", 2));

        Assert.Equal((2, false), (second.Ids.Length, second.HasNext));
    }

    [Fact]
    public async Task Without_a_limit_the_one_of_the_facts_holds()
    {
        await CreateUsers(501);

        Assert.Equal((500, true), ((await Page(null)).Ids.Length, (await Page(null)).HasNext));
    }

    [Fact]
    public async Task What_is_there_all_along_is_told_exactly_once_whatever_comes_and_goes()
    {
        var ids = await CreateUsers(20);
        var staying = ids.Where((_, i) => i % 4 != 1).ToList();
        var told = new List<string>();
        string? cursor = null;
        var turn = 0;
        do
        {
            var page = await Page(cursor, ("limit", 3));
            told.AddRange(page.Ids);
            cursor = page.Cursor;
            // Between the pages one user goes that was told, one that was not, and even the page's last; two come.
            foreach (var gone in ids.Where((_, i) => i % 4 == 1).Skip(turn).Take(1))
                await _api.Call("acs/users/delete", ("acs_user_id", gone));
            if (turn++ < 3)
                await CreateUsers(2);
        } while (cursor is not null);

        Assert.Equal(told.Distinct(), told);
        Assert.Empty(staying.Except(told));
    }

    [Fact]
    public async Task A_page_follows_its_last_item_even_when_that_is_gone()
    {
        var ids = await CreateUsers(4);
        var first = await Page(null, ("limit", 2));
        await _api.Call("acs/users/delete", ("acs_user_id", ids[1]));

        Assert.Equal(ids[2..], (await Page(first.Cursor, ("limit", 2))).Ids);
    }

    [Fact]
    public async Task A_cursor_holds_for_the_parameters_of_its_first_request()
    {
        await CreateUsers(3);
        var cursor = (await Page(null, ("limit", 1), ("search", "User"))).Cursor!;

        Assert.Single((await Page(cursor, ("search", "User"), ("limit", 1))).Ids);
        await AssertRefused(cursor, ("limit", 2), ("search", "User"));
        await AssertRefused(cursor, ("limit", 1));
        await AssertRefused(cursor, ("limit", 1), ("search", "User"), ("acs_system_id", _building.AcsSystemId));
    }

    [Fact]
    public async Task A_cursor_of_another_list_or_workspace_or_of_nobody_is_refused()
    {
        await CreateUsers(3);
        var cursor = (await Page(null, ("limit", 1))).Cursor!;

        (await _api.Refused("acs/entrances/list", ("limit", 1), ("page_cursor", cursor))).AssertInvalid("page_cursor");
        (
            await new SimulatorApi(seed: 2).Refused("acs/users/list", ("limit", 1), ("page_cursor", cursor))
        ).AssertInvalid("page_cursor");
        await AssertRefused(cursor[..^4], ("limit", 1));
        await AssertRefused((cursor[0] == 'A' ? "B" : "A") + cursor[1..], ("limit", 1));
        await AssertRefused("2", ("limit", 1));
        await AssertRefused("", ("limit", 1));
        await AssertRefused(new string('A', 500), ("limit", 1));
    }

    [Fact]
    public async Task A_cursor_passes_between_query_and_body()
    {
        var ids = await CreateUsers(3);
        var cursor = (await Page(null, ("limit", 2))).Cursor!;

        var reply = await _api.Send(
            "GET",
            $"acs/users/list?limit=2&page_cursor={Uri.EscapeDataString(cursor)}&_strict=true"
        );

        Assert.Equal(ids[2..], reply.Json!["acs_users"]!.Ids("acs_user"));
    }

    [Fact]
    public async Task The_address_of_the_next_page_gives_it()
    {
        var ids = await CreateUsers(3);
        var reply = await _api.Send("POST", "acs/users/list", """{"limit":2,"search":"User & Co"}""");
        Assert.Null(reply.Json!["pagination"]!["next_page_url"]);

        reply = await _api.Send("POST", "acs/users/list", """{"limit":2,"search":"@example.com"}""");
        var next = await _api.Send("GET", reply.Json!["pagination"]!.Text("next_page_url"));

        Assert.Equal(ids[2..], next.Json!["acs_users"]!.Ids("acs_user"));
    }

    [Fact]
    public async Task All_paged_lists_page_and_the_others_come_whole()
    {
        await CreateUsers(2);
        var user = await _api.CreateUser(_building.AcsSystemId);
        await _api.CreatePin(user, _building.Entrances[0].AcsEntranceId);
        await _api.CreatePin(user, _building.Entrances[0].AcsEntranceId);
        _api.Simulator.AddLatchBuilding("Oak House", "Gate");
        await _api.Call("user_identities/create", ("full_name", "One"));
        await _api.Call("user_identities/create", ("full_name", "Two"));

        foreach (var list in (string[])["acs/users", "acs/credentials", "acs/entrances", "user_identities"])
        {
            var reply = await _api.Send("POST", list + "/list", """{"limit":1}""");
            Assert.True(reply.Json!["pagination"]!.Flag("has_next_page"), list);
        }
        var whole = await _api.Send("GET", "acs/systems/list");
        Assert.Equal(2, whole.Json!["acs_systems"]!.AsArray().Count);
        Assert.False(whole.Json.ContainsKey("pagination"));
    }

    private async Task<string[]> CreateUsers(int count)
    {
        var ids = new string[count];
        for (var i = 0; i < count; i++)
            ids[i] = await _api.CreateUser(_building.AcsSystemId, $"User {i}", $"user{i}@example.com");
        return ids;
    }

    private async Task AssertRefused(string cursor, params (string, object?)[] parameters) =>
        (await _api.Refused("acs/users/list", [.. parameters, ("page_cursor", cursor)])).AssertInvalid("page_cursor");

    private async Task<(string[] Ids, string? Cursor, bool HasNext)> Page(
        string? cursor,
        params (string, object?)[] parameters
    )
    {
        var reply = await _api.Send(
            "POST",
            "acs/users/list",
            SimulatorApi.Body([.. parameters, ("page_cursor", cursor)])
        );
        var pagination = reply.Json!["pagination"]!;
        return (
            reply.Json["acs_users"]!.Ids("acs_user"),
            pagination["next_page_cursor"]?.GetValue<string>(),
            pagination.Flag("has_next_page")
        );
    }
}
