using System.Buffers;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Seam.Acs;

/// <summary>
/// Reads the values of requests, whose JSON must have the types of the parameters. A JSON null reads as missing everywhere.
/// Messages name the kinds of JSON value alone, never a value, because a value may be a PIN.
/// </summary>
internal static class JsonRead
{
    internal delegate T ReadValue<T>(ref Utf8JsonReader reader);

    /// <summary>Checks that an object begins here.</summary>
    public static void StartObject(ref Utf8JsonReader reader)
    {
        // A reader that user code made may not have read anything yet.
        if (reader.TokenType == JsonTokenType.None)
            reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Unexpected(ref reader, "an object");
    }

    /// <summary>Moves to the next member's value. False at the end of the object.</summary>
    public static bool NextMember(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        Read(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name =
            reader.HasValueSequence || reader.ValueIsEscaped
                ? Encoding.UTF8.GetBytes(LooseRead.Text(ref reader))
                : reader.ValueSpan;
        Read(ref reader);
        return true;
    }

    // Only a reader that user code made, and that lacks the rest of the JSON, cannot go on.
    private static void Read(scoped ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            throw new JsonException("The JSON ends early.");
    }

    public static string? String(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.String => Text(ref reader),
            JsonTokenType.Null => null,
            _ => throw Unexpected(ref reader, "a string"),
        };

    public static bool? Boolean(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Null => null,
            _ => throw Unexpected(ref reader, "true or false"),
        };

    public static long? Integer(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.Number => TryInteger(ref reader, out var whole)
                ? whole
                : throw new JsonException("A whole number of 64 bits was expected, but another number was found."),
            _ => throw Unexpected(ref reader, "a whole number"),
        };

    /// <summary>Reads a number as a whole number of 64 bits, if it is one.</summary>
    public static bool TryInteger(ref Utf8JsonReader reader, out long whole) =>
        // JavaScript servers may write a whole number as 3.0 or 3e2.
        reader.TryGetInt64(out whole)
        || (JsonNumber.Read(Bytes(ref reader)) is { } number && number.TryGetInt64(out whole));

    public static double? Number(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.Number => TryNumber(ref reader, out var number)
                ? number
                : throw new JsonException("A number of 64 bits was expected, but a larger one was found."),
            _ => throw Unexpected(ref reader, "a number"),
        };

    /// <summary>Reads a number of any size that a <see cref="double"/> has.</summary>
    public static bool TryNumber(ref Utf8JsonReader reader, out double number)
    {
        // Utf8JsonReader.GetDouble rounds some numbers to the wrong neighbor, such as -17714094197352899840e-1.
        number = double.Parse(Bytes(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture);
        // A larger number would be read as infinity, which cannot be written again.
        return double.IsFinite(number);
    }

    /// <summary>The bytes of a scalar, as they stand in the JSON; those of a string without its quotes.</summary>
    public static ReadOnlySpan<byte> Bytes(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    public static DateTimeOffset? DateTime(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => SeamTime.TryParse(Text(ref reader), out var time)
                ? time
                : throw new JsonException("A date and time in ISO 8601 was expected, but another string was found."),
            _ => throw Unexpected(ref reader, "a date and time"),
        };

    public static T? Enum<T>(ref Utf8JsonReader reader)
        where T : struct, ISeamEnum<T> => String(ref reader) is { } text ? T.FromValue(text) : null;

    public static T? Record<T>(ref Utf8JsonReader reader)
        where T : class, ISeamJson<T> => reader.TokenType == JsonTokenType.Null ? null : T.ReadJson(ref reader);

    public static T Value<T>(ref Utf8JsonReader reader)
        where T : ISeamJson<T> => T.ReadJson(ref reader);

    /// <summary>The text of a member of the object that the reader stands on, without moving it; null if it has no such text.</summary>
    public static string? Peek(Utf8JsonReader reader, ReadOnlySpan<byte> member)
    {
        StartObject(ref reader);
        string? text = null;
        while (NextMember(ref reader, out var name))
        {
            if (name.SequenceEqual(member))
                text = reader.TokenType == JsonTokenType.String ? LooseRead.Text(ref reader) : null;
            reader.TrySkip();
        }

        return text;
    }

    /// <summary>JSON inside a list or a map, where a null is a value too.</summary>
    public static JsonElement? JsonItem(ref Utf8JsonReader reader) => Raw(ref reader);

    public static JsonElement? Json(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : Raw(ref reader);

    /// <summary>Reads an array; nulls in it are passed over, as the API means nothing by them.</summary>
    public static IReadOnlyList<T>? List<T>(ref Utf8JsonReader reader, ReadValue<T?> readItem)
        where T : class
    {
        if (!StartList(ref reader))
            return null;
        List<T>? items = null;
        while (NextItem(ref reader))
        {
            if (readItem(ref reader) is { } item)
                (items ??= []).Add(item);
        }

        return Freeze(items);
    }

    /// <inheritdoc cref="List{T}(ref Utf8JsonReader, ReadValue{T})"/>
    public static IReadOnlyList<T>? ValueList<T>(ref Utf8JsonReader reader, ReadValue<T?> readItem)
        where T : struct
    {
        if (!StartList(ref reader))
            return null;
        List<T>? items = null;
        while (NextItem(ref reader))
        {
            if (readItem(ref reader) is { } item)
                (items ??= []).Add(item);
        }

        return Freeze(items);
    }

    public static IReadOnlyDictionary<string, T>? Map<T>(ref Utf8JsonReader reader, ReadValue<T?> readItem)
        where T : class
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        StartObject(ref reader);
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        while (NextMember(ref reader, out var name))
        {
            if (readItem(ref reader) is { } item)
                items[Name(name)] = item;
        }

        return new ReadOnlyDictionary<string, T>(items);
    }

    /// <inheritdoc cref="Map{T}(ref Utf8JsonReader, ReadValue{T})"/>
    public static IReadOnlyDictionary<string, T>? ValueMap<T>(ref Utf8JsonReader reader, ReadValue<T?> readItem)
        where T : struct
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        StartObject(ref reader);
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        while (NextMember(ref reader, out var name))
        {
            if (readItem(ref reader) is { } item)
                items[Name(name)] = item;
        }

        return new ReadOnlyDictionary<string, T>(items);
    }

    /// <summary>A request holds nothing but parameters: one that it does not know would never be sent.</summary>
    public static JsonException UnknownParameter(scoped ReadOnlySpan<byte> name) =>
        new($"The request has no parameter '{Encoding.UTF8.GetString(name)}'.");

    /// <summary>What is wrong with the JSON, told by the kinds of value alone.</summary>
    public static JsonException Unexpected(ref Utf8JsonReader reader, string expected) =>
        new($"Expected {expected}, but found {Kind(reader.TokenType)}.");

    public static bool StartList(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.StartArray => true,
            JsonTokenType.Null => false,
            _ => throw Unexpected(ref reader, "an array"),
        };

    public static bool NextItem(ref Utf8JsonReader reader)
    {
        Read(ref reader);
        return reader.TokenType != JsonTokenType.EndArray;
    }

    // Callers can't change what a record holds: an array behind the interface would let a cast write to it.
    public static ReadOnlyCollection<T> Freeze<T>(List<T>? items) =>
        items is null ? ReadOnlyCollection<T>.Empty : new ReadOnlyCollection<T>(items);

    /// <summary>
    /// JSON that is kept as it came. The framework looks at its texts only when it is written or compared, so what is no
    /// text would break a record long after it was read.
    /// </summary>
    public static JsonElement Raw(ref Utf8JsonReader reader)
    {
        CheckTexts(reader);
        return JsonElement.ParseValue(ref reader);
    }

    private static void CheckTexts(Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        do
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
                continue;
            if (reader.HasValueSequence || reader.ValueIsEscaped)
                Text(ref reader);
            else if (!Utf8.IsValid(reader.ValueSpan))
                throw NoText();
        } while (
            (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || reader.CurrentDepth > depth)
            && reader.Read()
        );
    }

    /// <exception cref="InvalidOperationException">The string is no text.</exception>
    public static string TextOrThrow(ref Utf8JsonReader reader) =>
        SharedText.Active is { } texts && !reader.HasValueSequence && !reader.ValueIsEscaped
            ? SharedText.Read(texts, ref reader)
            : reader.GetString()!;

    public static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return TextOrThrow(ref reader);
        }
        catch (InvalidOperationException invalidText)
        {
            throw NoText(invalidText);
        }
    }

    public static string Name(scoped ReadOnlySpan<byte> name) =>
        Utf8.IsValid(name) ? Encoding.UTF8.GetString(name) : BrokenText.Decode(name);

    private static JsonException NoText(Exception? cause = null) =>
        new("Expected a string, but found bytes that are not UTF-8.", cause);

    private static string Kind(JsonTokenType token) =>
        token switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "a number",
            JsonTokenType.True or JsonTokenType.False => "true or false",
            JsonTokenType.Null => "null",
            _ => "the end of the JSON",
        };
}
