using System.Globalization;
using System.Text.Json.Nodes;
using Seam.Acs.Testing;

namespace Seam.Acs.Conformance.Tests;

/// <summary>Lists read by the paginator of Seam's JavaScript client.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task A_list_is_read_page_by_page_and_as_a_whole()
    {
        await using var api = new JavaScriptApi();
        var building = api.Simulator.AddLatchBuilding("Maple House", "Front Door");
        var names = Enumerable
            .Range(1, 7)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"Jane {number}"))
            .ToList();
        foreach (var name in names)
            await api.CreateUser(building.AcsSystemId, name, email: null);

        var printed = await PeerProcess.RunAsync("pages.mjs", api.EnvironmentOf(building));

        Assert.Equal([3, 3, 1], printed["pages"]!.AsArray().GetValues<int>());
        var all = Texts(printed["all"]);
        Assert.Equal(names, all.Order());
        Assert.Equal(all.Take(3), Texts(printed["first"]));
        Assert.Equal(all.Skip(3).Take(3), Texts(printed["second"]));
        Assert.True(printed["hasNextPage"]!.GetValue<bool>());
        Assert.Contains("page_cursor=", printed["nextPageUrl"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static List<string> Texts(JsonNode? list) => [.. list!.AsArray().GetValues<string>()];
}
