using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>
/// Reads a value of a response, of whatever kind it is. A method returns false if its type cannot hold the value. It clears
/// <c>isExact</c> if the value was converted or left out, so that the caller keeps the JSON too.
/// </summary>
internal static class LooseRead
{
    internal delegate bool ReadValue<T>(
        ref Utf8JsonReader reader,
        ref bool isExact,
        [MaybeNullWhen(false)] out T value
    );

    // The digits of a second that a DateTimeOffset holds.
    private const int MaxFractionLength = 7;

    public static bool String(ref Utf8JsonReader reader, ref bool isExact, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.String)
        {
            value = Text(ref reader);
        }
        else
        {
            isExact = false;
            if (reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
                value = Encoding.UTF8.GetString(JsonRead.Bytes(ref reader));
            else
                reader.TrySkip();
        }

        return value is not null;
    }

    public static bool Boolean(ref Utf8JsonReader reader, ref bool isExact, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            return true;
        return OtherText(ref reader, ref isExact) is { } text && bool.TryParse(text, out value);
    }

    public static bool Integer(ref Utf8JsonReader reader, ref bool isExact, out long value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
            return OtherText(ref reader, ref isExact) is { } text
                && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        var isWhole = JsonRead.TryInteger(ref reader, out value);
        isExact &= isWhole;
        return isWhole;
    }

    public static bool Number(ref Utf8JsonReader reader, ref bool isExact, out double value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
            return OtherText(ref reader, ref isExact) is { } text
                && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
                && double.IsFinite(value);
        var isFinite = JsonRead.TryNumber(ref reader, out value);
        // A double has no more than 17 digits.
        isExact &= isFinite && JsonNumber.Read(JsonRead.Bytes(ref reader)) == JsonNumber.Read(Digits(value));
        return isFinite;
    }

    public static bool DateTime(ref Utf8JsonReader reader, ref bool isExact, out DateTimeOffset value)
    {
        value = default;
        var text = reader.TokenType == JsonTokenType.String ? Text(ref reader) : "";
        var isTime = SeamTime.TryParse(text, out value);
        isExact &= isTime && FractionLength(text) <= MaxFractionLength;
        if (!isTime)
            reader.TrySkip();
        return isTime;
    }

    public static bool Enum<T>(ref Utf8JsonReader reader, ref bool isExact, out T value)
        where T : struct, ISeamEnum<T>
    {
        var isText = String(ref reader, ref isExact, out var text);
        value = isText ? T.FromValue(text!) : default;
        return isText;
    }

    public static bool Record<T>(ref Utf8JsonReader reader, ref bool isExact, [MaybeNullWhen(false)] out T value)
        where T : ISeamJson<T>
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            isExact = false;
            reader.TrySkip();
            return false;
        }

        value = T.ReadJson(ref reader);
        return true;
    }

    public static bool Json(ref Utf8JsonReader reader, ref bool isExact, out JsonElement value)
    {
        value = Element(ref reader);
        return true;
    }

    /// <summary>Reads the items that the type can hold.</summary>
    public static bool List<T>(
        ref Utf8JsonReader reader,
        ref bool isExact,
        ReadValue<T> readItem,
        [MaybeNullWhen(false)] out IReadOnlyList<T> value
    )
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            isExact = false;
            reader.TrySkip();
            return false;
        }

        List<T>? items = null;
        while (JsonRead.NextItem(ref reader))
        {
            if (readItem(ref reader, ref isExact, out var item))
                (items ??= []).Add(item);
        }

        value = JsonRead.Freeze(items);
        return true;
    }

    /// <summary>Reads the values that the type can hold.</summary>
    public static bool Map<T>(
        ref Utf8JsonReader reader,
        ref bool isExact,
        ReadValue<T> readItem,
        [MaybeNullWhen(false)] out IReadOnlyDictionary<string, T> value
    )
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            isExact = false;
            reader.TrySkip();
            return false;
        }

        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            var key = JsonRead.Name(name);
            if (readItem(ref reader, ref isExact, out var item))
                items[key] = item;
            else
                items.Remove(key);
        }

        value = new ReadOnlyDictionary<string, T>(items);
        return true;
    }

    public static string Text(ref Utf8JsonReader reader)
    {
        // Half of a surrogate pair would cost two exceptions.
        if (reader.ValueIsEscaped && JsonRead.Bytes(ref reader).IndexOf("\\ud"u8) >= 0)
            return BrokenText.Read(ref reader);
        try
        {
            return JsonRead.TextOrThrow(ref reader);
        }
        catch (InvalidOperationException)
        {
            return BrokenText.Read(ref reader);
        }
    }

    public static JsonElement Element(ref Utf8JsonReader reader)
    {
        var start = reader;
        try
        {
            return JsonRead.Raw(ref reader);
        }
        catch (JsonException)
        {
            reader = start;
            return BrokenText.ReadElement(ref reader);
        }
    }

    private static int FractionLength(string time)
    {
        var fraction = time.AsSpan(time.IndexOf('.', StringComparison.Ordinal) + 1);
        var end = fraction.IndexOfAnyExceptInRange('0', '9');
        return fraction.Length == time.Length ? 0
            : end < 0 ? fraction.Length
            : end;
    }

    private static byte[] Digits(double value) =>
        Encoding.ASCII.GetBytes(value.ToString("R", CultureInfo.InvariantCulture));

    // The text of a string that stands for another type.
    private static string? OtherText(ref Utf8JsonReader reader, ref bool isExact)
    {
        isExact = false;
        if (reader.TokenType == JsonTokenType.String)
            return Text(ref reader);
        reader.TrySkip();
        return null;
    }
}
