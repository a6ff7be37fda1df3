using System.Text.Json;
#if !NET9_0_OR_GREATER
using System.Text.Json.Nodes;
#endif

namespace Seam.Acs;

/// <summary>Equality by value for what a record's own equality compares by reference: lists, maps and raw JSON.</summary>
internal static class JsonEquality
{
    public static bool Lists<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null || left.Count != right.Count)
            return false;
        for (var index = 0; index < left.Count; index++)
        {
            if (!EqualityComparer<T>.Default.Equals(left[index], right[index]))
                return false;
        }

        return true;
    }

    public static bool Maps<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null || left.Count != right.Count)
            return false;
        foreach (var (name, value) in left)
        {
            if (!right.TryGetValue(name, out var other) || !Values(value, other))
                return false;
        }

        return true;
    }

    public static bool Json(JsonElement? left, JsonElement? right) =>
        left is { } leftValue ? right is { } rightValue && Elements(leftValue, rightValue) : right is null;

    public static int Hash<T>(IReadOnlyList<T>? values)
    {
        var hash = new HashCode();
        foreach (var value in values ?? [])
            hash.Add(value);
        return hash.ToHashCode();
    }

    /// <summary>A map's hash does not depend on the order of its entries, and leaves raw JSON values out.</summary>
    public static int Hash<T>(IReadOnlyDictionary<string, T>? values)
    {
        var hash = 0;
        foreach (var name in values?.Keys ?? [])
            hash ^= name.GetHashCode(StringComparison.Ordinal);
        return hash;
    }

    private static bool Values<T>(T left, T right) =>
        left is JsonElement leftElement && right is JsonElement rightElement
            ? Elements(leftElement, rightElement)
            : EqualityComparer<T>.Default.Equals(left, right);

    private static bool Elements(JsonElement left, JsonElement right)
    {
        if (left.ValueKind == JsonValueKind.Undefined || right.ValueKind == JsonValueKind.Undefined)
            return left.ValueKind == right.ValueKind;
#if NET9_0_OR_GREATER
        return JsonElement.DeepEquals(left, right);
#else
        return JsonNode.DeepEquals(Node(left), Node(right));

        static JsonNode? Node(JsonElement element) =>
            element.ValueKind switch
            {
                JsonValueKind.Object => JsonObject.Create(element),
                JsonValueKind.Array => JsonArray.Create(element),
                _ => JsonValue.Create(element),
            };
#endif
    }
}
