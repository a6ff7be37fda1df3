namespace Seam.Acs.Tests;

/// <summary>How durations and IDs stand in messages.</summary>
public sealed class FailureTextTests
{
    [Theory]
    [InlineData(0, "0 ms")]
    [InlineData(0.0014, "1.4 ms")]
    [InlineData(0.25, "250 ms")]
    [InlineData(0.999, "999 ms")]
    [InlineData(1, "1 s")]
    [InlineData(1.5, "1.5 s")]
    [InlineData(119.9, "119.9 s")]
    [InlineData(120, "2 min")]
    [InlineData(150, "2.5 min")]
    [InlineData(7199, "120 min")]
    [InlineData(7200, "2 h")]
    [InlineData(9000, "2.5 h")]
    public void A_duration_is_told_in_the_unit_that_fits(double seconds, string text) =>
        Assert.Equal(text, FailureText.Duration(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("req_1", "req_1")]
    [InlineData("!~", "!~")]
    [InlineData("a b\r\nc\td\u007fe\u0000f\u00e9", "abcdef")]
    public void An_ID_is_only_what_can_be_printed(string id, string text) =>
        Assert.Equal(text, FailureText.Printable(id));

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 100)]
    public void A_long_ID_is_cut(int length, int kept) =>
        Assert.Equal(
            new string('x', kept) + (kept < length ? "…" : ""),
            FailureText.Printable(new string('x', length))
        );
}
