using LatchPinCodes;
using Microsoft.Extensions.Time.Testing;

namespace Seam.Acs.Samples.Tests;

/// <summary>The rules for times on the command line.</summary>
public sealed class LocalTimeTests
{
    // UTC+2, and UTC+3 from the last Sunday of March at 03:00 to the last Sunday of October at 04:00.
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone(
        "Test",
        TimeSpan.FromHours(2),
        "Test",
        "Test",
        "Test in summer",
        [
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                DateTime.MinValue.Date,
                DateTime.MaxValue.Date,
                TimeSpan.FromHours(1),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(
                    new DateTime(1, 1, 1, 3, 0, 0),
                    3,
                    5,
                    DayOfWeek.Sunday
                ),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(
                    new DateTime(1, 1, 1, 4, 0, 0),
                    10,
                    5,
                    DayOfWeek.Sunday
                )
            ),
        ]
    );

    [Theory]
    [InlineData("2031-01-15", "2031-01-14T22:00:00Z")]
    [InlineData("2031-07-15", "2031-07-14T21:00:00Z")]
    [InlineData("2031-07-15T15:00", "2031-07-15T12:00:00Z")]
    [InlineData("2031-07-15T15:00:30", "2031-07-15T12:00:30Z")]
    [InlineData("2031-07-15T15:00Z", "2031-07-15T15:00:00Z")]
    [InlineData("2031-07-15T15:00:30Z", "2031-07-15T15:00:30Z")]
    [InlineData("2031-07-15T15:00-07:00", "2031-07-15T22:00:00Z")]
    [InlineData("2031-10-26T03:30+03:00", "2031-10-26T00:30:00Z")]
    public void A_time_is_local_unless_it_has_an_offset(string text, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected), LocalTime.Parse(text, Zone));

    [Theory]
    [InlineData("2031-03-30T03:30", "does not exist")]
    [InlineData("2031-10-26T03:30", "comes twice")]
    [InlineData("2031-02-29", "is not a time")]
    [InlineData("15.07.2031", "is not a time")]
    [InlineData("2031-07-15T15:00:00.5Z", "is not a time")]
    [InlineData("", "is not a time")]
    public void What_is_not_clear_is_refused(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => LocalTime.Parse(text, Zone)).Message);

    [Fact]
    public void Without_times_the_window_is_a_week_of_local_days_from_the_coming_midnight()
    {
        // The clocks change within the week, which makes it an hour shorter.
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2031-03-27T23:30:00Z"));
        time.SetLocalTimeZone(Zone);

        var window = AccessWindow.Of(null, null, time);

        Assert.Equal(DateTimeOffset.Parse("2031-03-29T00:00:00+02:00"), window.From);
        Assert.Equal(DateTimeOffset.Parse("2031-04-05T00:00:00+03:00"), window.Until);
    }

    [Fact]
    public void A_start_alone_gives_a_week()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2031-01-01T00:00:00Z"));
        time.SetLocalTimeZone(Zone);

        var window = AccessWindow.Of(DateTimeOffset.Parse("2031-06-01T15:00:00+03:00"), null, time);

        Assert.Equal(DateTimeOffset.Parse("2031-06-08T15:00:00+03:00"), window.Until);
    }
}
