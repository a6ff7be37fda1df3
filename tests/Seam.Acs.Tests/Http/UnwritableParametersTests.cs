using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Seam.Acs.Tests;

/// <summary>Parameters of a call by path that no JSON can be made of.</summary>
public sealed class UnwritableParametersTests
{
    private static readonly JsonTypeInfo<Knot> Knots =
        (JsonTypeInfo<Knot>)JsonSerializerOptions.Default.GetTypeInfo(typeof(Knot));

    [Fact]
    public void A_type_of_the_caller_s_that_holds_itself_is_refused()
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);

        AssertRefused(() => client.Call("/x/create", RetryClass.Create, Endless(), Knots, Knots));
        Assert.Empty(script.Requests);
    }

    [Fact]
    public void JSON_that_holds_such_a_type_is_refused()
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);
        var parameters = new JsonObject { ["a"] = JsonValue.Create(Endless(), Knots) };

        AssertRefused(() => client.Call("/x/create", RetryClass.Create, parameters));
        Assert.Empty(script.Requests);
    }

    private static Knot Endless()
    {
        var knot = new Knot();
        knot.By["Jane Marked-Doe"] = knot;
        return knot;
    }

    private static void AssertRefused(Action call)
    {
        var refused = Assert.Throws<ArgumentException>("parameters", call);
        Assert.StartsWith("The parameters hold themselves, or are nested deeper", refused.Message, default);
        Assert.DoesNotContain("Marked", refused.ToString(), StringComparison.Ordinal);
    }

    private sealed class Knot
    {
        public Dictionary<string, Knot> By { get; } = [];
    }
}
