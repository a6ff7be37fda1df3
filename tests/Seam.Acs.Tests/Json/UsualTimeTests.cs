using System.Globalization;
using System.Text;

namespace Seam.Acs.Tests;

/// <summary>The quick way to read times says what the framework says, or leaves the text to it.</summary>
public sealed class UsualTimeTests
{
    [Theory]
    [InlineData("2026-07-01T15:16:17Z")]
    [InlineData("2026-07-01T15:16:17.089Z")]
    [InlineData("2024-02-29T23:59:59.999Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.999Z")]
    public void The_usual_forms_are_read(string text)
    {
        Assert.True(SeamTime.TryParseUsual(Encoding.UTF8.GetBytes(text), out var time));
        Assert.Equal(Framework(text), time);
        Assert.Equal(TimeSpan.Zero, time.Offset);
    }

    [Theory]
    [InlineData("2026-07-01T15:16:17Z")]
    [InlineData("2024-02-29T15:16:17.089Z")]
    [InlineData("1999-12-31T23:59:59.999Z")]
    public void Whatever_letter_is_changed_nothing_is_read_that_the_framework_reads_otherwise(string text)
    {
        var read = 0;
        for (var place = 0; place < text.Length; place++)
        {
            for (var letter = ' '; letter <= '~'; letter++)
            {
                var changed = string.Concat(text.AsSpan(0, place), letter.ToString(), text.AsSpan(place + 1));
                if (!SeamTime.TryParseUsual(Encoding.UTF8.GetBytes(changed), out var time))
                    continue;
                Assert.Equal(Framework(changed), time);
                read++;
            }
        }

        // At least each other last digit is a time too.
        Assert.True(read > text.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("2026-07-01T24:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2026-07-01T15:16:17.0899Z")]
    [InlineData("2026-07-01T15:16:17+00Z")]
    public void Anything_else_is_left_to_the_framework(string text) =>
        Assert.False(SeamTime.TryParseUsual(Encoding.UTF8.GetBytes(text), out _));

    private static DateTimeOffset Framework(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
