using System.Collections.ObjectModel;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>What generated writers are made of: a member that is <c>null</c> is left out.</summary>
internal static class JsonWrite
{
    internal delegate void WriteValue<in T>(Utf8JsonWriter writer, T value);

    /// <summary>Writes the <c>null</c> that clears a stored value; the value itself, where there is one, is written after.</summary>
    public static void Null<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<T> value)
    {
        if (value is { HasValue: true, Value: null })
            writer.WriteNull(name);
    }

    public static void String(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
        else
            Missing(writer, name);
    }

    /// <summary>Writes what opens the API or a door to whoever holds it, so that no printed record shows it.</summary>
    public static void Secret(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value) =>
        String(writer, name, value is null || !SeamJson.IsPrinting ? value : SeamJson.Hidden);

    public static void Boolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } given)
            writer.WriteBoolean(name, given);
        else
            Missing(writer, name);
    }

    public static void Integer(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } given)
            writer.WriteNumber(name, given);
        else
            Missing(writer, name);
    }

    public static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } given)
            writer.WriteNumber(name, given);
        else
            Missing(writer, name);
    }

    public static void DateTime(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is not { } given)
        {
            Missing(writer, name);
            return;
        }

        Span<byte> text = stackalloc byte[SeamTime.MaxLength];
        writer.WriteString(name, text[..SeamTime.Format(given, text)]);
    }

    public static void Enum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, ISeamEnum<T>
    {
        if (value is not { } given)
        {
            Missing(writer, name);
            return;
        }

        writer.WritePropertyName(name);
        EnumValue(writer, given);
    }

    public static void Record<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : class, ISeamJson<T>
    {
        if (value is null)
        {
            Missing(writer, name);
            return;
        }

        writer.WritePropertyName(name);
        value.WriteJson(writer);
    }

    public static void Json(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
    {
        // A default element has no value to write.
        if (value is not { ValueKind: not JsonValueKind.Undefined } given)
        {
            Missing(writer, name);
            return;
        }

        writer.WritePropertyName(name);
        JsonValue(writer, given);
    }

    public static void List<T>(
        Utf8JsonWriter writer,
        ReadOnlySpan<byte> name,
        IReadOnlyList<T>? values,
        WriteValue<T> writeItem
    )
    {
        if (values is null)
        {
            Missing(writer, name);
            return;
        }

        writer.WritePropertyName(name);
        ListValue(writer, values, writeItem);
    }

    public static void Map<T>(
        Utf8JsonWriter writer,
        ReadOnlySpan<byte> name,
        IReadOnlyDictionary<string, T>? values,
        WriteValue<T> writeItem
    )
    {
        if (values is null)
        {
            Missing(writer, name);
            return;
        }

        writer.WritePropertyName(name);
        MapValue(writer, values, writeItem);
    }

    /// <summary>
    /// Writes a record with additional members. A member that also has a property is the JSON from which the property was read:
    /// it takes the place of the property, unless the property was given another value since.
    /// </summary>
    /// <param name="writer">The writer.</param>
    /// <param name="record">The record.</param>
    /// <param name="additional">The additional members of the record.</param>
    /// <param name="with">Copies a record with other additional members.</param>
    public static void WithAdditional<T>(
        Utf8JsonWriter writer,
        T record,
        IReadOnlyDictionary<string, JsonElement> additional,
        Func<T, IReadOnlyDictionary<string, JsonElement>, T> with
    )
        where T : ISeamJson<T>
    {
        var properties = SeamJson.ToElement(Bare(record).WriteJson);
        var kept = SeamJson.ToElement(json => MapValue(json, additional, JsonValue));
        var read = SeamJson.ToElement(Bare(SeamJson.Read<T>(kept)).WriteJson);
        writer.WriteStartObject();
        foreach (var property in properties.EnumerateObject())
        {
            if (!IsCurrent(property.Name))
                property.WriteTo(writer);
        }

        foreach (var (name, value) in additional)
        {
            if (!IsCurrent(name))
                continue;
            writer.WritePropertyName(name);
            AdditionalValue(writer, name, value);
        }

        writer.WriteEndObject();

        T Bare(T whole) => with(whole, ReadOnlyDictionary<string, JsonElement>.Empty);

        // Whether the property, if there is one, still has what was read from the additional member.
        bool IsCurrent(string name)
        {
            if (!additional.ContainsKey(name))
                return false;
            var wasRead = read.TryGetProperty(name, out var first);
            var isSet = properties.TryGetProperty(name, out var current);
            return wasRead == isSet && (!isSet || JsonEquality.Json(first, current));
        }
    }

    /// <summary>Writes all members of a result whose type is not known.</summary>
    public static void AdditionalMembers(Utf8JsonWriter writer, IReadOnlyDictionary<string, JsonElement> members)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            AdditionalValue(writer, name, value);
        }

        writer.WriteEndObject();
    }

    // A member that the library does not know may open the API or a door as well as one that it knows.
    private static void AdditionalValue(Utf8JsonWriter writer, string name, JsonElement value)
    {
        if (!SeamJson.IsPrinting)
            JsonValue(writer, value);
        else if (IsSecret(name))
            writer.WriteStringValue(SeamJson.Hidden);
        else
            Print(writer, value);
    }

    private static void Print(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (var member in value.EnumerateObject())
            {
                writer.WritePropertyName(member.Name);
                AdditionalValue(writer, member.Name, member.Value);
            }

            writer.WriteEndObject();
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (var item in value.EnumerateArray())
                Print(writer, item);
            writer.WriteEndArray();
        }
        else
        {
            JsonValue(writer, value);
        }
    }

    private static bool IsSecret(string name) =>
        name
            is "token"
                or "secret"
                or "code"
                or "new_code"
                or "original_code"
                or "preferred_code"
                or "pin"
                or "pin_code"
        || name.EndsWith("_token", StringComparison.Ordinal)
        || name.EndsWith("_secret", StringComparison.Ordinal);

    private static void Missing(Utf8JsonWriter writer, ReadOnlySpan<byte> name)
    {
        if (SeamJson.IsNaming(writer))
            writer.WriteNull(name);
    }

    public static void StringValue(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public static void BooleanValue(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public static void IntegerValue(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    public static void NumberValue(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    public static void DateTimeValue(Utf8JsonWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[SeamTime.MaxLength];
        writer.WriteStringValue(text[..SeamTime.Format(value, text)]);
    }

    public static void EnumValue<T>(Utf8JsonWriter writer, T value)
        where T : struct, ISeamEnum<T>
    {
        if (!SeamJson.IsNaming(writer))
        {
            writer.WriteStringValue(value.Value);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNull(value.Value);
        writer.WriteEndObject();
    }

    public static void RecordValue<T>(Utf8JsonWriter writer, T value)
        where T : class, ISeamJson<T> => value.WriteJson(writer);

    public static void ListValue<T>(Utf8JsonWriter writer, IReadOnlyList<T> values, WriteValue<T> writeItem)
    {
        writer.WriteStartArray();
        for (var index = 0; index < values.Count; index++)
            writeItem(writer, values[index]);
        writer.WriteEndArray();
    }

    public static void MapValue<T>(
        Utf8JsonWriter writer,
        IReadOnlyDictionary<string, T> values,
        WriteValue<T> writeItem
    )
    {
        if (SeamJson.IsNaming(writer))
        {
            ListValue(writer, [.. values.Values], writeItem);
            return;
        }

        writer.WriteStartObject();
        foreach (var (key, value) in values)
        {
            writer.WritePropertyName(key);
            writeItem(writer, value);
        }

        writer.WriteEndObject();
    }

    public static void JsonValue(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            writer.WriteNullValue();
        else if (SeamJson.IsNaming(writer))
            ValuesAlone(writer, value, isId: false);
        else
            value.WriteTo(writer);
    }

    /// <summary>Writes JSON of the caller's as it is.</summary>
    public static void Raw(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        if (!SeamJson.IsNaming(writer))
        {
            writer.WriteRawValue(json, skipInputValidation: true);
            return;
        }

        var reader = new Utf8JsonReader(json, SeamJson.AnyDepth);
        ValuesAlone(writer, JsonElement.ParseValue(ref reader), isId: false);
    }

    // The names are the caller's own, so they are no words of the API. IDs are known by them.
    private static void ValuesAlone(Utf8JsonWriter writer, JsonElement value, bool isId)
    {
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            if (!(isId && value.ValueKind == JsonValueKind.String && value.TryGetGuid(out _)))
                value.WriteTo(writer);
            return;
        }

        writer.WriteStartArray();
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                ValuesAlone(writer, item, isId);
        }
        else
        {
            foreach (var member in value.EnumerateObject())
                ValuesAlone(writer, member.Value, SeamJson.IsIdName(member.Name));
        }

        writer.WriteEndArray();
    }
}
