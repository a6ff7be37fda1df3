#if NET10_0_OR_GREATER
using System.Numerics;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace Seam.Acs.Tests;

/// <summary>Properties of what reads and writes single values, over texts that shrink to the least that breaks them.</summary>
public sealed class HostilePropertyTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char[' ', '~'].Array[0, 40].Select(letters => new string(letters)),
        // Halves of characters too.
        Gen.Char['\0', '\uffff'].Array[0, 12].Select(letters => new string(letters))
    );

    private static readonly Gen<string> Number = Gen.Select(
        Gen.Bool,
        Gen.Char['0', '9'].Array[1, 30],
        Gen.OneOf(Gen.Int[-40, 40], Gen.Int[-330, 330]),
        (isNegative, digits, exponent) => $"{(isNegative ? "-" : "")}1{new string(digits)}e{exponent}"
    );

    private static readonly Gen<string> Time = Gen.Select(
        Gen.Long[DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks],
        Gen.Int[-14 * 60, 14 * 60],
        Text,
        (ticks, offset, end) =>
            $"{new DateTime(ticks):yyyy-MM-ddTHH:mm:ss.FFFFFFF}{(offset < 0 ? '-' : '+')}"
            + $"{Math.Abs(offset) / 60:00}:{Math.Abs(offset) % 60:00}{(end.Length > 20 ? end : "")}"
    );

    [Fact]
    public void Any_text_of_a_time_is_a_time_or_refused() =>
        Gen.OneOf(Text, Time)
            .Sample(
                text =>
                {
                    var json = $$"""{"created_at":{{Quoted(text)}}}""";
                    if (Read(json) is { } user)
                        Assert.Equal(user, Read(Written(user)));
                },
                iter: 20_000
            );

    [Fact]
    public void Any_number_is_read_as_it_is_or_refused() =>
        Number.Sample(
            text =>
            {
                var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
                reader.Read();
                var (digits, zeros) = text.Split('e') is [var first, var second]
                    ? (BigInteger.Parse(first), int.Parse(second))
                    : throw new InvalidOperationException();
                var (times, divisor) = (
                    BigInteger.Pow(10, Math.Max(zeros, 0)),
                    BigInteger.Pow(10, Math.Max(-zeros, 0))
                );
                var isWhole = (digits * times % divisor).IsZero;
                var whole = digits * times / divisor;
                if (isWhole && whole >= long.MinValue && whole <= long.MaxValue)
                    Assert.Equal((long)whole, JsonRead.Integer(ref reader));
                else
                    Assert.Throws<JsonException>(() => Integer(text));
                if (double.IsFinite(double.Parse(text)))
                    Assert.Equal(double.Parse(text), JsonRead.Number(ref reader));
            },
            iter: 20_000
        );

    [Fact]
    public void A_retry_after_is_a_wait_that_a_clock_can_hold_or_nothing() =>
        Gen.Select(Gen.OneOf(Text, Number, Time), Gen.Int[1, 2])
            .Sample(
                (text, times) =>
                {
                    using var response = new HttpResponseMessage();
                    for (var time = 0; time < times; time++)
                        response.Headers.TryAddWithoutValidation("Retry-After", text);
                    if (RetryAfter.Read(response, new TestTime()) is { } wait)
                        Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromDays(3_000_000));
                },
                iter: 20_000
            );

    [Fact]
    public void A_query_holds_what_was_put_in_and_nothing_that_breaks_out_of_it() =>
        Gen.Select(Text, Text.Array[1, 4])
            .Sample(
                (value, items) =>
                {
                    var query = new QueryStringBuilder();
                    if (value.Length > 0)
                        query.Add("value", value);
                    if (items.All(item => item.Length > 0))
                        query.AddList("items", items);

                    var text = query.Length == 0 ? "" : query.AppendTo("")[1..];

                    Assert.DoesNotContain(text, letter => letter is <= ' ' or > '~' or '#' or '?' or '/' or '"');
                    var pairs = text.Split('&', StringSplitOptions.RemoveEmptyEntries)
                        .Select(pair => pair.Split('='))
                        .ToLookup(pair => pair[0], pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')));
                    Assert.Equal(value.Length == 0 ? [] : [WellFormed(value)], pairs["value"]);
                    if (items.All(item => item.Length > 0))
                        Assert.Equal(items.Select(WellFormed), pairs["items"]);
                },
                iter: 20_000
            );

    [Fact]
    public void Equality_of_raw_JSON_is_that_of_its_values() =>
        Gen.Select(Number, Number)
            .Sample(
                (left, right) =>
                {
                    var pair = (Read($$"""{"x":[{{left}}]}"""), Read($$"""{"x":[{{right}}]}"""));
                    Assert.Equal(Whole(left) == Whole(right), pair.Item1 == pair.Item2);
                    Assert.Equal(Read("""{"x":{"a":1.0,"b":[2e0]}}"""), Read("""{"x":{"b":[2],"a":1}}"""));
                },
                iter: 2000
            );

    // As many times the number as makes a whole one of any that is tried.
    private static BigInteger Whole(string text) =>
        text.Split('e') is [var digits, var zeros]
            ? BigInteger.Parse(digits) * BigInteger.Pow(10, int.Parse(zeros) + 330)
            : throw new InvalidOperationException();

    private static long? Integer(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        reader.Read();
        return JsonRead.Integer(ref reader);
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(WellFormed(text));

    // What encoders put in the place of half a character.
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static AcsUser? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<AcsUser>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Written(AcsUser user) => JsonSerializer.Serialize(user);
}
#endif
