using System.Diagnostics;

namespace Seam.Acs.Tests;

/// <summary>What was sent is found in an error in whatever way the server writes it.</summary>
public sealed class EchoedValueTests
{
    private const string Id = "9f1b6a52-6a4e-4b5e-8d55-1c2f3a4b5c6d";

    [Theory]
    // As a query has it, as a part of a path has it, and as JavaScript writes either.
    [InlineData("Jane Doe", "GET /list?search=Jane+Doe&_strict=true", "GET /list?search=***&_strict=true")]
    [InlineData("Jane Doe", "GET /list/Jane%20Doe", "GET /list/***")]
    [InlineData("Jérôme", "GET /list?search=J%C3%A9r%C3%B4me", "GET /list?search=***")]
    [InlineData("Jérôme", "GET /list?search=J%c3%a9r%c3%b4me", "GET /list?search=***")]
    [InlineData("Jane *(~Doe)!", "GET /list?search=Jane+*%28%7EDoe%29%21", "GET /list?search=***")]
    [InlineData("Jane *(~Doe)!", "GET /list?search=Jane+*%28~Doe%29%21", "GET /list?search=***")]
    [InlineData("Jane *(~Doe)!", "GET /list/Jane%20*(~Doe)!", "GET /list/***")]
    [InlineData("Jane *(~Doe)!", "GET /list/Jane%20%2A%28~Doe%29%21", "GET /list/***")]
    // As JSON has it: with no more escapes than it demands, in ASCII alone, and fit for a page.
    [InlineData("Jane \"J\" Doe", "Bad: {\"name\":\"Jane \\\"J\\\" Doe\"}", "Bad: {\"name\":\"***\"}")]
    [InlineData("Jérô \"J\" O'Neil", "Bad: \"J\\u00e9r\\u00f4 \\\"J\\\" O'Neil\"", "Bad: \"***\"")]
    [InlineData("Jérô \"J\" O'Neil", "Bad: \"J\\u00E9r\\u00F4 \\u0022J\\u0022 O\\u0027Neil\"", "Bad: \"***\"")]
    [InlineData("Jane \ud83d\ude00", "Bad: \"Jane \\ud83d\\ude00\"", "Bad: \"***\"")]
    // As a server has it that trims what it gets.
    [InlineData("  Jane Doe\t", "User Jane Doe exists", "User *** exists")]
    [InlineData("  Jane Doe\t", "GET /list?search=Jane+Doe", "GET /list?search=***")]
    public void A_value_is_hidden_however_it_is_written(string value, string text, string expected) =>
        Assert.Equal(expected, Redaction.Apply(text, new ThingRequest(("full_name", value))));

    [Theory]
    [InlineData("passport_id", "C01X00T47", "Bad: C01X00T47", "Bad: ***")]
    [InlineData("badge_id", "Jane Doe", "Bad: Jane Doe", "Bad: ***")]
    [InlineData("acs_user_id", Id, $"No user {Id}", $"No user {Id}")]
    [InlineData("full_name", Id, $"No user {Id}", "No user ***")]
    public void Only_a_UUID_counts_as_an_ID(string name, string value, string text, string expected) =>
        Assert.Equal(expected, Redaction.Apply(text, new ThingRequest((name, value))));

    [Fact]
    public void A_header_s_value_is_hidden_as_a_query_has_it() =>
        Assert.Equal(
            "tenant=*** is unknown",
            Redaction.Apply(
                "tenant=Maple+House is unknown",
                request: null,
                new Dictionary<string, string> { ["x"] = "Maple House" }
            )
        );

    [Fact]
    public void What_is_no_text_is_no_trouble() =>
        Assert.Equal(
            "Nobody is here",
            Redaction.Apply("Nobody is here", null, new Dictionary<string, string> { ["x"] = "Jane \ud800" })
        );

    [Theory]
    [InlineData("No user jane.doe%40example.com here")]
    [InlineData("No user jane.doe@example.com here")]
    public void An_address_is_hidden_as_a_query_has_it_too(string text) =>
        Assert.Equal("No user *** here", Redaction.Apply(text, request: null));

    [Fact]
    public void Where_a_long_text_is_cut_no_part_of_an_encoded_value_is_left()
    {
        var request = new ThingRequest(("full_name", "Ann Marked-Lee"));
        for (var before = 0; before < 14; before++)
        {
            var text = new string('x', before) + string.Concat(Enumerable.Repeat("Ann+Marked-Lee", 400));
            Assert.DoesNotContain("Ann", Redaction.Apply(text, request), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Long_values_and_texts_take_little_time()
    {
        var value = string.Concat(Enumerable.Repeat("é%4 ", 250_000));
        var watch = Stopwatch.StartNew();

        var redacted = Redaction.Apply(new string('%', 100_000), new ThingRequest(("full_name", value)));

        Assert.Equal(501, redacted.Length);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
