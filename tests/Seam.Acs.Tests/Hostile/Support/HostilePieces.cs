using System.Text;

namespace Seam.Acs.Tests;

/// <summary>What readers of JSON are known to stumble over.</summary>
internal static class HostilePieces
{
    /// <summary>Values in the place of others. Most are JSON by its grammar, and some can't be kept all the same.</summary>
    public static readonly IReadOnlyList<byte[]> Values =
    [
        .. new[]
        {
            "null",
            "true",
            "false",
            "0",
            "-0",
            "-0.0e-0",
            "3.0",
            "3e2",
            "1e308",
            "1e309",
            "-1e999999",
            "1e-999999",
            "1e99999999999999999999",
            "1E-99999999999",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "79228162514264337593543950336",
            "0.1000000000000000000000000000000000000000000000001",
            new string('9', 400),
            "01",
            "+1",
            ".5",
            "1.",
            "NaN",
            "Infinity",
            "\"\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"\\u0000\"",
            "\"\\u2028\\u00a0\\ufeff\"",
            "\"\u0001\"",
            "\"\\x41\"",
            "\"\\u12\"",
            "\"0001-01-01T00:00:00Z\"",
            "\"0001-01-01T00:00:00+14:00\"",
            "\"9999-12-31T23:59:59.9999999Z\"",
            "\"9999-12-31T23:59:59.9999999-14:00\"",
            "\"2026-02-30T00:00:00Z\"",
            "\"2026-06-30T23:59:60Z\"",
            "\"2026-07-01T24:00:00Z\"",
            "\"2026-07-01\"",
            "\"2026-07-01T15:00:00\"",
            "\"2026-07-01T15:00:00.123456789012345678901234567890Z\"",
            "\"12026-07-01T15:00:00Z\"",
            "\"-2026-07-01T15:00:00Z\"",
            "\"2026-07-01T15:00:00\\u005a\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "[\"\\ud800\"]",
            "{\"a\":1,\"a\":2}",
            "{\"\":{\"\":{}},\"\":[]}",
            "{\"\\ud800\":1}",
            "[1,]",
            "{\"a\"}",
            "undefined",
            "// comment\n1",
        }.Select(Encoding.UTF8.GetBytes),
        [.. "\""u8, 0xFF, .. "\""u8],
        [.. "\""u8, 0xC0, 0x80, .. "\""u8],
        [.. "\"\\n"u8, 0xED, 0xA0, 0x80, .. "\""u8],
        [.. "{\""u8, 0xFF, .. "\":1,\""u8, 0xFE, .. "\":2}"u8],
        [.. "["u8, .. "\""u8, 0xF8, 0x88, .. "\"]"u8],
    ];

    /// <summary>Names of members in the place of others, with their quotes.</summary>
    public static readonly IReadOnlyList<byte[]> Names =
    [
        .. new[]
        {
            "\"\"",
            "\"new_member\"",
            "\"event_type\"",
            "\"event_\\u0074ype\"",
            "\"errors\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"Größe 😀\"",
            "\"__proto__\"",
            "\"$type\"",
            "\"a.b[0]\"",
            "\"" + new string('n', 300) + "\"",
        }.Select(Encoding.UTF8.GetBytes),
        [.. "\"x"u8, 0xFF, .. "\""u8],
        [.. "\"x"u8, 0xC3, .. "\""u8],
    ];

    /// <summary>Pieces that go in anywhere.</summary>
    public static readonly IReadOnlyList<byte[]> Bytes =
    [
        .. new[]
        {
            "\"",
            "\\",
            "\\u",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            " ",
            "\t\r\n",
            "\u000b",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\0",
            "/*",
            "//",
            "'",
            "null",
            "1e",
            "-",
            "\\ud800",
            "\\udc00",
            "😀",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xC0, 0x80],
        [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
        [0xC3],
    ];

    /// <summary>How deep values are nested: around the reader's limit of 64, and far over it.</summary>
    public static readonly IReadOnlyList<int> Depths = [1, 30, 60, 61, 62, 63, 64, 65, 1000, 5000];

    /// <summary>How long strings are made.</summary>
    public static readonly IReadOnlyList<int> Lengths = [128, 255, 1000, 20_000];
}
