using System.Text;
using System.Text.Json;

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

    // Not the framework's: that throws where a number is too long for it, or an object has a member twice.
    private static bool Elements(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
            return false;
        return left.ValueKind switch
        {
            JsonValueKind.Object => Objects(left, right),
            JsonValueKind.Array => Arrays(left, right),
            JsonValueKind.Number => Numbers(left, right),
            JsonValueKind.String => left.ValueEquals(right.GetString()),
            _ => true,
        };
    }

    private static bool Arrays(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
            return false;
        var rightItems = right.EnumerateArray();
        foreach (var leftItem in left.EnumerateArray())
        {
            if (!rightItems.MoveNext() || !Elements(leftItem, rightItems.Current))
                return false;
        }

        return true;
    }

    /// <summary>The order of members doesn't count, but among those of one name.</summary>
    private static bool Objects(JsonElement left, JsonElement right)
    {
        var (leftMembers, rightMembers) = (Members(left), Members(right));
        if (leftMembers.Length != rightMembers.Length)
            return false;
        for (var index = 0; index < leftMembers.Length; index++)
        {
            var (one, other) = (leftMembers[index], rightMembers[index]);
            if (one.Name != other.Name || !Elements(one.Value, other.Value))
                return false;
        }

        return true;

        static JsonProperty[] Members(JsonElement json) =>
            [.. json.EnumerateObject().OrderBy(static member => member.Name, StringComparer.Ordinal)];
    }

    private static bool Numbers(JsonElement left, JsonElement right)
    {
        var (leftText, rightText) = (left.GetRawText(), right.GetRawText());
        return leftText == rightText || (Number(leftText) is { } leftValue && leftValue == Number(rightText));

        static JsonNumber? Number(string text) => JsonNumber.Read(Encoding.ASCII.GetBytes(text));
    }
}
