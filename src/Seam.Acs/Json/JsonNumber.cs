using System.Globalization;
using System.Text;

namespace Seam.Acs;

/// <summary>
/// A number as JSON writes it, exactly, whatever its size: 3, 3.0 and 300e-2 are the same one. The framework's decimal takes
/// 1e-30 for 0, and rounds what has more than 28 digits.
/// </summary>
internal readonly record struct JsonNumber
{
    /// <summary>Every digit that counts, without zeros at either end; empty for 0.</summary>
    private readonly string _digits;

    /// <summary>How many zeros follow the digits; where negative, how many of the digits stand behind the point.</summary>
    private readonly long _zeros;

    private readonly bool _isNegative;

    private JsonNumber(bool isNegative, string digits, long zeros)
    {
        var ends = digits.TrimEnd('0');
        _digits = ends.TrimStart('0');
        _zeros = _digits.Length == 0 ? 0 : zeros + (digits.Length - ends.Length);
        _isNegative = isNegative && _digits.Length > 0;
    }

    /// <summary>The number; <c>null</c> where its exponent is longer than any computer counts.</summary>
    /// <param name="text">A number by the grammar of JSON.</param>
    public static JsonNumber? Read(ReadOnlySpan<byte> text)
    {
        var isNegative = text[0] == '-';
        var unsigned = isNegative ? text[1..] : text;
        var exponent = 0;
        if (unsigned.IndexOfAny("eE"u8) is >= 0 and var mark)
        {
            if (
                !int.TryParse(
                    unsigned[(mark + 1)..],
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out exponent
                )
            )
                return null;
            unsigned = unsigned[..mark];
        }

        var point = unsigned.IndexOf((byte)'.');
        var whole = point < 0 ? unsigned : unsigned[..point];
        var fraction = point < 0 ? [] : unsigned[(point + 1)..];
        var digits = Encoding.ASCII.GetString(whole) + Encoding.ASCII.GetString(fraction);
        return new JsonNumber(isNegative, digits, (long)exponent - fraction.Length);
    }

    /// <summary>The number as a whole one of 64 bits, where it is one.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        // No whole number of 64 bits has more than 19 digits.
        return _zeros is >= 0 and <= 19
            && _digits.Length <= 19
            && long.TryParse(
                $"{(_isNegative ? "-" : "")}0{_digits}{new string('0', (int)_zeros)}",
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out value
            );
    }
}
