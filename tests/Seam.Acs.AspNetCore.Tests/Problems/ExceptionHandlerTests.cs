using System.Net;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.AspNetCore.Tests;

public sealed class ExceptionHandlerTests
{
    // In the name of what must not be seen.
    private const string Hidden = "4711";

    private static readonly Dictionary<string, Exception> Exceptions = new()
    {
        ["invalid input"] = new SeamInvalidInputException(Hidden)
        {
            StatusCode = 400,
            ErrorMessage = Hidden,
            ErrorType = "invalid_input",
            ValidationErrors = new Dictionary<string, IReadOnlyList<string>>
            {
                ["full_name"] = [$"{Hidden} is wrong."],
            },
        },
        ["missing item"] = new SeamNotFoundException(Hidden) { StatusCode = 404, ErrorType = "acs_user_not_found" },
        ["missing route"] = new SeamNotFoundException(Hidden) { StatusCode = 404 },
        ["rate limit"] = new SeamRateLimitException(Hidden)
        {
            StatusCode = 429,
            RetryAfter = TimeSpan.FromSeconds(1.5),
        },
        ["unauthorized"] = new SeamUnauthorizedException(Hidden) { StatusCode = 401 },
        ["other error"] = new SeamApiException(Hidden) { StatusCode = 500, ErrorMessage = Hidden },
        ["transport"] = new SeamTransportException(Hidden, new IOException(Hidden)),
        ["response"] = new SeamResponseException(Hidden) { StatusCode = 200 },
        ["failed action"] = new SeamActionAttemptFailedException(Hidden) { ErrorMessage = Hidden },
        ["timeout"] = new SeamTimeoutException(Hidden),
        ["action timeout"] = new SeamActionAttemptTimeoutException(Hidden),
        ["canceled"] = new SeamCanceledException(Hidden),
        ["forged delivery"] = new SeamWebhookSignatureException(Hidden),
        ["unreadable event"] = new SeamWebhookPayloadException(Hidden),
        ["configuration"] = new SeamConfigurationException(Hidden),
        ["own"] = new OwnException(Hidden),
    };

    [Theory]
    [InlineData("invalid input", 500)]
    [InlineData("missing item", 404)]
    [InlineData("missing route", 502)]
    [InlineData("rate limit", 503)]
    [InlineData("unauthorized", 502)]
    [InlineData("other error", 502)]
    [InlineData("transport", 502)]
    [InlineData("response", 502)]
    [InlineData("failed action", 502)]
    [InlineData("timeout", 504)]
    [InlineData("action timeout", 504)]
    [InlineData("canceled", 504)]
    [InlineData("forged delivery", 401)]
    [InlineData("unreadable event", 400)]
    [InlineData("configuration", 500)]
    [InlineData("own", 500)]
    public async Task Exception_becomes_a_problem_of_its_status_without_its_message(string name, int status)
    {
        var (response, text) = await ThrowAsync(Exceptions[name]);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal(status, (int)problem["status"]!);
        Assert.EndsWith(".", (string)problem["title"]!, StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, text, StringComparison.Ordinal);
        Assert.Equal(name == "rate limit" ? "2" : null, response.Headers.RetryAfter?.ToString());
    }

    [Fact]
    public void Every_exception_of_the_client_has_a_test()
    {
        var types = typeof(SeamException)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Exception)) && !type.IsAbstract);

        Assert.Empty(types.Except(Exceptions.Values.Select(exception => exception.GetType())));
    }

    [Fact]
    public async Task Problem_names_the_operation_the_request_and_the_outcome()
    {
        var (_, text) = await ThrowAsync(
            new SeamApiException(Hidden)
            {
                Operation = "acs/users/create",
                RequestId = "request-1",
                OutcomeUnknown = true,
            }
        );

        var problem = JsonNode.Parse(text)!;
        Assert.Equal("acs/users/create", (string?)problem["operation"]);
        Assert.Equal("request-1", (string?)problem["requestId"]);
        Assert.True((bool)problem["outcomeUnknown"]!);
        Assert.Equal("The operation may have taken effect. Check before you repeat it.", (string?)problem["detail"]);
    }

    [Fact]
    public async Task Option_passes_invalid_input_through_with_its_parameters()
    {
        var (response, text) = await ThrowAsync(
            Exceptions["invalid input"],
            options => options.StatusCode = exception => exception is SeamInvalidInputException ? 422 : null
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal($"{Hidden} is wrong.", (string?)JsonNode.Parse(text)!["errors"]!["full_name"]![0]);
    }

    [Fact]
    public async Task Option_changes_the_status_of_a_rate_limit()
    {
        var (response, _) = await ThrowAsync(Exceptions["rate limit"], options => options.StatusCode = _ => 429);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal("2", response.Headers.RetryAfter?.ToString());
    }

    [Fact]
    public async Task Caller_that_accepts_no_JSON_gets_the_status()
    {
        var (response, text) = await ThrowAsync(Exceptions["timeout"], accept: "text/html");

        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
        Assert.Empty(text);
    }

    [Fact]
    public async Task Other_exceptions_are_left_to_other_handlers()
    {
        var (response, text) = await ThrowAsync(new InvalidOperationException(Hidden));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("Seam", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_of_the_simulator_is_a_problem()
    {
        var simulator = new SeamSimulator();
        using var seam = simulator.CreateClient();

        var (response, text) = await SendAsync(() => seam.UsersAcs.GetAsync(acsUserId: Guid.NewGuid().ToString()));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal("acs/users/get", (string?)problem["operation"]);
        Assert.False((bool)problem["outcomeUnknown"]!);
        Assert.NotNull(problem["requestId"]);
    }

    private static Task<(HttpResponseMessage Response, string Text)> ThrowAsync(
        Exception exception,
        Action<SeamExceptionHandlerOptions>? configure = null,
        string accept = "application/json"
    ) => SendAsync(() => throw exception, configure, accept);

    private static async Task<(HttpResponseMessage Response, string Text)> SendAsync(
        Func<Task> work,
        Action<SeamExceptionHandlerOptions>? configure = null,
        string accept = "application/json"
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSeamExceptionHandler(configure);
        // As under Native AOT, where JSON needs metadata of each type.
        builder.Services.PostConfigure<JsonOptions>(options =>
            options.SerializerOptions.TypeInfoResolverChain.Remove(
                options.SerializerOptions.TypeInfoResolverChain.OfType<DefaultJsonTypeInfoResolver>().Single()
            )
        );
        await using var app = builder.Build();
        app.UseExceptionHandler();
        app.MapGet("/", work);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Accept.ParseAdd(accept);
        var response = await client.GetAsync(app.Urls.Single(), TestContext.Current.CancellationToken);
        return (response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private sealed class OwnException(string message) : SeamException(message);
}
