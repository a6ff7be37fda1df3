using System.Collections.ObjectModel;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>
/// Reads the members of an object of a response, one after the other.
/// </summary>
/// <remarks>
/// Policy: no value is an error. A property holds what its type can hold of the value: a number or a Boolean as a string, and
/// the reverse, is converted, and items of a list that don't fit are left out. Otherwise the property is null. The JSON of
/// each such value is kept among the additional members, so that writing the record loses nothing.
/// </remarks>
internal ref struct ResponseMembers
{
    private ReadOnlySpan<byte> _name;
    private Dictionary<string, JsonElement>? _additional;

    // Whether members that have a property are among the additional ones.
    private bool _hasProperties;

    public readonly ReadOnlySpan<byte> Name => _name;

    /// <summary>The members without a property, and those whose value a property does not hold as it is.</summary>
    public readonly IReadOnlyDictionary<string, JsonElement> Additional =>
        _additional is null
            ? ReadOnlyDictionary<string, JsonElement>.Empty
            : new ReadOnlyDictionary<string, JsonElement>(_additional);

    /// <inheritdoc cref="JsonRead.NextMember"/>
    public bool Next(scoped ref Utf8JsonReader reader)
    {
        var isMember = JsonRead.NextMember(ref reader, out _name);
        // Of duplicates the last one counts.
        if (isMember && _hasProperties)
            _additional!.Remove(JsonRead.Name(_name));
        return isMember;
    }

    public string? String(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
            ? LooseRead.Text(ref reader)
            : Reference<string>(ref reader, LooseRead.String);

    public bool? Boolean(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null
            ? JsonRead.Boolean(ref reader)
            : Value<bool>(ref reader, LooseRead.Boolean);

    public long? Integer(ref Utf8JsonReader reader) => Value<long>(ref reader, LooseRead.Integer);

    public double? Number(ref Utf8JsonReader reader) => Value<double>(ref reader, LooseRead.Number);

    public DateTimeOffset? DateTime(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
        && !reader.HasValueSequence
        && SeamTime.TryParseUsual(reader.ValueSpan, out var time)
            ? time
            : Value<DateTimeOffset>(ref reader, LooseRead.DateTime);

    public T? Enum<T>(ref Utf8JsonReader reader)
        where T : struct, ISeamEnum<T> => String(ref reader) is { } text ? T.FromValue(text) : null;

    public T? Record<T>(ref Utf8JsonReader reader)
        where T : ISeamJson<T> =>
        reader.TokenType == JsonTokenType.StartObject
            ? T.ReadJson(ref reader)
            : Reference<T>(ref reader, LooseRead.Record);

    public JsonElement? Json(ref Utf8JsonReader reader) => Value<JsonElement>(ref reader, LooseRead.Json);

    public IReadOnlyList<T>? List<T>(ref Utf8JsonReader reader, LooseRead.ReadValue<T> readItem)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        var start = reader;
        var isExact = true;
        LooseRead.List(ref reader, ref isExact, readItem, out var items);
        if (!isExact)
            KeepProperty(ref start);
        return items;
    }

    public IReadOnlyDictionary<string, T>? Map<T>(ref Utf8JsonReader reader, LooseRead.ReadValue<T> readItem)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        var start = reader;
        var isExact = true;
        LooseRead.Map(ref reader, ref isExact, readItem, out var items);
        if (!isExact)
            KeepProperty(ref start);
        return items;
    }

    /// <summary>Keeps the JSON of a member without a property.</summary>
    public void Keep(ref Utf8JsonReader reader)
    {
        _additional ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        _additional[JsonRead.Name(_name)] = LooseRead.Element(ref reader);
    }

    private void KeepProperty(ref Utf8JsonReader reader)
    {
        Keep(ref reader);
        _hasProperties = true;
    }

    private T? Reference<T>(ref Utf8JsonReader reader, LooseRead.ReadValue<T> read)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        var start = reader;
        var isExact = true;
        var isRead = read(ref reader, ref isExact, out var value);
        if (!isExact)
            KeepProperty(ref start);
        return isRead ? value : default;
    }

    private T? Value<T>(ref Utf8JsonReader reader, LooseRead.ReadValue<T> read)
        where T : struct
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        var start = reader;
        var isExact = true;
        var isRead = read(ref reader, ref isExact, out var value);
        if (!isExact)
            KeepProperty(ref start);
        return isRead ? value : null;
    }
}
