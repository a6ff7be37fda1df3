namespace Seam.Acs.Tests;

public sealed class TelemetryTextTests
{
    [Theory]
    [InlineData("acs_user_not_found", true)]
    [InlineData("invalid_input", true)]
    [InlineData("x", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("Invalid", false)]
    [InlineData("not found", false)]
    [InlineData("not_found\n", false)]
    [InlineData("4711", false)]
    [InlineData("pin_4711_taken", false)]
    [InlineData("jane@example.com", false)]
    [InlineData("seam_test1_secret", false)]
    [InlineData("eyjhbgcioijiuzi1nij9", false)]
    [InlineData("no_blue_lamp", false)]
    [InlineData("not_acs_user_7", false)]
    [InlineData("éa", false)]
    public void The_type_of_an_error_is_a_plain_word_that_was_not_sent(string? text, bool passes) =>
        Assert.Equal(
            passes ? text : null,
            TelemetryText.ErrorType(text, new ThingRequest(("thing_id", "acs_user_7"), ("label", "blue_lamp")))
        );

    [Fact]
    public void The_type_of_an_error_is_short()
    {
        Assert.NotNull(TelemetryText.ErrorType(new string('a', 64), new ThingRequest()));
        Assert.Null(TelemetryText.ErrorType(new string('a', 65), new ThingRequest()));
    }

    [Theory]
    [InlineData("0b7f5e0a-1234-4321-9999-000000000001", true)]
    [InlineData("req_7", true)]
    [InlineData("Root-1", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("4711", false)]
    [InlineData("471", false)]
    [InlineData("req_4711", false)]
    [InlineData("seam_cst1_token", false)]
    [InlineData("eyJhbGciOiJIUzI1NiJ9", false)]
    [InlineData("two words", false)]
    [InlineData("req_7\n", false)]
    [InlineData("jane@example.com", false)]
    public void An_id_is_of_letters_and_digits_without_a_pin(string? text, bool passes) =>
        Assert.Equal(passes ? text : null, TelemetryText.Id(text));
}
