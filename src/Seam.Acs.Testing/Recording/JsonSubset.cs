using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>
/// Compares JSON that is expected with JSON that may hold more. Members that are not expected don't count; lists must be
/// of the same length; times are equal where they name the same moment.
/// </summary>
internal static class JsonSubset
{
    /// <summary>The first difference at a member, in words; null: there is none.</summary>
    public static string? Difference(string member, JsonNode? expected, JsonObject owner, string path) =>
        owner.TryGetPropertyValue(member, out var received)
            ? Difference(expected, received, path)
            : $"{path} was not given";

    private static string? Difference(JsonNode? expected, JsonNode? received, string path)
    {
        switch (expected, received)
        {
            case (JsonObject wanted, JsonObject given):
                return wanted
                    .Select(pair => Difference(pair.Key, pair.Value, given, $"{path}.{pair.Key}"))
                    .FirstOrDefault(difference => difference is not null);
            case (JsonArray wanted, JsonArray given) when wanted.Count == given.Count:
                return wanted
                    .Select((item, index) => Difference(item, given[index], $"{path}[{index}]"))
                    .FirstOrDefault(difference => difference is not null);
            default:
                return IsSame(expected, received) ? null : $"{path} was {received?.ToJsonString() ?? "null"}";
        }
    }

    private static bool IsSame(JsonNode? expected, JsonNode? received)
    {
        if (expected is null || received is null)
            return expected is null && received is null;
        if (expected.GetValueKind() == JsonValueKind.Number && received.GetValueKind() == JsonValueKind.Number)
            return Number(expected) == Number(received);
        if (JsonNode.DeepEquals(expected, received))
            return true;
        return expected.GetValueKind() == JsonValueKind.String
            && received.GetValueKind() == JsonValueKind.String
            && Instants.TryRead(expected.GetValue<string>(), out var wanted)
            && Instants.TryRead(received.GetValue<string>(), out var given)
            && wanted == given;
    }

    private static double Number(JsonNode value) =>
        double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
}
