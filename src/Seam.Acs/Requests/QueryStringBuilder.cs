using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>Writes a query in form encoding. Its last pair, <c>_strict=true</c>, makes the server read types strictly.</summary>
internal sealed class QueryStringBuilder
{
    private const string StrictPair = "_strict=true";
    private const string HexDigits = "0123456789ABCDEF";

    // What form encoding leaves as it is, and the tilde, which a Uri of .NET would decode.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "*-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    private static readonly Dictionary<string, JsonElement> Nothing = [];

    // More than any query that is sent. A longer buffer is not kept.
    private const int MaxKept = 4096;

    [ThreadStatic]
    private static QueryStringBuilder? _idle;

    private char[] _text = new char[512];
    private int _length;

    /// <summary>Gets the length of the query without its question mark. Zero if it has no pairs.</summary>
    public int Length => _length == 0 ? 0 : _length + 1 + StrictPair.Length;

    /// <summary>Returns an empty builder, which the caller owns until it returns it.</summary>
    public static QueryStringBuilder Take()
    {
        var builder = _idle ?? new QueryStringBuilder();
        _idle = null;
        return builder;
    }

    /// <summary>Returns the builder for the next caller on this thread.</summary>
    public void Return()
    {
        if (_text.Length > MaxKept)
            return;
        _length = 0;
        _idle = this;
    }

    /// <exception cref="ArgumentException">
    /// The text is empty. The server reads it as null, so that a list would have everything.
    /// </exception>
    public void Add(string name, string? value)
    {
        if (value is null)
            return;
        if (value.Length == 0)
            throw new ArgumentException(
                "The parameter must not be empty: leave it out, or give a value.",
                ParameterName.Of(name)
            );
        AddPair(name, value);
    }

    public void Add(string name, bool? value)
    {
        if (value is { } given)
            AddPair(name, given ? "true" : "false");
    }

    public void Add(string name, long? value)
    {
        if (value is { } given)
            AddPair(name, given.ToString(CultureInfo.InvariantCulture));
    }

    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public void Add(string name, double? value)
    {
        if (value is not { } given)
            return;
        if (!double.IsFinite(given))
            throw new ArgumentException("A number that is not finite cannot be sent.", ParameterName.Of(name));
        AddPair(name, given == 0 ? "0" : given.ToString(CultureInfo.InvariantCulture));
    }

    public void Add(string name, DateTimeOffset? value)
    {
        if (value is { } given)
            AddPair(name, SeamTime.Format(given));
    }

    /// <exception cref="ArgumentException">An item is null or empty, which a query cannot tell from an empty list.</exception>
    public void AddList(string name, IReadOnlyList<string>? values)
    {
        if (values is null)
            return;
        if (values.Count == 0)
            AddNull(name);
        for (var index = 0; index < values.Count; index++)
        {
            if (string.IsNullOrEmpty(values[index]))
                throw new ArgumentException("The list holds an item that is null or empty.", ParameterName.Of(name));
            AddPair(name, values[index]);
        }
    }

    /// <exception cref="ArgumentException">The map has a key or a value that a query cannot express.</exception>
    public void AddMap(string name, IReadOnlyDictionary<string, JsonElement>? values)
    {
        foreach (var (key, value) in (values ?? Nothing).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (key.Length == 0 || key.Contains('.', StringComparison.Ordinal))
                throw new ArgumentException(
                    "A key is empty, or has a dot, which a query reads as nesting.",
                    ParameterName.Of(name)
                );
            AddJson($"{name}.{key}", value, name);
        }
    }

    /// <summary>Returns an address with the query, which must not be empty.</summary>
    public string AppendTo(string address) => $"{address}?{Written}&{StrictPair}";

    private ReadOnlySpan<char> Written => _text.AsSpan(0, _length);

    private void AddNull(string name) => AddPair(name, "");

    private void AddJson(string name, JsonElement value, string parameter)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when value.ValueEquals(""):
                throw new ArgumentException(
                    "The map holds an empty text, which a query can't tell from null.",
                    ParameterName.Of(parameter)
                );
            case JsonValueKind.String:
                Add(name, value.GetString());
                break;
            case JsonValueKind.True or JsonValueKind.False:
                Add(name, value.GetBoolean());
                break;
            case JsonValueKind.Number:
                AddPair(name, value.GetRawText());
                break;
            case JsonValueKind.Null:
                AddNull(name);
                break;
            default:
                throw new ArgumentException(
                    "The map holds an object or a list, which a query can't express.",
                    ParameterName.Of(parameter)
                );
        }
    }

    private void AddPair(string name, string value)
    {
        if (_length > 0)
            Append('&');
        AppendEncoded(name);
        Append('=');
        AppendEncoded(value);
    }

    private void AppendEncoded(string text)
    {
        var rest = text.AsSpan();
        Span<byte> bytes = stackalloc byte[4];
        while (true)
        {
            var plain = rest.IndexOfAnyExcept(Plain);
            if (plain < 0)
            {
                Append(rest);
                return;
            }

            Append(rest[..plain]);
            rest = rest[plain..];
            // Half of a surrogate pair is read as U+FFFD, as browsers send it.
            Rune.DecodeFromUtf16(rest, out var rune, out var length);
            rest = rest[length..];
            if (rune.Value == ' ')
            {
                Append('+');
                continue;
            }

            var count = rune.EncodeToUtf8(bytes);
            foreach (var part in bytes[..count])
                Append(['%', HexDigits[part >> 4], HexDigits[part & 0xF]]);
        }
    }

    private void Append(char letter) => Append([letter]);

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length - _length)
            Array.Resize(ref _text, Math.Max(_length + text.Length, _text.Length * 2));
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }
}
