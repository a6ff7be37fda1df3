using System.Text.Json;

namespace Seam.Acs.Tests;

/// <summary>Times are read in any form of ISO 8601, and written in one.</summary>
public sealed class TimeTests
{
    public static TheoryData<string, string> Forms =>
        new()
        {
            { "2026-07-01T15:00:00Z", "2026-07-01T15:00:00Z" },
            { "2026-07-01T15:00:00.000Z", "2026-07-01T15:00:00Z" },
            { "2026-07-01T15:00:00.072Z", "2026-07-01T15:00:00.072Z" },
            { "2026-07-01T15:00:00.0720000Z", "2026-07-01T15:00:00.072Z" },
            { "2026-07-01T15:00:00.1234567Z", "2026-07-01T15:00:00.1234567Z" },
            { "2026-07-01T15:00:00z", "2026-07-01T15:00:00Z" },
            { "2026-07-01T17:00:00+02:00", "2026-07-01T15:00:00Z" },
            { "2026-07-01T10:30:00.5-04:30", "2026-07-01T15:00:00.5Z" },
            { "2026-07-01T00:30:00+01:00", "2026-06-30T23:30:00Z" },
            // Without an offset the API means UTC, whatever the machine's own time zone is.
            { "2026-07-01T15:00:00", "2026-07-01T15:00:00Z" },
            { "2026-07-01T15:00:00.25", "2026-07-01T15:00:00.25Z" },
            { "2026-07-01 15:00:00", "2026-07-01T15:00:00Z" },
            { "2026-07-01T15:00Z", "2026-07-01T15:00:00Z" },
            { "2026-07-01", "2026-07-01T00:00:00Z" },
            { "\\u0032026-07-01T15:00:00Z", "2026-07-01T15:00:00Z" },
            { "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z" },
            { "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z" },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_time_is_read_in_any_form_and_written_in_UTC(string text, string expected)
    {
        var json = RecordJson.Of(typeof(AcsUser));
        var user = (AcsUser)json.Read($$"""{"created_at": "{{text}}"}""");
        Assert.Equal($$"""{"created_at":"{{expected}}"}""", json.Write(user));
        Assert.Equal(
            JsonSerializer.Deserialize<DateTimeOffset>($"\"{expected}\"").UtcDateTime,
            user.CreatedAt.UtcDateTime
        );
    }

    [Theory]
    [InlineData("2026-07-01T15:00:00Z")]
    [InlineData("2026-07-01T17:00:00+02:00")]
    [InlineData("2026-07-01T15:00:00")]
    public void A_time_that_a_caller_gives_as_text_is_read_the_same(string text) =>
        Assert.Equal(
            new DateTimeOffset(2026, 7, 1, 15, 0, 0, TimeSpan.Zero),
            SeamTime.Parse(text, "startsAt").ToUniversalTime()
        );

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("15:00")]
    [InlineData("1:00-04:00")]
    [InlineData("01/07/2026")]
    [InlineData("2026/07/01")]
    [InlineData("x026-07-01")]
    [InlineData("2x26-07-01")]
    [InlineData("20x6-07-01")]
    [InlineData("202x-07-01")]
    [InlineData("2026-13-01")]
    public void A_text_of_a_caller_that_is_no_time_is_refused_by_name(string text)
    {
        var refused = Assert.Throws<ArgumentException>(() => SeamTime.Parse(text, "startsAt"));

        Assert.StartsWith(
            "The text is not a date and time in ISO 8601, such as 2026-07-01T15:00:00Z.",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Equal("startsAt", refused.ParamName);
    }

    [Theory]
    [InlineData("0909-09-09", 909)]
    [InlineData("9090-09-09", 9090)]
    public void A_year_has_any_four_digits(string text, int year) =>
        Assert.Equal(year, SeamTime.Parse(text, "startsAt").Year);

    [Fact]
    public void The_same_moment_in_two_places_is_equal() =>
        Assert.Equal(
            new AcsUser { CreatedAt = new DateTimeOffset(2026, 7, 1, 17, 0, 0, TimeSpan.FromHours(2)) },
            new AcsUser { CreatedAt = new DateTimeOffset(2026, 7, 1, 15, 0, 0, TimeSpan.Zero) }
        );

    [Theory]
    [InlineData("40", 40)]
    [InlineData("40.0", 40)]
    [InlineData("4e1", 40)]
    [InlineData("-0", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void A_whole_number_is_read_in_any_form_that_JavaScript_writes(string text, long expected)
    {
        var system = (AcsSystem)RecordJson.Of(typeof(AcsSystem)).Read($$"""{"acs_user_count": {{text}}}""");
        Assert.Equal(expected, system.AcsUserCount);
    }
}
