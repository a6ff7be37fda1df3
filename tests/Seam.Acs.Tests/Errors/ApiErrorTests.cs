using System.Text.Json;

namespace Seam.Acs.Tests;

public sealed class ApiErrorTests
{
    [Theory]
    [InlineData(401, "unauthorized", typeof(SeamUnauthorizedException))]
    [InlineData(401, null, typeof(SeamUnauthorizedException))]
    [InlineData(403, "forbidden", typeof(SeamApiException))]
    [InlineData(400, "invalid_input", typeof(SeamInvalidInputException))]
    [InlineData(400, "acs_user_not_found", typeof(SeamNotFoundException))]
    [InlineData(404, "acs_user_not_found", typeof(SeamNotFoundException))]
    [InlineData(404, null, typeof(SeamNotFoundException))]
    [InlineData(405, "method_not_allowed", typeof(SeamApiException))]
    [InlineData(429, "too_many_requests", typeof(SeamRateLimitException))]
    [InlineData(500, null, typeof(SeamApiException))]
    public async Task Each_error_has_its_exception(int status, string? type, Type exception)
    {
        var body = type is null ? "Not a page of Seam's" : $$$"""{"error":{"type":"{{{type}}}","message":"No."}}""";
        foreach (var synchronously in new[] { true, false })
        {
            using var client = Client.Make(
                new Script(Script.Answer(status, body, ("seam-request-id", "req_7"))),
                new TestTime()
            );

            var failure = await Assert.ThrowsAnyAsync<SeamApiException>(() =>
                client.Call(synchronously, Things.Create)
            );

            Assert.IsType(exception, failure);
            Assert.Equal(status, failure.StatusCode);
            Assert.Equal(type, failure.ErrorType);
            Assert.Equal(type is null ? null : "No.", failure.ErrorMessage);
            Assert.Equal("req_7", failure.RequestId);
            Assert.Equal("things/create", failure.Operation);
            Assert.Contains("req_7", failure.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("page", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Data_and_messages_by_parameter_are_kept()
    {
        var failure = Assert.IsType<SeamInvalidInputException>(
            await Fail(
                400,
                """
                {"error":{"type":"invalid_input","message":"Bad.","data":{"limit":[1]},"validation_errors":{
                  "_errors":["Whole."],
                  "name":{"_errors":["Required","Too short"]},
                  "empty":{"_errors":[]},
                  "access_schedule":{"_errors":[],"ends_at":{"_errors":["Before its start"]}}}}}
                """
            )
        );

        Assert.Equal(1, failure.ErrorData!.Value.GetProperty("limit")[0].GetInt32());
        Assert.Equal(
            ["", "access_schedule.ends_at", "name"],
            failure.ValidationErrors.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Equal(["Whole."], failure.ValidationErrors[""]);
        Assert.Equal(["Required", "Too short"], failure.ValidationErrors["name"]);
        Assert.Equal(["Before its start"], failure.ValidationErrors["access_schedule.ends_at"]);
        Assert.Contains("name: Required, Too short", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>marked</body></html>")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"error":"marked"}""")]
    [InlineData("""{"error":null}""")]
    [InlineData("""{"error":{"type":7,"message":["marked"],"validation_errors":[1],"data":null}}""")]
    [InlineData("""{"error":{"validation_errors":{"name":"marked","x":{"_errors":"marked"},"y":{"_errors":[1]}}}}""")]
    [InlineData("{\"error\":{\"type\":\"x")]
    public async Task Whatever_a_gateway_answers_is_an_error_of_the_api(string body)
    {
        var failure = await Fail(502, body);

        Assert.Null(failure.ErrorType);
        Assert.Null(failure.ErrorMessage);
        Assert.Null(failure.ErrorData);
        Assert.DoesNotContain("marked", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_odd_beside_a_message_does_not_hide_it()
    {
        var failure = await Fail(
            400,
            """
            {"error":{"type":7,"message":"Bad.","validation_errors":{
              "a":"odd","b":{"_errors":"odd"},"c":{"_errors":["Required"]}}}}
            """
        );

        Assert.Null(failure.ErrorType);
        Assert.Equal("Bad.", failure.ErrorMessage);
    }

    [Fact]
    public async Task What_is_odd_among_messages_by_parameter_does_not_hide_the_others()
    {
        var failure = Assert.IsType<SeamInvalidInputException>(
            await Fail(
                400,
                """
                {"error":{"type":"invalid_input","validation_errors":{
                  "a":"odd","b":{"_errors":"odd","d":{"_errors":["Too long"]}},"c":{"_errors":["Required"]},"e":["odd"]}}}
                """
            )
        );

        Assert.Equal(["b.d", "c"], failure.ValidationErrors.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_parameter_s_name_is_kept_to_200_letters()
    {
        var name = new string('x', 201);

        var failure = Assert.IsType<SeamInvalidInputException>(
            await Fail(400, $$$"""{"error":{"validation_errors":{"{{{name}}}":{"_errors":["Unknown"]} } } }""")
        );

        Assert.Equal(name[..200], Assert.Single(failure.ValidationErrors).Key);
    }

    [Fact]
    public async Task Text_that_is_not_utf8_is_an_error_of_the_api()
    {
        using var client = Client.Make(
            new Script(_ => new HttpResponseMessage(System.Net.HttpStatusCode.BadRequest)
            {
                Content = new ByteArrayContent([.. "{\"error\":{\"type\":\""u8, 0xC3, 0x28, .. "\"}}"u8]),
            })
        );

        var failure = await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.Create));

        Assert.Null(failure.ErrorType);
    }

    [Theory]
    [InlineData("create", 400, "It had no effect.")]
    [InlineData("create", 503, "look for the result before repeating it")]
    [InlineData("idempotent", 503, "repeating it does no harm")]
    [InlineData("action", 503, "check before repeating it")]
    [InlineData("read", 400, null)]
    public async Task A_message_says_what_became_of_the_call(string kind, int status, string? advice)
    {
        using var client = Client.Make(new Script(Script.Answer(status)), new TestTime());

        var failure = await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.ByName(kind)));

        Assert.StartsWith(Things.ByName(kind).Name + ": ", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"Attempts: {failure.Attempts}.", failure.Message, StringComparison.Ordinal);
        if (advice is null)
            Assert.DoesNotContain("effect", failure.Message, StringComparison.Ordinal);
        else
            Assert.Contains(advice, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exceptions_can_be_made_by_hand()
    {
        SeamException made = new SeamNotFoundException("Gone.")
        {
            Operation = "acs/users/get",
            Attempts = 2,
            StatusCode = 404,
            ErrorType = "acs_user_not_found",
            ErrorData = JsonDocument.Parse("{}").RootElement,
        };
        Assert.Equal("acs/users/get", made.Operation);
        Assert.Equal(2, made.Attempts);
        Assert.Equal("Gone.", made.Message);
    }

    private static async Task<SeamApiException> Fail(int status, string body)
    {
        using var client = Client.Make(new Script(Script.Answer(status, body)));
        return await Assert.ThrowsAnyAsync<SeamApiException>(() => client.Call(false, Things.Create));
    }
}
