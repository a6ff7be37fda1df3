using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Metadata of the caller's own, by names of its own.</summary>
internal static class Metadata
{
    /// <summary>Sets what is given; what is given as null goes.</summary>
    public static JsonObject Join(JsonObject present, JsonObject given)
    {
        var joined = present.DeepClone().AsObject();
        foreach (var (name, value) in given)
        {
            if (value is null)
                joined.Remove(name);
            else
                joined[name] = value.DeepClone();
        }
        return joined;
    }

    /// <summary>Whether all that is wanted is there; a query writes numbers and flags as text.</summary>
    public static bool Has(JsonObject present, JsonObject? wanted) =>
        wanted is null || wanted.All(pair => Text(present[pair.Key]) == Text(pair.Value));

    private static string? Text(JsonNode? value) => value?.ToString();
}
