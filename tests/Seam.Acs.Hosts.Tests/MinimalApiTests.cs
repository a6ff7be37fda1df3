using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Endpoints of minimal APIs bind the types of the library.</summary>
public sealed class MinimalApiTests : IAsyncLifetime
{
    private readonly WebApplication _app = CreateApp();

    public async ValueTask InitializeAsync() => await _app.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("/route/mobile_key", "mobile_key")]
    [InlineData("/route/a%20new_one", "a new_one")]
    [InlineData("/query?method=code", "code")]
    [InlineData("/optional?method=code", "code")]
    [InlineData("/optional", "none")]
    [InlineData("/list?methods=code&methods=card", "code, card")]
    [InlineData("/header", "card")]
    [InlineData("/hand-written?status=pending", "pending")]
    public async Task Open_enum_is_bound(string path, string expected)
    {
        using var client = _app.GetTestClient();
        client.DefaultRequestHeaders.Add("x-method", "card");

        Assert.Equal(expected, await client.GetStringAsync(path));
    }

    [Theory]
    [InlineData("/query?method=")]
    [InlineData("/query?method=%20")]
    [InlineData("/query")]
    // As for an optional number.
    [InlineData("/optional?method=")]
    [InlineData("/number?value=")]
    public async Task Empty_text_of_an_open_enum_is_a_bad_request(string path)
    {
        using var client = _app.GetTestClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Request_is_read_from_a_body_and_written_as_a_response()
    {
        const string Json = """{"access_schedule":null,"acs_user_id":"u1"}""";
        using var client = _app.GetTestClient();

        using var response = await client.PostAsync(
            "/body",
            new StringContent(Json, Encoding.UTF8, "application/json")
        );

        Assert.Equal(Json, await response.Content.ReadAsStringAsync());
    }

    private static WebApplication CreateApp()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/route/{method}", (AcsCredentialAccessMethod method) => method.Value);
        app.MapGet("/query", (AcsCredentialAccessMethod method) => method.Value);
        app.MapGet("/optional", (AcsCredentialAccessMethod? method) => method?.Value ?? "none");
        app.MapGet("/number", (int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "none");
        app.MapGet("/list", (AcsCredentialAccessMethod[] methods) => string.Join(", ", methods));
        app.MapGet("/header", ([FromHeader(Name = "x-method")] AcsCredentialAccessMethod method) => method.Value);
        app.MapGet("/hand-written", (ActionAttemptStatus status) => status.Value);
        app.MapPost("/body", (AcsUserUpdateRequest request) => request);
        return app;
    }
}
